import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { type Act, findActs } from './acts';
import { recentCustomers, recents } from './recent';

/** One line of the palette. */
export type Choice =
  | { is: 'act'; id: string; title: string; beside: string; act: Act }
  | { is: 'customer'; id: string; title: string; beside: string };

/** What a query may mean: recent things first while it is empty, then acts, then customers by name. */
export function useChoices(query: string, at: 'panel' | 'desk', hasCustomer: boolean): Choice[] {
  const customers = useCustomers(query);
  return useMemo(() => {
    const found = findActs(query, at, hasCustomer).map(ofAct);
    if (query.trim() !== '') {
      // A name is rarely meant by the words of an act: three letters of one come before.
      const [best, ...rest] = found;
      return best && startsWith(best.title, query) ? [best, ...customers, ...rest] : [...customers, ...found];
    }
    const recent = recents().flatMap((one): Choice[] => {
      const known = [...found, ...customers].find(({ is, id }) => is === one.is && id === one.id);
      return known ? [known] : [];
    });
    return [...recent, ...found.filter((choice) => !recent.includes(choice))];
  }, [query, at, hasCustomer, customers]);
}

const startsWith = (title: string, query: string) => title.toLowerCase().startsWith(query.trim().toLowerCase());

const ofAct = (act: Act): Choice => ({ is: 'act', id: act.id, title: act.title, beside: act.keys ?? '', act });

/** Customers by name; while nothing is typed, those of last time. */
function useCustomers(query: string): Choice[] {
  const { actions } = usePanel();
  const [found, setFound] = useState<Choice[]>([]);
  const find = useEffectEvent(async (signal: AbortSignal): Promise<Choice[]> => {
    if (query.trim() === '') {
      return (await recentCustomers()).map(({ id, name }) => ({ is: 'customer', id, title: name, beside: '' }));
    }
    const customers = await actions.find(query.trim(), signal);
    return customers.slice(0, MOST).map(({ id, name, account, address }) => ({
      is: 'customer',
      id,
      title: name || address,
      beside: account,
    }));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again for each query, and only then
  useEffect(() => {
    const stop = new AbortController();
    find(stop.signal).then(
      (customers) => stop.signal.aborted || setFound(customers),
      // What can be done is there without them.
      () => stop.signal.aborted || setFound([]),
    );
    return () => stop.abort();
  }, [query]);
  return found;
}

/** So many customers are offered; there is a page for more. */
const MOST = 8;
