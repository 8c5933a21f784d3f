import { useDeferredValue, useMemo, useState } from 'react';
import { type Observed, useObservable } from '@/components/use-observable';
import { accountsOf, type CustomerSort, type ListedAccount, sorted } from '@/lib/app/accounts';
import {
  type CustomerFilter,
  filterCustomers,
  type ListedCustomer,
  type Pressing,
  watchCustomerList,
  watchPressing,
} from '@/lib/app/customer-list';
import type { Instant } from '@/lib/model/time';
import { useLastContacts } from './use-last-contacts';

/** What is looked for among all customers. */
export interface Wanted {
  query: string;
  filter: CustomerFilter;
  /** Null for every tier; empty for those who have none. */
  tier: string | null;
  sort: CustomerSort;
}

export interface UsedList {
  wanted: Wanted;
  want(change: Partial<Wanted>): void;
  /** Those who are looked for, and their accounts. */
  shown: readonly ListedCustomer[];
  accounts: readonly ListedAccount[];
  all: Observed<ListedCustomer[]>;
  /** The tiers there are, by name. */
  tiers: readonly string[];
  pressing: ReadonlyMap<string, Pressing>;
  contacts: ReadonlyMap<string, Instant>;
  /** It is not known of all yet when they were last in touch, by which they are to be sorted. */
  sorting: boolean;
  onSight(customers: readonly ListedCustomer[]): void;
}

const nothing: ReadonlyMap<string, Pressing> = new Map();
const nobody: readonly ListedCustomer[] = [];

/** The list of all customers, and what is looked for in it. */
export function useCustomerList(): UsedList {
  const [wanted, setWanted] = useState<Wanted>({ query: '', filter: 'all', tier: null, sort: 'name' });
  const [inSight, onSight] = useState(nobody);
  const all = useObservable(useMemo(watchCustomerList, []));
  const pressing = useObservable(useMemo(watchPressing, [])).value ?? nothing;
  const everybody = all.value ?? nobody;
  const { query, filter, tier, sort: by } = wanted;
  // Going through thousands takes longer than a key may; the list follows when there is time.
  const settled = useDeferredValue(query);
  const found = useMemo(() => filterCustomers(everybody, settled, filter, tier), [everybody, settled, filter, tier]);
  const { contacts, complete } = useLastContacts(by === 'contact' ? found : inSight);
  const sorting = by === 'contact' && !complete;
  // While some are missing the order would change under the seller's hand. Beyond, contacts decide this order alone.
  const known = by === 'contact' && complete ? contacts : noContacts;
  const order = useMemo(() => ({ by, pressing, contacts: known }), [by, pressing, known]);
  const shown = useMemo(() => sorted(found, { ...order, peopleOf: (one) => [one] }), [found, order]);
  const accounts = useMemo(
    () => sorted(accountsOf(found), { ...order, peopleOf: (account) => account.people }),
    [found, order],
  );
  const tiers = useMemo(() => [...new Set(everybody.map((one) => one.tier).filter(Boolean))].sort(), [everybody]);
  const want = (change: Partial<Wanted>) => setWanted((before) => ({ ...before, ...change }));
  return { wanted, want, shown, accounts, all, tiers, pressing, contacts, sorting, onSight };
}

const noContacts: ReadonlyMap<string, Instant> = new Map();
