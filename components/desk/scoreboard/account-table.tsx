import { ph } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Card } from '@/components/ui/card';
import { Words } from '@/components/ui/words';
import type { Point } from '@/lib/app/board-over-time';
import type { Measure } from '@/lib/scores/measure';
import { shareInWords } from './words';

/** One measure in each account. Those with the most counted stand first; the filter above finds any other. */
export function AccountTable({
  measure,
  accounts,
}: {
  measure: Measure;
  accounts: readonly (Point & { account: string })[];
}) {
  if (accounts.length === 0) return null;
  const { title, counts, least } = measure;
  return (
    <Card>
      <h2 className="mb-1 font-[640]">
        <Trans>By account, last 90 days</Trans>
      </h2>
      <p className="mb-2 text-sm text-soft">
        <Trans>
          The {ph({ count: accounts.length })} accounts with the most {counts}; a share needs {ph({ least: least.one })}
          . Another account is found by its name at the top of the page.
        </Trans>
      </p>
      <table className="w-full max-w-xl">
        <caption className="sr-only">
          <Trans>{title} by account</Trans>
        </caption>
        <thead className="text-sm text-soft">
          <tr>
            <th scope="col" className="py-1 text-start font-[600]">
              <Trans>Account</Trans>
            </th>
            <th scope="col" className="px-2 py-1 text-end font-[600]">
              {title}
            </th>
            <th scope="col" className="py-1 text-end font-[600]">
              n
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ account, value, n }) => (
            <tr key={account} className="border-t border-line">
              <th scope="row" className="py-1 text-start font-normal">
                <Words>{account}</Words>
              </th>
              <td className="px-2 py-1 text-end tabular-nums">
                {value === null ? (
                  <span className="text-faint">
                    <Trans>not enough yet</Trans>
                  </span>
                ) : (
                  shareInWords(value)
                )}
              </td>
              <td className="py-1 text-end text-soft tabular-nums">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
