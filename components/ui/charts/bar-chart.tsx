import { useId } from 'react';
import { Axes } from './axes';
import type { ChartProps } from './chart-data';
import { Filling } from './filling';
import { Legend } from './legend';
import { lookOf } from './looks';
import { Picture } from './picture';
import { frame, heightOf, innerWidth, middleOf, stepsTo } from './scale';

export interface BarChartProps extends ChartProps {
  /** Side by side, for counts that make no sum; else on top of each other, with their sum above. */
  beside?: true;
}

/** Counts of several series under each label. */
export function BarChart({ data, title, says, beside }: BarChartProps) {
  const id = useId();
  const { labels, series, words } = data;
  const stacks = labels.map((_, at) => {
    const values = series.map(({ points }) => points[at]?.value ?? 0);
    return beside ? values.map((value) => [value]) : [values];
  });
  const steps = stepsTo(Math.max(0, ...stacks.flat().map(sumOf)));
  const most = steps.at(-1) ?? 1;
  const room = Math.min(44, (innerWidth / labels.length) * 0.66);
  const width = beside ? room / Math.max(1, series.length) : room;
  return (
    <>
      <Legend series={series} as="bar" />
      <Picture title={title} says={says} width={frame.width} height={frame.height}>
        <defs>
          {series.map((one, index) => (
            <Filling key={one.name} id={`${id}-${index}`} look={lookOf(one, index)} />
          ))}
        </defs>
        <Axes steps={steps} most={most} labels={labels} words={words} />
        {labels.map((label, at) => {
          const left = middleOf(at, labels.length) - room / 2;
          return (
            <g key={label}>
              {series.map((one, index) => {
                const value = one.points[at]?.value ?? 0;
                if (value === 0) return null;
                const below = beside ? 0 : sumOf(stacks[at]?.[0]?.slice(0, index) ?? []);
                const [from, to] = [heightOf(below, most), heightOf(below + value, most)];
                return (
                  <rect
                    key={one.name}
                    data-bar={`${label}: ${one.name}`}
                    data-value={value}
                    x={beside ? left + width * index : left}
                    y={to}
                    width={width}
                    height={from - to}
                    fill={`url(#${id}-${index})`}
                    className={lookOf(one, index).stroke}
                  />
                );
              })}
              {stacks[at]?.map(sumOf).map((sum, index) =>
                sum > 0 ? (
                  <text
                    key={beside ? series[index]?.name : label}
                    x={left + width * (index + 0.5)}
                    y={heightOf(sum, most) - 4}
                    textAnchor="middle"
                    className="fill-ink text-[11px]"
                  >
                    {words(sum)}
                  </text>
                ) : null,
              )}
            </g>
          );
        })}
      </Picture>
    </>
  );
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
