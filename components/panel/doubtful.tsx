import { t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { exactClock } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { Doubtful as Doubt } from '@/lib/app/panel-state';
import { day, dayAndTime } from '@/lib/nudges/words';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { channelWords } from './words';

/** Messages of which it cannot be told whether the log has them: one press says which each is. */
export function Doubtful({ customerId, doubts }: { customerId: string; doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <section aria-label={t`Which message is it?`} className="grid gap-2 px-3.5 pb-3">
      {doubts.map((doubt) => (
        <Question key={doubt.sightingIds.join()} customerId={customerId} doubt={doubt} />
      ))}
    </section>
  );
}

function Question({ customerId, doubt }: { customerId: string; doubt: Doubt }) {
  const { zone, actions } = usePanel();
  const [run, busy] = useRun();
  const id = useId();
  const moment = when(doubt, zone);
  const { subject } = doubt;
  const settle = (touchId: string | null) => void run(() => actions.settleDoubt(customerId, doubt, touchId));
  return (
    <Card>
      <p id={id}>
        {subject ? (
          <Trans>
            A message of {moment} may be one you have already, “<Words>{subject}</Words>”. Which is it?
          </Trans>
        ) : (
          <Trans>A message of {moment} may be one you have already. Which is it?</Trans>
        )}
      </p>
      {doubt.asks ? (
        <p className="mt-0.5 text-sm text-risk">
          <Trans>They ask something in it: an answer may be owed, no clock runs yet.</Trans>
        </p>
      ) : null}
      <ul aria-labelledby={id} className="mt-1.5 grid gap-1">
        {doubt.candidates.map((one) => (
          <li key={one.touchId}>
            <Button className="w-full text-start" disabled={busy} onClick={() => settle(one.touchId)}>
              {candidateWords(one, whenBeside(one, doubt.candidates, zone))}
              {one.subject ? (
                <>
                  {' '}
                  <Trans>
                    “<Words>{one.subject}</Words>”
                  </Trans>
                </>
              ) : null}
              {one.words === null ? null : (
                <span className="font-normal text-soft">
                  {' '}
                  <Plural value={one.words} one="· # word" other="· # words" />
                </span>
              )}
              {one.deleted ? (
                <span className="font-normal text-soft">
                  {' '}
                  <Trans>· deleted by you</Trans>
                </span>
              ) : null}
            </Button>
          </li>
        ))}
        <li>
          <Button className="w-full text-start" disabled={busy} onClick={() => settle(null)}>
            <Trans>A new one</Trans>
          </Button>
        </li>
      </ul>
    </Card>
  );
}

function candidateWords({ direction, channel }: Candidate, moment: string): string {
  const by = channelWords[channel];
  return direction === 'in' ? t`From them, ${moment}, ${by}` : t`To them, ${moment}, ${by}`;
}

/** With seconds where another candidate is of the same minute. */
function whenBeside(one: Candidate, all: readonly Candidate[], zone: string): string {
  const said = when(one, zone);
  const isAlone = all.every((other) => other === one || when(other, zone) !== said);
  return isAlone || one.precision !== 'ms' ? said : said.replace(/\d\d:\d\d$/, exactClock(one.at, zone));
}

type Candidate = Doubt['candidates'][number];

/** As exactly as the page told. */
function when({ at, precision }: Pick<Doubt, 'at' | 'precision'>, zone: string): string {
  return precision === 'day' ? day(at, zone) : dayAndTime(at, zone);
}
