import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nudgeActions } from '@/lib/app/actions/nudges';
import { ruleActions } from '@/lib/app/actions/rules';
import { customerView, watchCustomerRecord } from '@/lib/app/customer-view';
import { watchRuleSwitches } from '@/lib/app/rule-switches';
import { answersFor } from '@/lib/log/answers';
import type { Watch } from '@/lib/log/watch';
import { DAY } from '@/lib/model/time';
import type { Nudge } from '@/lib/nudges/engine';
import { customer, emptyLog, NOW } from '@/test/log/builders';
import { fakeBrowser } from './fake-browser';
import { settings } from './log';

beforeEach(async () => {
  await emptyLog();
  fakeBrowser();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const actions = nudgeActions(settings(), async () => undefined);

const nudge = (customerId: string, ruleId = 'waiting-on-them') =>
  ({ customerId, ruleId, cause: 'c1' }) as Pick<Nudge, 'customerId' | 'ruleId' | 'cause'> as Nudge;

/** Puts a rule off on so many days, and gives what is said the last time. */
async function putOff(customerId: string, times: number, ruleId?: string) {
  let last = null;
  for (let time = 0; time < times; time += 1) {
    vi.setSystemTime(Date.now() + DAY);
    last = await actions.snooze(nudge(customerId, ruleId), 'tomorrow');
  }
  return last;
}

const first = <T>(watched: Watch<T>) =>
  new Promise<T>((resolve, reject) => {
    const subscription = watched.subscribe({
      next(value) {
        resolve(value);
        queueMicrotask(() => subscription.unsubscribe());
      },
      error: reject,
    });
  });

async function viewOf(customerId: string) {
  const record = await first(watchCustomerRecord(customerId, settings(), 10));
  if (!record) throw new Error('gone');
  return customerView(record, null, Date.now(), settings().nudges);
}

const switchOf = async (ruleId: string) => (await first(watchRuleSwitches())).find((one) => one.ruleId === ruleId);

describe('a rule that is put off again and again', () => {
  it('retires for this customer, says so, and its undo brings it back', async () => {
    const { id } = await customer();
    expect((await putOff(id, 2))?.says).toBe('Back tomorrow morning');
    const third = await putOff(id, 1);
    expect(third?.says).toBe('“Waiting on them” is retired for Ada Lindqvist after three times “later”.');
    expect((await viewOf(id)).off).toEqual([{ ruleId: 'waiting-on-them', title: 'Waiting on them', why: 'retired' }]);
    expect(await switchOf('waiting-on-them')).toMatchObject({
      off: null,
      retiredFor: [{ customerId: id, name: 'Ada Lindqvist' }],
    });
    await third?.undo();
    expect((await viewOf(id)).off).toEqual([]);
    expect((await switchOf('waiting-on-them'))?.retiredFor).toEqual([]);
  });

  it('retires for everybody with the third customer, and comes back from nought', async () => {
    const ids = [];
    for (const who of ['ada', 'bea', 'cy']) ids.push((await customer(`${who}@brightwater.example`, who)).id);
    let said = null;
    for (const id of ids) said = await putOff(id, 3);
    expect(said?.says).toMatch(/retired for everybody/);
    expect(await switchOf('waiting-on-them')).toMatchObject({ off: 'retired-everywhere' });
    vi.setSystemTime(Date.now() + 1);
    await ruleActions.bringBack('waiting-on-them', null);
    expect(await switchOf('waiting-on-them')).toMatchObject({ off: null, retiredFor: [] });
    for (const id of ids) expect((await viewOf(id)).off).toEqual([]);
    expect((await putOff(ids[0] ?? '', 2))?.says).toBe('Back tomorrow morning');
  });

  it('is brought back for one customer, and what was said in so many words as well', async () => {
    const { id } = await customer();
    await putOff(id, 3);
    vi.setSystemTime(Date.now() + 1);
    await ruleActions.bringBack('waiting-on-them', id);
    expect((await viewOf(id)).off).toEqual([]);
    await actions.snooze(nudge(id), 'not-for-customer');
    expect((await viewOf(id)).off).toMatchObject([{ why: 'not-for-this-customer' }]);
    vi.setSystemTime(Date.now() + 1);
    await ruleActions.bringBack('waiting-on-them', id);
    expect((await viewOf(id)).off).toEqual([]);
  });

  it('of replies stays, and offers another standard', async () => {
    const { id } = await customer();
    expect((await putOff(id, 3, 'reply-owed'))?.says).toBe('Back tomorrow morning');
    const view = await viewOf(id);
    expect(view.off).toEqual([]);
    expect(view.offers).toEqual(['reply-owed']);
  });
});

describe('acting on a nudge', () => {
  const open = { do: 'open-conversation', label: 'Open', conversationId: 'v' } as const;
  const settled = { do: 'no-answer-needed', label: 'Settled', conversationId: 'v' } as const;
  const insert = { do: 'insert', label: 'Put in', text: 'Hello', entryId: null } as const;
  const verdicts = async (id: string) => (await answersFor(id)).map(({ verdict }) => verdict);

  it('counts against retiring, but opening alone does not', async () => {
    const { id } = await customer();
    await putOff(id, 2);
    await ruleActions.took(nudge(id), open);
    expect(await verdicts(id)).toEqual(['snooze', 'snooze']);
    vi.setSystemTime(Date.now() + 1);
    await ruleActions.took(nudge(id), settled);
    expect((await putOff(id, 1))?.says).toBe('Back tomorrow morning');
  });

  it('ends the cause where nothing in the log would, and never that of an owed reply', async () => {
    const { id } = await customer();
    await ruleActions.took(nudge(id), insert);
    await ruleActions.took(nudge(id, 'acknowledge-now'), insert);
    expect((await verdicts(id)).sort()).toEqual(['acted', 'done']);
  });

  it('does not end the cause by words that only begin what is to be written', async () => {
    const { id } = await customer();
    await ruleActions.took(nudge(id), { ...insert, begins: true });
    expect(await verdicts(id)).toEqual(['acted']);
  });

  it('leaves words that come from an entry to the log, so that taking their use back brings them back', async () => {
    const { id } = await customer();
    await ruleActions.took(nudge(id), { ...insert, entryId: 'e' });
    expect(await verdicts(id)).toEqual(['acted']);
  });
});
