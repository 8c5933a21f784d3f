import type { Entry } from '@/lib/model/entry';
import { kindOf } from '@/lib/model/kinds/registry';
import { type PointUse, type TalkingPointBody, USES } from '@/lib/model/kinds/talking-point';
import type { Instant } from '@/lib/model/time';
import { log } from './database';
import { addEntry, newestOfKind, updateEntry } from './entries';
import { missing } from './log-error';
import { write } from './revise';

/** A talking point as it is now, and its body before; null when it was made just now. */
export interface ChangedPoint {
  id: string;
  before: TalkingPointBody | null;
}

const SEARCHED = 100;

/**
 * Remembers that a point was brought up. An interest, a milestone or a goal that was brought up becomes a point of its
 * own, which remembers what it was made from. @throws LogError `missing`, or `invalid` naming the field
 */
export async function logUse(entryId: string, use: PointUse, now: Instant): Promise<ChangedPoint> {
  return changePoint(entryId, now, (body) => ({ uses: [...body.uses, use].slice(-USES) }));
}

/** Passes a point over until then. @throws LogError as above */
export async function passOverPoint(entryId: string, notBefore: Instant, now: Instant): Promise<ChangedPoint> {
  return changePoint(entryId, now, () => ({ notBefore }));
}

async function changePoint(
  entryId: string,
  now: Instant,
  change: (body: TalkingPointBody) => Partial<TalkingPointBody>,
): Promise<ChangedPoint> {
  return write(async () => {
    const entry = await log.entries.get(entryId);
    if (!entry) throw missing('entry', entryId);
    const point = isPoint(entry) ? entry : await madeFrom(entry);
    if (point) {
      await updateEntry(point.id, { body: change(point.body) });
      return { id: point.id, before: point.body };
    }
    const { customerId } = entry;
    const text = kindOf(entry.kind)?.title(entry.body) ?? '';
    const body: TalkingPointBody = { text, uses: [], from: entryId, notBefore: null };
    const made = await addEntry({ customerId, kind: 'talking-point', at: now, body: { ...body, ...change(body) } });
    return { id: made.id, before: null };
  });
}

/** The point that was made from an entry, if any. */
async function madeFrom({ id, customerId }: Entry): Promise<Point | undefined> {
  const points = await newestOfKind(customerId, 'talking-point', SEARCHED);
  return points.filter(isPoint).find(({ body }) => body.from === id);
}

type Point = Entry<string, TalkingPointBody>;

/** Rows fit their kind: they were held to it when they were written. */
function isPoint(entry: Entry): entry is Point {
  return entry.kind === 'talking-point';
}
