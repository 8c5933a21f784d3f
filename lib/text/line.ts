import type { LineFound } from '@/lib/model/kinds/kind';
import type { Instant } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';
import { dateIn } from './dates';
import { likely, promisesIn } from './promises';

/** Who wrote a line, and when; what the seller types is said by our side, now. */
export interface LineSaid {
  by: 'us' | 'them';
  at: Instant;
  /** BCP 47 tag; empty when it is not known. */
  language: string;
}

/** What a line of the quick add tells before it is of any kind: the day it names, and whether somebody promises in it. */
export function readLine(line: string, now: Instant, zone: string, said: LineSaid | null = null): LineFound {
  const { by, at, language } = said ?? { by: 'us', at: now, language: '' };
  const promise = promisesIn(line, { from: by, at, zone, language }).find(({ confidence }) => confidence >= likely);
  const date = dateIn(line, { at, zone, language });
  return {
    now,
    day: date && startOfDay(zone, date.at, 1) - 1,
    due: promise?.due ?? date?.at ?? null,
    promisedBy: promise ? promise.by : null,
  };
}
