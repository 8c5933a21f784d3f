import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { usePeople } from '@/components/panel/use-people';
import type { PersonOnPage } from '@/lib/app/panel-state';
import * as who from '@/lib/app/who';
import type { PagePerson } from '@/lib/model/reading';
import { settings } from '@/test/app/log';
import { reading } from '@/test/app/readings';

afterEach(() => vi.restoreAllMocks());

const person = (name: string): PagePerson => ({
  name,
  address: '',
  role: 'record',
  phones: [],
  company: '',
  rank: 0.95,
});
/** One address for every record, as where the query tells them apart. */
const record = (name: string, readAt: number) =>
  reading({ url: 'https://fjord.crm4.dynamics.com/main.aspx', view: 'record', people: [person(name)], readAt });

it('knows nobody of the record before, though its address is the same, and keeps people while a page is read anew', () => {
  const answers: ((people: PersonOnPage[]) => void)[] = [];
  vi.spyOn(who, 'watchPeople').mockImplementation(() => ({
    subscribe(next) {
      answers.push(typeof next === 'function' ? next : next.next);
      return { unsubscribe: () => undefined };
    },
  }));
  const anna = { ...person('Anna Lund'), customerId: 'a' } as PersonOnPage;
  const shown = renderHook(({ page }) => usePeople(page, known), { initialProps: { page: record('Anna Lund', 1) } });
  expect(shown.result.current).toBeUndefined();
  act(() => answers[0]?.([anna]));
  expect(shown.result.current).toEqual([anna]);
  shown.rerender({ page: record('Anna Lund', 2) });
  expect(shown.result.current).toEqual([anna]);
  shown.rerender({ page: record('Bo Ekman', 3) });
  expect(shown.result.current).toBeUndefined();
});

const known = settings();
