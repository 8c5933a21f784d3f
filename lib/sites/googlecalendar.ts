import type { Field, PageEvent } from '@/lib/model/reading';
import { asAddress, person, same } from './address';
import { spanShown } from './calendar-time';
import { calendarWords } from './calendar-words';
import type { Site } from './contract';
import { signedIn } from './google-account';
import { googleCalendarSelectors as at } from './googlecalendar-selectors';
import { type Guest, guestsOnce } from './guests';
import { healthOf, unsupported } from './health';
import { lineOf, ownText } from './own-text';
import { asPerson } from './people';
import { absent, every, first, found, type Notes, newNotes, unrecognised } from './rungs';
import { isShown, largestShown } from './visible';

/** Google Calendar: the one event that is open, with when it is and who is invited. Its title is never told. */
export const googlecalendar: Site = {
  id: 'googlecalendar',
  identity: (document) => [document.location.pathname, eventId(document)].join(' '),
  record: eventId,
  *read(document) {
    const notes = newNotes();
    const account = ownAddress(document, notes);
    yield;
    const base = { account, conversation: absent, subject: absent, people: [], messages: [], drafts: [] };
    const event = shownEvent(document, notes);
    if (!event) {
      const grid = first(at.grid, document, newNotes());
      return { ...base, view: 'other', health: grid ? healthOf(newNotes(), [], null) : unsupported };
    }
    return { ...base, view: 'other', ...readEvent(event, document, account, notes) };
  },
  editor: () => null,
};

function readEvent(event: Element, document: Document, account: Field<string>, notes: Notes) {
  const id = eventId(document);
  const { lang } = document.documentElement;
  const words = calendarWords(lang);
  const block = first(at.when, event, notes)?.element;
  const when = block ? ownText(block, at.title.rungs.join()) : '';
  const days = every(at.day, document, newNotes()).elements.filter((day) => isDrawnOn(day, id));
  const span = spanShown(
    when,
    lang,
    days.map((day) => day.getAttribute('data-datekey') ?? ''),
    Date.now(),
  );
  const list = first(at.guests, event, notes)?.element;
  const guests = list ? guestsIn(list, lang, notes) : [];
  const title = every(at.title, event, newNotes())
    .elements.map((one) => lineOf(one))
    .join(' ');
  if (!span) notes.missing.add(at.when.means);
  if (title === '') notes.missing.add(at.title.means);
  if (!words) notes.missing.add('answers of the guests');
  // Whether it was called off stands in its heading: without one nobody can tell.
  const isTold = span && words && title !== '' && guests.length > 0;
  const cancelled = words?.cancelled.test(`${title} ${when}`) ?? false;
  const events: PageEvent[] = isTold ? [{ id, ...span, cancelled, people: guests }] : [];
  return {
    people: peopleOf(guests, list, account),
    ...(events.length > 0 ? { events } : {}),
    health: healthOf(notes, [[at.event.means, id !== '']], event),
  };
}

/** Whoever is invited, as far as their row says what they answered. */
function guestsIn(list: Element, language: string, notes: Notes): Guest[] {
  const words = calendarWords(language);
  const rows = every(at.guest, list, notes).elements.filter(isShown);
  const guests = rows.flatMap((row): Guest[] => {
    const address = asAddress(row.getAttribute('data-email'));
    const label = row.getAttribute('aria-label') ?? '';
    if (address === '' || label === '') return [];
    const [name = ''] = ownText(row).split('\n');
    return [{ ...person(name, address), declined: words?.declined.test(label) ?? false }];
  });
  if (guests.length < rows.length) notes.missing.add(at.guest.means);
  return guestsOnce(guests);
}

/** The page is about the one guest beside the seller, where its own count says that there is no other. */
function peopleOf(guests: readonly Guest[], list: Element | undefined, account: Field<string>) {
  const [count = ''] = /\d+/.exec(list ? ownText(list) : '') ?? [];
  const own = account.is === 'found' ? account.value : '';
  const others = guests.filter(({ address }) => !same(address, own));
  const isPair = own !== '' && others.length === 1 && guests.length === 2 && count === '2';
  return others.map((one) => asPerson(one, 'mention', isPair ? 0.6 : 0.3));
}

function shownEvent(document: Document, notes: Notes): Element | null {
  return largestShown(every(at.event, document, notes).elements);
}

function eventId(document: Document): string {
  return shownEvent(document, newNotes())?.getAttribute('data-eventid')?.slice(0, 200) ?? '';
}

function isDrawnOn(day: Element, id: string): boolean {
  return (
    isShown(day) && [...day.querySelectorAll('[data-eventid]')].some((one) => one.getAttribute('data-eventid') === id)
  );
}

function ownAddress(document: Document, notes: Notes): Field<string> {
  const [only, other] = signedIn(every(at.signOut, document, notes).elements);
  if (!only) notes.missing.add(at.signOut.means);
  return only && !other ? found(only.address) : unrecognised;
}
