import { t } from '@lingui/core/macro';
import { useId } from 'react';
import type { ChartSeries } from './chart-data';
import { Filling } from './filling';
import { lookOf } from './looks';
import { Sign } from './sign';

/** Which series is which; one alone needs none. */
export function Legend({ series, as }: { series: readonly ChartSeries[]; as: 'line' | 'bar' }) {
  const id = useId();
  if (series.length < 2) return null;
  return (
    <ul className="mb-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft" aria-label={t`Legend`}>
      {series.map((one, index) => {
        const look = lookOf(one, index);
        return (
          <li key={one.name} className="flex min-w-0 items-center gap-1.5">
            <svg viewBox="0 0 26 12" width="26" height="12" className="chart shrink-0" aria-hidden="true">
              {as === 'line' ? (
                <g className={`${look.stroke} ${look.fill}`} strokeWidth="2">
                  <path d="M0 6H26" strokeDasharray={look.dash} />
                  <Sign sign={look.sign} x={13} y={6} />
                </g>
              ) : (
                <>
                  <defs>
                    <Filling id={`${id}-${index}`} look={look} />
                  </defs>
                  <rect x="3" y="0.5" width="20" height="11" fill={`url(#${id}-${index})`} className={look.stroke} />
                </>
              )}
            </svg>
            <bdi dir="auto">{one.name}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
