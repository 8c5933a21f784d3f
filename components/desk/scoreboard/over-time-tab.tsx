import { useMemo, useState } from 'react';
import type { ChartData } from '@/components/ui/charts/chart-data';
import { HeatChart } from '@/components/ui/charts/heat-chart';
import { LineChart } from '@/components/ui/charts/line-chart';
import {
  byAccount,
  type Line,
  MOST_LINES,
  measureOverTime,
  type Split,
  splits,
  tenOverTime,
} from '@/lib/app/board-over-time';
import { aimOf } from '@/lib/scores/aims';
import { type Grain, grains } from '@/lib/scores/periods';
import { measures } from '@/lib/scores/registry';
import { AccountTable } from './account-table';
import { Choose } from './choose';
import { Figure } from './figure';
import type { BoardProps } from './use-board';
import { acrossWords, grainWords, periodLabels, shareInWords } from './words';

const splitWords: Record<Split, string> = { all: 'All together', tier: 'By tier', account: 'By account' };

/** So many accounts are listed. */
const ACCOUNTS = 20;

/** The ten measures by month or week; and each by tier and by account. */
export function OverTimeTab({ counted, periods, standards }: BoardProps) {
  const [grain, setGrain] = useState<Grain>('months');
  const [index, setIndex] = useState(0);
  const [split, setSplit] = useState<Split>('all');
  const ten = useMemo(() => tenOverTime(counted, periods, grain), [counted, periods, grain]);
  const lines = useMemo(
    () => measureOverTime(counted, { measure: index, grain, split, periods }),
    [counted, index, grain, split, periods],
  );
  const accounts = useMemo(() => byAccount(counted, index, ACCOUNTS), [counted, index]);
  const measure = measures[index];
  if (!measure) return null;

  const labels = periodLabels(periods[grain], grain, standards.zone);
  const all = dataOf(ten, labels, grain);
  const one = dataOf(split === 'all' ? lines.map((line) => ({ ...line, name: measure.title })) : lines, labels, grain);
  const aim = aimOf(standards, measure.id);
  const least = split === 'account' ? measure.least.one : measure.least.all;
  const most = split === 'all' ? '' : ` The ${MOST_LINES} with the most ${measure.counts} are shown.`;
  const ofSpan = measure.isOfSpan ? ' Each point looks at the 90 days up to it.' : '';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Figure
        data={all}
        title="The ten over time"
        says="Share of what was counted that went as it should. A dot: too few to say. The last column is still running."
        empty="Nothing was counted yet that makes a share of any of the ten."
        controls={
          <Choose
            label="How far back"
            value={grain}
            options={grains.map((value) => ({ value, label: grainWords[value] }))}
            choose={setGrain}
          />
        }
      >
        <HeatChart
          data={all}
          title="The ten over time"
          says="A table of the ten measures. All numbers are in the table below."
          side={190}
          short={shareInWords}
          most={1}
        />
      </Figure>
      <Figure
        data={one}
        title={`${measure.title}: ${splitWords[split].toLowerCase()}`}
        says={`A point needs at least ${least} ${measure.counts}; where there are fewer, the line has a gap.${ofSpan}${most}`}
        empty={`Too few ${measure.counts} in every one of the ${grainWords[grain]}.`}
        controls={
          <>
            <Choose
              label="Measure"
              value={measure.id}
              options={measures.map(({ id, title }) => ({ value: id, label: title }))}
              choose={(id) => setIndex(measures.findIndex((other) => other.id === id))}
            />
            <Choose
              label="Told apart"
              value={split}
              options={splits.map((value) => ({ value, label: splitWords[value] }))}
              choose={setSplit}
            />
          </>
        }
      >
        <LineChart
          data={one}
          title={`${measure.title} over time`}
          says="A line for each group. All numbers are in the table below."
          mark={{ value: aim, label: 'your standard' }}
        />
      </Figure>
      <AccountTable measure={measure} accounts={accounts} />
    </div>
  );
}

function dataOf(lines: readonly Line[], labels: string[], grain: Grain): ChartData {
  return {
    across: acrossWords[grain],
    labels,
    series: lines.map(({ name, points }) => ({ name: name || 'none', points })),
    unit: 'share',
    words: shareInWords,
  };
}
