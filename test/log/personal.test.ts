import { beforeEach, describe, expect, it } from 'vitest';
import { addEntry } from '@/lib/log/entries';
import { personalEntriesOf } from '@/lib/log/personal';
import { customer, emptyLog, message, NOW, read, touches } from './builders';

beforeEach(emptyLog);

describe('a message read in two mailboxes', () => {
  it.each([
    ['the first', ['yes', 'no']],
    ['the second', ['no', 'yes']],
    ['neither', ['no', 'no']],
  ] as const)('used something known when %s reading found so', async (_, findings) => {
    const { id } = await customer();
    for (const [index, personal] of findings.entries()) {
      const shown = message(id, {
        direction: 'out',
        mailbox: `m${index}`,
        aliases: [{ id: `m${index}/1`, strong: true }],
      });
      await read([{ ...shown, found: { ...shown.found, personal } }]);
    }
    const all = await touches();
    expect(all).toHaveLength(1);
    expect(all[0]?.body.personal).toBe(findings.includes('yes' as never) ? 'yes' : 'no');
  });
});

describe('what is known of a person', () => {
  it('is their facts, goals, milestones and talking points, and nobody else’s', async () => {
    const [ada, tom] = [await customer(), await customer('tom@harbour.example', 'Tom')];
    const add = (customerId: string, kind: 'goal' | 'insight', body: object) =>
      addEntry({ customerId, kind, at: NOW, body });
    await add(ada.id, 'goal', { text: 'A second boathouse' });
    await add(ada.id, 'insight', { what: 'Seals age in the sun' });
    await add(tom.id, 'goal', { text: 'A new pier' });
    const known = await personalEntriesOf(ada.id);
    expect(known?.customer.id).toBe(ada.id);
    expect(known?.entries.map(({ body }) => body)).toMatchObject([{ text: 'A second boathouse' }]);
    expect(await personalEntriesOf('nobody')).toBeNull();
  });

  it('has beside it what they asked and nobody answered', async () => {
    const ada = await customer();
    expect((await personalEntriesOf(ada.id))?.asked).toEqual([]);
    const shown = message(ada.id, { subject: 'Serial numbers' });
    await read([{ ...shown, found: { ...shown.found, asks: 'yes' } }]);
    expect((await personalEntriesOf(ada.id))?.asked).toEqual([{ subject: 'Serial numbers', since: shown.time?.at }]);
  });
});
