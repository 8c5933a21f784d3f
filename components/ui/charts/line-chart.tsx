import { Axes } from './axes';
import type { ChartPoint, ChartProps } from './chart-data';
import { Legend } from './legend';
import { lookOf, type SeriesLook } from './looks';
import { Picture } from './picture';
import { frame, heightOf, middleOf, shareSteps } from './scale';
import { Sign } from './sign';

export interface LineChartProps extends ChartProps {
  /** A line across, such as the seller's own standard. */
  mark?: { value: number; label: string } | undefined;
}

/** Shares over time. Where nothing is known the line is broken. */
export function LineChart({ data, title, says, mark }: LineChartProps) {
  const { labels, series, words } = data;
  return (
    <>
      <Legend series={series} as="line" />
      <Picture title={title} says={says} width={frame.width} height={frame.height}>
        <Axes steps={shareSteps} most={1} labels={labels} words={words} />
        {mark ? <Mark {...mark} /> : null}
        {series.map((one, index) => (
          <Line key={one.name} points={one.points} look={lookOf(one, index)} />
        ))}
      </Picture>
    </>
  );
}

function Mark({ value, label }: { value: number; label: string }) {
  const y = heightOf(Math.min(1, value), 1);
  return (
    <g>
      <line x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} className="stroke-ink" strokeDasharray="1 3" />
      <text x={frame.width - frame.right} y={y - 4} textAnchor="end" className="fill-ink text-[11px]">
        {label}
      </text>
    </g>
  );
}

function Line({ points, look }: { points: readonly ChartPoint[]; look: SeriesLook }) {
  const placed = points.map(({ value }, index) =>
    value === null ? null : { x: middleOf(index, points.length), y: heightOf(value, 1) },
  );
  return (
    <g className={`${look.stroke} ${look.fill}`} strokeWidth="2">
      <path d={pathOf(placed)} fill="none" strokeDasharray={look.dash} />
      {placed.map((at) => (at ? <Sign key={at.x} sign={look.sign} {...at} /> : null))}
    </g>
  );
}

function pathOf(placed: readonly ({ x: number; y: number } | null)[]): string {
  return placed
    .map((at, index) => (at ? `${placed[index - 1] ? 'L' : 'M'}${at.x.toFixed(1)} ${at.y.toFixed(1)}` : ''))
    .join('');
}
