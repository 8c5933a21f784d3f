import type { Stage } from '@/lib/model/customer';
import { DAY, HOUR, type Instant } from '@/lib/model/time';
import { idAt } from '@/test/bench/page/plan';
import { letters, oneOf, randomOf, whole } from '@/test/bench/page/random';
import { cities, firmEnds, firmNames, firstNames, lastNames, roles, zones } from './words';

/** Somebody the seller serves. */
export interface Person {
  id: string;
  name: string;
  account: string;
  role: string;
  tier: string;
  stage: Stage;
  internal: boolean;
  addedAt: Instant;
  address: string;
  zone: string | null;
  note: string;
  /** When somebody who left did; null where nobody wrote it down. */
  leftAt: Instant | null;
}

const FIRMS = 120;

/** Pairs who are one person, under two addresses: the second stands so many places after the first. */
export const TWICE = [40, 90] as const;

/** One of the customers of a year. The same seed gives the same person. */
export function personOf(seed: number, index: number, now: Instant): Person {
  const random = randomOf(seed, index);
  const firm = whole(random, 0, FIRMS - 1);
  const internal = index % 25 === 24;
  const twin = TWICE.find((place) => index === place + 1);
  const first = twin ?? index;
  const name = `${at(firstNames, first)} ${at(lastNames, first * 7 + Math.floor(first / firstNames.length))}`;
  const account = internal ? 'Fjordgear' : firmOf(twin === undefined ? firm : personFirm(seed, twin));
  const stage: Stage = internal || index % 16 !== 7 ? (index % 8 === 3 ? 'prospect' : 'customer') : 'left';
  const addedAt =
    index % 3 === 0 ? now - whole(random, 60, 330) * DAY - 3 * HOUR : now - whole(random, 420, 1000) * DAY;
  return {
    id: idAt(addedAt, index, letters(random, 8)),
    name,
    account,
    role: oneOf(random, roles),
    tier: oneOf(random, ['A', 'B', 'B', 'C', '']),
    stage: internal ? 'customer' : stage,
    internal,
    addedAt,
    address: `${plain(name).replace(' ', '.')}${twin === undefined ? '' : '.private'}@${plain(account).replaceAll(' ', '-')}.example`,
    zone: index % 4 === 0 ? null : oneOf(random, zones),
    note: index % 5 === 0 ? `Met at the fair in ${oneOf(random, cities)}; likes to be called before noon.` : '',
    leftAt: stage === 'left' && index % 32 === 7 ? addedAt + Math.floor((now - addedAt) * 0.9) : null,
  };
}

function personFirm(seed: number, index: number): number {
  return whole(randomOf(seed, index), 0, FIRMS - 1);
}

function firmOf(number: number): string {
  return `${at(firmNames, number)} ${at(firmEnds, Math.floor(number / firmNames.length))}`;
}

/** Whole numbers go round. */
function at<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0];
}

/** As it stands in an address. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '');
}
