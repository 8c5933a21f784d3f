import type { Channel } from '@/lib/model/customer';
import { DAY, HOUR, type Instant, MINUTE } from '@/lib/model/time';
import { oneOf, type Random, whole } from '@/test/bench/page/random';
import type { OfficeHours } from './office';
import type { Person } from './people';
import { subjects } from './words';

/** One message, as it was written: what it does is known here, and never read out of a text. */
export interface Said {
  at: Instant;
  by: 'them' | 'me' | 'colleague';
  asks: boolean;
  complains: boolean;
  thanks: boolean;
  /** "I will look into it." */
  holds: boolean;
}

/** A conversation, oldest message first. */
export interface Talk {
  channel: Channel;
  subject: string;
  messages: Said[];
  readAt: Instant;
}

/** What a talk is made with. */
export interface Talking {
  random: Random;
  office: OfficeHours;
  now: Instant;
}

/** So long before now the last message of a conversation was written that does not wait. */
const QUIET = 3 * HOUR;

/** What was talked in a year, in so many messages, calls and meetings together. */
export function talksOf(person: Person, touches: number, talking: Talking): Talk[] {
  const talks: Talk[] = [];
  for (let left = touches; left > 0; ) {
    const talk = talking.random() < 0.14 ? spoken(person, talking) : written(person, left, talking);
    talks.push(talk);
    left -= talk.messages.length;
  }
  return talks;
}

/** A question that waits for an answer now. */
export function waitingTalk(at: Instant, readAt: Instant, { random }: Talking): Talk {
  const subject = `${oneOf(random, subjects)} (${whole(random, 1000, 9999)})`;
  return { channel: 'email', subject, messages: [theirs(at, { asks: true })], readAt };
}

function spoken(person: Person, talking: Talking): Talk {
  const { random } = talking;
  const channel = random() < 0.6 ? 'call' : 'meeting';
  const at = beginning(person, talking);
  return { channel, subject: '', messages: [mine(at)], readAt: at };
}

function written(person: Person, most: number, talking: Talking): Talk {
  const { random, office, now } = talking;
  const channel = oneOf(random, [
    'email',
    'email',
    'email',
    'email',
    'email',
    'email',
    'email',
    'email',
    'chat',
    'text',
  ] as const);
  const messages: Said[] = [];
  let at = beginning(person, talking);
  for (let rounds = whole(random, 1, 4); rounds > 0; rounds -= 1) {
    messages.push(theirs(at, { asks: true, complains: random() < 0.08 }));
    const answeredAt = answerTime(at, channel, talking);
    if (random() < 0.15) messages.push(theirs(at + Math.floor((answeredAt - at) / 2), { asks: true }));
    const fate = random();
    if (fate < 0.002) break;
    if (fate < 0.1) messages.push({ ...mine(answeredAt), holds: true });
    const answer = fate < 0.1 ? office.after(answeredAt, whole(random, 60, 900)) : answeredAt;
    messages.push({ ...mine(answer), by: fate > 0.95 ? 'colleague' : 'me', asks: random() < 0.2 });
    at = answer + whole(random, 10, 20 * 60) * MINUTE;
    if (random() < 0.5) messages.push(theirs(at, { thanks: true }));
    at += whole(random, 30, 30 * 60) * MINUTE;
  }
  const kept = messages.slice(0, most).filter((one) => one.at < now - QUIET);
  const last = kept.at(-1);
  // Cut off in the middle it would wait for ever: then it ends there.
  if (last && kept.length < messages.length) Object.assign(last, { asks: false, complains: false, holds: false });
  const before = kept.at(-2);
  if (before?.by === 'them' && last?.by === 'them' && kept.length < messages.length) before.asks = false;
  const readAt = (last?.at ?? at) + (random() < 0.8 ? 9 * DAY : MINUTE);
  const subject = `${oneOf(random, subjects)} (${whole(random, 1000, 9999)})`;
  return { channel, subject, messages: kept, readAt: Math.min(readAt, now - HOUR) };
}

/** In the year, since they are a customer; mostly in the hours of a working day. */
function beginning({ addedAt, stage, leftAt }: Person, { random, office, now }: Talking): Instant {
  const from = Math.max(addedAt + DAY, now - 365 * DAY);
  const to = leftAt ?? (stage === 'left' ? now - 40 * DAY : now - 5 * DAY);
  const at = from + Math.floor((Math.max(to, from + DAY) - from) * random());
  return random() < 0.8 ? office.after(at, whole(random, 1, 200)) + whole(random, 0, 59) * 1000 : at;
}

/** Mostly within two hours of the office, sometimes late, sometimes the same evening. */
function answerTime(at: Instant, channel: Channel, { random, office }: Talking): Instant {
  if (channel === 'chat') return at + whole(random, 10, 110) * 1000;
  const slow = random();
  if (slow < 0.08) return at + whole(random, 20, 90) * MINUTE;
  return office.after(at, slow < 0.8 ? whole(random, 5, 200) : whole(random, 200, 900));
}

function theirs(at: Instant, is: Partial<Said>): Said {
  return { at, by: 'them', asks: false, complains: false, thanks: false, holds: false, ...is };
}

function mine(at: Instant): Said {
  return { ...theirs(at, {}), by: 'me' };
}
