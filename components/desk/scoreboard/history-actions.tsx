import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { removeReflection } from '@/lib/app/actions/reflections';

/** Takes a reflection out of its history; it can be taken back. */
export function DeleteReflection({ id, of }: { id: string; of: string }) {
  const [run, busy] = useRun();
  return (
    <Button
      look="away"
      disabled={busy}
      aria-label={t`Delete: ${of}`}
      onClick={() => void run(() => removeReflection(id))}
    >
      <Trans>Delete</Trans>
    </Button>
  );
}
