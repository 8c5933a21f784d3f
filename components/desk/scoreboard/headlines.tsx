import { ph, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import type { OverallScore, Scoreboard } from '@/lib/app/scoreboard';
import { percent } from '@/lib/words/percent';
import { Trend } from './trend';
import { count, minutesInWords } from './words';

/** Four numbers that are read first. */
export function Headlines({ board }: { board: Scoreboard }) {
  const { scores, atRisk, inTrouble, customers } = board;
  const answered = scores.find(({ id }) => id === 'answered-in-time');
  const kept = scores.find(({ id }) => id === 'promises-kept');
  const [median] = answered?.details ?? [];
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-3">
      <Headline title={t`Answered within standard`} value={answered ? shareOf(answered) : '–'}>
        {answered ? <FromScore score={answered} /> : null}
      </Headline>
      <Headline title={t`Median first answer`} value={minutesInWords(median?.value ?? null)}>
        {median ? t`in your hours, of ${ph({ count: count(median.n) })} answers` : ''}
      </Headline>
      <Headline title={t`Promises kept on time`} value={kept ? shareOf(kept) : '–'}>
        {kept ? <FromScore score={kept} /> : null}
      </Headline>
      <Headline title={t`Satisfied, but at risk`} value={String(atRisk.length)}>
        <Trans>
          {ph({ count: inTrouble.length })} in trouble, of{' '}
          <Plural value={customers} one="# customer" other="# customers" />
        </Trans>
      </Headline>
    </dl>
  );
}

function Headline({ title, value, children }: { title: string; value: string; children: ReactNode }) {
  return (
    <Card>
      <dt className="text-sm text-soft">{title}</dt>
      <dd>
        <p className="text-2xl font-[650] tabular-nums">{value}</p>
        <p className="text-sm text-soft">{children}</p>
      </dd>
    </Card>
  );
}

function FromScore({ score }: { score: OverallScore }) {
  const { n, least, counts } = score;
  if (score.value === null) return t`not enough yet, ${n} of ${least} ${counts}`;
  return (
    <>
      n {count(n)} · <Trend score={score} />
    </>
  );
}

const shareOf = ({ value }: OverallScore) => (value === null ? '–' : percent(value));
