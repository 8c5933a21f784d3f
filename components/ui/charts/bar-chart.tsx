import { useId } from 'react';
import { Axes } from './axes';
import type { ChartProps } from './chart-data';
import { Filling } from './filling';
import { Legend } from './legend';
import { lookOf } from './looks';
import { Picture } from './picture';
import { frame, heightOf, innerWidth, middleOf, stepsTo } from './scale';

/** Counts, the series of one label on top of each other, with their sum above. */
export function BarChart({ data, title, says }: ChartProps) {
  const id = useId();
  const { labels, series, words } = data;
  const sums = labels.map((_, index) => series.reduce((sum, { points }) => sum + (points[index]?.value ?? 0), 0));
  const steps = stepsTo(Math.max(...sums, 0));
  const most = steps.at(-1) ?? 1;
  const width = Math.min(44, (innerWidth / labels.length) * 0.66);
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
          let below = 0;
          return (
            <g key={label}>
              {series.map((one, index) => {
                const value = one.points[at]?.value ?? 0;
                if (value === 0) return null;
                const from = heightOf(below, most);
                below += value;
                const to = heightOf(below, most);
                return (
                  <rect
                    key={one.name}
                    data-bar={`${label}: ${one.name}`}
                    data-value={value}
                    x={middleOf(at, labels.length) - width / 2}
                    y={to}
                    width={width}
                    height={from - to}
                    fill={`url(#${id}-${index})`}
                    className={lookOf(one, index).stroke}
                  />
                );
              })}
              {below > 0 ? (
                <text
                  x={middleOf(at, labels.length)}
                  y={heightOf(below, most) - 4}
                  textAnchor="middle"
                  className="fill-ink text-[11px]"
                >
                  {words(below)}
                </text>
              ) : null}
            </g>
          );
        })}
      </Picture>
    </>
  );
}
