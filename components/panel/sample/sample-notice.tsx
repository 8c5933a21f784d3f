import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { useSampleActions, useSampleCount } from './sample-context';

/** Says that some customers are invented, while they are there, with the one click that takes them out. */
export function SampleNotice({ className = '' }: { className?: string }) {
  const { value } = useSampleCount();
  const actions = useSampleActions();
  const [run, busy] = useRun();
  const [asking, setAsking] = useState(false);
  if (!value || value.customers === 0) return null;
  const { customers, added } = value;
  const remove = () => run(() => actions.remove());
  return (
    <section
      aria-label={t`Sample`}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 bg-info-wash px-3.5 py-1.5 text-sm text-info ${className}`}
    >
      <p className="min-w-40 flex-1">
        {asking
          ? plural(added, {
              one: 'One entry is yours: what you logged about them goes too.',
              other: '# entries are yours: what you logged about them goes too.',
            })
          : plural(customers, {
              one: 'One customer in your log is a sample, invented.',
              other: '# customers in your log are a sample, invented.',
            })}
      </p>
      {asking ? (
        <>
          <Button disabled={busy} onClick={() => void remove()}>
            <Trans>Remove all of it</Trans>
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            <Trans>Keep it</Trans>
          </Button>
        </>
      ) : (
        <Button disabled={busy} onClick={() => (added > 0 ? setAsking(true) : void remove())}>
          <Trans>Remove the sample</Trans>
        </Button>
      )}
    </section>
  );
}
