import { t } from '@lingui/core/macro';
import { useMemo } from 'react';
import { BarChart } from '@/components/ui/charts/bar-chart';
import { lossesOverTime } from '@/lib/app/board-counts';
import { countsData } from './counts-data';
import { Figure } from './figure';
import type { BoardProps } from './use-board';

export interface LossesProps extends Pick<BoardProps, 'counted' | 'periods'> {
  /** Of the months, in the language of now. */
  labels(): string[];
}

/** Customers who left, by month; those of whom nobody wrote down when are said beside it. */
export function Losses({ counted, periods, labels }: LossesProps) {
  const { left, all, undated } = useMemo(() => lossesOverTime(counted, periods.months), [counted, periods]);
  if (all === 0) return null;
  const make = () => countsData([{ name: t`Left`, tone: 'late', counts: left }], labels(), t`Month`);
  const data = make();
  return (
    <Figure
      data={data}
      file={{ name: 'customers-who-left-over-time', data: make }}
      title={t`Customers who left, over time`}
      says={t`Customers who left: ${all}. Without a date, and so not in the chart: ${undated}. When somebody left is written down where their stage is edited.`}
      empty={t`Nobody left in the last twelve months, as far as it was written down.`}
    >
      <BarChart
        data={data}
        title={t`Customers who left, over time`}
        says={t`A bar for each month: customers who left.`}
      />
    </Figure>
  );
}
