import { type PersonalEntries, personalEntriesOf } from '@/lib/log/personal';
import type { Entry } from '@/lib/model/entry';
import type { TouchBody } from '@/lib/model/kinds/touch';
import type { Instant } from '@/lib/model/time';
import { factOf, goalOf, milestoneOf, pointOf } from '@/lib/nudges/entries';
import { alsoAnswers } from '@/lib/text/also-answers';
import { acknowledgesFeeling, empathyLanguages } from '@/lib/text/empathy';
import type { Findings } from '@/lib/text/findings';
import { namesSubject, usesKnown } from '@/lib/text/uses-known';
import { remembering } from './remembering';

/** A message whose words were read. */
interface Read {
  /** The writer's own words. */
  text: string;
  subject: string;
  /** When it was written; null where the page does not tell. */
  at: Instant | null;
  found: Findings;
}

/** What scores and clocks want to know of a message of ours; what cannot be told is left out. */
type Scored = Pick<TouchBody, 'personal' | 'empathizes' | 'alsoAnswers'>;

/**
 * Of ours: whether it acknowledges a feeling, answers something of another message, and uses something that was known of
 * the person when it was written. What was noted later does not count, so that reading it again finds the same.
 */
export function findingsOfOurs({ text, subject, at, found }: Read, known: PersonalEntries | null): Scored {
  if (found.automatic || found.words === 0) return {};
  // A line or two may not tell its language; the customer's does.
  const language = found.language || languageKnown(known);
  const { acknowledges, saysSo } = wordsAlone(text);
  const empathizes = acknowledges ? 'yes' : empathyLanguages.has(language) ? 'no' : null;
  const { personal, names } = known && at !== null ? usesOf({ text, language, subject, at, known }) : ofNothing;
  // In this order, by which the log knows the same findings again.
  return {
    ...(empathizes ? { empathizes } : {}),
    ...(personal ? { personal } : {}),
    ...(saysSo || names ? { alsoAnswers: true } : {}),
  };
}

/** What is known of customers, each asked for once, and only when a message of ours is read. */
export function knowledge(): (customerId: string) => Promise<PersonalEntries | null> {
  const asked = new Map<string, Promise<PersonalEntries | null>>();
  return (customerId) => {
    const known = asked.get(customerId) ?? personalEntriesOf(customerId);
    asked.set(customerId, known);
    return known;
  };
}

/** A page is read again and again, and its messages seldom change. */
const wordsAlone = remembering(
  (text: string) => ({ acknowledges: acknowledgesFeeling(text) !== null, saysSo: alsoAnswers(text) }),
  (text) => text,
);

const ofNothing = { personal: null, names: false };

/** A text of ours, when it was written, and what is known of whom it is to. */
interface ToThem {
  text: string;
  language: string;
  subject: string;
  at: Instant;
  known: PersonalEntries;
}

// What is known of them has not changed while their revision has not.
const usesOf = remembering(
  ({ text, language, subject, at, known }: ToThem) => ({
    personal: usesKnown(text, { language, ...toUse(known, subject, at) }),
    names: namesAnother(text, subject, at, known),
  }),
  ({ text, language, subject, at, known: { customer } }) =>
    JSON.stringify([customer.id, customer.revision, at, language, subject, text]),
  50,
);

/** Whether it names the whole subject of something else that they asked before and nobody answered. */
function namesAnother(text: string, subject: string, at: Instant, { customer, asked }: PersonalEntries): boolean {
  const ordinary = [customer.body.name, customer.body.account, subject];
  return asked.some((one) => one.since < at && namesSubject(text, one.subject, ordinary));
}

function languageKnown(known: PersonalEntries | null): string {
  const language = known?.customer.body.language;
  return language && language.source !== 'guess' ? language.value : '';
}

function toUse({ customer, entries }: PersonalEntries, subject: string, at: Instant) {
  const { name, account } = customer.body;
  const notes = entries.flatMap((entry) => (entry.at <= at ? (noteOf(entry) ?? []) : []));
  return { notes, ordinary: [name, account, subject] };
}

/** A guess is not known, what must not be mentioned is not to be used, and how they like to be reached is no small talk. */
function noteOf(entry: Entry): string | null {
  const fact = factOf(entry);
  if (fact) {
    const personal = fact.source !== 'guess' && fact.category !== 'do-not-mention' && fact.category !== 'preference';
    return personal ? fact.text : null;
  }
  return goalOf(entry)?.text ?? milestoneOf(entry)?.what ?? pointOf(entry)?.text ?? null;
}
