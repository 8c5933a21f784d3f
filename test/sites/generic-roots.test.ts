import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { once } from '@/lib/sites/page-once';
import { fill, now, page, read } from './open-page';
import { fillBody, unfold } from './taught-inside-apps';
import { withTimes } from './with-times';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterAll(() => {
  vi.useRealTimers();
});

const shadow = (html: string) => `<template data-root>${html}</template>`;
const shown = (html: string) => {
  const { document } = page(html, 'https://desk.example/t/9');
  unfold(document.body);
  return document;
};
const whoIn = ({ view, people }: ReturnType<typeof read>) => [view, people[0]?.name, people[0]?.address];
const anna = 'anna.lund@lundkajakk.example';
const card = `<main><h1>Anna Lund</h1><dl><dt>E-mail</dt><dd><a href="mailto:${anna}">${anna}</a></dd></dl></main>`;
const owner = 'per@fjordgear.example';

describe('a record in open shadow roots', () => {
  it.each([
    ['one', `<x-card>${shadow(card)}</x-card>`],
    ['one in another', `<x-shell>${shadow(`<nav>Home</nav><x-card>${shadow(card)}</x-card>`)}</x-shell>`],
    ['one of an element that is no component', `<div>${shadow(card)}</div>`],
    [
      'the value in one, its label outside',
      `<h1>Anna Lund</h1><dl><dt>E-mail</dt><dd><x-mail>${shadow(anna)}</x-mail></dd></dl>`,
    ],
  ])('is read: %s', (_, html) => {
    expect(whoIn(read(generic, shown(html)))).toEqual(['record', 'Anna Lund', anna]);
  });

  it('that stands in a frame is read too, and watched', () => {
    const document = shown('<iframe id="work"></iframe>');
    fill(document, 'work', '<x-card></x-card>');
    const inner = document.querySelector('iframe')?.contentDocument;
    const root = inner?.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = card;
    expect(whoIn(read(generic, document))).toEqual(['record', 'Anna Lund', anna]);
    expect(generic.frames?.(document)).toEqual([inner, root]);
  });

  it('is whoever its components show: a name as it is slotted, nothing that they do not show', () => {
    const document = shown(`<x-title>${shadow('<h1><slot>Nobody</slot></h1>')}Anna Lund</x-title>
      <p>E-mail: <x-mail>${shadow(anna)}${owner}</x-mail></p>`);
    const { people } = read(generic, document);
    expect(people.filter(({ rank }) => rank > 0.5)).toMatchObject([{ name: 'Anna Lund', address: anna }]);
  });

  it('is never about somebody of the seller’s side, whose label stands outside or who is hidden', () => {
    for (const html of [
      `<h1>Order</h1><dl><dt>Owner</dt><dd><x-card>${shadow(`<p>E-mail: ${owner}</p>`)}</x-card></dd></dl>`,
      `<h1>Order</h1><fieldset><legend>Account manager</legend><x-card>${shadow(`<p>E-mail: ${owner}</p>`)}</x-card></fieldset>`,
      `<h1>Order</h1><x-card hidden>${shadow(`<p>E-mail: ${owner}</p>`)}</x-card>`,
    ])
      expect(read(generic, shown(html)).people.filter(({ rank }) => rank > 0.1)).toEqual([]);
  });

  it('takes no telephone of somebody else, whose address stands in another', () => {
    const document = shown(`<div><p>E-mail: <a href="mailto:${anna}">${anna}</a></p>
      <p>E-mail: <x-mail>${shadow('<a href="mailto:bo@ekbatar.example">Bo</a>')}</x-mail> <a href="tel:+46855501">Call</a></p></div>`);
    const first = read(generic, document).people.find(({ address }) => address === anna);
    expect(first?.phones).toEqual([]);
  });
});

const signedIn = '<header><a href="/logout" title="Sign out nina@fjordgear.example">Sign out</a></header>';
const femi = '<a href="mailto:femi@lagoslakes.example">Femi Ade</a>';
const nina = '<a href="mailto:nina@fjordgear.example">Nina Solberg</a>';
const said = [
  [femi, '2026-11-18T10:00:00Z', 'It leaks.'],
  [nina, '2026-11-18T12:00:00Z', 'Which one?'],
] as const;
type Way = (from: string, at: string, words: string) => string;
const htmlOf = (way: Way) =>
  `${signedIn}<main><h1>Leaking hatch</h1>${said.map(([from, at, words]) => way(from, at, words)).join('')}</main>`;
const thread = (way: Way) => shown(htmlOf(way));
const time = (at: string) => `<time datetime="${at}">then</time>`;

const ways: [string, Way][] = [
  [
    'the time',
    (from, at, words) => `<article><div>${from} <x-when>${shadow(time(at))}</x-when></div><p>${words}</p></article>`,
  ],
  [
    'a component for times',
    (from, at, words) =>
      `<article><div>${from} <relative-time datetime="${at}">${shadow('then')}</relative-time></div><p>${words}</p></article>`,
  ],
  [
    'who wrote it',
    (from, at, words) =>
      `<article><user-card>${shadow(`<style>.note { color: red }</style>${from}`)}</user-card> ${time(at)}<p>${words}</p></article>`,
  ],
  [
    'both, each in one of its own',
    (from, at, words) =>
      `<article><div><user-card>${shadow(from)}</user-card> <x-when>${shadow(`<i>${time(at)}</i>`)}</x-when></div><p>${words}</p></article>`,
  ],
  [
    'its head',
    (from, at, words) =>
      `<article><x-head>${shadow(`<div>${from} ${time(at)}</div>`)}</x-head><p>${words}</p></article>`,
  ],
  [
    'its text',
    (from, at, words) =>
      `<article><div>${from} ${time(at)}</div><x-text>${shadow(`<p>${words}</p>`)}</x-text></article>`,
  ],
  [
    'all of it',
    (from, at, words) => `<li><x-message>${shadow(`<div>${from} ${time(at)}</div><p>${words}</p>`)}</x-message></li>`,
  ],
  [
    'all of it, as an entry of a list',
    (from, at, words) =>
      `<ul><li><x-message>${shadow(`<article><div>${from} ${time(at)}</div><p>${words}</p></article>`)}</x-message></li></ul>`,
  ],
];

describe('a thread in which a component holds, of each message,', () => {
  it.each(ways)('%s', (_, way) => {
    const { view, messages, health } = withTimes(read(generic, thread(way)));
    expect([view, health.state]).toEqual(['conversation', 'ok']);
    expect(messages).toMatchObject([
      { from: { value: { address: 'femi@lagoslakes.example' } }, text: 'It leaks.' },
      { from: { value: { address: 'nina@fjordgear.example' } }, to: [{ address: 'femi@lagoslakes.example' }] },
    ]);
    expect(messages.map(({ time: at }) => at.is === 'found' && at.value.at)).toEqual(
      said.map(([, at]) => Date.parse(at)),
    );
  });

  it('whose note it is: that is no message', () => {
    const badge = `<x-badge>${shadow('<b>Internal note</b>')}</x-badge>`;
    const { messages } = read(
      generic,
      thread(
        (from, at, words) =>
          `<article><div>${from} ${time(at)} ${from === nina ? badge : ''}</div><p>${words}</p></article>`,
      ),
    );
    expect(messages).toEqual([]);
  });

  it('who wrote it, with another address beside it: nobody is taken', () => {
    const { messages } = read(
      generic,
      thread(
        (from, at, words) =>
          `<article><div><user-card>${shadow(from)}</user-card> for bo@ekbatar.example ${time(at)}</div><p>${words}</p></article>`,
      ),
    );
    expect(messages).toEqual([]);
  });

  it('anything: nobody else is named and nothing is doubled, whatever of it is moved into a shadow root, hidden, lost or doubled', () => {
    let count = 0;
    let told = 0;
    const mistakes: string[] = [];
    for (const [name, way] of ways) {
      const document = thread(way);
      const all = everyElement(document).length;
      for (let index = 0; index < all; index++) {
        for (const [what, act] of mutations) {
          fillBody(document, htmlOf(way));
          const element = everyElement(document)[index];
          if (element) act(element);
          const { messages, people, health } = read(generic, document);
          count += 1;
          if (health.state !== 'ok' || messages.length < 2) told += 1;
          for (const mistake of wrongIn(once(messages), people)) mistakes.push(`${name}, ${index} ${what}: ${mistake}`);
        }
      }
    }
    process.stdout.write(
      `mutants of messages in components: ${count} read, ${told} told as less, ${mistakes.length} wrong\n`,
    );
    expect(mistakes).toEqual([]);
    expect(count).toBeGreaterThan(300);
  });
});

const mutations: [string, (element: Element) => void][] = [
  [
    'in a shadow root',
    (one) => {
      const host = one.ownerDocument.createElement('x-part');
      one.replaceWith(host);
      host.attachShadow({ mode: 'open' }).append(one);
    },
  ],
  ['hidden', (one) => one.setAttribute('hidden', '')],
  ['lost', (one) => one.remove()],
  ['doubled', (one) => one.after(one.cloneNode(true))],
];

/** Of the thread, in its shadow roots too. */
function everyElement(document: Document): Element[] {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  return inside(document.querySelector('main') ?? document);
}

function wrongIn(
  messages: readonly ReturnType<typeof read>['messages'][number][],
  people: readonly { address: string; rank: number }[],
): string[] {
  const whole = new Map(said.map(([from, , words]) => [words, /mailto:([^"]+)/.exec(from)?.[1]]));
  const texts = messages.flatMap(({ text }) => (text ? [text.trim()] : []));
  return [
    ...messages.flatMap(({ from, text }) => {
      const by = whole.get((text ?? '').trim() as 'It leaks.');
      return from.is === 'found' && by && by !== from.value.address ? [`${text} by ${from.value.address}`] : [];
    }),
    ...texts.filter((text, index) => texts.indexOf(text) !== index).map((text) => `${text} twice`),
    ...people.flatMap(({ address, rank }) => (rank >= 0.4 && address !== 'femi@lagoslakes.example' ? [address] : [])),
  ];
}
