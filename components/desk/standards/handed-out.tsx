import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { hashOf } from '@/components/desk/routes';
import { usePanel } from '@/components/panel/panel-context';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import { useObservable } from '@/components/use-observable';
import { watchHandedOut } from '@/lib/log/handed-out';
import { versionWords } from '@/lib/model/kinds/expectations';

const PAGE = 20;

/** Who was given what they can expect, and of which version it was. */
export function HandedOut() {
  const { now, zone } = usePanel();
  const [shown, setShown] = useState(PAGE);
  const { value, error } = useObservable(useMemo(() => watchHandedOut(shown + 1), [shown]));
  return (
    <Section title={t`Who got it`}>
      {error ? (
        <p className="text-late">
          <Trans>It could not be read: {error}</Trans>
        </p>
      ) : null}
      {value?.length === 0 ? (
        <p className="text-soft">
          <Trans>Nobody so far, as far as you noted.</Trans>
        </p>
      ) : null}
      <ul aria-label={t`Who got it`} className="grid gap-1 empty:hidden">
        {value?.slice(0, shown).map(({ entryId, customerId, name, at, since }) => (
          <li key={entryId} className="flex flex-wrap items-baseline gap-x-3">
            <a className="min-w-0 underline" href={hashOf({ page: 'customers', id: customerId })}>
              <Words>{name || t`A customer`}</Words>
            </a>
            <span className="text-sm text-soft">
              {day(at, now, zone)}, {versionWords(since)}
            </span>
          </li>
        ))}
      </ul>
      {value && value.length > shown ? (
        <Button className="mt-2" onClick={() => setShown(shown + PAGE)}>
          <Trans>Earlier ones</Trans>
        </Button>
      ) : null}
    </Section>
  );
}
