import { ph, t } from '@lingui/core/macro';
import { useMemo } from 'react';
import { salesInWords } from '@/components/panel/score-words';
import { BarChart } from '@/components/ui/charts/bar-chart';
import { rungsOverTime, salesOverTime } from '@/lib/app/board-counts';
import { type Scale, type ScaleSum, scaleOf, scales } from '@/lib/scores/feedback';
import { region } from '@/lib/words/i18n';
import { countsData } from './counts-data';
import { Figure } from './figure';
import { Numbers } from './numbers';
import type { BoardProps } from './use-board';
import { Verbatims } from './verbatims';
import { periodLabels } from './words';

const scaleNames = Object.keys(scales) as Scale[];

const scaleWords = (): Record<Scale, { title: string; unit: string; chart: string }> => ({
  recommend: { title: t`NPS`, unit: t`of -100 to 100`, chart: t`Would recommend, 0 to 10` },
  satisfaction: { title: t`Satisfied`, unit: t`of 1 to 5`, chart: t`Satisfied, 1 to 5` },
  effort: { title: t`Easy for them`, unit: t`of 1 to 7`, chart: t`How easy it was, 1 to 7` },
});

/** What customers said, what they showed, and what they bought. */
export function FeedbackTab({ counted, board, periods, standards, names, at }: BoardProps) {
  const { months } = periods;

  const said = useMemo(() => counted.flatMap((one) => one.said), [counted]);
  const sums = useMemo(() => scaleNames.map((scale) => ({ scale, sum: scaleOf(said, scale) })), [said]);
  const rungs = useMemo(() => rungsOverTime(counted, months.length), [counted, months]);
  const sales = useMemo(() => salesOverTime(counted, months), [counted, months]);
  const labels = () => periodLabels(months, 'months', standards.zone);
  const makeRungs = () =>
    countsData(
      [
        { name: t`Satisfied`, tone: 'plain', counts: rungs.satisfy },
        { name: t`More than expected`, tone: 'info', counts: rungs.exceed },
        { name: t`Delighted`, tone: 'good', counts: rungs.delight },
        { name: t`Amazed`, tone: 'brand', counts: rungs.amaze },
      ],
      labels(),
      t`End of`,
    );
  const makeSales = () =>
    countsData(
      [
        { name: t({ message: 'First', context: 'a sale' }), tone: 'info', counts: sales.first },
        { name: t({ message: 'Repeat', context: 'a sale' }), tone: 'brand', counts: sales.repeat },
        { name: t({ message: 'Returned', context: 'a sale' }), tone: 'late', counts: sales.returned },
      ],
      labels(),
      t`Month`,
    );
  const [rungData, saleData] = [makeRungs(), makeSales()];
  const { left } = board.business;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Numbers cards={sums.map(({ scale, sum }) => cardOf(scale, sum))} />
      {sums.map(({ scale, sum }) => (sum.n > 0 ? <Scores key={scale} scale={scale} sum={sum} /> : null))}
      <Verbatims said={said} names={names} now={at} />
      <Figure
        data={rungData}
        file={{ name: 'levels-of-service-over-time', data: makeRungs }}
        title={t`Levels of service over time`}
        says={t`Customers by the highest level that their own reactions of the twelve months before show, at the end of each month. Of ${ph({ count: counted.length })} customers; the others showed none that is recorded.`}
        empty={t`No reaction of a customer is recorded.`}
      >
        <BarChart data={rungData} title={t`Levels of service over time`} says={t`A bar for each month, by level.`} />
      </Figure>
      <Figure
        data={saleData}
        file={{ name: 'sales-over-time', data: makeSales }}
        title={t`Sales over time`}
        says={`${salesInWords(board.business)} ${t`Customers who left: ${left}; when they left is not kept.`}`.trim()}
        empty={t`No sale of the last twelve months is in the log.`}
      >
        <BarChart
          data={saleData}
          title={t`Sales over time`}
          says={t`A bar for each month: first, repeat and returned sales.`}
        />
      </Figure>
    </div>
  );
}

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

function cardOf(scale: Scale, { n, value }: ScaleSum) {
  const { title, unit } = scaleWords()[scale];
  const { least } = scales[scale];
  if (value === null) return { title, value: '–', says: t`shown from ${least} scores on, there are ${n}` };
  const shown = scale === 'recommend' ? String(Math.round(value)) : value.toLocaleString(region(), oneDigit);
  return { title, value: shown, says: t`${unit}, n ${n} in twelve months` };
}

function Scores({ scale, sum }: { scale: Scale; sum: ScaleSum }) {
  const { chart } = scaleWords()[scale];
  const labels = sum.counts.map((_, index) => String(scales[scale].from + index));
  const make = () => countsData([{ name: t`Times given`, tone: 'brand', counts: sum.counts }], labels, t`Score`);
  const data = make();
  const { n } = sum;
  return (
    <Figure
      data={data}
      file={{ name: `scores-${scale}`, data: make }}
      title={chart}
      says={t`Scores of the last twelve months: n ${n}.`}
      empty=""
    >
      <BarChart data={data} title={chart} says={t`A bar for each score: how often it was given.`} />
    </Figure>
  );
}
