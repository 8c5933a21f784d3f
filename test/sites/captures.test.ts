import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/sites/gmail';
import { mail, page, read, senders } from './open-page';

const folder = resolve('../shared/pages');
const skip = !existsSync(folder);
if (skip) process.stdout.write('captured pages: folder ../shared/pages is absent, tests skipped\n');

const captured = (name: string, hash: string) => {
  const { document } = page(readFileSync(resolve(folder, `${name}.html`), 'utf8'), `${mail}${hash}`);
  return { document, reading: read(gmail, document) };
};

describe.skipIf(skip)('captured Gmail', () => {
  it('of 2014: sixteen rows, their people known, too old for ids and so broken', () => {
    const { reading } = captured('gmail-inboxlist-2014-1', '#inbox');
    expect(reading.view).toBe('list');
    expect(reading.messages).toHaveLength(16);
    expect(reading.health.state).toBe('broken');
    expect(reading.people.every(({ address }) => address.includes('@'))).toBe(true);
  });

  it('of November 2025: a row with the id of its conversation, its sender trimmed away and so broken', () => {
    const { reading } = captured('gmail-inboxrow-2025-1', '#inbox');
    expect(reading.messages).toHaveLength(1);
    expect(reading.messages[0]?.subject).toBe('Reminder: please confirm your payment');
    expect(reading.messages[0]?.url).toBe('https://mail.google.com/mail/u/0/#all/19a8309325dddc50');
    expect(reading.messages[0]?.from.is).toBe('unrecognised');
    expect(reading.health.state).toBe('broken');
  });

  it('of August 2025: sender, recipient, ids and a time that agrees with the shown one', () => {
    const { reading } = captured('gmail-thread-message-2025-1', '#inbox/x');
    expect(reading.conversation).toMatchObject({ is: 'found', value: '198c6747aabb71a9', rung: 3 });
    expect(reading.messages).toHaveLength(1);
    const [message] = reading.messages;
    expect(message?.ids).toEqual([{ id: '198c6747aabb71a9', strong: true }]);
    expect(message?.from).toMatchObject({ value: { name: 'Sender Person', address: 'sender@example.com' } });
    expect(message?.to).toEqual([{ name: 'group', address: 'group@example.com' }]);
    expect(message?.time.is).toBe('found');
    expect(senders(reading)).toEqual(['sender@example.com', 'sender@example.com']);
    // No heading and no account in the fragment.
    expect(reading.health.missing).toContain('signed-in address');
  });

  it('of 2020: an empty draft, its editor and not the hidden twin', () => {
    const { reading } = captured('gmail-compose-2020-1', '#inbox?compose=new');
    expect(reading.drafts).toMatchObject([{ to: [], cc: [], subject: '', text: '', reply: false }]);
  });

  it('of 2023: a recipient chip', () => {
    const { document } = captured('gmail-compose-recipientchip-2023-1', '#inbox?compose=new');
    const editor = document.createElement('div');
    for (const [name, value] of [
      ['g_editable', 'true'],
      ['contenteditable', 'true'],
    ] as const) {
      editor.setAttribute(name, value);
    }
    document.querySelector('[role="dialog"]')?.append(editor);
    expect(read(gmail, document).drafts[0]?.to).toEqual([{ name: '', address: 'recipient@example.com' }]);
  });
});
