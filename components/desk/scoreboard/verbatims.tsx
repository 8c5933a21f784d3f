import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { hashOf } from '@/components/desk/routes';
import { usePanel } from '@/components/panel/panel-context';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { Instant } from '@/lib/model/time';
import type { Said } from '@/lib/scores/feedback';

export interface VerbatimsProps {
  said: readonly Said[];
  names: ReadonlyMap<string, string>;
  now: Instant;
}

const FEW = 10;

/** What customers said in their own words, the newest first. */
export function Verbatims({ said, names, now }: VerbatimsProps) {
  const { zone } = usePanel();
  const [shown, setShown] = useState(FEW);
  const worded = said.filter(({ verbatim }) => verbatim !== '').sort((a, b) => b.at - a.at);
  return (
    <Card>
      <h2 className="mb-1.5 font-[640]">
        <Trans>
          In their words <span className="font-normal text-faint">{ph({ count: worded.length })}</span>
        </Trans>
      </h2>
      {worded.length === 0 ? (
        <p className="text-soft">
          <Trans>Nothing in their own words in the last twelve months.</Trans>
        </p>
      ) : null}
      <ul className="grid gap-2.5">
        {worded.slice(0, shown).map((one) => (
          <li key={one.entryId} className="max-w-prose">
            <Words>{one.verbatim}</Words>
            <p className="flex flex-wrap gap-x-3 text-sm text-soft">
              <a className="hover:underline" href={hashOf({ page: 'customers', id: one.customerId, at: one.entryId })}>
                <Words>{names.get(one.customerId) || t`No name`}</Words>
              </a>
              <span>{day(one.at, now, zone)}</span>
              {one.mood === 'bad' ? (
                <Chip tone={one.isFollowedUp ? 'good' : 'risk'}>
                  {one.isFollowedUp ? t`followed up` : t`not followed up`}
                </Chip>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      {worded.length > shown ? (
        <Button look="quiet" className="mt-2" onClick={() => setShown(shown + 50)}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </Card>
  );
}
