import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DeskHeading } from '@/components/desk/desk-heading';
import { hashOf } from '@/components/desk/routes';
import { usePanel } from '@/components/panel/panel-context';
import { inWords, useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { BackSign } from '@/components/ui/icons';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import { useObservable } from '@/components/use-observable';
import type { Pair } from '@/lib/app/people-contract';
import { watchMerged } from '@/lib/log/merged';
import { PairCard } from './pair-card';
import { usePeople } from './people-context';
import { TitledCard } from './titled-card';

type State =
  | { is: 'not asked' }
  | { is: 'looking'; share: number }
  | { is: 'found'; pairs: readonly Pair[] }
  | { is: 'stopped' }
  | { is: 'wrong'; says: string };

/** Customers who may be one person: found when asked for, looked at side by side, merged or kept apart. */
export function DuplicatesPage() {
  const { findDuplicates } = usePeople();
  const [state, setState] = useState<State>({ is: 'not asked' });
  const under = useRef(new AbortController());
  useEffect(() => () => under.current.abort(), []);

  const look = async () => {
    under.current.abort();
    const stop = new AbortController();
    under.current = stop;
    setState({ is: 'looking', share: 0 });
    const progress = (share: number) => {
      if (!stop.signal.aborted) setState({ is: 'looking', share });
    };
    try {
      const pairs = await findDuplicates({ signal: stop.signal, progress });
      if (!stop.signal.aborted) setState({ is: 'found', pairs });
    } catch (reason) {
      if (!stop.signal.aborted) setState({ is: 'wrong', says: inWords(reason) });
    }
  };
  const stop = () => {
    under.current.abort();
    setState({ is: 'stopped' });
  };
  /** Whoever was merged or kept apart is offered no more, nor is a pair with somebody who went. */
  const done = (pair: Pair, goneId: string | null) => {
    setState((now) => {
      if (now.is !== 'found') return now;
      const holds = (one: Pair) => one.members.some(({ customer }) => customer.id === goneId);
      return { is: 'found', pairs: now.pairs.filter((one) => one.id !== pair.id && !holds(one)) };
    });
  };

  return (
    <>
      <a href={hashOf({ page: 'customers', id: '' })} className="mb-2 inline-flex items-center gap-1 text-sm text-soft">
        <Trans>
          <BackSign /> All customers
        </Trans>
      </a>
      <DeskHeading title={t`Duplicates`} />
      <div className="grid max-w-[60rem] gap-4">
        <p className="text-soft">
          <Trans>
            Looks for customers who may be one person: the same address or number, the same name within an account, or
            names alike with mail of one firm. Nothing is merged by itself.
          </Trans>
        </p>
        <div className="flex items-center gap-3">
          <Button look="main" disabled={state.is === 'looking'} onClick={() => void look()}>
            {state.is === 'found' ? t`Look again` : t`Look for duplicates`}
          </Button>
          {state.is === 'looking' ? (
            <>
              <progress aria-label={t`Looking`} value={state.share} max={1} className="w-40" />
              <Button onClick={stop}>
                <Trans>Stop</Trans>
              </Button>
            </>
          ) : null}
        </div>
        <p role="status" className="empty:hidden">
          {saysOf(state)}
        </p>
        {state.is === 'wrong' ? <p className="text-late">{state.says}</p> : null}
        {state.is === 'found' ? (
          <ul aria-label={t`Pairs`} className="grid gap-4">
            {state.pairs.map((pair) => (
              <li key={pair.id}>
                <PairCard pair={pair} onDone={(goneId) => done(pair, goneId)} />
              </li>
            ))}
          </ul>
        ) : null}
        <MergedLately />
      </div>
    </>
  );
}

function saysOf(state: State): string {
  if (state.is === 'stopped') return t`Stopped. Nothing was changed.`;
  if (state.is !== 'found') return '';
  const { length } = state.pairs;
  if (length === 0) return t`Nobody in your log looks like two.`;
  return plural(length, { one: '# pair to look at.', other: '# pairs to look at.' });
}

/** What can still be taken back, when the toast is long gone. */
function MergedLately() {
  const { undoMerge } = usePeople();
  const { now, zone } = usePanel();
  const [run, busy] = useRun();
  const merged = useObservable(useMemo(watchMerged, [])).value ?? [];
  if (merged.length === 0) return null;
  return (
    <TitledCard title={t`Merged in the last 30 days`}>
      <ul aria-label={t`Merged`}>
        {merged.map((one) => (
          <li
            key={one.token}
            className="flex flex-wrap items-center gap-x-3 border-t border-line py-1.5 first:border-t-0"
          >
            <span className="min-w-0 flex-1">
              <Trans>
                <Words>{ph({ goes: one.goes || t`No name` })}</Words> into{' '}
                <a href={hashOf({ page: 'customers', id: one.stays.id })} className="underline">
                  <Words>{ph({ stays: one.stays.name || t`No name` })}</Words>
                </a>
                <span className="text-sm text-faint">, {ph({ when: day(one.at, now, zone) })}</span>
              </Trans>
            </span>
            <Button disabled={busy} onClick={() => void run(() => undoMerge(one))}>
              <Trans>Make them two again</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </TitledCard>
  );
}
