import { useMemo } from 'react';
import { salesInWords } from '@/components/panel/score-words';
import { BarChart } from '@/components/ui/charts/bar-chart';
import { rungsOverTime, salesOverTime } from '@/lib/app/board-counts';
import { type Scale, type ScaleSum, scaleOf, scales } from '@/lib/scores/feedback';
import { countsData } from './counts-data';
import { Figure } from './figure';
import { Losses } from './losses';
import { Numbers } from './numbers';
import type { BoardProps } from './use-board';
import { Verbatims } from './verbatims';
import { periodLabels } from './words';

const scaleNames = Object.keys(scales) as Scale[];

const scaleWords: Record<Scale, { title: string; unit: string; chart: string }> = {
  recommend: { title: 'NPS', unit: 'of -100 to 100', chart: 'Would recommend, 0 to 10' },
  satisfaction: { title: 'Satisfied', unit: 'of 1 to 5', chart: 'Satisfied, 1 to 5' },
  effort: { title: 'Easy for them', unit: 'of 1 to 7', chart: 'How easy it was, 1 to 7' },
};

/** What customers said, what they showed, and what they bought. */
export function FeedbackTab({ counted, board, periods, standards, names, at }: BoardProps) {
  const { months } = periods;
  const labels = periodLabels(months, 'months', standards.zone);
  const said = useMemo(() => counted.flatMap((one) => one.said), [counted]);
  const sums = useMemo(() => scaleNames.map((scale) => ({ scale, sum: scaleOf(said, scale) })), [said]);
  const rungs = useMemo(() => {
    const { satisfy, exceed, delight, amaze } = rungsOverTime(counted, months.length);
    return [
      { name: 'Satisfied', tone: 'plain', counts: satisfy },
      { name: 'More than expected', tone: 'info', counts: exceed },
      { name: 'Delighted', tone: 'good', counts: delight },
      { name: 'Amazed', tone: 'brand', counts: amaze },
    ] as const;
  }, [counted, months]);
  const sales = useMemo(() => {
    const { first, repeat, returned } = salesOverTime(counted, months);
    return [
      { name: 'First', tone: 'info', counts: first },
      { name: 'Repeat', tone: 'brand', counts: repeat },
      { name: 'Returned', tone: 'late', counts: returned },
    ] as const;
  }, [counted, months]);
  const rungData = countsData(rungs, labels, 'End of');
  const saleData = countsData(sales, labels, 'Month');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Numbers cards={sums.map(({ scale, sum }) => cardOf(scale, sum))} />
      {sums.map(({ scale, sum }) => (sum.n > 0 ? <Scores key={scale} scale={scale} sum={sum} /> : null))}
      <Verbatims said={said} names={names} now={at} />
      <Figure
        data={rungData}
        title="Levels of service over time"
        says={`Customers by the highest level that their own reactions of the twelve months before show, at the end of each month. Of ${counted.length} customers; the others showed none that is recorded.`}
        empty="No reaction of a customer is recorded."
      >
        <BarChart data={rungData} title="Levels of service over time" says="A bar for each month, by level." />
      </Figure>
      <Figure
        data={saleData}
        title="Sales over time"
        says={salesInWords(board.business)}
        empty="No sale of the last twelve months is in the log."
      >
        <BarChart
          data={saleData}
          title="Sales over time"
          says="A bar for each month: first, repeat and returned sales."
        />
      </Figure>
      <Losses counted={counted} periods={periods} labels={labels} />
    </div>
  );
}

function cardOf(scale: Scale, { n, value }: ScaleSum) {
  const { title, unit } = scaleWords[scale];
  if (value === null) return { title, value: '–', says: `shown from ${scales[scale].least} scores on, there are ${n}` };
  const shown = scale === 'recommend' ? String(Math.round(value)) : value.toFixed(1);
  return { title, value: shown, says: `${unit}, n ${n} in twelve months` };
}

function Scores({ scale, sum }: { scale: Scale; sum: ScaleSum }) {
  const { chart } = scaleWords[scale];
  const labels = sum.counts.map((_, index) => String(scales[scale].from + index));
  const data = countsData([{ name: 'Times given', tone: 'brand', counts: sum.counts }], labels, 'Score');
  return (
    <Figure data={data} title={chart} says={`Scores of the last twelve months: n ${sum.n}.`} empty="">
      <BarChart data={data} title={chart} says="A bar for each score: how often it was given." />
    </Figure>
  );
}
