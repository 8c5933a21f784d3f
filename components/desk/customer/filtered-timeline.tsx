import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { Timeline } from '@/components/panel/timeline';
import { controlClass } from '@/components/ui/field';
import { useKept } from '@/components/use-kept';
import { useObservable } from '@/components/use-observable';
import { watchTimeline } from '@/lib/app/customer-lists';
import { type KindName, kindNames, kindOf } from '@/lib/model/kinds/registry';

const PAGE = 50;

/** The log of one customer, all of it or of one kind, as far back as the seller asks. */
export function FilteredTimeline({ customerId }: { customerId: string }) {
  const [kind, setKind] = useState<KindName | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const found = useObservable(useMemo(() => watchTimeline(customerId, kind, limit), [customerId, kind, limit]));
  const timeline = useKept(found.value);
  const choose = (name: string) => {
    setKind(kindNames.find((one) => one === name) ?? null);
    setLimit(PAGE);
  };
  if (found.error) {
    return (
      <p className="px-3.5 text-late">
        <Trans>The log could not be read: {ph({ error: found.error })}</Trans>
      </p>
    );
  }
  if (!timeline) return null;
  return (
    <Timeline
      {...timeline}
      onMore={() => setLimit(limit + PAGE)}
      empty={kind === null ? t`Nothing yet. What you add stands here.` : t`Nothing of this kind in their log.`}
      aside={
        <label className="flex items-baseline gap-1.5 text-sm text-soft">
          <Trans>Show</Trans>
          <select
            className={`${controlClass} w-auto! text-sm!`}
            value={kind ?? ''}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">
              <Trans>Everything</Trans>
            </option>
            {kindNames.map((name) => (
              <option key={name} value={name}>
                {kindOf(name)?.label}
              </option>
            ))}
          </select>
        </label>
      }
    />
  );
}
