import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ChartData, tableOf } from '@/components/ui/charts/chart-data';
import { Words } from '@/components/ui/words';

/** The numbers of a chart, all of them; a gap is said to be one. */
export function ChartTable({ data, title }: { data: ChartData; title: string }) {
  const { headings, rows } = tableOf(data);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by the keyboard
    <section className="mt-1 max-h-96 overflow-auto" aria-label={t`Table: ${title}`} tabIndex={0}>
      <table className="border-collapse text-sm">
        <caption className="sr-only">{title}</caption>
        <thead className="text-soft">
          <tr>
            {headings.map((heading, index) => (
              <th
                key={heading}
                scope="col"
                className={`px-2 py-1 font-[600] ${index === 0 ? 'text-start' : 'text-end'}`}
              >
                <Words>{heading}</Words>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label} className="border-t border-line">
              <th scope="row" className="px-2 py-1 text-start font-normal whitespace-nowrap">
                <Words>{label}</Words>
              </th>
              {cells.map(({ is, value }, index) => (
                <td key={headings[index + 1]} className="px-2 py-1 text-end tabular-nums">
                  {value === null ? (
                    <span className="text-faint">
                      <Trans>not enough</Trans>
                    </span>
                  ) : is === 'n' ? (
                    value
                  ) : (
                    data.words(value)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
