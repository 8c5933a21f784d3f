import { useMemo } from 'react';
import { BarChart } from '@/components/ui/charts/bar-chart';
import { lossesOverTime } from '@/lib/app/board-counts';
import { countsData } from './counts-data';
import { Figure } from './figure';
import type { BoardProps } from './use-board';

/** Customers who left, by month; those of whom nobody wrote down when are said beside it. */
export function Losses({ counted, periods, labels }: Pick<BoardProps, 'counted' | 'periods'> & { labels: string[] }) {
  const { left, all, undated } = useMemo(() => lossesOverTime(counted, periods.months), [counted, periods]);
  if (all === 0) return null;
  const data = countsData([{ name: 'Left', tone: 'late', counts: left }], labels, 'Month');
  return (
    <Figure
      data={data}
      title="Customers who left, over time"
      says={`Customers who left: ${all}. Without a date, and so not in the chart: ${undated}. When somebody left is written down where their stage is edited.`}
      empty="Nobody left in the last twelve months, as far as it was written down."
    >
      <BarChart data={data} title="Customers who left, over time" says="A bar for each month: customers who left." />
    </Figure>
  );
}
