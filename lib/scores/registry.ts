import type { Measure } from './measure';
import { answeredInTime } from './measures/answered-in-time';
import { beyond } from './measures/beyond';
import { brief } from './measures/brief';
import { delights } from './measures/delights';
import { easy } from './measures/easy';
import { feeling } from './measures/feeling';
import { insights } from './measures/insights';
import { personal } from './measures/personal';
import { promisesKept } from './measures/promises-kept';
import { theirWay } from './measures/their-way';

/** The ten measures, in the order of the ten expectations. */
export const measures: readonly Measure[] = [
  answeredInTime,
  theirWay,
  brief,
  beyond,
  easy,
  personal,
  insights,
  promisesKept,
  feeling,
  delights,
];
