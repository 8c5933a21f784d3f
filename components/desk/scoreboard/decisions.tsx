import { useMemo } from 'react';
import { Card } from '@/components/ui/card';
import { Words } from '@/components/ui/words';
import { knownOfAll } from '@/lib/app/board-known';
import type { Counted } from '@/lib/app/scoreboard';
import type { Standards } from '@/lib/model/standards';

/** The two decisions of the service model, and what the log shows of them. */
export function Decisions({ counted, standards }: { counted: readonly Counted[]; standards: Standards }) {
  const { sales, delightedSales } = useMemo(() => knownOfAll(counted), [counted]);
  const { delight, consistently } = standards.decisions;
  return (
    <Card>
      <h2 className="mb-1.5 font-[640]">Your two decisions</h2>
      <dl className="grid max-w-prose gap-2.5">
        <div>
          <dt className="text-sm text-soft">One thing to delight with in every sale</dt>
          <dd>
            {delight ? <Words>{delight}</Words> : <span className="text-faint">Not decided yet.</span>}
            <p className="text-sm text-soft">
              {sales === 0
                ? 'No sale of the last 90 days is in the log.'
                : `Of ${sales} sales in 90 days, ${delightedSales} have a delight logged with them, within 30 days.`}
            </p>
          </dd>
        </div>
        <div>
          <dt className="text-sm text-soft">One thing to do consistently</dt>
          <dd>
            {consistently ? <Words>{consistently}</Words> : <span className="text-faint">Not decided yet.</span>}
            <p className="text-sm text-soft">
              It is in words of your own, so the log cannot count it. Say whether you did it when you mark the ten.
            </p>
          </dd>
        </div>
      </dl>
    </Card>
  );
}
