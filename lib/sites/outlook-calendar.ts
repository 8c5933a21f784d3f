import type { PageEvent } from '@/lib/model/reading';
import { addressesIn, decoded, distinct, person } from './address';
import { calendarWords } from './calendar-words';
import type { SiteReading } from './contract';
import { type Guest, guestsOnce } from './guests';
import { healthOf, unsupported } from './health';
import { spanIn } from './outlook-time';
import { outlookCalendarSelectors as at } from './outlookcalendar-selectors';
import { lineOf, ownText } from './own-text';
import { asPerson } from './people';
import { absent, every, first, type Notes, newNotes } from './rungs';
import { isShown, largestShown } from './visible';

const guests = [...at.guest.rungs, ...at.smallCardGuest.rungs].join();

export function isCalendar({ location }: Document): boolean {
  return /^\/calendar\b/.test(location.pathname);
}

/** The card that is open, in words: another event, another record. */
export function openEvent(document: Document): string {
  const card = cardOf(document, newNotes());
  return card ? ownText(card).slice(0, 500) : '';
}

/**
 * The one event that is open, if it says when it is, who is invited by their addresses, and, by its heading, whether it
 * takes place. Nobody is taken for whom the page is about: whether all guests are shown is not known.
 */
export function readCalendar(document: Document, notes: Notes): Omit<SiteReading, 'account' | 'drafts'> {
  const base = { view: 'other' as const, conversation: absent, subject: absent, people: [], messages: [] };
  const card = cardOf(document, notes);
  if (!card) {
    const isKnown = first(at.tile, document, newNotes()) !== null;
    return { ...base, health: isKnown ? healthOf(newNotes(), [], null) : unsupported };
  }
  const events = eventIn(card, notes);
  const people = events.flatMap((event) => event.people).map((one) => asPerson(one, 'mention', 0.3));
  return { ...base, people, ...(events[0] ? { events } : {}), health: healthOf(notes, [], card) };
}

function cardOf(document: Document, notes: Notes): Element | null {
  return largestShown(every(at.event, document, notes).elements);
}

function eventIn(card: Element, notes: Notes): PageEvent[] {
  const language = card.ownerDocument.documentElement.lang;
  const words = calendarWords(language);
  const heading = every(at.title, card, notes).elements.find(isShown);
  const title = heading ? lineOf(heading) : '';
  const spans = linesWithTime(card, notes).flatMap((line) => spanIn(line, language, Date.now()) ?? []);
  const [span, another] = spans.filter(({ start, end }, index) =>
    spans.slice(0, index).every((one) => one.start !== start || one.end !== end),
  );
  const cancelled = words?.cancelled.test(title) ?? false;
  // Somebody said no, and nothing tells who: it may be any of them.
  const isUnsure = !words || (!cancelled && words.declined.test(besideGuests(card)));
  const people = guestsIn(card, words?.declined ?? null, notes);
  if (!span || another) notes.missing.add(at.when.means);
  if (title === '') notes.missing.add(at.title.means);
  if (people.length === 0) notes.missing.add(at.guest.means);
  if (isUnsure) notes.missing.add('answers of the guests');
  if (!span || another || title === '' || people.length === 0 || isUnsure) return [];
  return [{ id: idOf(card.ownerDocument, title, span.start, language), ...span, cancelled, people }];
}

function linesWithTime(card: Element, notes: Notes): string[] {
  const marked = every(at.when, card, notes).elements.map((one) => lineOf(one));
  if (marked.some(Boolean)) return marked;
  notes.lower.add(at.when.means);
  return ownText(card).split('\n');
}

/** What a card says, in text and labels, but for what its guests' own elements say. */
function besideGuests(card: Element): string {
  const labelled = [...card.querySelectorAll('[aria-label], [title]')].filter((one) => !one.matches(guests));
  const labels = labelled.flatMap((one) => ['aria-label', 'title'].map((name) => one.getAttribute(name) ?? ''));
  return [ownText(card, guests), ...labels].join('\n');
}

/** By the one address that their element bears. */
function guestsIn(card: Element, declined: RegExp | null, notes: Notes): Guest[] {
  const rows = [...card.querySelectorAll(guests)].filter(isShown);
  const told = rows.flatMap((row): Guest[] => {
    const bears = ['data-lpc-hover-target-id', 'aria-label', 'title', 'href'].map(
      (name) => row.getAttribute(name) ?? '',
    );
    const words = [...bears, lineOf(row)].join(' ');
    const [only, another] = distinct(addressesIn(decoded(words)).map((address) => ({ name: '', address })));
    const [name = ''] = ownText(row).split('\n');
    if (!only || another) return [];
    return [{ ...person(name.includes('@') ? '' : name, only.address), declined: declined?.test(words) ?? false }];
  });
  if (told.length < rows.length) notes.missing.add(at.guest.means);
  return guestsOnce(told);
}

/** Of the tile that says the same; else when it is: two meetings with the same people at one time are one. */
function idOf(document: Document, title: string, start: number, language: string): string {
  const tiles = every(at.tile, document, newNotes()).elements.filter((tile) => {
    const label = tile.getAttribute('aria-label') ?? '';
    return label.startsWith(title) && spanIn(label.slice(title.length), language, Date.now())?.start === start;
  });
  const ids = new Set(tiles.map((tile) => tile.closest('[data-calitemid]')?.getAttribute('data-calitemid')));
  const [only] = ids;
  return ids.size === 1 && only ? only.slice(0, 200) : `${start}`;
}
