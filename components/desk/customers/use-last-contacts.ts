import { useEffect, useRef, useState } from 'react';
import type { ListedCustomer } from '@/lib/app/customer-list';
import type { Instant } from '@/lib/model/time';
import { usePeople } from './people-context';

/** Asked for at once; beyond that the page answers in between. */
const SOME = 500;

export interface LastContacts {
  contacts: ReadonlyMap<string, Instant>;
  /** Whether all who are wanted were asked about. */
  complete: boolean;
}

/** When these people were last in touch, each asked about once while the page is open. */
export function useLastContacts(wanted: readonly ListedCustomer[]): LastContacts {
  const { lastContacts } = usePeople();
  const [contacts, setContacts] = useState<ReadonlyMap<string, Instant>>(new Map());
  const asked = useRef(new Set<string>());
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const missing = wanted.flatMap(({ id }) => (asked.current.has(id) ? [] : id));
    for (const id of missing) asked.current.add(id);
    const ask = async () => {
      for (let from = 0; from < missing.length; from += SOME) {
        const ids = missing.slice(from, from + SOME);
        const found = await lastContacts(ids);
        setContacts((before) => new Map([...before, ...found]));
        setAnswered((before) => new Set([...before, ...ids]));
      }
    };
    // What cannot be read is as good as not known: the list itself says when the log cannot be read.
    void ask().catch(() => undefined);
  }, [wanted, lastContacts]);
  return { contacts, complete: wanted.every(({ id }) => answered.has(id)) };
}
