import type { ReactNode } from 'react';
import { detailInWords, percent } from '@/components/panel/score-words';
import { Card } from '@/components/ui/card';
import type { OverallScore, Scoreboard } from '@/lib/app/scoreboard';
import { Trend } from './trend';

/** Four numbers that are read first. */
export function Headlines({ board }: { board: Scoreboard }) {
  const { scores, atRisk, inTrouble, customers } = board;
  const answered = scores.find(({ id }) => id === 'answered-in-time');
  const kept = scores.find(({ id }) => id === 'promises-kept');
  const [median] = answered?.details ?? [];
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-3">
      <Headline title="Answered within standard" value={answered ? shareOf(answered) : '–'}>
        {answered ? <FromScore score={answered} /> : null}
      </Headline>
      <Headline title="Median first answer" value={median ? detailInWords(median).replace(' in your hours', '') : '–'}>
        {median ? `in your hours, of ${median.n} answers` : ''}
      </Headline>
      <Headline title="Promises kept on time" value={kept ? shareOf(kept) : '–'}>
        {kept ? <FromScore score={kept} /> : null}
      </Headline>
      <Headline title="Satisfied, but at risk" value={String(atRisk.length)}>
        {inTrouble.length} in trouble, of {customers} {customers === 1 ? 'customer' : 'customers'}
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
  if (score.value === null) return `not enough yet, ${score.n} of ${score.least} ${score.counts}`;
  return (
    <>
      n {score.n} · <Trend score={score} />
    </>
  );
}

const shareOf = ({ value }: OverallScore) => (value === null ? '–' : percent(value));
