import type { TaughtMessages, TaughtPlace, TaughtRung } from '@/lib/model/taught-site';
import { impersonal } from './impersonal';
import { timeOf } from './marked-time';
import { lineOf } from './own-text';
import { pageTime } from './page-time';
import { chainsTo, elementsIn, fromPage, pageOf, rootsIn } from './picker-roots';
import { namesOf, placeFor, placeOf } from './selector-for';
import { elementsAt, readOf, valuesOf } from './taught-place';
import { isShown } from './visible';
import { holds, hostOf, withHosts } from './walk';

/** So many elements are looked through for the time of a message. */
const most = 4000;
const writers = /author|from|sender|writer|user|agent|person|name|\bby\b/i;

/** The message that an element belongs to: as much around it as holds one time, and more than that. */
export function messageAt(element: Element): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at && !at.matches('body, html'); at = at.parentElement ?? hostOf(at)) {
    const { length } = timesIn(at);
    if (length > 1) break;
    // Where no other message stands beside it, what stands around it is no part of it.
    if (length === 1 && found && isWhole(found) && timesIn(at.parentElement ?? at).length < 2) break;
    if (length === 1) found = at;
  }
  return found && isWhole(found) ? found : null;
}

/** Every message of a page, in its order; those in its shadow roots and frames after its own. */
export function messagesOf(document: Document): Element[] {
  const parts = rootsIn(document).flatMap((root) => ('body' in root ? root.body : [...root.children]));
  const found = parts.flatMap(timesIn).map(messageAt);
  return [...new Set(found.filter((one) => one !== null))];
}

/**
 * How all messages like this one are found, and inside each who wrote it, when, and what; null where nothing leads there.
 * `pointed`: where in it the seller pointed.
 */
export function waysOf(message: Element, said: readonly string[], pointed: Element | null): TaughtMessages | null {
  const document = pageOf(message);
  const [when] = timesIn(message);
  const wrote = when && authorIn(message, when, said);
  if (!when || !wrote) return null;
  const each = likeIt(message, said, document);
  const [first] = each;
  const all = first ? elementsAt(first, document) : [];
  const inAll = (place: TaughtPlace) =>
    place.filter((rung) => all.every((one) => new Set(elementsAt(rung, one)).size <= 1));
  /** Each may stand in a component of its own. */
  const fromMessage = (element: Element, toElement: (root: ParentNode) => TaughtPlace) => {
    const root = element.getRootNode() as ParentNode;
    const isBeside = root === message.getRootNode();
    return inAll(fromPage(toElement(isBeside ? message : root), chainsTo(root, said, undefined, message)));
  };
  const author = fromMessage(wrote, (root) => placeFor(wrote, kindOf(wrote), said, root));
  const time = fromMessage(when, (root) => placeFor(when, 'name', said, root, timeRead(when)));
  const body = bodyOf(message, [when, wrote], pointed);
  const text = body ? inAll(placeOf(body, said, message)) : [];
  if (each.length === 0 || author.length === 0 || time.length === 0) return null;
  return { each, author, time, ...(text.length > 0 ? { text } : {}) };
}

/**
 * The ways that lead to the most messages, one beside the other, this one among them; to nothing but messages, where
 * there is such a way (the back of a card that is turned over looks as its front does).
 */
function likeIt(message: Element, said: readonly string[], document: Document): TaughtPlace {
  const named = (element: Element) => impersonal(namesOf(element, 'text'), said);
  // Each message may stand in a component of its own.
  const ways = fromPage(named(message), chainsTo(message.getRootNode(), said, named)).flatMap((rung) => {
    const all = elementsAt(rung, document);
    const times = all.map((one) => timesIn(one).length);
    const isList = all.includes(message) && times.every((one) => one < 2) && all[0]?.localName !== 'html';
    const count = times.filter((one) => one === 1).length;
    return isList ? [{ rung, count, others: all.length - count }] : [];
  });
  const count = Math.max(...ways.map((way) => way.count));
  const most = ways.filter((way) => way.count === count);
  const others = Math.min(...most.map((way) => way.others));
  return most
    .filter((way) => way.others === others)
    .map(({ rung }) => rung)
    .slice(0, 4);
}

/**
 * By what it is called, else by what was pointed at before, else an address that stands for itself, else the first words
 * that could be somebody's name.
 */
function authorIn(message: Element, when: Element, said: readonly string[]): Element | undefined {
  const named = [...elementsIn(message)].filter((one) => {
    if (one === when || one.contains(when) || !isShown(one) || !hasWords(one)) return false;
    return valuesOf(one, readOf(one, kindOf(one)), kindOf(one)).length === 1 && lineOf(one).length <= 60;
  });
  return (
    named.find((one) =>
      writers.test(
        `${one.className} ${[...one.attributes].map(({ name, value }) => (/^data-|itemprop|rel/.test(name) ? value : '')).join(' ')}`,
      ),
    ) ??
    named.find((one) => said.includes(lineOf(one))) ??
    named.find((one) => /^[^\s@]+@[^\s@]+$|<[^\s@]+@[^\s@]+>$/.test(lineOf(one))) ??
    named[0]
  );
}

function kindOf(element: Element): 'address' | 'name' {
  const isLinked = /^mailto:/i.test(element.getAttribute('href') ?? '');
  return isLinked || lineOf(element).includes('@') ? 'address' : 'name';
}

/** A text in which neither time nor author stands: the one that was pointed at below the message's head, else the largest. */
function bodyOf(message: Element, others: readonly Element[], pointed: Element | null): Element | undefined {
  const apart = (one: Element) => !others.some((other) => holds(one, other) || other.contains(one));
  const head = others[0]?.parentElement;
  const isMeant = (one: Element) => one.contains(pointed) && (head === message || !head?.contains(one));
  const parts = [...message.querySelectorAll('*')]
    .filter(
      (one) => apart(one) && !(one.parentElement !== message && apart(one.parentElement ?? message)) && isShown(one),
    )
    .map((one) => ({ one, length: lineOf(one).length }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  return (parts.find(({ one }) => isMeant(one)) ?? parts[0])?.one;
}

/** A message says more than when it was written. */
function isWhole(element: Element): boolean {
  const [when] = timesIn(element);
  return (
    when !== undefined && when !== element && bodyOf(element, [when], null) !== undefined && lineOf(element).length > 25
  );
}

function timesIn(root: Element): Element[] {
  const all = [root, ...elementsIn(root)];
  if (all.length > most) return [];
  const times = all.filter((one) => isTime(one) && isShown(one));
  // What a component for times shows is in it once more.
  const own = times.filter((one) => !withHosts(one).some((host) => host !== one && times.includes(host)));
  return own.filter((one) => !own.some((other) => other !== one && one.contains(other)));
}

function isTime(element: Element): boolean {
  return (
    timeRead(element) !== 'text' || (element.childElementCount === 0 && isInWords(element.textContent ?? '', element))
  );
}

/** Words ("3 days ago") are read by what stands behind them. */
function timeRead(element: Element): TaughtRung['read'] {
  const exact = behindWords.find((name) => {
    const value = element.getAttribute(name)?.trim() ?? '';
    const time = timeOf(value);
    return (time.is === 'found' && time.value.precision !== 'day') || epoch.test(value) || isInWords(value, element);
  });
  return exact ?? (timeOf(element.getAttribute('datetime') ?? '').is === 'found' ? 'datetime' : 'text');
}

/** The most exact first. */
const behindWords = [
  'datetime',
  'data-datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'title',
  'data-original-title',
  'data-tooltip',
  'aria-label',
] as const satisfies TaughtRung['read'][];

/** Seconds or milliseconds, as scripts count them. */
const epoch = /^1\d{9}(?:\d{3})?$/;

/** Whichever of day and month stands first; names of months and zones are read later. */
function isInWords(written: string, { ownerDocument }: Element): boolean {
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ [A-Z]{3,4}\)?$/, '');
  if (text.length < 6 || text.length > 60 || !/\d[:.]\d\d|\d ?[ap]\.?m\b|\b(?:noon|midnight)$/i.test(text))
    return false;
  const around = { now: Date.now(), loadedAt: performance.timeOrigin, language: ownerDocument.documentElement.lang };
  const isRead = [true, false].some((dayFirst) => pageTime(text, { ...around, dayFirst }) !== null);
  return (
    isRead ||
    /^(?:\p{L}{2,12}\.?,? )?(?:\d{1,2}\.? \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2}),?\.? (?:\d[\d:]+ )?\d{4}\b/u.test(text)
  );
}

function hasWords(element: Element): boolean {
  return element.childElementCount === 0 && /\p{L}/u.test(element.textContent ?? '');
}
