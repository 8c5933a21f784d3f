import fc from 'fast-check';
import { answerNudge } from '@/lib/log/answers';
import { noAnswerNeeded } from '@/lib/log/conversations';
import { log } from '@/lib/log/database';
import { readTables } from '@/lib/log/dump';
import { addEntry, deleteEntry } from '@/lib/log/entries';
import { addPendingTouch } from '@/lib/log/pending';
import { DAY, HOUR } from '@/lib/model/time';
import { message, NOW, read } from './builders';

/** What may happen with one of two customers. */
const deed = fc.record({
  do: fc.constantFrom('read', 'read', 'read', 'note', 'promise', 'send', 'answer', 'settle', 'delete'),
  who: fc.nat(1),
  day: fc.nat(50),
  subject: fc.constantFrom('Order 12', 'Kayaks', ''),
  thread: fc.constantFrom(null, 'a', 'b'),
  out: fc.boolean(),
  /** Went to, or came from, both at once: one message that each of them has. */
  both: fc.boolean(),
});
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

export const deeds = fc.array(deed, { maxLength: 10 });

/** @param whose the customer for 0 and for 1; the same one twice where the two are one */
export async function live(done: readonly Deed[], whose: readonly [string, string]): Promise<void> {
  for (const [index, one] of done.entries()) await happen(one, index, whose);
}

async function happen(one: Deed, index: number, whose: readonly [string, string]): Promise<void> {
  const customerId = whose[one.who === 0 ? 0 : 1];
  const at = NOW - 60 * DAY + one.day * DAY;
  const { subject } = one;
  // A thread that both take part in is known as one once it is read again: until then it is two.
  const thread = one.thread && `${one.both ? 'both' : one.who} ${one.thread}`;
  switch (one.do) {
    case 'read': {
      const time = { at, precision: 'ms', zone: 'known' } as const;
      const aliases = [{ id: `mail/nina/${index}`, strong: true }];
      const text = `Message ${index}${one.out ? '.' : '?'}`;
      const direction = one.out ? 'out' : 'in';
      const both = one.both ? [...new Set(whose)] : [customerId];
      await read(
        both.map((id) => message(id, { subject, thread, time, aliases, text, direction })),
        { readAt: at + HOUR },
      );
      return;
    }
    case 'note': {
      const body = { category: 'person', text: `Fact ${index}`, source: 'told' };
      await addEntry({ customerId, kind: 'fact', at, body });
      return;
    }
    case 'promise': {
      const own = await log.conversations.where('[customerId+at]').between([customerId, 0], [customerId, NOW]).first();
      const on = own ? { conversationId: own.id } : {};
      const body = { by: 'us', what: `Call ${index}`, due: at + DAY };
      await addEntry({ customerId, kind: 'promise', at, body, ...on });
      return;
    }
    case 'send':
      await addPendingTouch({ handle: `h${index}`, customerIds: [customerId], at, subject, thread, site: 'mail' });
      return;
    case 'answer': {
      const said = { ruleId: 'reply-owed', cause: null, verdict: 'not-for-this-customer', until: null } as const;
      await answerNudge({ customerId, at, ...said }, () => one.out);
      return;
    }
    case 'settle': {
      const open = await log.conversations.where('[customerId+open]').equals([customerId, 1]).first();
      if (open) await noAnswerNeeded(open.id, NOW);
      return;
    }
    case 'delete': {
      const first = await log.entries.where('[customerId+at]').between([customerId, 0], [customerId, NOW]).first();
      if (first) await deleteEntry(first.id, NOW);
    }
  }
}

/** All that is kept, but for what only counts, is worked out anew, or can be taken back. */
export async function everything() {
  const { trash: _, agenda: __, dirty: ___, ...tables } = await readTables();
  return { ...tables, customers: tables.customers.map((row) => ({ ...row, revision: 0 })) };
}
