import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { outlook } from '@/lib/sites/outlook';
import { fixture, now, open, read, readFixture } from './open-page';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterAll(() => {
  vi.useRealTimers();
});

const own = { is: 'found', value: 'nina@fjordgear.example', rung: 1 };

describe('a list', () => {
  it('names people in passing and no sender: not everybody in a row has an address', () => {
    const { view, account, messages, people, health } = readFixture('outlook/list');
    expect({ view, account, state: health.state }).toEqual({ view: 'list', account: own, state: 'ok' });
    expect(messages.map(({ from }) => from.is)).toEqual(['unrecognised', 'unrecognised', 'unrecognised']);
    expect(people.map(({ address, role }) => [address, role])).toEqual([
      ['priya@trailmix.example', 'mention'],
      ['jonas.weber@ventil.example', 'mention'],
    ]);
  });

  it('of sent mail names whom it went to', () => {
    const [message] = readFixture('outlook/list-sent').messages;
    expect(message?.from).toMatchObject({ value: { address: 'nina@fjordgear.example' } });
    expect(message?.to.map(({ address }) => address)).toEqual(['tom.okeefe@harbourlights.example']);
  });
});

describe('a conversation', () => {
  it('goes by the row that is selected, and by none where several are', () => {
    const document = open(fixture('outlook/conversation'));
    expect(read(outlook, document).conversation).toMatchObject({ value: 'AAQkAD-refund' });
    document.querySelector('[data-convid="AAQkAD-valves"]')?.setAttribute('aria-selected', 'true');
    const reading = read(outlook, document);
    expect(reading.conversation).toEqual({ is: 'absent' });
    expect(reading.health).toMatchObject({ state: 'degraded', missing: expect.arrayContaining(['conversation']) });
  });

  it('gives sender, recipients, time and own words of an opened message', () => {
    const message = readFixture('outlook/conversation').messages[1];
    expect(message).toMatchObject({
      from: { value: { name: 'Priya Raman', address: 'priya@trailmix.example' }, rung: 1 },
      time: { value: { at: new Date(2026, 10, 20, 2, 0).getTime(), precision: 'minute', zone: 'assumed' } },
      attachments: true,
      collapsed: false,
    });
    expect(message?.to.map(({ address }) => address)).toEqual(['nina@fjordgear.example', 'ops@fjordgear.example']);
    expect(message?.text).toContain('When will the refund come?');
    expect(message?.text).not.toMatch(/18th|From:|SYSTEM/);
  });

  it('folds a collapsed message, without its text', () => {
    const [folded] = readFixture('outlook/conversation').messages;
    expect(folded).toMatchObject({
      from: { value: { address: 'nina@fjordgear.example' } },
      text: null,
      collapsed: true,
    });
  });

  it('names a sender without an address, and guesses none', () => {
    const { messages, people, health } = readFixture('outlook/conversation');
    expect(messages[2]?.from).toMatchObject({ value: { name: 'Kim Berg', address: '' } });
    expect(people).toContainEqual(expect.objectContaining({ name: 'Kim Berg', address: '', role: 'from' }));
    expect(health).toMatchObject({ state: 'degraded', missing: ['address of the sender'] });
  });

  it('takes no sender from inside a mail, and leaks no hidden text', () => {
    expect(JSON.stringify(readFixture('outlook/conversation'))).not.toMatch(/forged|attacker/);
  });

  it('knows the sender in another language of the page', () => {
    const document = open(fixture('outlook/conversation'));
    for (const label of document.querySelectorAll('[aria-label^="From: "]')) {
      label.setAttribute('aria-label', (label.getAttribute('aria-label') ?? '').replace('From: ', 'Von: '));
    }
    const { messages, health } = read(outlook, document);
    expect(messages[1]?.from).toMatchObject({ value: { address: 'priya@trailmix.example' }, rung: 2 });
    expect(health.missing).toContain('sender');
  });

  it('is another page once another subject is shown', () => {
    const document = open(fixture('outlook/conversation'));
    const before = outlook.identity(document);
    const heading = document.querySelector('#CONV_0_SUBJECT');
    if (heading) heading.textContent = 'Sand in valve blocks';
    expect(outlook.identity(document)).not.toBe(before);
  });
});

describe('a draft', () => {
  it('in the conversation is an answer, in its window it is not', () => {
    expect(readFixture('outlook/conversation').drafts).toMatchObject([
      { to: [{ address: 'priya@trailmix.example' }], text: 'Dear Priya, I am sorry.', reply: true },
    ]);
    const compose = readFixture('outlook/compose');
    expect(compose.view).toBe('compose');
    expect(compose.account).toEqual({ ...own, rung: 2 });
    expect(compose.drafts).toMatchObject([
      {
        to: [{ name: "Tom O'Keefe", address: 'tom.okeefe@harbourlights.example' }],
        subject: 'Lamps for the pier',
        text: 'Hello Tom,',
        reply: false,
      },
    ]);
  });

  it('has its editor again by its root', () => {
    const document = open(fixture('outlook/compose'));
    const [draft] = read(outlook, document).drafts;
    expect(draft && outlook.editor(draft.root)?.element.textContent).toContain('Hello Tom');
  });
});

it('another part of Outlook is not read, and says so', () => {
  const document = open(fixture('outlook/compose'));
  document.querySelector('#docking_InitVisiblePart_0')?.remove();
  expect(read(outlook, document)).toMatchObject({ view: 'other', health: { state: 'unsupported' } });
});
