import type { Channel } from '@/lib/model/customer';
import { oneLine } from '@/lib/model/direction';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { avoidOf } from './avoid';
import { factOf, promiseOf, touchOf } from './entries';
import { issuesOf } from './issues';
import { isSure, preferenceOf } from './preference';
import { day, dueInWords, short } from './words';

/** The longest that a brief gets, in characters. */
export const briefLength = 1500;

const lineLength = 140;

/**
 * What a colleague must know to take a customer over, as text to be sent: who they are, what must not be mentioned, how
 * they like to be reached, what is open, and what the last messages were about. Made of the log alone: nothing of what
 * messages say. What stands first is kept where it gets too long.
 */
export function contextBrief(situation: Situation, now: Instant): string {
  const parts = [
    [whoLine(situation)],
    titled(
      'Please do not mention',
      avoidOf(situation).map(({ text }) => text),
      6,
    ),
    titled('How they like to be reached', preferenceLines(situation, now), 5),
    titled('Open issues', issueLines(situation), 5),
    titled('Open promises', promiseLines(situation), 6),
    titled('Last in touch', touchLines(situation), 5),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  let text = '';
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length > briefLength) break;
    text = longer;
  }
  return text.trimEnd();
}

function titled(title: string, items: readonly string[], most: number): string[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return [
    `${title}:`,
    ...items.slice(0, most).map((item) => `- ${cut(item)}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
}

function whoLine({ customer, standards }: Situation): string {
  const { name, role, account } = customer.body;
  const who = [name, role, account].filter((part) => part !== '').join(', ') || 'This customer';
  const stage = { prospect: 'a prospect', customer: 'a customer', left: 'left us' }[customer.stage];
  return cut(`${who}: ${stage}, in my log since ${day(customer.addedAt, standards.zone)}.`);
}

const ways: Record<Channel, string> = {
  email: 'by mail',
  call: 'by phone',
  chat: 'by chat',
  text: 'by text message',
  meeting: 'in a meeting',
};

/** What they said or what was seen; no guess is passed on. */
function preferenceLines(situation: Situation, now: Instant): string[] {
  const { channel, zone, away } = preferenceOf(situation, now);
  const { language } = situation.customer.body;
  const stated = situation.known.flatMap((entry) => {
    const fact = factOf(entry);
    return fact?.category === 'preference' && fact.source !== 'guess' ? [fact.text] : [];
  });
  return [
    ...(channel && isSure(channel) ? [`Best ${ways[channel.value]}`] : []),
    ...(zone && isSure(zone) ? [`Time zone ${zone.value}`] : []),
    ...(language && language.source !== 'guess' ? [`Language ${language.value}`] : []),
    ...(away?.sure ? [`Away until ${day(away.until, situation.standards.zone)}`] : []),
    ...stated,
  ];
}

function issueLines(situation: Situation): string[] {
  return issuesOf(situation).flatMap(({ body, since }) => {
    if (body.state !== 'open') return [];
    const back = body.reopenedAt === null ? 'since' : 'came back';
    return [`${named(body.what)} (${back} ${day(since, situation.standards.zone)})`];
  });
}

function promiseLines({ open, standards }: Situation): string[] {
  return open.flatMap((entry) => {
    const promise = promiseOf(entry);
    if (promise?.state !== 'open') return [];
    const by = promise.due === null ? 'no day named' : `by ${dueInWords(promise.due, standards.zone)}`;
    return [`${promise.by === 'us' ? 'We' : 'They'}: ${named(promise.what)} (${by})`];
  });
}

function touchLines({ newest, standards }: Situation): string[] {
  return newest.flatMap((entry) => {
    const touch = touchOf(entry);
    if (!touch || touch.automatic || touch.attempt) return [];
    const from = touch.direction === 'both' ? 'talked' : touch.direction === 'in' ? 'from them' : 'to them';
    const subject = touch.subject.trim();
    return [`${day(entry.at, standards.zone)}, ${touch.channel}, ${from}${subject ? `: ${named(subject)}` : ''}`];
  });
}

/** Leaves room for what stands beside it in the line. */
function named(text: string): string {
  return short(oneLine(text).trim(), lineLength - 50);
}

function cut(text: string): string {
  return short(oneLine(text).trim(), lineLength);
}
