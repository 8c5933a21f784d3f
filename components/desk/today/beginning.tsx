import { Trans } from '@lingui/react/macro';
import { hashOf } from '@/components/desk/routes';
import { useSampleActions } from '@/components/panel/sample/sample-context';
import { useRun } from '@/components/panel/use-run';
import { Button, buttonLook } from '@/components/ui/button';

/** Nobody is in the log: how somebody comes into it. */
export function Beginning() {
  const sample = useSampleActions();
  const [run, busy] = useRun();
  return (
    <>
      <p className="mx-auto mt-1 max-w-prose text-soft">
        <Trans>
          Nobody is in your log yet. Open a customer’s mail, press the Attune button, and add them there; or bring along
          what you have.
        </Trans>
      </p>
      <p className="mt-3 flex flex-wrap items-baseline justify-center gap-2">
        <a href={hashOf({ page: 'data', id: '' })} className={buttonLook('main')}>
          <Trans>Take in mail or contacts</Trans>
        </a>
        <Button disabled={busy} onClick={() => void run(() => sample.tryIt())}>
          <Trans>Look around with a sample</Trans>
        </Button>
      </p>
    </>
  );
}
