/** The ten measures, one for each expectation, in their order. Standards name them, scores work them out. */
export const measureIds = [
  'answered-in-time',
  'their-way',
  'brief',
  'beyond',
  'easy',
  'personal',
  'insights',
  'promises-kept',
  'feeling',
  'delights',
] as const;
export type MeasureId = (typeof measureIds)[number];
