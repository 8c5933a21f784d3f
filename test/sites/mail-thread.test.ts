import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { proton } from '@/lib/sites/proton';
import { zendesk } from '@/lib/sites/zendesk';
import { fixture, now, open, read, readFixture, wholeOf } from './open-page';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterAll(() => {
  vi.useRealTimers();
});

const priya = { name: 'Priya Raman', address: 'priya@trailmix.example' };

describe.each(['yahoo', 'proton', 'fastmail'])('an open conversation in %s', (site) => {
  it('gives sender, recipients and own words, and the person it is about first', () => {
    const { view, subject, messages, people, health } = readFixture(`${site}/conversation`);
    expect({ view, subject }).toMatchObject({
      view: 'conversation',
      subject: { value: 'Refund for cancelled rental fleet' },
    });
    const message = messages.at(-1);
    expect(message).toMatchObject({ from: { value: { address: priya.address } }, collapsed: false });
    expect(message?.to.map(({ address }) => address)).toEqual(['nina@fjordgear.example']);
    expect(message?.text).toBe('When will the refund come?');
    expect(people[0]).toMatchObject({ ...priya, role: 'from' });
    expect(health.state).toMatch(/^(ok|degraded)$/);
  });

  it('takes no sender from inside a mail', () => {
    expect(JSON.stringify(readFixture(`${site}/conversation`))).not.toContain('forged');
  });

  it('is broken where the sender is not recognised, and names nobody as one', () => {
    const one = fixture(`${site}/conversation`);
    const document = open(one);
    const senders = '[data-test-id="message-from"], [data-testid="recipients:sender"], .v-MessageCard-from';
    for (const element of document.querySelectorAll(senders)) element.remove();
    const { health, people } = read(one.site, document);
    expect(health.state).toBe('broken');
    expect(people.filter(({ role }) => role === 'from')).toEqual([]);
  });
});

describe('a ticket of Zendesk', () => {
  it('is the active one, its people named without an address, its times exact', () => {
    const { conversation, subject, messages, people, health } = readFixture('zendesk/ticket');
    expect({ conversation, subject }).toMatchObject({
      conversation: { value: '4711' },
      subject: { value: 'Refund for cancelled rental fleet' },
    });
    expect(messages).toMatchObject([
      {
        from: { value: { name: 'Priya Raman', address: '' } },
        time: { value: { at: Date.parse('2026-11-20T01:00:12Z'), precision: 'ms', zone: 'known' } },
        text: 'When will the refund come?',
      },
    ]);
    expect(people).toMatchObject([{ name: 'Priya Raman', address: '' }]);
    expect(health.missing).toContain('address of the sender');
  });

  it('keeps notes between colleagues out', () => {
    expect(JSON.stringify(readFixture('zendesk/ticket'))).not.toMatch(/Between us|Jonas/);
  });

  it('has the answer that is being written as a draft to nobody yet', () => {
    expect(readFixture('zendesk/ticket').drafts).toMatchObject([
      { to: [], text: 'Dear Priya, I am sorry.', reply: true },
    ]);
  });

  it('is another page once another ticket is opened', () => {
    const one = fixture('zendesk/ticket');
    expect(zendesk.identity(open(one))).not.toBe(
      zendesk.identity(open({ ...one, url: one.url.replace('4711', '4712') })),
    );
  });
});

it('a list names people in passing', () => {
  const { view, people } = readFixture('proton/list');
  expect(view).toBe('list');
  expect(people.map(({ name, address, role }) => [name, address, role])).toEqual([
    ['Priya Raman', 'priya@trailmix.example', 'mention'],
    ['Jonas Weber', 'jonas.weber@ventil.example', 'mention'],
  ]);
});

it('a text whose frame cannot be read is not recognised, not empty', () => {
  const { frames: _, ...one } = fixture('proton/conversation');
  const document = open(one);
  document.querySelector('iframe')?.replaceWith(document.createElement('iframe'));
  const frame = document.querySelector('iframe');
  frame?.setAttribute('data-testid', 'content-iframe');
  Object.defineProperty(frame, 'contentDocument', { value: null });
  expect(wholeOf(proton.read(document)).messages[0]?.text).toEqual({ is: 'unrecognised' });
});

it.each(['yahoo', 'proton', 'fastmail'])('a draft in %s goes to whom it names, without the signature', (site) => {
  expect(readFixture(`${site}/compose`).drafts).toMatchObject([
    {
      to: [{ name: "Tom O'Keefe", address: 'tom.okeefe@harbourlights.example' }],
      subject: 'Lamps for the pier',
      text: 'Hello Tom,',
      reply: false,
    },
  ]);
});

it('a message collapsed in Fastmail has no text, and a sender without an address is nobody', () => {
  const [folded] = readFixture('fastmail/conversation').messages;
  expect(folded).toMatchObject({ from: { value: { name: 'Nina Solberg', address: '' } }, text: null, collapsed: true });
});
