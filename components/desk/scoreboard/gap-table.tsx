import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Gap } from '@/lib/app/self-assessment';
import { region } from '@/lib/words/i18n';
import { count } from './words';

const headings = () => [t`You`, t`Observed`, 'n'];

/** The largest gap on top. */
export function GapTable({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-3xl wrap-normal">
        <caption className="sr-only">
          <Trans>The ten expectations as you mark them and as they were observed</Trans>
        </caption>
        <thead className="text-sm text-soft">
          <tr>
            <th scope="col" className="py-1 text-start font-[600]">
              <Trans>Gap</Trans>
            </th>
            <th scope="col" className="px-1 py-1 sm:px-2 text-start font-[600]">
              <Trans>Expectation</Trans>
            </th>
            {headings().map((heading) => (
              <th key={heading} scope="col" className="px-1 py-1 sm:px-2 text-end font-[600]">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gaps.map((one) => (
            <tr key={one.score.id} className="border-t border-line">
              <td className="py-1">{gapInWords(one)}</td>
              <th scope="row" className="px-1 py-1 sm:px-2 text-start font-normal">
                {one.score.title}
              </th>
              <td className="px-1 py-1 sm:px-2 text-end tabular-nums">{one.rated ?? '–'}</td>
              <td className="px-1 py-1 sm:px-2 text-end tabular-nums">
                {one.observed?.toLocaleString(region()) ?? (
                  <span className="text-faint">
                    <Trans>not enough yet</Trans>
                  </span>
                )}
              </td>
              <td className="px-1 py-1 sm:px-2 text-end text-soft tabular-nums">{count(one.score.n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function gapInWords({ gap, rated }: Gap) {
  if (gap === null) {
    return <span className="text-faint">{rated === null ? t`not marked` : t`not enough observed`}</span>;
  }
  const rounded = Math.round(Math.abs(gap) * 10) / 10;
  const size = rounded.toLocaleString(region());
  if (rounded < 0.5) {
    return (
      <span className="text-soft">
        <Trans>as observed</Trans>
      </span>
    );
  }
  return gap > 0 ? (
    <span className="font-[600] text-risk">
      <Trans>you say {size} more</Trans>
    </span>
  ) : (
    <span className="font-[600] text-info">
      <Trans>you say {size} less</Trans>
    </span>
  );
}
