import type { TodayGroupId } from '@/lib/app/today-groups';

/** The headings of Today. */
export const groupWords: Record<TodayGroupId, string> = {
  owed: 'Owed',
  'may-be-owed': 'May be owed',
  'at-risk': 'At risk',
  promised: 'Promised',
  'follow-up': 'To follow up',
  near: 'Near',
  quiet: 'Gone quiet',
};
