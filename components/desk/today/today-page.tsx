import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo, useRef } from 'react';
import { useDesk } from '@/components/desk/desk-context';
import { DeskHeading } from '@/components/desk/desk-heading';
import { usePanel } from '@/components/panel/panel-context';
import { manyInWords } from '@/components/panel/words';
import { useObservable } from '@/components/use-observable';
import { isDayClosing } from '@/lib/app/day-close';
import type { DeskGroup } from '@/lib/app/desk-today';
import { watchUnsettled } from '@/lib/log/agenda';
import { watchAnybody } from '@/lib/log/customers';
import { Beginning } from './beginning';
import { DayClose } from './day-close';
import { TodayGroup } from './today-group';
import { useDeskToday } from './use-desk-today';
import { useRows } from './use-rows';

/** The start of a day and its end: who needs the seller, in order of consequence, and how well they helped someone. */
export default function TodayPage() {
  const { now } = usePanel();
  const { settings } = useDesk();
  const { value: groups, loading, error, showMore } = useDeskToday();
  const page = useRef<HTMLDivElement>(null);
  useRows(page);
  return (
    <div ref={page}>
      <DeskHeading
        title={t`Today`}
        says={groups && groups.length > 0 ? t`${ph({ count: countOf(groups) })} to look at` : null}
      />
      {error ? (
        <p className="text-late">
          <Trans>What is due could not be read: {error}</Trans>
        </p>
      ) : null}
      {!groups && loading ? <Looking /> : null}
      {groups?.length === 0 ? <Calm /> : null}
      {groups?.map((group) => (
        <TodayGroup key={group.group} group={group} onMore={() => showMore(group.group)} />
      ))}
      {groups ? <DayClose closing={!isOwed(groups) || isDayClosing(settings.standards, now)} /> : null}
    </div>
  );
}

function Looking() {
  return (
    <p role="status" className="text-soft">
      <Trans>Looking through your customers…</Trans>
    </p>
  );
}

/** Nothing is said to be done before everybody was looked at, as after a restore. */
function Calm() {
  const anybody = useObservable(useMemo(() => watchAnybody(), [])).value;
  const unsettled = useObservable(useMemo(() => watchUnsettled(), [])).value;
  if (anybody === undefined || unsettled === undefined) return null;
  if (unsettled) return <Looking />;
  return (
    <div className="max-w-[44rem] rounded-card border border-dashed border-line px-4 py-8 text-center">
      <p className="text-lg font-[600]">
        <Trans>Nothing is due.</Trans>
      </p>
      {anybody ? (
        <p className="mt-1 text-soft">
          <Trans>Everyone has their answer, as far as was read.</Trans>
        </p>
      ) : (
        <Beginning />
      )}
    </div>
  );
}

const isOwed = (groups: readonly DeskGroup[]): boolean =>
  groups.some(({ group }) => group === 'owed' || group === 'may-be-owed');

/** "37", "at least 406". */
function countOf(groups: readonly DeskGroup[]): string {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const count = groups.reduce((sum, { more }) => sum + more.count, 0);
  return manyInWords(rows, { count, atLeast: groups.some(({ more }) => more.atLeast) });
}
