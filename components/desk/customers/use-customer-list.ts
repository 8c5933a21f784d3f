import { useDeferredValue, useMemo, useState } from 'react';
import { type Observed, useObservable } from '@/components/use-observable';
import {
  type CustomerFilter,
  filterCustomers,
  type ListedCustomer,
  type Pressing,
  watchCustomerList,
  watchPressing,
} from '@/lib/app/customer-list';

export interface UsedList {
  query: string;
  setQuery(query: string): void;
  filter: CustomerFilter;
  setFilter(filter: CustomerFilter): void;
  /** Those who are looked for. */
  shown: readonly ListedCustomer[];
  all: Observed<ListedCustomer[]>;
  pressing: ReadonlyMap<string, Pressing>;
}

const nothing: ReadonlyMap<string, Pressing> = new Map();

/** The list of all customers, and what is looked for in it. */
export function useCustomerList(): UsedList {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<CustomerFilter>('all');
  const all = useObservable(useMemo(watchCustomerList, []));
  const pressing = useObservable(useMemo(watchPressing, [])).value ?? nothing;
  // Going through thousands takes longer than a key may; the list follows when there is time.
  const settled = useDeferredValue(query);
  const shown = useMemo(() => filterCustomers(all.value ?? [], settled, filter), [all.value, settled, filter]);
  return { query, setQuery, filter, setFilter, shown, all, pressing };
}
