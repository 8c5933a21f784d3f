import { ph, t } from '@lingui/core/macro';
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

const splitWords = (): Record<Split, string> => ({
  all: t`All together`,
  tier: t`By tier`,
  account: t`By account`,
});

const splitTitle = (title: string): Record<Split, string> => ({
  all: t`${title}: all together`,
  tier: t`${title}: by tier`,
  account: t`${title}: by account`,
});

const tooFew = (counts: string): Record<Grain, string> => ({
  months: t`Too few ${counts} in every one of the 12 months.`,
  weeks: t`Too few ${counts} in every one of the 13 weeks.`,
});

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

  const { id, title, counts } = measure;
  const labels = () => periodLabels(periods[grain], grain, standards.zone);
  const makeAll = () =>
    dataOf(
      ten.map((line, at) => ({ ...line, name: measures[at]?.title ?? line.name })),
      labels(),
      grain,
    );
  const makeOne = () =>
    dataOf(split === 'all' ? lines.map((line) => ({ ...line, name: measure.title })) : lines, labels(), grain);
  const [all, one] = [makeAll(), makeOne()];
  const aim = aimOf(standards, id);
  const least = split === 'account' ? measure.least.one : measure.least.all;
  const most = split === 'all' ? '' : ` ${t`The ${ph({ most: MOST_LINES })} with the most ${counts} are shown.`}`;
  const ofSpan = measure.isOfSpan ? ` ${t`Each point looks at the 90 days up to it.`}` : '';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Figure
        data={all}
        file={{ name: 'the-ten-over-time', data: makeAll }}
        title={t`The ten over time`}
        says={t`Share of what was counted that went as it should. A dot: too few to say. The last column is still running.`}
        empty={t`Nothing was counted yet that makes a share of any of the ten.`}
        controls={
          <Choose
            label={t`How far back`}
            value={grain}
            options={grains.map((value) => ({ value, label: grainWords()[value] }))}
            choose={setGrain}
          />
        }
      >
        <HeatChart
          data={all}
          title={t`The ten over time`}
          says={t`A table of the ten measures. All numbers are in the table below.`}
          side={190}
          short={shareInWords}
          most={1}
        />
      </Figure>
      <Figure
        data={one}
        file={{ name: `${id}-${split}`, data: makeOne }}
        title={splitTitle(title)[split]}
        says={`${t`A point needs at least ${least} ${counts}; where there are fewer, the line has a gap.`}${ofSpan}${most}`}
        empty={tooFew(counts)[grain]}
        controls={
          <>
            <Choose
              label={t`Measure`}
              value={id}
              options={measures.map((other) => ({ value: other.id, label: other.title }))}
              choose={(chosen) => setIndex(measures.findIndex((other) => other.id === chosen))}
            />
            <Choose
              label={t`Told apart`}
              value={split}
              options={splits.map((value) => ({ value, label: splitWords()[value] }))}
              choose={setSplit}
            />
          </>
        }
      >
        <LineChart
          data={one}
          title={t`${title} over time`}
          says={t`A line for each group. All numbers are in the table below.`}
          mark={{ value: aim, label: t`your standard` }}
        />
      </Figure>
      <AccountTable measure={measure} accounts={accounts} />
    </div>
  );
}

function dataOf(lines: readonly Line[], labels: string[], grain: Grain): ChartData {
  return {
    across: acrossWords()[grain],
    labels,
    series: lines.map(({ name, points }) => ({ name: name || t`none`, points })),
    unit: t`share`,
    words: shareInWords,
  };
}
