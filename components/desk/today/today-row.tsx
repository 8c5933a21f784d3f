import { ph, t } from '@lingui/core/macro';
import { memo } from 'react';
import { hashOf } from '@/components/desk/routes';
import { Later } from '@/components/panel/nudge-card';
import { usePanel } from '@/components/panel/panel-context';
import { SampleChip } from '@/components/panel/sample/sample-chip';
import { withoutName } from '@/components/panel/today-line';
import { useRun } from '@/components/panel/use-run';
import { useTaking } from '@/components/panel/use-taking';
import { dueInWords, levelTone, levelWords } from '@/components/panel/words';
import { Chip } from '@/components/ui/chip';
import { dayTime } from '@/components/ui/time';
import { tame, Words } from '@/components/ui/words';
import type { DeskRow } from '@/lib/app/desk-today';
import { RowAction } from './row-action';
import { OPENS, ROW } from './use-rows';

/** One customer of Today: who, why, since or by when, what one press does, and what else is to be done. */
export const TodayRow = memo(function TodayRow({ row }: { row: DeskRow }) {
  const [run, busy] = useRun();
  const { customerId, nudge, account } = row;
  const taking = useTaking(nudge, run);
  const name = tame(row.name) || t`No name`;
  return (
    <li
      {...{ [ROW]: customerId }}
      className="grid gap-x-5 gap-y-1.5 border-t border-line px-3 py-2 first:border-t-0 md:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <a
            {...{ [OPENS]: '' }}
            href={hashOf({ page: 'customers', id: customerId })}
            className="max-w-full truncate font-[620] hover:underline"
            title={name}
          >
            <Words>{name}</Words>
          </a>
          {account ? (
            <span className="min-w-0 truncate text-faint" title={tame(account)}>
              <Words>{account}</Words>
            </span>
          ) : null}
          <SampleChip of={customerId} />
          <When nudge={nudge} />
        </p>
        <p className="flex flex-wrap gap-x-2">
          <bdi dir="auto">{tame(withoutName(nudge.title, row.name))}</bdi>
          <Words className="text-soft">{nudge.says}</Words>
        </p>
        {row.more > 0 ? (
          <p dir="auto" className="text-sm text-faint">
            {t`and ${ph({ count: row.more })} more: ${ph({ titles: row.also.map((title) => tame(withoutName(title, row.name))).join('; ') })}`}
          </p>
        ) : null}
      </div>
      <fieldset
        aria-label={t`What to do for ${name}`}
        className="flex min-w-0 flex-wrap items-center gap-1.5 self-center"
      >
        {nudge.actions.map((action) => (
          <RowAction
            key={`${action.do} ${action.label}`}
            nudge={nudge}
            action={action}
            run={taking(action)}
            busy={busy}
          />
        ))}
        <Later nudge={nudge} rule={undefined} run={run} />
      </fieldset>
    </li>
  );
});

/** Since when, or by when; what was not read since is never called late. */
function When({ nudge }: Pick<DeskRow, 'nudge'>) {
  const { now, zone } = usePanel();
  const { due, level, may } = nudge;
  if (level === 'hint' && !may) return due === null ? null : <Chip>{dayTime(due, now, zone)}</Chip>;
  const words =
    due === null
      ? levelWords[level]
      : dueInWords({ due, may, level: level === 'red-line' ? 'red-line' : 'late' }, now, zone);
  return (
    <Chip tone={may ? 'plain' : levelTone[level]}>
      <span className="whitespace-nowrap">
        {words}
        {due === null || may ? null : <span className="sr-only">, {levelWords[level]}</span>}
      </span>
    </Chip>
  );
}
