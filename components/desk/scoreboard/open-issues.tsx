import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { hashOf } from '@/components/desk/routes';
import { Card } from '@/components/ui/card';
import { Words } from '@/components/ui/words';
import { DAY, type Instant } from '@/lib/model/time';
import type { IssueTime } from '@/lib/scores/issue-times';
import { daysInWords } from './words';

export interface OpenIssuesProps {
  open: readonly IssueTime[];
  names: ReadonlyMap<string, string>;
  now: Instant;
}

/** So many are named; the pages of the customers have the others. */
const FEW = 20;

/** Issues that are open, the oldest first. */
export function OpenIssues({ open, names, now }: OpenIssuesProps) {
  if (open.length === 0) return null;
  return (
    <Card>
      <h2 className="mb-1.5 font-[640]">
        <Trans>Open issues, the oldest first</Trans>
      </h2>
      <ul className="grid gap-1">
        {open.slice(0, FEW).map(({ entryId, customerId, what, openedAt }) => (
          <li key={entryId} className="flex flex-wrap gap-x-3">
            <a className="hover:underline" href={hashOf({ page: 'customers', id: customerId, at: entryId })}>
              <Words>{names.get(customerId) || t`No name`}</Words>
            </a>
            <Words className="min-w-0 flex-1 text-soft">{what}</Words>
            <span className="text-soft tabular-nums">{daysInWords((now - openedAt) / DAY)}</span>
          </li>
        ))}
      </ul>
      {open.length > FEW ? (
        <p className="mt-1 text-sm text-faint">
          <Trans>and {ph({ count: open.length - FEW })} more</Trans>
        </p>
      ) : null}
    </Card>
  );
}
