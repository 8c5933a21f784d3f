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
  return (
    <Card>
      <h2 className="mb-1 font-[640]">By account, last 90 days</h2>
      <p className="mb-2 text-sm text-soft">
        The {accounts.length} accounts with the most {measure.counts}; a share needs {measure.least.one}. Another
        account is found by its name at the top of the page.
      </p>
      <table className="w-full max-w-xl">
        <caption className="sr-only">{measure.title} by account</caption>
        <thead className="text-sm text-soft">
          <tr>
            <th scope="col" className="py-1 text-start font-[600]">
              Account
            </th>
            <th scope="col" className="px-2 py-1 text-end font-[600]">
              {measure.title}
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
                {value === null ? <span className="text-faint">not enough yet</span> : shareInWords(value)}
              </td>
              <td className="py-1 text-end text-soft tabular-nums">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
