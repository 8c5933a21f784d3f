import type { PageEvent } from '@/lib/model/reading';
import { asAddress, person } from './address';
import { caps } from './caps';
import { eventsSelectors as at } from './events-selectors';
import type { Guest } from './guests';
import { linkedData } from './linked-data';
import { lineOf } from './own-text';
import { type Item, idOf, itemsIn, itemsOf, textOf } from './schema-items';
import { isShown } from './visible';

type Said = readonly [name: string, address: string, answer: string];

/** Meetings that a page marks up with a time and the addresses of those invited; their titles are not looked at. */
export function eventsIn(document: Document): PageEvent[] {
  const shown = [...document.querySelectorAll(at.event.rungs[0])].filter(isShown);
  return [...[...itemsIn(document), ...linkedData(document)].flatMap(marked), ...shown.flatMap(classed)].slice(
    0,
    caps.events,
  );
}

/** In schema.org's words, which have none for who said no. */
function marked(item: Item): PageEvent[] {
  if (!item.types.some((type) => type.endsWith('Event'))) return [];
  const people = itemsOf(item, 'attendee', 'organizer').map(
    (one): Said => [textOf(one, 'name'), textOf(one, 'email'), 'accepted'],
  );
  return eventOf(idOf(item), textOf(item, 'startDate'), textOf(item, 'endDate'), textOf(item, 'eventStatus'), people);
}

/** As hCalendar has it. Whoever invites says nothing else. */
function classed(event: Element): PageEvent[] {
  const text = (selector: string, within = event) => {
    const one = within.querySelector(selector);
    return one ? (one.getAttribute('datetime') ?? one.getAttribute('title') ?? lineOf(one)) : '';
  };
  const people = [...event.querySelectorAll(at.guest.rungs[0])].filter(isShown).map((one): Said => {
    const link = one.querySelector('a[href^="mailto:" i]');
    const answer = one.matches('.organizer, .p-organizer') ? 'accepted' : text('.partstat', one);
    return [link ? lineOf(link) : '', link?.getAttribute('href') ?? '', answer];
  });
  return eventOf(text('.uid'), text('.dtstart, .dt-start'), text('.dtend, .dt-end'), text('.status'), people);
}

/** None where the page does not say that it takes place. Whoever is not said to have agreed is left out. */
function eventOf(id: string, from: string, to: string, status: string, said: readonly Said[]): PageEvent[] {
  const [start, end] = [from, to].map((time) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? Date.parse(time) : Number.NaN,
  );
  const people = said.flatMap(([name, written, answer]): Guest[] => {
    const address = asAddress(written);
    const isSaid = /accepted|tentative|declined/i.test(answer);
    return address && isSaid ? [{ ...person(name, address), declined: /declined/i.test(answer) }] : [];
  });
  const isSaid = /scheduled|confirmed|cancel/i.test(status);
  if (!start || !end || start >= end || people.length === 0 || !isSaid) return [];
  const cancelled = /cancel/i.test(status);
  return [{ id: (id || from).slice(0, caps.id), start, end, cancelled, people: people.slice(0, caps.addresses) }];
}
