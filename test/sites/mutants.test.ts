import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { once } from '@/lib/sites/page-once';
import { mutantLines, newTally, sitesPage, type Tally } from '@/test/docs/sites-page';
import { type Fixture, fixtures, now, open, read, senders } from './open-page';
import { rungTables } from './tables';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});

const schema = ['itemscope', 'itemprop', 'itemtype', 'datetime', 'content', 'href', 'title', 'aria-label', 'rel'];

/** What became of a site's mutants. */
const tallies = new Map<string, Tally>();
afterAll(() => {
  process.stdout.write(`${mutantLines(tallies)}\n`);
  vi.useRealTimers();
});

describe.each(fixtures.map((one): [string, Fixture] => [name(one), one]))('%s', (_, one) => {
  it('never names a wrong person and doubles no message, whatever is lost, renamed, doubled, hidden or moved', () => {
    const document = open(one);
    const documents = [document, ...(one.site.frames?.(document) ?? [])];
    const truth = factsOf(one, document);
    // A page that has lost its frame is the list around it, which is true as well.
    const truths = [truth, factsOf(one, open({ ...one, frames: {} }))];
    const mistakes: string[] = [];
    const tally = tallies.get(one.site.id) ?? newTally();
    tallies.set(one.site.id, tally);
    tally.views.add(truth.view);
    for (const [what, mutate] of sampled(mutations(one, documents))) {
      const undo = mutate();
      const facts = factsOf(one, document);
      undo();
      tally.read += 1;
      if (facts.all !== truth.all) tally.differently += 1;
      const found = mistakesIn(facts, truths);
      if (found.length > 0) tally.wrong += 1;
      mistakes.push(...found.map((mistake) => `${what}: ${mistake}`));
      expect(['ok', 'degraded', 'broken', 'unsupported']).toContain(facts.health);
    }
    expect(mistakes).toEqual([]);
    expect(factsOf(one, document).all).toBe(truth.all);
  }, 120_000);
});

it('docs/sites.md says of every site what was found here', async () => {
  await expect(sitesPage(rungTables, tallies)).toMatchFileSnapshot('../../docs/sites.md');
});

/** So many mutants of a fixture are read, spread evenly over all of them. */
const most = 150;

function sampled(all: Mutation[]): Mutation[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, index) => all[Math.floor(index * step)]).flatMap(
    (one) => (one ? [one] : []),
  );
}

/** Whoever a mutant names must be the one named, for the same message, by the page as it was; or nobody. */
function mistakesIn(facts: Facts, truths: Facts[]): string[] {
  const known = (one: (truth: Facts) => string[]) => new Set(truths.flatMap(one));
  const [senders, recipients] = [known((truth) => truth.senders), known((truth) => truth.recipients)];
  const messages = new Map<string, Set<string>>();
  for (const { key, is } of truths.flatMap((truth) => truth.messages)) {
    messages.set(key, new Set([...(messages.get(key) ?? []), is]));
  }
  return [
    ...facts.senders.filter((address) => !senders.has(address)).map((address) => `sender ${address}`),
    ...facts.recipients.filter((address) => !recipients.has(address)).map((address) => `recipient ${address}`),
    // A text that is itself another one now names no message that the page had.
    ...facts.messages
      .filter(({ key, is }) => messages.has(key) && !messages.get(key)?.has(is))
      .map(({ key, is }) => `message ${key} is from ${is}`),
    ...facts.meetings
      .filter((met) => !truths.some(({ meetings }) => meetings.includes(met)))
      .map((met) => `met ${met}`),
    ...facts.doubled.filter((key) => !truths.some(({ doubled }) => doubled.includes(key))).map((key) => `${key} twice`),
    ...(facts.account && facts.account !== truths[0]?.account ? [`own address ${facts.account}`] : []),
  ];
}

type Facts = ReturnType<typeof factsOf>;

/** What a mutant must not get wrong. A message goes by its ids and its text. */
function factsOf(one: Fixture, document: Document) {
  const reading = read(one.site, document);
  const messages = reading.messages.flatMap(({ from, text, ids }) =>
    // A name without an address is nobody: it leads to no customer.
    from.is === 'found' && from.value.address !== ''
      ? [...ids.map(({ id }) => id), ...(text ? [text] : [])].map((key) => ({ key, is: from.value.address }))
      : [],
  );
  const keys = once(reading.messages).map(({ ids, from, text, time }) =>
    JSON.stringify([ids[0]?.id ?? [from, text, time]]),
  );
  // With whom and when: one meeting told twice is one, for it is known by just that.
  const meetings = (reading.events ?? []).flatMap(({ start, end, cancelled, people }) =>
    people.flatMap(({ address, declined }) => (cancelled || declined ? [] : `${address} ${start} ${end}`)),
  );
  const [best, second] = reading.people;
  // A page that was not recognised is matched with nobody.
  const isRead = reading.health.state === 'ok' || reading.health.state === 'degraded';
  const isNamed = (reading.view === 'other' || reading.view === 'record') && isRead;
  const standsOut = isNamed && best && best.rank >= 0.4 && (!second || second.rank < best.rank - 0.15);
  return {
    view: reading.view,
    doubled: keys.filter((key, index) => keys.indexOf(key) !== index),
    all: JSON.stringify({ ...reading, health: { ...reading.health, report: '' } }, (key, value) =>
      key === 'root' ? undefined : value,
    ),
    health: reading.health.state,
    senders: [
      ...senders(reading).filter(Boolean),
      ...(standsOut ? [best.address].filter(Boolean) : []),
      ...reading.people.flatMap(({ role, address }) => (role === 'record' && address ? [address] : [])),
    ],
    recipients: reading.drafts.flatMap(({ to, cc }) => [...to, ...cc].map(({ address }) => address)),
    account: reading.account.is === 'found' ? reading.account.value : '',
    messages,
    meetings,
  };
}

type Mutation = [what: string, mutate: () => () => void];

/**
 * Each attribute, class and id that the site's table builds on: lost everywhere, renamed everywhere, and lost on each
 * single element that has it. Each element that a selector names: doubled, hidden, moved into a frame or a shadow root.
 */
function mutations(one: Fixture, documents: ParentNode[]): Mutation[] {
  const selectors = Object.values(rungTables[one.site.id] ?? {}).flatMap(({ rungs }) => [...rungs]);
  const text = selectors.join(' ');
  const attributes = new Set([...text.matchAll(/\[([\w-]+)/g)].map(([, attribute]) => attribute ?? ''));
  if (one.site.id === 'generic' || one.site.id === 'events') for (const attribute of schema) attributes.add(attribute);
  const bare = text.replace(/\[[^\]]*\]/g, '');
  const classes = new Set([...bare.matchAll(/\.([\w-]+)/g)].map(([, found]) => found ?? ''));
  const ids = new Set([...bare.matchAll(/#([\w-]+)/g)].map(([, found]) => found ?? ''));
  const all = (selector: string) => documents.flatMap((document) => [...document.querySelectorAll(selector)]);
  const result: Mutation[] = [];
  for (const attribute of attributes) {
    const elements = all(`[${attribute}]`);
    result.push([`without ${attribute}`, () => each(elements, (element) => without(element, attribute))]);
    result.push([`with x-${attribute}`, () => each(elements, (element) => renamed(element, attribute))]);
    for (const element of elements) result.push([`one without ${attribute}`, () => without(element, attribute)]);
  }
  for (const found of classes) {
    const elements = all(`.${found}`);
    result.push([`without .${found}`, () => each(elements, (element) => classless(element, found, ''))]);
    result.push([`with .x${found}`, () => each(elements, (element) => classless(element, found, `x${found}`))]);
    for (const element of elements) result.push([`one without .${found}`, () => classless(element, found, '')]);
  }
  for (const id of ids) result.push([`without #${id}`, () => each(all(`#${id}`), (element) => without(element, 'id'))]);
  for (const element of new Set(selectors.flatMap(all))) {
    // What holds a frame would lose the frame's document on the way.
    if (element.matches('html, body, head, meta, script') || element.matches('iframe, :has(iframe)')) continue;
    const what = element.outerHTML.slice(0, 60);
    result.push([`doubled ${what}`, () => doubled(element)]);
    result.push([`hidden ${what}`, () => hidden(element)]);
    result.push([`in a frame ${what}`, () => moved(element, inFrame)]);
    result.push([`in a shadow root ${what}`, () => moved(element, inShadow)]);
  }
  return result;
}

function doubled(element: Element): () => void {
  const copy = element.cloneNode(true) as Element;
  element.after(copy);
  return () => copy.remove();
}

function hidden(element: Element): () => void {
  const style = element.getAttribute('style');
  element.setAttribute('style', 'display: none');
  return () => (style === null ? element.removeAttribute('style') : element.setAttribute('style', style));
}

/** Puts a holder in the element's place, and the element into it. */
function moved(element: Element, into: (holder: Document, put: Element) => ParentNode | null): () => void {
  const { ownerDocument: document, parentNode: parent, nextSibling: next } = element;
  const place = document.createElement('div');
  element.before(place);
  into(document, place)?.append(element);
  return () => {
    parent?.insertBefore(element, next);
    place.remove();
  };
}

function inFrame(document: Document, place: Element): ParentNode | null {
  const frame = document.createElement('iframe');
  place.append(frame);
  return frame.contentDocument?.body ?? null;
}

function inShadow(_document: Document, place: Element): ParentNode {
  return place.attachShadow({ mode: 'open' });
}

function each(elements: Element[], change: (element: Element) => () => void): () => void {
  const undos = elements.map(change);
  return () => {
    for (const undo of undos) undo();
  };
}

function without(element: Element, attribute: string): () => void {
  const value = element.getAttribute(attribute) ?? '';
  element.removeAttribute(attribute);
  return () => element.setAttribute(attribute, value);
}

function renamed(element: Element, attribute: string): () => void {
  const undo = without(element, attribute);
  element.setAttribute(`x-${attribute}`, '');
  return () => {
    element.removeAttribute(`x-${attribute}`);
    undo();
  };
}

function classless(element: Element, found: string, instead: string): () => void {
  const before = element.getAttribute('class') ?? '';
  const names = before.split(/\s+/).map((one) => (one === found ? instead : one));
  element.setAttribute('class', names.join(' ').trim());
  return () => element.setAttribute('class', before);
}

function name(one: Fixture): string {
  return one.frames ? `${one.file} with its frame` : one.file;
}
