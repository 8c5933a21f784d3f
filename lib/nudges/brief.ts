import { t } from '@lingui/core/macro';
import type { Channel } from '@/lib/model/customer';
import { oneLine } from '@/lib/model/direction';
import type { TouchBody } from '@/lib/model/kinds/touch';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { avoidOf } from './avoid';
import { factOf, promiseOf, touchOf } from './entries';
import { issuesOf } from './issues';
import { isSure, preferenceOf } from './preference';
import { channelWord, day, dueInWords, short } from './words';

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
      t`Please do not mention`,
      avoidOf(situation).map(({ text }) => text),
      6,
    ),
    titled(t`How they like to be reached`, preferenceLines(situation, now), 5),
    titled(t`Open issues`, issueLines(situation), 5),
    titled(t`Open promises`, promiseLines(situation), 6),
    titled(t`Last in touch`, touchLines(situation), 5),
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
    ...(rest > 0 ? [`- ${t`and ${rest} more`}`] : []),
  ];
}

function whoLine({ customer, standards }: Situation): string {
  const { name, role, account } = customer.body;
  const who = [name, role, account].filter((part) => part !== '').join(', ') || t`This customer`;
  return cut(stageLine(who, customer.stage, day(customer.addedAt, standards.zone)));
}

function stageLine(who: string, stage: Situation['customer']['stage'], since: string): string {
  if (stage === 'left') return t`${who}: left us, in my log since ${since}.`;
  return stage === 'prospect'
    ? t`${who}: a prospect, in my log since ${since}.`
    : t`${who}: a customer, in my log since ${since}.`;
}

function bestWay(channel: Channel): string {
  switch (channel) {
    case 'email':
      return t`Best by mail`;
    case 'call':
      return t`Best by phone`;
    case 'chat':
      return t`Best by chat`;
    case 'text':
      return t`Best by text message`;
    case 'meeting':
      return t`Best in a meeting`;
  }
}

/** What they said or what was seen; no guess is passed on. */
function preferenceLines(situation: Situation, now: Instant): string[] {
  const { channel, zone, away } = preferenceOf(situation, now);
  const { language } = situation.customer.body;
  const stated = situation.known.flatMap((entry) => {
    const fact = factOf(entry);
    return fact?.category === 'preference' && fact.source !== 'guess' ? [fact.text] : [];
  });
  return [
    ...(channel && isSure(channel) ? [bestWay(channel.value)] : []),
    ...(zone && isSure(zone) ? [t`Time zone ${{ zone: zone.value }}`] : []),
    ...(language && language.source !== 'guess' ? [t`Language ${{ language: language.value }}`] : []),
    ...(away?.sure ? [t`Away until ${{ date: day(away.until, situation.standards.zone) }}`] : []),
    ...stated,
  ];
}

function issueLines(situation: Situation): string[] {
  return issuesOf(situation).flatMap(({ body, since }) => {
    if (body.state !== 'open') return [];
    const what = named(body.what);
    const date = day(since, situation.standards.zone);
    return [body.reopenedAt === null ? t`${what} (since ${date})` : t`${what} (came back ${date})`];
  });
}

function promiseLines({ open, standards }: Situation): string[] {
  return open.flatMap((entry) => {
    const promise = promiseOf(entry);
    if (promise?.state !== 'open') return [];
    const what = named(promise.what);
    if (promise.due === null) {
      return [promise.by === 'us' ? t`We: ${what} (no day named)` : t`They: ${what} (no day named)`];
    }
    const due = dueInWords(promise.due, standards.zone);
    return [promise.by === 'us' ? t`We: ${what} (by ${due})` : t`They: ${what} (by ${due})`];
  });
}

function touchLines({ newest, standards }: Situation): string[] {
  return newest.flatMap((entry) => {
    const touch = touchOf(entry);
    if (!touch || touch.automatic || touch.attempt) return [];
    const touched = touchWords(touch, day(entry.at, standards.zone));
    const subject = touch.subject.trim();
    return [subject ? `${touched}: ${named(subject)}` : touched];
  });
}

function touchWords({ direction, channel }: Pick<TouchBody, 'direction' | 'channel'>, date: string): string {
  const way = channelWord(channel);
  if (direction === 'both') return t`${date}, ${way}, talked`;
  return direction === 'in' ? t`${date}, ${way}, from them` : t`${date}, ${way}, to them`;
}

/** Leaves room for what stands beside it in the line. */
function named(text: string): string {
  return short(oneLine(text).trim(), lineLength - 50);
}

function cut(text: string): string {
  return short(oneLine(text).trim(), lineLength);
}
