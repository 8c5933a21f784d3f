import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { usePeople } from '@/components/panel/use-people';
import { pageOf } from '@/lib/app/page-of';
import type { PersonOnPage } from '@/lib/app/panel-state';
import * as who from '@/lib/app/who';
import type { PagePerson, PageReading } from '@/lib/model/reading';
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

/** To be told what those who follow hear, in the order in which they began. */
function followed() {
  const answers: ((people: PersonOnPage[]) => void)[] = [];
  vi.spyOn(who, 'watchPeople').mockImplementation(() => ({
    subscribe(next) {
      answers.push(typeof next === 'function' ? next : next.next);
      return { unsubscribe: () => undefined };
    },
  }));
  return answers;
}

it('knows nobody of the record before, though its address is the same, and keeps people while a page is read anew', () => {
  const answers = followed();
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

it('begins another page with what the log said of it before, and keeps that until something else is said', () => {
  const answers = followed();
  const [anna, bo] = ['Anna Lund', 'Bo Ekman'].map((name) => ({ ...person(name), customerId: name }) as PersonOnPage);
  if (!anna || !bo) throw new Error('Two people');
  const of = (page: PageReading, people: PersonOnPage[]) => ({ page, asked: { of: pageOf(page), people } });
  const first = of(record('Anna Lund', 1), [anna]);
  const shown = renderHook(({ page, asked }) => usePeople(page, known, asked), { initialProps: first });
  expect(shown.result.current).toBe(first.asked.people);
  act(() => answers[0]?.([{ ...anna }]));
  expect(shown.result.current).toBe(first.asked.people);
  const second = of(record('Bo Ekman', 2), [bo]);
  shown.rerender(second);
  expect(shown.result.current).toBe(second.asked.people);
  act(() => answers[1]?.([{ ...bo, customerId: null }]));
  expect(shown.result.current).toEqual([{ ...bo, customerId: null }]);
  shown.rerender({ ...second, page: record('Bo Ekman', 3) });
  expect(shown.result.current).toEqual([{ ...bo, customerId: null }]);
  shown.rerender({ ...second, page: record('Cy Moe', 4) });
  expect(shown.result.current).toBeUndefined();
});

const known = settings();
