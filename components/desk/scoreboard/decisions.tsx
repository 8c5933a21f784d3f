import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import { hashOf } from '@/components/desk/routes';
import { usePanel } from '@/components/panel/panel-context';
import { Card } from '@/components/ui/card';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import { knownOfAll } from '@/lib/app/board-known';
import type { Counted } from '@/lib/app/scoreboard';
import type { Standards } from '@/lib/model/standards';
import { keptWords } from './decision-kept';
import { useReflections } from './use-reflections';

/** The two decisions of the service model, and what the log shows of them. */
export function Decisions({ counted, standards }: { counted: readonly Counted[]; standards: Standards }) {
  const { sales, delightedSales } = useMemo(() => knownOfAll(counted), [counted]);
  const { delight, consistently } = standards.decisions;
  return (
    <Card>
      <h2 className="mb-1.5 font-[640]">
        <Trans>Your two decisions</Trans>
      </h2>
      <dl className="grid max-w-prose gap-2.5">
        <Decision title={t`One thing to delight with in every sale`} decided={delight}>
          {sales === 0
            ? t`No sale of the last 90 days is in the log.`
            : t`Sales in 90 days: ${sales}. A delight was logged with ${delightedSales} of them, within 30 days.`}
        </Decision>
        <Decision title={t`One thing to do consistently`} decided={consistently}>
          <Trans>
            It is in words of your own, so the log cannot count it. Say whether you did it when you mark the ten.
          </Trans>
          <SaidOfIt />
        </Decision>
      </dl>
    </Card>
  );
}

/** What the seller said of it each time, the newest first. */
function SaidOfIt() {
  const { now, zone } = usePanel();
  const said = (useReflections('ten') ?? []).flatMap(({ id, at, body: { consistently } }) =>
    consistently ? { id, at, consistently } : [],
  );
  if (said.length === 0) return null;
  return (
    <ul aria-label={t`Whether you did it`} className="mt-1 flex flex-wrap gap-x-4 text-ink">
      {said.map(({ id, at, consistently }) => (
        <li key={id}>
          {day(at, now, zone)}: {keptWords(consistently)}
        </li>
      ))}
    </ul>
  );
}

/** One of the two, and what the log shows of it once it is decided. */
function Decision({ title, decided, children }: { title: string; decided: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{title}</dt>
      {decided ? (
        <dd>
          <Words>{decided}</Words>
          <div className="text-sm text-soft">{children}</div>
        </dd>
      ) : (
        <dd className="text-faint">
          <Trans>
            Not decided yet:{' '}
            <a className="underline" href={hashOf({ page: 'standards', id: '' })}>
              decide it among your standards
            </a>
          </Trans>
        </dd>
      )}
    </div>
  );
}
