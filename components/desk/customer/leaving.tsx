import { t } from '@lingui/core/macro';
import { usePanel } from '@/components/panel/panel-context';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { Customer } from '@/lib/model/customer';

/** When somebody left, why, and how satisfied they were, as far as it was written down. */
export function WhenTheyLeft({ customer }: { customer: Customer }) {
  const { now, zone } = usePanel();
  const { left } = customer.body;
  if (customer.stage !== 'left' || !left) return null;
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-3 text-sm text-soft">
      {left.at === null ? null : <span>{t`Left on ${{ leftOn: day(left.at, now, zone) }}`}</span>}
      {left.satisfied === null ? null : <span>{t`Satisfied: ${{ mark: left.satisfied }} of 5`}</span>}
      {left.why ? <Words>{left.why}</Words> : null}
    </p>
  );
}
