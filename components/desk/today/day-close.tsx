import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { tame } from '@/components/ui/words';
import { useObservable } from '@/components/use-observable';
import { type DayReflection, deleteDay, keepDay, ofToday, pastDays } from '@/lib/app/day-close';
import { watchReflections } from '@/lib/log/reflections';
import { DayForm, dayQuestion } from './day-form';
import { LastDays } from './last-days';

/** So many days before today are shown. */
const DAYS = 7;

/** How the day closes: one question, quiet once it was answered. @param closing whether to ask now; else a folded line */
export function DayClose({ closing }: { closing: boolean }) {
  const { now, zone } = usePanel();
  const days = useObservable(useMemo(() => watchReflections('day', 2 * DAYS), []));
  if (days.error) {
    return (
      <p className="text-late">
        <Trans>What you kept of your days could not be read: {ph({ error: days.error })}</Trans>
      </p>
    );
  }
  if (!days.value) return null;
  const past = pastDays(days.value, zone, now, DAYS);
  const answer = ofToday(days.value, zone, now);
  return (
    <section
      aria-label={dayQuestion()}
      className="mt-8 max-w-[44rem] rounded-card border border-line bg-card px-4 py-3"
    >
      <Today answer={answer} closing={closing} />
      <LastDays days={past} />
    </section>
  );
}

function Today({ answer, closing }: { answer: DayReflection | null; closing: boolean }) {
  const { now, zone } = usePanel();
  const [run, busy] = useRun();
  const [changing, setChanging] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  // The form goes with its button; what takes its place is there once the log says so.
  const goesOn = useRef(false);
  useLayoutEffect(() => {
    if (!goesOn.current || !change.current) return;
    goesOn.current = false;
    change.current.focus();
  });
  const back = () => {
    goesOn.current = true;
    setChanging(false);
  };
  const keep = async (body: DayReflection['body']) => {
    if (await run(() => keepDay(body, zone, now))) back();
  };
  const remove = async (id: string) => {
    if (!(await run(() => deleteDay(id, now)))) return;
    setUnfolded(true);
    setChanging(false);
  };
  if (answer && !changing) {
    return (
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span>{answer.body.mark === null ? t`Kept for today.` : t`${ph({ mark: answer.body.mark })} of 5 today.`}</span>
        {answer.body.words ? (
          <q dir="auto" className="min-w-0 text-soft">
            {tame(answer.body.words)}
          </q>
        ) : null}
        <Button ref={change} look="quiet" aria-label={t`Change your answer of today`} onClick={() => setChanging(true)}>
          <Trans>Change</Trans>
        </Button>
      </p>
    );
  }
  if (!answer && !closing && !unfolded) {
    return (
      <Button look="quiet" aria-expanded={false} onClick={() => setUnfolded(true)}>
        {dayQuestion()}
      </Button>
    );
  }
  return (
    <DayForm
      key={answer?.id ?? 'new'}
      start={answer?.body ?? { mark: null, words: '' }}
      busy={busy}
      takesFocus={changing || unfolded}
      onKeep={(body) => void keep(body)}
    >
      {answer ? (
        <>
          <Button disabled={busy} onClick={back}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="away" disabled={busy} onClick={() => void remove(answer.id)}>
            <Trans>Take it out</Trans>
          </Button>
        </>
      ) : null}
    </DayForm>
  );
}
