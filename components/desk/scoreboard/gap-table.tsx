import type { Gap } from '@/lib/app/self-assessment';

const headings = ['You', 'Observed', 'n'];

/** The largest gap on top. */
export function GapTable({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-3xl">
        <caption className="sr-only">The ten expectations as you mark them and as they were observed</caption>
        <thead className="text-sm text-soft">
          <tr>
            <th scope="col" className="py-1 text-start font-[600]">
              Gap
            </th>
            <th scope="col" className="px-2 py-1 text-start font-[600]">
              Expectation
            </th>
            {headings.map((heading) => (
              <th key={heading} scope="col" className="px-2 py-1 text-end font-[600]">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gaps.map((one) => (
            <tr key={one.score.id} className="border-t border-line">
              <td className="py-1">{gapInWords(one)}</td>
              <th scope="row" className="px-2 py-1 text-start font-normal">
                {one.score.title}
              </th>
              <td className="px-2 py-1 text-end tabular-nums">{one.rated ?? '–'}</td>
              <td className="px-2 py-1 text-end tabular-nums">
                {one.observed ?? <span className="text-faint">not enough yet</span>}
              </td>
              <td className="px-2 py-1 text-end text-soft tabular-nums">{one.score.n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function gapInWords({ gap, rated }: Gap) {
  if (gap === null) {
    return <span className="text-faint">{rated === null ? 'not marked' : 'not enough observed'}</span>;
  }
  const size = Math.round(Math.abs(gap) * 10) / 10;
  if (size < 0.5) return <span className="text-soft">as observed</span>;
  return gap > 0 ? (
    <span className="font-[600] text-risk">you say {size} more</span>
  ) : (
    <span className="font-[600] text-info">you say {size} less</span>
  );
}
