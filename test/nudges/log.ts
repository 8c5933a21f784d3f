import type { Channel } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import { feedback as feedbackKind } from '@/lib/model/kinds/feedback';
import { issue as issueKind } from '@/lib/model/kinds/issue';
import type { BodyOf, KindName } from '@/lib/model/kinds/registry';
import { sale as saleKind } from '@/lib/model/kinds/sale';
import type { PointUse } from '@/lib/model/kinds/talking-point';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { HOUR } from '@/lib/model/time';
import { oslo, touched } from './situations';

function entry<Name extends KindName>(kind: Name, body: BodyOf<Name>, over: Partial<Entry>): Entry {
  return { id: `${kind}-1`, customerId: 'priya', kind, at: oslo('2026-11-01T09:00'), ...over, body };
}

export function fact(body: Partial<BodyOf<'fact'>> = {}, over: Partial<Entry> = {}): Entry {
  return entry(
    'fact',
    { category: 'interest', text: 'Restores old boats', source: 'told', replies: 0, askAgainBy: null, ...body },
    over,
  );
}

/** Kept open in the log, however old. */
export function notToMention(text: string): Entry {
  return fact({ category: 'do-not-mention', text }, { id: 'avoid-1', open: 1 });
}

export function goal(body: Partial<BodyOf<'goal'>> = {}, over: Partial<Entry> = {}): Entry {
  return entry('goal', { text: 'Open a second shop', status: 'open', by: null, ...body }, over);
}

export function milestone(body: Partial<BodyOf<'milestone'>> = {}, over: Partial<Entry> = {}): Entry {
  return entry('milestone', { what: 'Ten years in business', on: null, yearly: 'no', ...body }, over);
}

export function point(body: Partial<BodyOf<'talking-point'>> = {}, over: Partial<Entry> = {}): Entry {
  return entry('talking-point', { text: 'How the regatta went', uses: [], from: null, notBefore: null, ...body }, over);
}

export function use(at: number, over: Partial<PointUse> = {}): PointUse {
  return { at, channel: 'email', went: 'well', note: '', ...over };
}

export function issue(body: Partial<BodyOf<'issue'>> = {}, over: Partial<Entry> = {}): Entry {
  const openedAt = oslo('2026-11-19T09:00');
  return entry(
    'issue',
    { ...issueKind.body.parse({ what: 'Two paddles arrived damaged', openedAt }), ...body },
    { at: openedAt, open: 1, ...over },
  );
}

export function handOff(body: Partial<BodyOf<'hand-off'>> = {}, over: Partial<Entry> = {}): Entry {
  const whole = { to: 'Mette', why: 'Warranty of the paddles', brief: 'no', introduced: 'no', askedAgain: '' } as const;
  return entry('hand-off', { ...whole, ...body }, { at: oslo('2026-11-18T09:00'), ...over });
}

export function insight(body: Partial<BodyOf<'insight'>> = {}, over: Partial<Entry> = {}): Entry {
  return entry(
    'insight',
    { what: 'Two small shops sell more than one', way: 'informs', sharedAt: null, fits: '', ...body },
    over,
  );
}

export function delight(body: Partial<BodyOf<'delight'>> = {}, over: Partial<Entry> = {}): Entry {
  return entry('delight', { what: 'A tide table', cost: '', reaction: 'none', reactionAt: null, ...body }, over);
}

export function absent(from: string, until: string | null, over: Partial<Entry> = {}): Entry {
  const ends = until === null ? null : oslo(until);
  return entry('absence', { from: oslo(from), until: ends, note: '' }, { open: 1, ...over });
}

/** Logged on Monday 2026-11-16 at 10:00, open, without a date and with nothing done yet; say what differs. */
export function sale(body: Partial<BodyOf<'sale'>> = {}, over: Partial<Entry> = {}): Entry {
  const whole = { ...saleKind.body.parse({ what: 'Twelve boats' }), ...body };
  const isOpen = saleKind.index(whole).open;
  return entry('sale', whole, { at: oslo('2026-11-16T10:00'), ...(isOpen ? { open: 1 } : {}), ...over });
}

export function feedback(body: Partial<BodyOf<'feedback'>> = {}, over: Partial<Entry> = {}): Entry {
  const whole = { ...feedbackKind.body.parse({ measure: 'recommend', score: 9 }), ...body };
  return entry('feedback', whole, { at: oslo('2026-11-18T10:00'), ...over });
}

/** A message that was read. */
export function mail(at: number, body: Partial<TouchBody> = {}, over: Partial<Entry> = {}): Entry {
  const { open: _, ...rest } = touched(
    { direction: 'in', by: 'them', state: 'confirmed', words: 40, ...body },
    { id: `mail-${at}-${body.direction ?? 'in'}`, at, conversationId: 'refund', ...over },
  );
  return rest;
}

/** So many messages of theirs that were read, an hour apart, newest first. */
export function mails(count: number, newest: number, channel: Channel = 'email'): Entry[] {
  return Array.from({ length: count }, (_, index) => mail(newest - index * HOUR, { channel }));
}

/** Mail that went back and forth, theirs first in each round, newest first. */
export function exchanged(rounds: number, newest: number): Entry[] {
  return Array.from({ length: rounds }, (_, index) => [
    mail(newest - index * 2 * HOUR, { direction: 'out', by: 'me' }),
    mail(newest - (index * 2 + 1) * HOUR),
  ]).flat();
}
