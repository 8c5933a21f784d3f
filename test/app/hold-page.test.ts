import { beforeEach, expect, it, vi } from 'vitest';
import * as askPage from '@/lib/app/ask-page';
import type { PageInView, PageRead } from '@/lib/app/follow-page';
import { holdPages } from '@/lib/app/hold-page';
import { pageOf } from '@/lib/app/page-of';
import { addAda, emptyLog, settings } from './log';
import { message, reading } from './readings';

const origin = 'https://mail.example';
const ours = message();
const page = (thread: number, readAt = thread): PageRead => {
  const url = `${origin}/thread/${thread}`;
  return { is: 'read', tabId: 7, origin, address: url, reading: reading({ url, readAt, messages: [ours] }) };
};
const waiting: PageInView = { is: 'waiting', tabId: 7 };

const show = vi.fn<Parameters<typeof holdPages>[0]>();
const hold = (shown: PageRead | null = null, known = settings()) =>
  holdPages(show, shown && pageOf(shown.reading), () => known);

beforeEach(() => {
  vi.restoreAllMocks();
  show.mockReset();
});

it('shows another page together with what the log says of it', async () => {
  await emptyLog();
  const customerId = await addAda();
  hold(page(1))(page(2));
  expect(show).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(1));
  const [shown, asked] = show.mock.calls[0] ?? [];
  expect(shown).toEqual(page(2));
  expect(asked).toMatchObject({ of: pageOf(page(2).reading), people: [{ customerId }] });
  expect(asked?.record?.situation.customer.id).toBe(customerId);
});

it('shows at once what is no other page, and all where no settings are known', () => {
  const ask = vi.spyOn(askPage, 'askOfPage');
  const on = hold(page(1));
  on(page(1, 5));
  on(waiting);
  holdPages(show, null, () => undefined)(page(2));
  expect(show.mock.calls).toEqual([
    [page(1, 5), null],
    [waiting, null],
    [page(2), null],
  ]);
  expect(ask).not.toHaveBeenCalled();
});

it.each([
  ['the same page read anew', page(2, 9)],
  ['a third page', page(3)],
  ['a page that is awaited', waiting],
])('shows %s in place of what is held, which does not come back', async (_, next) => {
  let answer: (asked: askPage.AskedPage) => void = () => undefined;
  const answered = new Promise<askPage.AskedPage>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(askPage, 'askOfPage').mockReturnValue(answered);
  const on = hold(page(1));
  on(page(2));
  on(next);
  answer({ of: pageOf(page(2).reading), people: [], record: null });
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(show.mock.calls).toEqual([[next, null]]);
});

it('shows a page without the answers where the log is late, or cannot be read', async () => {
  vi.spyOn(askPage, 'askOfPage').mockReturnValueOnce(new Promise(() => undefined));
  hold(page(1))(page(2));
  await vi.waitFor(() => expect(show.mock.calls).toEqual([[page(2), null]]));
  vi.spyOn(askPage, 'askOfPage').mockRejectedValueOnce(new Error('closed'));
  hold(page(1))(page(3));
  await vi.waitFor(() => expect(show.mock.calls[1]).toEqual([page(3), null]));
});

it('holds the next page as the first', async () => {
  vi.spyOn(askPage, 'askOfPage').mockImplementation(async ({ url }) => ({ of: url, people: [], record: null }));
  const on = hold();
  on(page(1));
  await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(1));
  on(page(2));
  expect(show).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(2));
  expect(show.mock.calls.map(([, asked]) => asked?.of)).toEqual([page(1).reading.url, page(2).reading.url]);
});
