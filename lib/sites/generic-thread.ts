import type { PageAddress } from '@/lib/model/reading';
import { addressesIn, addressList, distinct, same } from './address';
import type { Root, Site, SiteMessage, SiteReading, Steps } from './contract';
import { readableRoots } from './frames';
import { besideIn, pressed, valueBeside } from './generic-fields';
import { clock, toWord } from './generic-head';
import { emptyMessage } from './generic-messages';
import { fits } from './generic-people';
import { genericQuoted } from './generic-selectors';
import { healthOf } from './health';
import { messageText } from './own-text';
import { found, newNotes, unrecognised } from './rungs';
import { withShadows } from './shadows';
import { each } from './steps';
import { isShown } from './visible';
import { around, hostOf, textsIn, withHosts } from './walk';

const entry = 'article, li, [role="listitem"], [role="article"]';
const aside = 'a, nav, aside';
/** A time with its year, or with the word for its day, in any language: which one it is, is told where there is more room. */
const timed = /^(?=.*\d:\d\d)(?:.*\b\d{4}\b.*|\p{L}+[., ]+[\d:]+ ?\w*)$/u;
/** A note between colleagues, or a head that begins with whom something went to. */
const noMessage = /^\s*(?:to|an|till?|para)\b|\bintern(?:al|[aeo])?\b|\bprivat|\bnot(?:e|iz|a)\b/i;
const fromWord = /^\s*(?:from|von|de|da|fra|från|van)\s*:?\s*$/i;
const dateWord = /^\s*(?:date|dat[ou]m?|data|fecha|sent)\s*:?\s*$/i;

/** A message of which the sender is certain, and that says when it was written. */
type Certain = SiteMessage & { from: { is: 'found'; value: PageAddress } };

/** A page with the messages of a thread that nothing on it marks up. */
export function withThreads(page: Site): Site {
  return {
    ...page,
    *read(document) {
      const whole = yield* page.read(document);
      return whole.messages.length > 0 ? whole : yield* withThread(whole, readableRoots(document));
    },
  };
}

/**
 * Outermost entries with one time, who wrote them before it, and a text after it; else one message under labelled fields.
 * Whether the seller has a part in it, whoever knows the seller's addresses judges: a list or an article is no thread of
 * theirs. A page named after its person is no thread: its entries tell of them (calls, notes, tasks).
 */
function* withThread(whole: SiteReading, documents: readonly Root[]): Steps<SiteReading> {
  const { account, view, people, subject } = whole;
  const title = subject.is === 'found' ? subject.value : '';
  const all = (selector: string) => documents.flatMap((document) => [...document.querySelectorAll(selector)]);
  const outermost = all(entry).filter((one) => !one.parentElement?.closest(`a, nav, aside, ${entry}`) && isShown(one));
  // Around a shadow root that holds an entry stands the list, not another message.
  const lists = new Set(outermost.flatMap((one) => withHosts(one).map((host) => host !== one && host.closest(entry))));
  const entries = outermost.filter((one) => !lists.has(one));
  let read = yield* each(entries, (one) => readEntry(one, title));
  if (!read.some((one) => one?.[0])) read = yield* each(alike(all(clock)), (one) => readEntry(one, title));
  if (!read.some((one) => one?.[0])) {
    const own = account.is === 'found' ? account.value : '';
    read.push(...documents.map((document) => readHeads(document, own, title)));
  }
  const written = read.flatMap((one) => one ?? []);
  const wrote = (address: string) => written.some(({ from }) => same(from.value.address, address));
  for (const { from, to } of written) {
    // What is said in a thread is said to those who write in it.
    if (to.length === 0)
      to.push(
        ...distinct(written.map((one) => one.from.value)).filter((one) => !same(one.address, from.value.address)),
      );
  }
  const [first] = people;
  const isRecord = view === 'record' && first;
  const isThread = written[0] && (isRecord || written.some(({ to }) => to[0]));
  if (!isThread || (isRecord && (fits(title, `${first.address.replace('@', '')}@`) || !wrote(first.address))))
    return whole;
  const notes = newNotes();
  if (read.includes(null)) notes.missing.add('sender');
  return { ...whole, view: isRecord ? view : 'conversation', messages: written, health: healthOf(notes, [], null) };
}

/** Blocks of any kind, side by side, each around one of these times. So many times stand in a list, not in a conversation. */
function alike(times: Element[]): Element[] {
  const blocks = times.slice(0, 100).map((time) => {
    let block = time;
    for (const one of around(time)) {
      if (one.matches('main') || one.querySelectorAll(clock)[1]) break;
      block = one;
    }
    return block;
  });
  return blocks.filter(
    (one) =>
      !one.closest(aside) &&
      isShown(one) &&
      blocks.some((other) => other !== one && other.parentElement === one.parentElement),
  );
}

/**
 * Null where sender or time is not certain; empty where it is no message. Components may hold the time, who wrote it, or
 * all of the message: it is looked for in the tree of the time first, then in those around.
 */
function readEntry(root: Element, subject: string): Certain[] | null {
  const [time, other] = clocksIn(root);
  if (!time) return [];
  if (other) return null;
  for (let place: Element | null = time.place; place && place !== root; place = hostOf(place)) {
    const tree = place.getRootNode();
    const part = tree === root.getRootNode() ? root : (tree as ShadowRoot);
    const read = readAround(place, time.text, part, subject, root.className);
    if (read || part === root) return read;
  }
  return null;
}

function readAround(
  place: Element,
  at: string,
  root: Element | ShadowRoot,
  subject: string,
  className: string,
): Certain[] | null {
  const range = (root.ownerDocument as Document).createRange();
  if (place.shadowRoot) range.setEndAfter(place);
  else range.setEndBefore(place);
  const head = [...around(place), root].find((one) => {
    range.setStart(one, 0);
    return one === root || addressesAt(range).length > 0;
  }) as Element;
  const [from] = addressesAt(range);
  if (!from) return null;
  const body = textAfter(head === root ? [...root.children].find((one) => one.contains(place)) : head, root);
  if (!body[0]) return null;
  range.setEndBefore(body[0]);
  const words = partsIn(range).map(wordsOf);
  if (noMessage.test([...words, className].join(' '))) return [];
  const [, ...to] = addressesAt(range);
  return messageOf(from, to, at, body, subject);
}

/** Where an entry tells its time, and how: marked up, also on components; else in a title ("2 days ago"); else written. */
function clocksIn(root: Element): { place: Element; text: string }[] {
  // What was inserted or deleted says when, too.
  const all = withShadows(root).flatMap((part) => [...part.querySelectorAll('*:not(ins, del)')]);
  for (const name of ['datetime', 'title', '']) {
    const told = all.flatMap((place) => {
      const text = name ? place.getAttribute(name) : !place.firstElementChild && place.textContent?.trim();
      return text && timed.test(text) ? { place, text } : [];
    });
    if (told[0]) return told;
  }
  return [];
}

/**
 * The one message whose sender and date stand in labelled fields above its text, as in tables that a server made. Where no
 * field says to whom it went, that was whoever is signed in.
 */
function readHeads(document: Root, account: string, subject: string): Certain[] {
  // "Sent" is a folder, too.
  const labelled = (word: RegExp) =>
    [...textsIn(document)].flatMap(({ data, parentElement: one }) =>
      one && word.test(data) && !one.closest(`${pressed}, li`) ? one : [],
    );
  const [sender, ...others] = labelled(fromWord);
  const [date, ...more] = labelled(dateWord);
  const head = sender && date && [...around(sender)].find((one) => one.contains(date));
  if (!head || others.length + more.length > 0) return [];
  // As written, else behind names.
  const people = (label: Element) => {
    const written = addressList(valueBeside(label, head));
    const range = head.ownerDocument.createRange();
    range.selectNodeContents(besideIn(label, head) ?? label);
    return written[0] ? written : addressesAt(range);
  };
  const [from, other] = people(sender);
  const [label] = labelled(toWord);
  const to = label && head.contains(label) ? people(label) : addressList(account);
  const body = textAfter(head, document);
  const shown = valueBeside(date, head);
  return !from || other || !to[0] || !shown || !body[0] ? [] : messageOf(from, to, shown, body, subject);
}

/** What stands below the head of a message: the next element, and those beside it. */
function textAfter(head: Element | undefined, root: ParentNode): Element[] {
  // 4: `one` follows, and is not inside.
  const after = [...root.querySelectorAll('*')].filter((one) => head?.compareDocumentPosition(one) === 4);
  return after.filter((one) => one.parentElement === after[0]?.parentElement && !one.matches('footer, form'));
}

/** When it was is told from what the page shows where there is more room. */
function messageOf(from: PageAddress, to: PageAddress[], shown: string, body: Element[], subject: string): Certain[] {
  return [
    {
      ...emptyMessage,
      from: found(from),
      to,
      subject,
      time: unrecognised,
      shown: { text: shown.slice(0, 60), loadedAt: performance.timeOrigin },
      text: found(() => body.map((one) => messageText(one, genericQuoted)).join('\n')),
      collapsed: false,
    },
  ];
}

/** By links and titles, else as written; nobody where these tell two stories, or stand in a component and beside it. */
function addressesAt(range: Range): PageAddress[] {
  const [beside = [], ...inside] = partsIn(range).map((part) => {
    const words = [...part.querySelectorAll('*')].flatMap((one) =>
      ['href', 'title'].map((name) => one.getAttribute(name)),
    );
    const [linked, written] = [words.join(' '), wordsOf(part)].map((text) =>
      distinct(addressesIn(text).map((address) => ({ name: '', address }))),
    );
    if (!linked?.length) return written ?? [];
    return written?.every(({ address }) => linked.some((one) => same(one.address, address))) ? linked : [];
  });
  const within = distinct(inside.flat());
  return beside[0] && within[0] ? [] : [...beside, ...within];
}

/** What is written in a part, without its style sheets. */
function wordsOf(part: Node): string {
  return [...textsIn(part)].map((one) => (one.parentElement?.matches('style') ? '' : one.data)).join(' ');
}

/** A copy of what a range holds, and the shadow roots in it. */
function partsIn(range: Range): (DocumentFragment | ShadowRoot)[] {
  const all = (range.commonAncestorContainer as Element).querySelectorAll('*');
  const held = [...all].filter((one) => range.intersectsNode(one)).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [range.cloneContents(), ...held.flatMap((root) => withShadows(root) as ShadowRoot[])];
}
