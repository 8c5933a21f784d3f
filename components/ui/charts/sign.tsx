import type { SeriesLook } from './looks';

/** The sign of a series at a place, in the colours of what holds it. */
export function Sign({ sign, x, y }: { sign: SeriesLook['sign']; x: number; y: number }) {
  switch (sign) {
    case 'circle':
      return <circle cx={x} cy={y} r="3" />;
    case 'ring':
      return <circle cx={x} cy={y} r="3" className="fill-card" />;
    case 'square':
      return <rect x={x - 3} y={y - 3} width="6" height="6" />;
    case 'triangle':
      return <path d={`M${x} ${y - 4}l4 7h-8z`} />;
    case 'diamond':
      return <path d={`M${x} ${y - 4}l4 4l-4 4l-4-4z`} />;
  }
}
