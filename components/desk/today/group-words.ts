import { t } from '@lingui/core/macro';
import type { TodayGroupId } from '@/lib/app/today-groups';

/** The headings of Today. */
export function groupWords(group: TodayGroupId): string {
  return {
    owed: t`Owed`,
    'may-be-owed': t`May be owed`,
    'at-risk': t`At risk`,
    promised: t`Promised`,
    'follow-up': t`To follow up`,
    near: t`Near`,
    quiet: t`Gone quiet`,
  }[group];
}
