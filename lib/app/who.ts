import { firmDomain, isNoReply, isRoleAddress, isRoleName } from '@/lib/log/addresses';
import { behind } from '@/lib/log/behind';
import type { Settings } from '@/lib/log/settings';
import { type Watch, watch } from '@/lib/log/watch';
import { readProfile } from '@/lib/model/profile';
import type { PageMessage, PagePerson, PageReading } from '@/lib/model/reading';
import { matchesBy } from './match';
import type { PersonOnPage, Subject } from './panel-state';
import { profileOf, rivalsOf, withoutRivals, withProfiles } from './profiles';
import { formWriter, type Sides, sidesOf, spelledBy } from './sides';
import { accountOf, standingOf } from './standing';

export type { Settings as PeopleSettings };

/** Follows `peopleOnPage`: somebody who is added to the log is known at once. */
export function watchPeople(reading: PageReading, settings: Settings): Watch<PersonOnPage[]> {
  return watch(() => peopleOnPage(reading, settings));
}

/**
 * Everybody on the page who is not our side, the one it is about first: whose record it is, then the last of them who
 * wrote, then who is written to, then who is named. Nothing of a page that was not recognised is matched.
 */
export async function peopleOnPage(page: PageReading, settings: Settings): Promise<PersonOnPage[]> {
  if (standingOf(settings, page).is !== 'allowed') return [];
  if (page.health.state === 'broken' || page.health.state === 'unsupported') return [];
  const reading = withProfiles(page);
  const sides = sidesOf(settings, accountOf(reading));
  const forms = formsOn(reading, sides);
  const rivals = rivalsOf(page);
  const people = new Map<string, PersonOnPage>();
  for (const person of [...recordOf(reading), ...writers(reading), ...addressees(reading), ...reading.people]) {
    const known = people.get(person.address.toLowerCase());
    if (!person.address || sides.isNeverRead(person.address) || isOfNewRecord(person, reading)) continue;
    // An option of a command: "--to=anna@…".
    if (person.address.startsWith('--')) continue;
    // Under this name our side is shown, too.
    if (rivals.get(person.address)?.some(sides.isOurs)) continue;
    if (sides.isOurs(person.address) && !forms.has(person.address.toLowerCase())) continue;
    if (known) {
      known.name ||= person.name;
      known.company ||= person.company;
      known.phones = [...new Set([...known.phones, ...person.phones])];
    } else {
      people.set(person.address.toLowerCase(), unmatched(person, reading, sides));
    }
  }
  const matched = await withCustomers([...people.values()], reading, rivals);
  const isColleague = spelledBy(settings.colleagues);
  const ranked = ofOneFirm(withNamesBehind(matched), reading, settings);
  return ranked.map((found) => {
    const isInPassing =
      isNamedOfOwnFirm(found, reading, settings) || (isNameOfRecord(found) && isColleague(found.name));
    const person: PersonOnPage = isInPassing ? { ...found, role: 'mention', rank: IN_PASSING } : found;
    if (readProfile(person.address)) return { ...person, address: '', profile: person.address };
    return person.profile ? { ...person, profile: profileOf(person, reading) } : person;
  });
}

/**
 * Where the page names somebody without an address who leads to nobody yet: after the customers and all who wrote with an
 * address, before those who were only written to. As often as not it is one of us.
 */
function withNamesBehind(people: PersonOnPage[]): PersonOnPage[] {
  const isName = (person: PersonOnPage) => person.customerId === null && readProfile(person.address)?.by === 'name';
  if (!people.some(isName)) return people;
  const rank = (person: PersonOnPage) =>
    isName(person) ? 1 : person.customerId !== null || person.role === 'from' ? 0 : 2;
  return people.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * On a page that no adapter knows, whoever wrote last may be a carrier in copy. Where people of several firms wrote, the
 * one customer among them is meant; where there is none, or more than one, they are all named in passing.
 */
function ofOneFirm(people: PersonOnPage[], { site }: PageReading, settings: Settings): PersonOnPage[] {
  const wrote = people.filter(
    (one) => one.role === 'from' && (!one.unreachable || one.offer) && !isOfOwnFirm(one, settings),
  );
  const firms = new Set(wrote.map(({ address }) => firmDomain(address) || address.toLowerCase()));
  if (site !== 'generic' || people[0]?.role !== 'from' || firms.size < 2) return people;
  const [only, other] = new Set(wrote.flatMap(({ customerId }) => customerId ?? []));
  if (only && !other) return people.toSorted((a, b) => Number(b.customerId === only) - Number(a.customerId === only));
  return people.map((one) => (one.role === 'from' ? { ...one, role: 'mention', rank: IN_PASSING } : one));
}

/** Whoever wrote, when they last did; the others as of now. A form is of the customer that it says to answer to. */
async function withCustomers(
  people: readonly PersonOnPage[],
  reading: PageReading,
  rivals: ReturnType<typeof rivalsOf>,
): Promise<PersonOnPage[]> {
  const reached = people.map(({ unreachable, offer, address }) => (unreachable && offer ? offer : address));
  const times = people.map(({ address }) => writtenAt(address, reading) ?? reading.readAt);
  const { leads, customers, owed } = await behind(reached);
  const matches = matchesBy(leads, customers, reached, times).map((found, index) =>
    withoutRivals(found, rivals).get(reached[index] ?? ''),
  );
  return people.map((person, index) => {
    const match = matches[index];
    if (!match) return person;
    const { customerId, name } = match;
    return { ...person, customerId, customerName: name || person.name, yourTurn: owed.has(customerId) };
  });
}

function writtenAt(address: string, { messages }: PageReading): number | null {
  const times = messages.flatMap((message) => {
    const isTheirs = message.from.is === 'found' && message.from.value.address.toLowerCase() === address.toLowerCase();
    return isTheirs && message.time.is === 'found' ? message.time.value.at : [];
  });
  return times.length > 0 ? Math.max(...times) : null;
}

/** Whom the panel is about: the person the page is about. Nobody where it shows many, or names people in passing. */
export function subjectOf(reading: PageReading, people: readonly PersonOnPage[]): Subject {
  if (reading.view === 'list' || isOfMany(reading)) return { is: 'nobody' };
  const first = people.find((person) => person.customerId !== null || !person.unreachable || person.offer);
  const main = people[0]?.unreachable && !people[0].offer ? first : people[0];
  if (!main || main.rank <= IN_PASSING) return { is: 'nobody' };
  // On a record, whoever is left once the person of the record is left out is merely named there.
  if (reading.view === 'record' && main.role === 'mention') return { is: 'nobody' };
  const mayBeOther = reading.view === 'other' || (reading.view === 'record' && main.role !== 'record');
  if (mayBeOther && !standsOut(main, people)) return { is: 'nobody' };
  return main.customerId === null ? { is: 'unknown', person: main } : { is: 'customer', customerId: main.customerId };
}

/** A page that no adapter knows and whose address says that people are sought, compared, joined or tried out on it. */
function isOfMany({ site, view, url }: PageReading): boolean {
  return site === 'generic' && view === 'record' && ofMany.test(url.replace(/^\w+:\/\/[^/]*/, ''));
}

const ofMany =
  /[/#!](?:imports?|compare|merge|duplicates|search|suche|recherche|templates?|vorlagen|audit(?:-?log)?|filters?|rules|bulk)(?:[/?#.]|$)/i;

/** From this rank on somebody is whom a page may be about, not merely named on it. */
export const STANDS_OUT = 0.4;
const IN_PASSING = 0.1;

/** Nobody's customer yet, of a firm that the seller has an address of, or of a part of it (lists.firm.example). */
function isOfOwnFirm({ customerId, address }: PersonOnPage, { own }: Settings): boolean {
  const firm = firmDomain(address);
  return customerId === null && own.map(firmDomain).some((ours) => ours !== '' && `.${firm}`.endsWith(`.${ours}`));
}

/**
 * Somebody of the seller's own firm whom a page names in passing: it bears that firm's name, but is not about them. No
 * more is a page that no adapter knows, whatever field they stand in: "From" of a template, a mail that was sent on.
 */
function isNamedOfOwnFirm(person: PersonOnPage, { site }: PageReading, settings: Settings): boolean {
  const mayBe = person.role === 'mention' || (person.role === 'record' && site === 'generic');
  return mayBe && isOfOwnFirm(person, settings);
}

/** A name alone on a form for a record that is not there yet: its heading, such as "New contact". */
function isOfNewRecord({ role, address }: PagePerson, { url }: PageReading): boolean {
  return role === 'record' && readProfile(address)?.by === 'name' && newRecord.test(url);
}

const newRecord = /\/(?:new|create|add|neu|anlegen|erstellen|nouveau|creer|nuevo|crear|nieuw|ny|nytt)\/?$/i;

/** A record that shows a name alone, which leads to nobody yet. */
function isNameOfRecord({ customerId, role, address }: PersonOnPage): boolean {
  return customerId === null && role === 'record' && readProfile(address)?.by === 'name';
}

/** In the page's content, not in its margins, and nobody else nearly as much so. */
function standsOut(main: PersonOnPage, people: readonly PersonOnPage[]): boolean {
  const isSame = (other: PersonOnPage) =>
    other === main || (main.customerId !== null && other.customerId === main.customerId);
  return main.rank >= STANDS_OUT && people.every((other) => isSame(other) || other.rank < main.rank - 0.15);
}

function unmatched(person: PagePerson, reading: PageReading, sides: Sides): PersonOnPage {
  const messages = reading.messages.filter(
    ({ from }) => from.is === 'found' && from.value.address.toLowerCase() === person.address.toLowerCase(),
  );
  const replyTo = messages.flatMap((message) => message.replyTo ?? []).findLast(({ address }) => address !== '');
  const isOffered =
    replyTo !== undefined &&
    replyTo.address.toLowerCase() !== person.address.toLowerCase() &&
    !sides.isOurs(replyTo.address) &&
    !sides.isNeverRead(replyTo.address) &&
    !isNoReply(replyTo.address);
  return {
    ...person,
    customerId: null,
    customerName: '',
    shared: readProfile(person.address)?.by === 'name' ? isRoleName(person.name) : isRoleAddress(person.address),
    unreachable: isNoReply(person.address) || messages.some(({ via }) => via),
    offer: isOffered ? replyTo.address : '',
    offerName: isOffered ? replyTo.name : '',
    yourTurn: false,
  };
}

/** Addresses that forms were sent from: our own site may have one. */
function formsOn({ messages }: PageReading, sides: Sides): Set<string> {
  const sent = messages.filter((message) => formWriter(message, sides) !== null);
  return new Set(sent.flatMap(({ from }) => (from.is === 'found' ? from.value.address.toLowerCase() : [])));
}

/** Whose record the page is, whoever else has written there. */
function recordOf({ view, people }: PageReading): PagePerson[] {
  return view === 'record' ? people.filter(({ role }) => role === 'record') : [];
}

/** Senders, the latest first. */
function writers(reading: PageReading): PagePerson[] {
  return [...reading.messages]
    .map((message, index) => ({ message, index }))
    .sort((a, b) => timeOf(b.message) - timeOf(a.message) || b.index - a.index)
    .flatMap(({ message }) =>
      message.from.is === 'found' ? [{ ...message.from.value, role: 'from' as const, ...nothingMore }] : [],
    );
}

function addressees(reading: PageReading): PagePerson[] {
  const drafts = reading.drafts.flatMap(({ to, cc }) => [...to, ...cc]);
  const messages = reading.view === 'list' ? [] : reading.messages.flatMap(({ to, cc }) => [...to, ...cc]);
  return [...drafts, ...messages].map((person) => ({ ...person, role: 'to' as const, ...nothingMore }));
}

const nothingMore = { phones: [], company: '', rank: 1 };

const timeOf = ({ time }: PageMessage) => (time.is === 'found' ? time.value.at : Number.NEGATIVE_INFINITY);
