import type { ChartProps } from './chart-data';
import { Picture } from './picture';

export interface HeatChartProps extends ChartProps {
  /** Room for the names at the side, in units of the drawing. */
  side: number;
  /** What is written into a cell, for there is little room. */
  short(value: number): string;
  /** The value of the fullest colour. */
  most: number;
}

const width = 760;
const row = 24;
const head = 18;

/** Series as rows, labels as columns; the more, the fuller, and every number is written. A gap is a dot. */
export function HeatChart({ data, title, says, side, short, most }: HeatChartProps) {
  const { labels, series } = data;
  const column = (width - side) / labels.length;
  return (
    <Picture title={title} says={says} width={width} height={head + row * series.length + 2}>
      <g className="text-[11px]">
        {labels.map((label, index) => (
          <text key={label} x={side + column * (index + 0.5)} y={12} textAnchor="middle" className="fill-soft">
            {label}
          </text>
        ))}
        {series.map(({ name, points }, line) => (
          <g key={name}>
            <text x={0} y={head + row * (line + 0.5) + 4} className="fill-ink text-[12px]">
              {name}
            </text>
            {points.map(({ value }, index) => (
              <Cell
                key={labels[index]}
                at={`${name}, ${labels[index]}`}
                x={side + column * index}
                y={head + row * line}
                width={column}
                value={value}
                short={short}
                fullness={value === null || most <= 0 ? 0 : value / most}
              />
            ))}
          </g>
        ))}
      </g>
    </Picture>
  );
}

interface CellProps {
  at: string;
  x: number;
  y: number;
  width: number;
  value: number | null;
  fullness: number;
  short(value: number): string;
}

function Cell({ at, x, y, width: wide, value, fullness, short }: CellProps) {
  const middle = { x: x + wide / 2, y: y + row / 2 + 4, textAnchor: 'middle' } as const;
  if (value === null) {
    return (
      <text {...middle} className="fill-faint">
        ·
      </text>
    );
  }
  return (
    <g data-cell={at} data-value={value}>
      <rect x={x + 1} y={y + 1} width={wide - 2} height={row - 2} rx="3" className="fill-sunk" />
      <rect
        x={x + 1}
        y={y + 1}
        width={wide - 2}
        height={row - 2}
        rx="3"
        className="fill-brand"
        // Never so full that the number would not stand out any more.
        fillOpacity={fullness * 0.5}
      />
      <text {...middle} className="fill-ink">
        {short(value)}
      </text>
    </g>
  );
}
