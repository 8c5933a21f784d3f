import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { dayTime } from '@/components/ui/time';
import type { Observed } from '@/components/use-observable';
import type { CatchUp } from '@/lib/app/catch-up';
import type { TodayRow, TodayRows } from '@/lib/app/panel-state';
import { groupToday, type TodayGroup } from '@/lib/app/today';
import { usePanel } from './panel-context';
import { TodayLine } from './today-line';
import { useViewState } from './view-state';
import { manyInWords } from './words';

export interface TodayProps {
  today: Observed<TodayRows>;
  /** What fell due while the panel was away. */
  caughtUp: CatchUp | null;
}

/** What is due, over all customers, most pressing first; what fell due while the panel was away before all else. */
export function Today({ today, caughtUp }: TodayProps) {
  const { rows = [], more } = today.value ?? {};
  const { error } = today;
  const others = more ? manyInWords(more.count, { ...more, count: 0 }) : '';
  const fresh = caughtUp?.seen ? caughtUp : null;
  const many = manyInWords(rows.length, more);
  const news = new Set(fresh?.rows.map(({ customerId }) => customerId));
  return (
    <Section title={t`Today`} aside={today.value && rows.length > 0 ? t`${many} to look at` : null}>
      {error ? (
        <p className="text-late">
          <Trans>What is due could not be read: {error}</Trans>
        </p>
      ) : null}
      {!today.value && today.loading ? (
        <p className="text-soft">
          <Trans>Looking through your customers…</Trans>
        </p>
      ) : null}
      {today.value && rows.length === 0 ? <Calm /> : null}
      {fresh ? <Since {...fresh} /> : null}
      <Rows rows={rows.filter(({ customerId }) => !news.has(customerId))} grouped={news.size > 0} />
      {more && more.count > 0 ? (
        <p className="mt-1.5 text-sm text-faint">
          <Trans>and {others} more, less pressing</Trans>
        </p>
      ) : null}
      <FindInstead />
    </Section>
  );
}

function Calm() {
  return (
    <div className="rounded-card border border-dashed border-line px-3 py-5 text-center">
      <p className="font-[550]">
        <Trans>Nothing is due.</Trans>
      </p>
      <p className="mt-0.5 text-soft">
        <Trans>Everyone has their answer, as far as was read.</Trans>
      </p>
    </div>
  );
}

function Since({ since, rows }: CatchUp) {
  const { now, zone } = usePanel();
  const when = dayTime(since, now, zone);
  return <Group title={t`Since ${when}`} rows={rows} />;
}

/** So few are seen at a glance, without headings. */
const FEW = 6;

const groupWords: Record<TodayGroup, MessageDescriptor> = {
  'past-due': msg`Past due`,
  'may-be-owed': msg`May be owed`,
  today: msg`Due today`,
  later: msg`Later`,
  'worth-knowing': msg`Worth knowing`,
};

function Rows({ rows, grouped }: { rows: readonly TodayRow[]; grouped: boolean }) {
  const { now, zone } = usePanel();
  if (rows.length <= FEW && !grouped) return <List rows={rows} />;
  return groupToday(rows, now, zone).map(({ group, rows: members }) => (
    <Group key={group} title={t(groupWords[group])} rows={members} />
  ));
}

function Group({ title, rows }: { title: string; rows: readonly TodayRow[] }) {
  return (
    <section aria-label={title} className="mb-2">
      <h3 className="mb-1 flex justify-between text-xs text-faint">
        {title} <span>{rows.length}</span>
      </h3>
      <List rows={rows} />
    </section>
  );
}

function List({ rows }: { rows: readonly TodayRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="overflow-hidden rounded-card border border-line bg-card">
      {rows.map((row) => (
        <TodayLine key={row.customerId} row={row} />
      ))}
    </ul>
  );
}

function FindInstead() {
  const open = useViewState((state) => state.open);
  return (
    <Button look="quiet" className="mt-2" onClick={() => open({ is: 'find' })}>
      <Trans>Find any customer</Trans>
    </Button>
  );
}
