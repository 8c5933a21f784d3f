import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { daysBetween, month } from '@/components/ui/time';
import type { Entry } from '@/lib/model/entry';
import type { Instant } from '@/lib/model/time';
import { EntryLine } from './entry-line';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

export interface TimelineProps {
  entries: readonly Entry[];
  more: boolean;
  /** What shows more of it; absent for that of the panel. */
  onMore?: () => void;
  /** On the right of the heading. */
  aside?: ReactNode;
  /** What is said where there is none. */
  empty?: string;
}

/** The log of one customer, newest first, by day and month; messages of one conversation that follow each other fold. */
export function Timeline({
  entries,
  more,
  onMore,
  aside,
  empty = t`Nothing yet. What you add stands here.`,
}: TimelineProps) {
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-label={t`Log`} className="px-3.5 pb-4">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-2 pt-1">
        <h2 ref={heading} tabIndex={-1} className="text-sm font-[640] text-soft">
          <Trans>Log</Trans>
        </h2>
        {aside}
      </div>
      {entries.length === 0 ? <p className="text-soft">{empty}</p> : null}
      {byPeriod(entries, now, zone).map(({ period, runs }) => (
        <section key={period} aria-label={period}>
          <h3 className="mt-1.5 text-xs text-faint">{period}</h3>
          <ul>
            {runs.map((run) => (
              <RunOfEntries key={run[0].id} run={run} onGone={() => heading.current?.focus()} />
            ))}
          </ul>
        </section>
      ))}
      {more ? (
        <Button className="mt-2" disabled={busy} onClick={onMore ?? (() => void run(() => actions.showMore()))}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </section>
  );
}

type EntryRun = readonly [Entry, ...Entry[]];

function RunOfEntries({ run, onGone }: { run: EntryRun; onGone(): void }) {
  const [newest, ...older] = run;
  const count = older.length;
  return (
    <>
      <EntryLine entry={newest} onGone={onGone} />
      {older.length > 0 ? (
        <li>
          <details>
            <summary className="ps-17 text-xs text-faint">
              <Trans>{count} earlier in this conversation</Trans>
            </summary>
            <ul>
              {older.map((entry) => (
                <EntryLine key={entry.id} entry={entry} onGone={onGone} />
              ))}
            </ul>
          </details>
        </li>
      ) : null}
    </>
  );
}

function byPeriod(entries: readonly Entry[], now: Instant, zone: string) {
  const periods: { period: string; runs: [Entry, ...Entry[]][] }[] = [];
  for (const entry of entries) {
    const period = periodOf(entry.at, now, zone);
    let group = periods.at(-1);
    if (group?.period !== period) {
      group = { period, runs: [] };
      periods.push(group);
    }
    const last = group.runs.at(-1);
    const follows = entry.kind === 'touch' && entry.conversationId && last?.[0].conversationId === entry.conversationId;
    if (last && follows && last[0].kind === 'touch') last.push(entry);
    else group.runs.push([entry]);
  }
  return periods;
}

function periodOf(at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone);
  if (days < 0) return t`Ahead`;
  if (days === 0) return t`Today`;
  if (days === 1) return t`Yesterday`;
  if (days < 7) return t`Last 7 days`;
  return month(at, now, zone);
}
