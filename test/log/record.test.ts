import { beforeEach, describe, expect, it } from 'vitest';
import { log } from '@/lib/log/database';
import { deleteEntry, updateEntry } from '@/lib/log/entries';
import { undo } from '@/lib/log/trash';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { canonical, customer, emptyLog, message, NOW, read, touches } from './builders';

const minute = (at: number, zone: 'known' | 'assumed' = 'known') => ({ at, precision: 'minute' as const, zone });
const weak = (id: string) => [{ id: `mail/nina/${id}`, strong: false }];

let ada = '';

beforeEach(async () => {
  await emptyLog();
  ada = (await customer()).id;
});

describe('when are two readings one touch', () => {
  it('makes one touch of a message, however often it is read', async () => {
    expect(await read([message(ada)])).toMatchObject({ added: 1, known: 0, customerIds: [ada] });
    expect(await read([message(ada)])).toMatchObject({ added: 0, known: 1 });
    expect(await touches()).toHaveLength(1);
  });

  it('sharpens the time of a message known by its id, and never blurs it again', async () => {
    const id = { aliases: weak('7') };
    await read([message(ada, { ...id, time: minute(NOW + 2 * HOUR, 'assumed') })]);
    expect(await read([message(ada, id)])).toMatchObject({ sharpened: 1, added: 0 });
    await read([message(ada, { ...id, time: minute(NOW + 2 * HOUR, 'assumed') })]);
    expect(await touches()).toMatchObject([{ at: NOW, body: { precision: 'ms', zoneKnown: true } }]);
  });

  it('takes an id that names another time for another message', async () => {
    await read([message(ada, { aliases: weak('7') })]);
    await read([message(ada, { aliases: weak('7'), time: minute(NOW + 3 * DAY) })]);
    expect(await touches()).toHaveLength(2);
  });

  it('knows a moved message again by subject and time, though its weak id changed', async () => {
    await read([message(ada, { aliases: weak('7'), time: minute(NOW) })]);
    expect(await read([message(ada, { aliases: weak('9'), time: minute(NOW) })])).toMatchObject({ added: 0, known: 1 });
  });

  it('knows it again on another site, by another clock that is off by quarters of an hour', async () => {
    await read([message(ada)]);
    const elsewhere = message(ada, {
      site: 'crm',
      mailbox: 'crm',
      aliases: [],
      time: minute(NOW + 5.75 * HOUR, 'assumed'),
    });
    expect(await read([elsewhere])).toMatchObject({ added: 0, known: 1 });
  });

  it('does not know it again when the minutes do not agree', async () => {
    await read([message(ada)]);
    const elsewhere = message(ada, {
      site: 'crm',
      mailbox: 'crm',
      aliases: [],
      text: '',
      time: minute(NOW + HOUR + 7 * MINUTE, 'assumed'),
    });
    expect(await read([elsewhere])).toMatchObject({ added: 1 });
  });

  it('keeps two replies of one page apart although both came at a quarter past', async () => {
    const page = { aliases: weak('7'), time: minute(NOW, 'assumed'), text: 'First?' };
    await read([message(ada, page)]);
    await read([message(ada, { aliases: weak('8'), time: minute(NOW + 3 * HOUR, 'assumed'), text: 'Second?' })]);
    expect(await touches()).toHaveLength(2);
  });

  it('never gives two messages of one reading one touch', async () => {
    const same = { aliases: [], time: minute(NOW), text: '' };
    await read([message(ada, same), message(ada, same)]);
    expect(await touches()).toHaveLength(2);
    await read([message(ada, same)]);
    expect(await touches()).toHaveLength(2);
  });

  it('takes different strong ids of one mailbox for two messages, read together or apart', async () => {
    const strong = (id: string) => message(ada, { aliases: [{ id, strong: true }], time: minute(NOW), text: '' });
    await read([strong('a')]);
    await read([strong('b')]);
    expect(await touches()).toHaveLength(2);
  });

  it('makes no touch of what could be either of two messages', async () => {
    const other = { mailbox: 'mail/ops', aliases: [], text: '', time: minute(NOW) };
    const strong = (id: string) => [{ id, strong: true }];
    await read([
      message(ada, { aliases: strong('a'), text: 'One?' }),
      message(ada, { aliases: strong('b'), text: 'Two?', time: { at: NOW + 9000, precision: 'ms', zone: 'known' } }),
    ]);
    expect(await read([message(ada, other)])).toMatchObject({ ambiguous: 1, added: 0 });
    expect(await read([message(ada, other)])).toMatchObject({ ambiguous: 1, added: 0 });
    expect(await touches()).toHaveLength(2);
  });

  it('matches a whole thread one to one in time order', async () => {
    const times = [0, 45, 90].map((minutes) => NOW + minutes * MINUTE);
    await read(times.map((at) => message(ada, { time: { at, precision: 'ms', zone: 'known' } })));
    const elsewhere = times.map((at) =>
      message(ada, { mailbox: 'crm', aliases: [], text: '', time: minute(at + 5 * HOUR, 'assumed') }),
    );
    expect(await read(elsewhere)).toMatchObject({ added: 0, known: 3, ambiguous: 0 });
  });

  it('makes no touch of a message with neither id nor exact time', async () => {
    const blurred = { aliases: [], time: { at: NOW, precision: 'day', zone: 'assumed' } } as const;
    expect(await read([message(ada, { ...blurred, aliases: [] }), message(ada, { time: null })])).toMatchObject({
      added: 0,
      skipped: 2,
    });
    expect(await touches()).toEqual([]);
  });

  it('keeps what went the other way apart', async () => {
    await read([message(ada, { aliases: [], time: minute(NOW) })]);
    await read([message(ada, { aliases: [], time: minute(NOW), direction: 'out' })]);
    expect(await touches()).toHaveLength(2);
  });

  it('skips people who are not in the log', async () => {
    expect(await read([message('nobody')])).toMatchObject({ added: 0, skipped: 1, customerIds: [] });
    expect(await log.sightings.toArray()).toEqual([]);
  });
});

describe('lists', () => {
  const list = { makesTouches: false };
  const row = () => message(ada, { aliases: weak('7'), time: minute(NOW), text: '', answered: true });

  it('make no touch', async () => {
    expect(await read([row()], list)).toMatchObject({ added: 0, skipped: 1 });
    expect(await touches()).toEqual([]);
  });

  it('settle a message that they show as answered, also one that is read later', async () => {
    await read([row()], list);
    await read([message(ada, { aliases: weak('7'), time: minute(NOW) })]);
    expect(await touches()).toMatchObject([{ body: { answered: true } }]);
    expect(await log.conversations.toArray()).toMatchObject([{ body: { turn: 'nobody', owedSince: null } }]);
  });
});

describe('a reading and what the seller did', () => {
  it('keeps what the seller wrote on a touch', async () => {
    await read([message(ada, { aliases: weak('7'), time: minute(NOW) })]);
    const [touch] = await touches();
    await updateEntry(touch?.id ?? '', { body: { note: 'About the kayak' } });
    await read([message(ada, { aliases: weak('7') })]);
    expect(await touches()).toMatchObject([{ at: NOW, body: { note: 'About the kayak', precision: 'ms' } }]);
  });

  it('does not bring back what the seller deleted, but for undo', async () => {
    await read([message(ada)]);
    const before = await canonical();
    const [touch] = await touches();
    const token = await deleteEntry(touch?.id ?? '', NOW);
    await read([message(ada)]);
    expect(await touches()).toEqual([]);
    await undo(token);
    expect(await canonical()).toBe(before);
  });

  it('counts the revision up and makes the agenda due when something changed, and only then', async () => {
    await read([message(ada)]);
    const first = await log.customers.get(ada);
    expect(await log.dirty.get(ada)).toBeDefined();
    await read([message(ada)]);
    expect((await log.customers.get(ada))?.revision).toBe(first?.revision);
  });

  it('notes when the page was read again', async () => {
    await read([message(ada)]);
    await read([message(ada)], { readAt: NOW + 10 * MINUTE });
    expect(await log.conversations.toArray()).toMatchObject([{ body: { readAt: NOW + 10 * MINUTE } }]);
  });

  it('keeps no word of the message', async () => {
    await read([message(ada, { text: 'My password is swordfish, right?' })]);
    const everything = await Promise.all(log.tables.map((table) => table.toArray()));
    expect(JSON.stringify(everything)).not.toContain('swordfish');
    expect(JSON.stringify(everything)).not.toContain('mail/nina');
  });
});
