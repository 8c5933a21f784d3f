import { Trans } from '@lingui/react/macro';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** What is seen while the screen is shared: nothing of anybody. */
export function Cover() {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-1 px-6 text-center">
      <h1 className="text-lg font-[650]">
        <Trans>Attune</Trans>
      </h1>
      <p className="text-soft">
        <Trans>Covered. Nothing is shown until you ask for it.</Trans>
      </p>
      <Button
        ref={button}
        className="mt-3"
        aria-keyshortcuts="c"
        disabled={busy}
        onClick={() => void run(() => actions.cover(false))}
      >
        <Trans>Show again</Trans>
      </Button>
    </main>
  );
}
