import type { Field, PageAddress } from '@/lib/model/reading';
import { addressesIn, cleanName, distinct, person } from './address';
import type { SiteMessage, SiteReading, Steps } from './contract';
import { healthOf } from './health';
import { outlookSelectors as at, outlookQuoted } from './outlook-selectors';
import { lineOf, messageText } from './own-text';
import { pageTime } from './page-time';
import { asPerson, peopleOf } from './people';
import { absent, every, first, found, type Notes, newNotes, noted, unrecognised } from './rungs';
import { each } from './steps';
import { isShown } from './visible';

type Part = Omit<SiteReading, 'account' | 'drafts'>;

/** An open conversation. A message is the part around one text that has a time of its own; it has no id. */
export function* readThread(pane: Element, convid: string, account: Field<string>, notes: Notes): Steps<Part> {
  const own = account.is === 'found' ? account.value : '';
  const heading = first(at.subject, pane, notes)?.element ?? null;
  const subject = heading ? heading.getAttribute('title')?.trim() || lineOf(heading) : '';
  const bodies = every(at.body, pane, notes).elements.filter(isShown);
  const opened = yield* each(bodies, (body) => readMessage(partOf(body, bodies, pane), body, subject, notes));
  const folded = every(at.collapsed, pane, newNotes())
    .elements.filter((part) => part.querySelector(at.time.rungs[0]) && !part.querySelector(at.body.rungs[0]))
    .map((part) => readMessage(part, null, subject, notes));
  if (!convid) notes.missing.add('conversation');
  if (opened.some(({ from }) => from.is === 'found' && from.value.address === ''))
    notes.missing.add('address of the sender');
  if (opened.some(({ time }) => time.is !== 'found')) notes.missing.add(at.time.means);
  const wrote = opened.flatMap(({ from }) => (from.is === 'found' ? [from.value] : []));
  return {
    view: 'conversation',
    conversation: convid ? found(convid) : absent,
    subject: subject ? found(subject) : unrecognised,
    messages: [...folded, ...opened],
    people: [
      ...peopleOf(
        wrote,
        own,
        'from',
        opened.flatMap(({ to }) => to),
      ),
      ...withoutAddress(wrote),
    ],
    health: healthOf(
      notes,
      [
        ['message', opened.length > 0],
        ['subject', subject !== ''],
        ['sender', opened.every(({ from }) => from.is === 'found')],
        ['signed-in address', own !== ''],
      ],
      pane,
    ),
  };
}

/** Named and not reachable by what the page shows: the seller says once who it is. */
function withoutAddress(wrote: readonly PageAddress[]) {
  const names = new Set(wrote.filter(({ address }) => address === '').map(({ name }) => name));
  return [...names].reverse().map((name) => asPerson({ name, address: '' }, 'from', 0.5));
}

/** The largest part around a text that holds no other text: its head is in there. */
function partOf(body: Element, bodies: readonly Element[], pane: Element): Element {
  let part = body;
  for (let up = body.parentElement; up && up !== pane; up = up.parentElement) {
    if (bodies.some((other) => other !== body && up?.contains(other))) break;
    part = up;
    if (up.querySelector(at.time.rungs[0])) break;
  }
  return part;
}

function readMessage(part: Element, body: Element | null, subject: string, notes: Notes): SiteMessage {
  return {
    ids: [],
    from: senderOf(part, body, notes),
    to: recipientsOf(part, body, notes),
    cc: [],
    replyTo: null,
    via: false,
    subject,
    time: timeOf(part, notes),
    text: body ? found(() => messageText(body, outlookQuoted)) : absent,
    answered: false,
    attachments: first(at.attachment, part, newNotes()) !== null,
    collapsed: body === null,
    url: '',
  };
}

/** "From: Anna Lund<anna@lund.example>" in any language: what stands after the first colon. Never from inside a mail. */
function senderOf(part: Element, body: Element | null, notes: Notes): Field<PageAddress> {
  for (const [index, selector] of at.sender.rungs.entries()) {
    const label = [...part.querySelectorAll(selector)]
      .filter((element) => !body?.contains(element) && !element.closest(at.recipients.rungs[0]))
      .map((element) => element.getAttribute('aria-label') ?? '')[0];
    const said = label?.slice(label.indexOf(': ') + 2) ?? '';
    const [address = '', ...others] = addressesIn(said);
    const name = cleanName(said.replace(/<[^<>]*>?\s*$/, '').replace(address, ''));
    if (others.length > 0 || (!name && !address)) continue;
    // The words for "from" differ by language: any first label of the head counts as one rung lower only in doubt.
    return found(person(name, address), index === 0 ? 1 : noted(at.sender, 2, notes));
  }
  return unrecognised;
}

function recipientsOf(part: Element, body: Element | null, notes: Notes): PageAddress[] {
  const wells = every(at.recipients, part, notes).elements.filter((well) => !body?.contains(well));
  return distinct(
    wells.flatMap((well) =>
      every(at.pill, well, newNotes()).elements.flatMap((pill) => {
        const words = ['data-lpc-hover-target-id', 'title', 'aria-label'].map((name) => pill.getAttribute(name) ?? '');
        const [address] = addressesIn(words.join(' '));
        return address ? [person(pill.textContent, address)] : [];
      }),
    ),
  );
}

/** In words of the page's language, to the minute and without a zone. */
function timeOf(part: Element, notes: Notes): SiteMessage['time'] {
  const element = first(at.time, part, notes)?.element;
  if (!element) return unrecognised;
  const document = element.ownerDocument;
  const language = document.documentElement.lang;
  const hints = { now: Date.now(), loadedAt: performance.timeOrigin, language, dayFirst: null };
  const shown = [element.getAttribute('title'), element.textContent].map((words) => pageTime(words ?? '', hints));
  const time = shown.find((one) => one !== null);
  return time ? found(time) : unrecognised;
}
