import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nudgeActions } from '@/lib/app/actions/nudges';
import { customerRecord, customerView } from '@/lib/app/customer-view';
import { observe } from '@/lib/app/observe';
import type { OneClickAction } from '@/lib/app/panel-contract';
import { promisesOnPage, understandPage } from '@/lib/app/read-page';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import { DAY, HOUR } from '@/lib/model/time';
import { emptyLog, settings } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

// Promised on Monday for Wednesday; READ_AT is Friday.
const at = READ_AT - 4 * DAY;
const page = reading({
  messages: [
    message({
      from: from(ME),
      to: [{ name: '', address: ADA }],
      text: { is: 'found', value: 'Hello Ada,\n\nI will send you the quote by Wednesday.\n\nNina', rung: 1 },
      time: { is: 'found', value: { at, precision: 'ms', zone: 'known' }, rung: 1 },
    }),
  ],
});
const now = READ_AT;
const lately: PageMessage['time'] = { is: 'found', value: { at: now - HOUR, precision: 'ms', zone: 'known' }, rung: 1 };
const { act } = nudgeActions(settings(), () => Promise.resolve());

beforeEach(async () => {
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve() } });
  await emptyLog();
});

/** What the panel shows beside that page: nudges of promises, and lines to log. */
async function shown(customerId: string, beside = page, pages: readonly PageReading[] = []) {
  const record = await customerRecord(customerId, settings(), 50);
  if (!record) throw new Error('the customer is gone');
  const view = customerView(record, beside, now, settings().nudges, understandPage(record, beside, now, pages));
  const nudges = [...view.nudges, ...view.waiting].filter(({ ruleId }) => ruleId === 'promise-late');
  return { nudges, lines: promisesOnPage(record, beside, now) };
}

async function addAda(): Promise<string> {
  const identities = [{ type: 'email' as const, value: ADA }];
  const added = { body: { name: 'Ada Lindqvist' }, internal: false, stage: 'customer' as const, identities };
  const { id } = await addCustomer({ ...added, now: at - DAY });
  await observe(page, settings());
  return id;
}

async function pressed(label: string) {
  const customerId = await addAda();
  const { nudges } = await shown(customerId);
  const action = nudges[0]?.actions.find((one) => one.label === label) as OneClickAction;
  const undo = await act(customerId, action);
  const entries = (await log.entries.toArray()).filter(({ kind }) => kind === 'promise');
  return { customerId, undo, entries, after: await shown(customerId) };
}

describe('a promise on the page that is late and not in the log', () => {
  it('is logged as of when it was said, and then nudges as any other', async () => {
    const { entries, after } = await pressed('Log it');
    expect(entries).toMatchObject([{ at, body: { by: 'us', state: 'open', closedAt: null } }]);
    expect(after.nudges).toMatchObject([{ level: 'overdue', title: 'A promise to Ada Lindqvist is late' }]);
    expect(after.lines).toEqual([]);
  });

  it('is logged as kept by its day, and rests', async () => {
    const { entries, after, undo, customerId } = await pressed('Kept in time');
    const [entry] = entries;
    expect(entry).toMatchObject({ at, body: { state: 'kept' } });
    expect(Object(entry?.body).closedAt).toBe(Object(entry?.body).due);
    expect(after).toEqual({ nudges: [], lines: [] });
    await undo?.undo();
    expect((await shown(customerId)).nudges).toHaveLength(1);
  });

  it('is none where the seller says so: never again, nor offered for the log, and that can be taken back', async () => {
    const { entries, after, undo, customerId } = await pressed('Not a promise');
    expect(entries).toEqual([]);
    expect(after).toEqual({ nudges: [], lines: [] });
    // What was said to it holds no words of the page.
    expect(JSON.stringify(await log.answers.toArray())).not.toContain('quote');
    await undo?.undo();
    expect(await shown(customerId)).toMatchObject({ nudges: [{ level: 'hint' }], lines: [{ by: 'us' }] });
  });

  it('is still owed beside their other conversations, as the page of its own was seen last', async () => {
    const customerId = await addAda();
    const other = reading({
      url: 'https://mail.google.com/mail/u/0/#inbox/other',
      conversation: { is: 'found', value: 'other', rung: 1 },
      messages: [message({ time: { is: 'found', value: { at: at - HOUR, precision: 'ms', zone: 'known' }, rung: 1 } })],
    });
    await observe(other, settings());
    expect((await shown(customerId, other)).nudges).toEqual([]);
    const { nudges } = await shown(customerId, other, [page, other]);
    expect(nudges).toMatchObject([{ level: 'hint', title: 'A promise to Ada Lindqvist may be late' }]);
    const [quote] = page.messages;
    const sent = { ...page, messages: quote ? [quote, { ...quote, time: lately }] : [] };
    expect((await shown(customerId, other, [page, sent, other])).nudges).toEqual([]);
  });
});
