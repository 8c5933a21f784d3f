import type { TouchBody } from '@/lib/model/kinds/touch';
import { NEWEST, type Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { touchOf } from './entries';
import { salesOf } from './sales';

/** A message, call or meeting that reached somebody. */
export interface Contact {
  entryId: string;
  at: Instant;
  body: TouchBody;
}

/** What passed between them and us as logged, newest first: nothing automatic, nothing that may not have gone out. */
export function contactsOf({ newest }: Pick<Situation, 'newest'>): Contact[] {
  return newest.flatMap((entry) => {
    const body = touchOf(entry);
    if (!body || body.automatic || body.attempt || body.state === 'doubted') return [];
    return [{ entryId: entry.id, at: entry.at, body }];
  });
}

/** When our side last had a word with them, whoever of us, in whatever channel; a key of a sale that was done is one. */
export function lastWordOfOurs(situation: Pick<Situation, 'newest' | 'known'>): Instant | null {
  const told = salesOf(situation).flatMap(({ body }) => [body.informedAt, body.thankedAt, body.lastContactAt]);
  const said = contactsOf(situation).filter(({ body }) => body.direction !== 'in');
  const times = [...told, ...said.map(({ at }) => at)].filter((at) => at !== null);
  return times.length === 0 ? null : Math.max(...times);
}

/** Whether older touches may be missing from a list that was cut. */
export function isCut({ newest }: Pick<Situation, 'newest'>, since: Instant): boolean {
  const last = newest.at(-1);
  return newest.length >= NEWEST && last !== undefined && last.at > since;
}
