import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useRoute } from '@/components/desk/use-route';
import { EntryLine } from '@/components/panel/entry-line';
import { usePanel } from '@/components/panel/panel-context';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import { useObservable } from '@/components/use-observable';
import { watchFound } from '@/lib/app/search';

/** The entry or conversation that the address of a customer's page names, however far back in their log it is. */
export function CameFor({ customerId }: { customerId: string }) {
  const { at = '' } = useRoute();
  const found = useObservable(useMemo(() => (at ? watchFound(at) : null), [at])).value;
  const { now, zone } = usePanel();
  if (!found || found.customerId !== customerId) return null;
  return (
    <section
      aria-label={t`What you searched for`}
      className="mx-3.5 my-3 rounded-card border border-brand bg-card px-3 py-2"
    >
      <h2 className="text-sm font-[640] text-brand-ink">
        <Trans>What you searched for</Trans>
      </h2>
      {found.is === 'entries' ? (
        <ul>
          <EntryLine entry={found.row} onGone={() => undefined} />
        </ul>
      ) : null}
      {found.is === 'conversations' ? (
        <p className="py-1">
          <span className="font-[600]">
            <Words>{found.row.body.subject}</Words>
          </span>{' '}
          <span className="text-sm text-soft">
            <Trans>Conversation, last message {ph({ when: day(found.at, now, zone) })}</Trans>
          </span>
        </p>
      ) : null}
    </section>
  );
}
