import { afterEach, describe, expect, it } from 'vitest';
import { timesOf } from '@/lib/app/shown-time';
import { type TaughtSite, taughtSiteSchema } from '@/lib/model/taught-site';
import { once } from '@/lib/sites/page-once';
import { waysOf } from '@/lib/sites/picker-messages';
import { thingFor } from '@/lib/sites/picker-things';
import { taught } from '@/lib/sites/taught';
import { page, read, wholeOf } from './open-page';
import { anna, bo, owner } from './taught-apps';
import { agent, asked, type Helpdesk, helpdesks, other, taughtOn, ticket } from './taught-helpdesks';

const shelf = Symbol.for('attune.taught');
const shelve = (site: TaughtSite) => Reflect.set(globalThis, shelf, [site]);
afterEach(() => {
  Reflect.deleteProperty(globalThis, shelf);
});
const now = Date.parse('2026-11-24T09:00:00Z');

/** What is read of a ticket: writers, texts and times, as the extension has them. */
function readOf(document: Document) {
  const reading = read(taught, document);
  const messages = once(reading.messages);
  const times = timesOf(messages, { language: 'en', now });
  return {
    ...reading,
    said: messages.map(({ from, text }, index) => {
      const time = times[index];
      return {
        by: from.is === 'found' ? [from.value.name, from.value.address] : null,
        text,
        at: time?.is === 'found' ? new Date(time.value.at).getDate() : null,
      };
    }),
  };
}

describe.each(helpdesks.map((desk): [string, Helpdesk] => [desk.name, desk]))('messages taught on a %s', (_, desk) => {
  it('are ways that the settings take, and none that name anybody', () => {
    const site = taughtOn(desk);
    expect(taughtSiteSchema.parse(site)).toEqual(site);
    expect(JSON.stringify([site.messages, site.editor])).not.toMatch(/anna|lund|nina|berit|moe|kayak/i);
  });

  it('are read on another ticket: who wrote, when and what', () => {
    shelve(taughtOn(desk));
    const { said, health, people } = readOf(ticket(desk, bo));
    const writer = (name: string, address: string) => (desk.addresses ? ['', address] : [name, '']);
    const them = desk.addresses ? ['', bo.mail] : [bo.name, bo.mail];
    expect(said.map(({ by }) => by)).toEqual([them, writer(agent, owner), them, writer(other, 'moe@gate.example')]);
    expect(said.map(({ text }) => text)).toEqual(asked.map(({ text }) => text));
    expect(said.map(({ at }) => at !== null)).toEqual([true, true, true, true]);
    expect(people.map(({ address }) => address)).toEqual([bo.mail]);
    expect(health.state).toBe('ok');
  });

  it('leave out what colleagues write to each other', () => {
    shelve(taughtOn(desk));
    const [first, ...rest] = asked;
    const { said } = readOf(ticket(desk, bo, [{ by: 'us', text: 'He is upset, go easy.', note: true }, ...rest]));
    expect(first).toBeTruthy();
    expect(said.map(({ text }) => text)).toEqual(rest.map(({ text }) => text));
  });

  it('that no longer stand there are said to be missing', () => {
    shelve(taughtOn(desk));
    const document = ticket(desk, bo, []);
    expect(readOf(document).health).toMatchObject({ state: 'degraded', missing: ['messages'] });
  });

  it('read the draft where it is written, once, and to the person of the ticket', () => {
    shelve(taughtOn(desk));
    const document = ticket(desk, bo);
    const field = document.querySelector<HTMLElement>('textarea, [contenteditable]');
    if (field && 'value' in field) field.value = 'With Nordbring.';
    else field?.replaceChildren('With Nordbring.');
    field?.focus();
    const { drafts } = wholeOf(taught.read(document));
    expect(drafts).toMatchObject([{ text: 'With Nordbring.', to: [{ name: bo.name, address: bo.mail }], reply: true }]);
    expect(taught.editor(drafts[0]?.root as Element)?.element).toBe(field);
  });

  it('never name another, double no message, whatever is lost, doubled, hidden or moved', () => {
    shelve(taughtOn(desk));
    const fresh = ticket(desk, bo);
    const html = fresh.body.innerHTML;
    const mistakes: string[] = [];
    const texts = new Set(asked.map(({ text }) => text));
    const all = fresh.body.querySelectorAll('*').length;
    for (let index = 0; index < all; index++) {
      for (const [what, act] of mutations) {
        fresh.body.innerHTML = html;
        const element = fresh.body.querySelectorAll('*')[index] as Element;
        const tag = element.localName;
        act(element);
        const { said, people, health } = readOf(fresh);
        count += 1;
        if (health.state !== 'ok') noticed += 1;
        const mistake = wrongIn(said, texts, people);
        if (mistake) mistakes.push(`${tag} ${index} ${what}: ${mistake}`);
      }
    }
    expect(mistakes).toEqual([]);
  }, 300_000);
});

let count = 0;
let noticed = 0;
describe('what the mutants of taught messages come to', () => {
  it('is many', () => {
    process.stdout.write(`mutants of taught messages: ${count} read, ${noticed} not ok, 0 with a wrong writer\n`);
    expect(count).toBeGreaterThan(300);
    expect(noticed).toBeGreaterThan(50);
  });
});

const mutations: [string, (element: Element) => void][] = [
  ['lost', (one) => one.remove()],
  ['emptied', (one) => one.replaceChildren()],
  ['doubled', (one) => one.after(one.cloneNode(true))],
  ['hidden', (one) => one.setAttribute('hidden', '')],
  ['first', (one) => one.parentElement?.prepend(one)],
  ['last', (one) => one.parentElement?.append(one)],
  ['without its class', (one) => one.removeAttribute('class')],
  ['renamed', (one) => one.setAttribute('class', 'other-thing')],
  ['in the next one', (one) => one.nextElementSibling?.prepend(one)],
  [
    'in a shadow root',
    (one) => {
      const host = one.ownerDocument.createElement('x-part');
      one.replaceWith(host);
      host.attachShadow({ mode: 'open' }).append(one);
    },
  ],
];

/** A text under somebody who did not write it at that time, or twice. */
function wrongIn(
  said: readonly { by: string[] | null; text: string | null; at: number | null }[],
  texts: ReadonlySet<string>,
  people: readonly { name: string; address: string }[],
): string | null {
  if (people.some(({ address }) => address !== bo.mail && address !== '')) return 'another person';
  const counted = said.filter(({ by, at, text }) => by !== null && at !== null && text);
  for (const { by, text } of counted) {
    const meant = asked.find((one) => text?.includes(one.text));
    if (!meant || !texts.has(meant.text)) continue;
    const whose = by?.join(' ') ?? '';
    const writers = { them: [bo.name, bo.mail], us: [agent, owner], other: [other, 'moe@gate.example'] }[meant.by];
    if (!writers.some((word) => whose.includes(word))) return `${whose} is said to have written what ${meant.by} wrote`;
  }
  const seen = counted.map(({ text, at }) => `${text} ${at}`);
  return new Set(seen).size < seen.length ? 'a message twice' : null;
}

describe('a message that is pointed at', () => {
  it('is the whole of it, from its words or its head', () => {
    const [desk] = helpdesks as [Helpdesk, ...Helpdesk[]];
    const document = ticket(desk, anna);
    const thing = thingFor('messages', [anna.name, anna.mail]);
    const [article] = document.querySelectorAll('article');
    for (const inside of document.querySelectorAll('article:first-of-type *')) expect(thing.at(inside)).toBe(article);
    expect(thing.at(document.querySelector('h1') as Element)).toBeNull();
    expect(thing.all(document)).toHaveLength(4);
  });
});

it('is taught where the back of a card looks as its front does', () => {
  const html = `<main><h1 data-field="requester">${anna.name}</h1><p data-field="mail">${anna.mail}</p>
<x-card><x-card-content><div><h5>Kayak</h5><time class="sent-at">Sunday, November 22, 2026 08:00 CET</time></div>
<span class="from-whom">${anna.name}</span><div class="mail-words">Monday is fine, I am at the gate from nine.</div></x-card-content></x-card>
<x-card><x-card-content><pre></pre></x-card-content></x-card></main>`;
  const { document } = page(html, 'https://help.example/tickets/7');
  const [front] = document.querySelectorAll('x-card-content');
  const known = [anna.name, anna.mail];
  const messages = front ? waysOf(front, known, front.querySelector('.mail-words')) : null;
  if (!messages) throw new Error('It was not taught.');
  const [desk] = helpdesks as [Helpdesk, ...Helpdesk[]];
  shelve({ ...taughtOn(desk), messages });
  const { said, health } = readOf(document);
  expect(said).toEqual([{ by: [anna.name, anna.mail], text: 'Monday is fine, I am at the gate from nine.', at: 22 }]);
  expect(health.state).toBe('ok');
});

it.each(['22.11.2026 (08:00:12)', '11/22/2026 (08:00:12 AM UTC)', '2026-11-22 08:00 CET'])(
  'is taught where its time is %s',
  (when) => {
    const html = `<main><h1 data-field="requester">${anna.name}</h1><div id="one-mail"><div class="mail-head"><h2>Kayak</h2>
<p class="sent-at">${when}</p><p class="from-whom">${anna.name}</p></div><div class="mail-words">Monday is fine, I am at the gate from nine.</div></div></main>`;
    const { document } = page(html, 'https://help.example/tickets/7');
    const thing = thingFor('messages', [anna.name, anna.mail]);
    const body = document.querySelector('.mail-words') as Element;
    expect(thing.at(body)?.id).toBe('one-mail');
  },
);

it('is taught by the words before its fields, however many fields there are', () => {
  const mail = (who: typeof anna, when: string, text: string, copy = '') =>
    page(
      `<main><div class="mail-open"><table>${copy}<tr><td>Date</td><td>${when}</td></tr><tr><td>From</td><td>${who.name} &lt;${who.mail}></td></tr></table>
<div class="mail-words">${text}</div></div></main>`,
      'https://post.example/mail?id=7',
    ).document;
  const first = mail(anna, '2026-11-20 14:02 CET', 'Which carrier will bring it?');
  const pick = (field: 'name' | 'address' | 'messages', said: string[], at: string) => {
    const thing = thingFor(field, said);
    const element = thing.at(
      [...first.querySelectorAll('td, .mail-words')].find((one) => one.textContent?.includes(at)) as Element,
    );
    return element && thing.pick(element);
  };
  const known = [anna.name, anna.mail];
  const [name, address, messages] = [
    pick('name', [], anna.mail),
    pick('address', known.slice(0, 1), anna.mail),
    pick('messages', known, 'Which'),
  ];
  if (name?.type !== 'picked' || address?.type !== 'picked' || messages?.type !== 'picked-messages')
    throw new Error('It was not taught.');
  const [desk] = helpdesks as [Helpdesk, ...Helpdesk[]];
  const site = { ...taughtOn(desk), origin: 'https://post.example', path: '/mail?id=:id' };
  shelve({ ...site, fields: { name: name.place, address: address.place }, messages: messages.ways });
  const copy = '<tr><td>Cc</td><td>office@post.example</td></tr>';
  const { people, said } = readOf(mail(bo, '2026-11-21 08:20 CET', 'Monday is fine.', copy));
  expect(people.map((one) => [one.name, one.address])).toEqual([[bo.name, bo.mail]]);
  expect(said).toEqual([{ by: ['', bo.mail], text: 'Monday is fine.', at: 21 }]);

  // A name in quotation marks, and a message in a frame of its own, of which something is said before it.
  const quoted = { ...bo, name: `"${bo.name}"` };
  const other = mail(quoted, '2026-11-22 08:20 CET', '<p>One part</p><iframe></iframe>');
  const body = other.querySelector('iframe')?.contentDocument?.body;
  if (body) body.innerHTML = '<p>Tuesday, then.</p><blockquote>Monday is fine.</blockquote>';
  const { people: named, said: framed } = readOf(other);
  expect(named[0]?.name).toBe(bo.name);
  expect(framed).toEqual([{ by: ['', bo.mail], text: 'One part\nTuesday, then.', at: 22 }]);
});

describe('a time in words alone', () => {
  const notes = (when: (exact: string, words: string) => string) =>
    page(
      `<main><h1 data-field="requester">${anna.name}</h1><p data-field="mail">${anna.mail}</p><ol>
<li class="entry-box"><b class="from-whom">${anna.name}</b>${when('2026-11-20T14:02:00Z', '4 days ago')}<p class="entry-text">Which carrier will bring it?</p></li>
<li class="entry-box"><b class="from-whom">Nina Berg</b>${when('2026-11-21T08:20:00Z', '3 days ago')}<p class="entry-text">Nordbring, on Monday morning.</p></li></ol></main>`,
      'https://help.example/tickets/7',
    ).document;
  const known = [anna.name, anna.mail];
  const waysIn = (document: Document) => {
    const [entry] = document.querySelectorAll('li');
    return entry ? waysOf(entry, known, entry.querySelector('p')) : null;
  };
  const epoch = (iso: string) => Date.parse(iso) / 1000;

  it.each<[string, string, (iso: string, words: string) => string]>([
    ['title', 'a title', (iso, words) => `<i class="when-said" title="${iso}">${words}</i>`],
    ['title', 'a title around it', (iso, words) => `<a class="when-said" title="${iso}"><i>${words}</i></a>`],
    ['aria-label', 'a label', (iso, words) => `<i class="when-said" aria-label="${iso}">${words}</i>`],
    ['data-timestamp', 'seconds', (iso, words) => `<i class="when-said" data-timestamp="${epoch(iso)}">${words}</i>`],
    ['data-time', 'milliseconds', (iso, words) => `<i class="when-said" data-time="${epoch(iso)}000">${words}</i>`],
    [
      'data-tooltip',
      'a hint',
      (iso, words) => `<i class="when-said" data-tooltip="${iso}" data-date="${iso.slice(0, 10)}">${words}</i>`,
    ],
  ])('is read by its %s: %s', (attribute, _, when) => {
    const messages = waysIn(notes(when));
    if (!messages) throw new Error('It was not taught.');
    expect(messages.time[0]?.read).toBe(attribute);
    const [desk] = helpdesks as [Helpdesk, ...Helpdesk[]];
    const site = { ...taughtOn(desk), messages };
    expect(taughtSiteSchema.parse(site)).toEqual(site);
    shelve(site);
    const messagesRead = once(read(taught, notes(when)).messages);
    const times = timesOf(messagesRead, { language: 'en', now });
    expect(times.map((time) => time.is === 'found' && new Date(time.value.at).toISOString())).toEqual([
      '2026-11-20T14:02:00.000Z',
      '2026-11-21T08:20:00.000Z',
    ]);
  });

  it('is taught where it stands for a whole hour', () => {
    const at = (words: string) => waysIn(notes(() => `<i class="when-said">${words}</i>`));
    expect(at('Nov. 20, 2026, 11 a.m.')?.time[0]?.read).toBe('text');
    expect(at('Nov. 20, 2026, noon')?.time[0]?.read).toBe('text');
    expect(at('Nov. 20, 2026, soon')).toBeNull();
  });

  it('cannot be taught where nothing stands behind it: the next reading would find another', () => {
    expect(waysIn(notes((_, words) => `<i class="when-said">${words}</i>`))).toBeNull();
    expect(
      waysIn(notes((_, words) => `<i class="when-said" title="${words}" data-id="1763712131">${words}</i>`)),
    ).toBeNull();
  });
});

describe('times in words', () => {
  const at = (...texts: string[]) =>
    timesOf(
      texts.map((text) => ({ time: { is: 'absent' as const }, shown: { text, loadedAt: now } })),
      { language: 'de', now },
    ).map((time) => (time.is === 'found' ? new Date(time.value.at).toLocaleString('sv').slice(0, 16) : time.is));
  it('are read with the month by name', () => {
    expect(at('20 Nov 2026, 14:02', 'Nov 20, 2026 2:02 PM', 'Fri, 20 November 2026 at 14:02')).toEqual(
      Array(3).fill('2026-11-20 14:02'),
    );
    expect(at('20. Dezember 2025, 14:02')).toEqual(['2025-12-20 14:02']);
  });
  it('are read with the year at the end', () => {
    expect(at('Fri Nov 20 14:02:11 2026', 'Fri\u00A0Nov\u00A020\u00A014:02\u00A02026')).toEqual(
      Array(2).fill('2026-11-20 14:02'),
    );
  });
  it('of one list tell the order of day and month to each other', () => {
    expect(at('03/11/2026 14:02')).toEqual(['unrecognised']);
    expect(at('03/11/2026 14:02', '20/11/2026 14:02')).toEqual(['2026-11-03 14:02', '2026-11-20 14:02']);
    expect(at('03/11/2026 14:02', '11/20/2026 14:02')).toEqual(['2026-03-11 14:02', '2026-11-20 14:02']);
    expect(at('03/11/2026 14:02', '20/11/2026 14:02', '11/20/2026 14:02')[0]).toBe('unrecognised');
  });
  it('that say no day, or words for none, are not read', () => {
    expect(at('14:02', 'a while ago', '20 Xyz 2026, 14:02')).toEqual(Array(3).fill('unrecognised'));
  });
});
