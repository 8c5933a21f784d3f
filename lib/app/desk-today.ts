import { t } from '@lingui/core/macro';
import { MORE_LIMIT } from '@/lib/log/agenda';
import { type GroupEntries, type GroupEntry, groupEntries } from '@/lib/log/agenda-groups';
import { type Watch, watch } from '@/lib/log/watch';
import type { Nudge } from '@/lib/nudges/engine';
import { type Action, levels } from '@/lib/nudges/rule';
import { actionSchema } from './action-schema';
import type { More } from './panel-state';
import { type TodayGroupId, todayGroupIds } from './today-groups';

/** One customer in Today on the desk. */
export interface DeskRow {
  customerId: string;
  name: string;
  account: string;
  nudge: Nudge;
  /** How much else is to be done for them, and what, in a few titles. */
  more: number;
  also: readonly string[];
}

export interface DeskGroup {
  group: TodayGroupId;
  /** Most pressing first. */
  rows: readonly DeskRow[];
  more: More;
}

/** The headings under which somebody stands, in order of consequence, with so many rows of each. */
export function watchDeskToday(wanted: Readonly<Record<TodayGroupId, number>>): Watch<DeskGroup[]> {
  const limits = todayGroupIds.map((group) => wanted[group]);
  return watch(async () => deskGroups(await groupEntries(limits)));
}

/** Pure. */
export function deskGroups(found: readonly GroupEntries[]): DeskGroup[] {
  return todayGroupIds.flatMap((group, index): DeskGroup[] => {
    const { entries = [], more = 0 } = found[index] ?? {};
    if (entries.length === 0) return [];
    return [{ group, rows: entries.map(deskRow), more: { count: more, atLeast: more >= MORE_LIMIT } }];
  });
}

function deskRow({ customerId, name, account, nudge, more, also }: GroupEntry): DeskRow {
  const { ruleId, cause, levelIndex, title, says, due, may, standard } = nudge;
  return {
    customerId,
    name,
    account,
    nudge: {
      is: 'fires',
      customerId,
      ...{ ruleId, cause, level: levels[levelIndex] ?? 'hint', title, says, due, may, standard },
      evidence: [],
      actions: actionsOf(nudge.actions),
      changesAt: null,
    },
    more,
    also,
  };
}

/** Where the log holds none that is one, there is still the customer to look at. */
function actionsOf(kept: readonly unknown[]): Nudge['actions'] {
  const [first, ...rest] = kept.flatMap((one): Action[] => {
    const action = actionSchema.safeParse(one);
    return action.success ? [action.data] : [];
  });
  return [first ?? { do: 'edit-customer', label: t`Look` }, ...rest];
}
