import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamicsSelectors } from '@/lib/sites/dynamics-selectors';
import { fastmailSelectors } from '@/lib/sites/fastmail-selectors';
import { genericSelectors } from '@/lib/sites/generic-selectors';
import { gmailSelectors } from '@/lib/sites/gmail-selectors';
import { hubspotSelectors } from '@/lib/sites/hubspot-selectors';
import { outlookSelectors } from '@/lib/sites/outlook-selectors';
import { pipedriveSelectors } from '@/lib/sites/pipedrive-selectors';
import { protonSelectors } from '@/lib/sites/proton-selectors';
import { roundcubeSelectors } from '@/lib/sites/roundcube-selectors';
import type { Chain } from '@/lib/sites/rungs';
import { salesforceSelectors } from '@/lib/sites/salesforce-selectors';
import { yahooSelectors } from '@/lib/sites/yahoo-selectors';
import { zendeskSelectors } from '@/lib/sites/zendesk-selectors';
import { zohoSelectors } from '@/lib/sites/zoho-selectors';
import { type Fixture, fixtures, now, open, read, senders } from './open-page';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});

const schema = ['itemscope', 'itemprop', 'itemtype', 'datetime', 'content', 'href', 'title', 'aria-label', 'rel'];
const tables: Record<string, Record<string, Chain>> = {
  gmail: gmailSelectors,
  roundcube: roundcubeSelectors,
  outlook: outlookSelectors,
  hubspot: hubspotSelectors,
  salesforce: salesforceSelectors,
  dynamics: dynamicsSelectors,
  zoho: zohoSelectors,
  pipedrive: pipedriveSelectors,
  fastmail: fastmailSelectors,
  proton: protonSelectors,
  yahoo: yahooSelectors,
  zendesk: zendeskSelectors,
  generic: genericSelectors,
};

let count = 0;
let unlike = 0;
let wrong = 0;
afterAll(() => {
  process.stdout.write(
    `mutants of page fixtures: ${count} read, ${unlike} differently, ${wrong} with a wrong person\n`,
  );
  vi.useRealTimers();
});

describe.each(fixtures.map((one): [string, Fixture] => [name(one), one]))('%s', (_, one) => {
  it('never names a wrong person, whatever attribute is lost or renamed', () => {
    const document = open(one);
    const documents = [document, ...(one.site.frames?.(document) ?? [])];
    const truth = factsOf(one, document);
    // A page that has lost its frame is the list around it, which is true as well.
    const truths = [truth, factsOf(one, open({ ...one, frames: {} }))];
    const mistakes: string[] = [];
    for (const [what, mutate] of mutations(one, documents)) {
      const undo = mutate();
      const facts = factsOf(one, document);
      undo();
      count += 1;
      if (facts.all !== truth.all) unlike += 1;
      const found = mistakesIn(facts, truths);
      if (found.length > 0) wrong += 1;
      mistakes.push(...found.map((mistake) => `${what}: ${mistake}`));
      expect(['ok', 'degraded', 'broken', 'unsupported']).toContain(facts.health);
    }
    expect(mistakes).toEqual([]);
    expect(factsOf(one, document).all).toBe(truth.all);
  }, 120_000);
});

/** Whoever a mutant names must be the one named, for the same message, by the page as it was; or nobody. */
function mistakesIn(facts: Facts, truths: Facts[]): string[] {
  const known = (one: (truth: Facts) => string[]) => new Set(truths.flatMap(one));
  const [senders, recipients] = [known((truth) => truth.senders), known((truth) => truth.recipients)];
  const messages = known((truth) => truth.messages);
  return [
    ...facts.senders.filter((address) => !senders.has(address)).map((address) => `sender ${address}`),
    ...facts.recipients.filter((address) => !recipients.has(address)).map((address) => `recipient ${address}`),
    ...facts.messages.filter((message) => !messages.has(message)).map((message) => `message ${message}`),
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
      ? [...ids.map(({ id }) => id), ...(text ? [text] : [])].map((key) => `${key} is from ${from.value.address}`)
      : [],
  );
  return {
    all: JSON.stringify({ ...reading, health: { ...reading.health, report: '' } }, (key, value) =>
      key === 'root' ? undefined : value,
    ),
    health: reading.health.state,
    senders: [
      ...senders(reading).filter(Boolean),
      ...reading.people.flatMap(({ role, address }) => (role === 'record' && address ? [address] : [])),
    ],
    recipients: reading.drafts.flatMap(({ to, cc }) => [...to, ...cc].map(({ address }) => address)),
    account: reading.account.is === 'found' ? reading.account.value : '',
    messages,
  };
}

type Mutation = [what: string, mutate: () => () => void];

/**
 * Each attribute, class and id that the site's table builds on: lost everywhere, renamed everywhere, and lost on each
 * single element that has it.
 */
function mutations(one: Fixture, documents: Document[]): Mutation[] {
  const selectors = Object.values(tables[one.site.id] ?? {}).flatMap(({ rungs }) => [...rungs]);
  const text = selectors.join(' ');
  const attributes = new Set([...text.matchAll(/\[([\w-]+)/g)].map(([, attribute]) => attribute ?? ''));
  if (one.site.id === 'generic') for (const attribute of schema) attributes.add(attribute);
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
  return result;
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
