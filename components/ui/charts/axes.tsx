import { frame, heightOf, middleOf } from './scale';

export interface AxesProps {
  steps: readonly number[];
  most: number;
  labels: readonly string[];
  words(value: number): string;
}

/** Quiet lines with their values, and the labels below. */
export function Axes({ steps, most, labels, words }: AxesProps) {
  return (
    <g className="text-[11px]">
      {steps.map((step) => (
        <g key={step}>
          <line
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={heightOf(step, most)}
            y2={heightOf(step, most)}
            className={step === 0 ? 'stroke-edge' : 'stroke-line'}
          />
          <text x={frame.left - 7} y={heightOf(step, most) + 4} textAnchor="end" className="fill-soft">
            {words(step)}
          </text>
        </g>
      ))}
      {labels.map((label, index) => (
        <text
          key={label}
          x={middleOf(index, labels.length)}
          y={frame.height - 10}
          textAnchor="middle"
          className="fill-soft"
        >
          {label}
        </text>
      ))}
    </g>
  );
}
