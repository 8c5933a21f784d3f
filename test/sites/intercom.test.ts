import { describe, expect, it } from 'vitest';
import { intercom } from '@/lib/sites/intercom';
import { fixture, open, read, readFixture } from './open-page';

const priya = { name: '', address: 'priya@trailmix.example' };

describe('a conversation in Intercom', () => {
  it('is the one shown, the customer known by the address beside it, colleagues by their names', () => {
    const { view, conversation, subject, messages, people } = readFixture('intercom/conversation');
    expect({ view, conversation, subject }).toMatchObject({
      view: 'conversation',
      conversation: { value: '4711' },
      subject: { value: 'Refund for cancelled rental fleet' },
    });
    expect(messages).toMatchObject([
      { from: { value: priya }, text: 'Our fleet was cancelled.' },
      { from: { value: { name: 'Nina Solberg', address: '' } }, text: 'I am looking into it.' },
      {
        from: { value: priya },
        time: { value: { at: Date.parse('2026-11-20T01:00:12Z'), precision: 'ms', zone: 'known' } },
      },
    ]);
    expect(people).toMatchObject([priya]);
  });

  it('keeps notes between colleagues out, and takes no sender from inside a text', () => {
    const { messages, people } = readFixture('intercom/conversation');
    expect(JSON.stringify({ messages, people })).not.toMatch(/Between us|Jonas/);
    expect(JSON.stringify([messages.map(({ from }) => from), people])).not.toContain('forged');
  });

  it('has the answer that is being written as a draft to nobody yet', () => {
    expect(readFixture('intercom/conversation').drafts).toMatchObject([
      { to: [], text: 'Dear Priya, I am sorry.', reply: true },
    ]);
  });

  it('names no customer where two addresses stand beside it, and says what is missing', () => {
    const { messages, people, health } = readFixture('intercom/partial');
    expect(people).toEqual([]);
    expect(messages.map(({ from }) => from.is)).toEqual(['unrecognised', 'found']);
    expect(health).toMatchObject({
      state: 'degraded',
      missing: expect.arrayContaining(['address of the customer', 'sender', 'date']),
    });
  });

  it('is read in a part of the page that has a root of its own', () => {
    const one = fixture('intercom/conversation');
    const document = open(one);
    const stream = [...document.querySelectorAll('[data-conversation-stream]')].at(-1);
    const host = document.createElement('div');
    host.id = 'teammate-app-react';
    stream?.replaceWith(host);
    if (stream) host.attachShadow({ mode: 'open' }).append(stream);
    expect(read(one.site, document).messages).toEqual(readFixture('intercom/conversation').messages);
  });

  it('is not recognised in a layout that nobody has seen, and names nobody', () => {
    const { health, people, messages } = readFixture('intercom/unfamiliar');
    expect({ people, messages, state: health.state }).toEqual({ people: [], messages: [], state: 'broken' });
    expect(health.report).not.toContain('Priya');
  });

  it('is another page once another conversation is opened', () => {
    const one = fixture('intercom/conversation');
    const other = { ...one, url: one.url.replace('4711', '4712') };
    expect(intercom.identity(open(one))).not.toBe(intercom.identity(open(other)));
  });
});

describe('a contact in Intercom', () => {
  it('is known by the address that is made of their name, and by where the record stands', () => {
    const { view, people } = readFixture('intercom/record');
    expect(view).toBe('record');
    expect(people).toMatchObject([
      {
        name: 'Anna Lund',
        address: 'anna.lund@lundkajakk.example',
        company: 'Lund Kajakk',
        phones: ['+47 22 00 02 20'],
        profile: 'fj1/5f2a',
      },
    ]);
  });

  it('has no address where none is made of the name', () => {
    const one = fixture('intercom/record');
    const document = open(one);
    document.querySelector('a[href^="mailto:anna"]')?.remove();
    expect(read(one.site, document).people).toMatchObject([{ name: 'Anna Lund', address: '' }]);
  });
});

it('a page without conversation or contact is not a view that is read', () => {
  const one = fixture('intercom/unfamiliar');
  expect(read(one.site, open({ ...one, url: 'https://app.intercom.com/a/apps/fj1/reports' })).health.state).toBe(
    'unsupported',
  );
});
