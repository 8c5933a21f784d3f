import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** What is seen while the screen is shared: nothing of anybody. */
export function Cover() {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-1 px-6 text-center">
      <h1 className="text-lg font-[650]">Attune</h1>
      <p className="text-soft">Covered. Nothing is shown until you ask for it.</p>
      <Button
        ref={button}
        className="mt-3"
        aria-keyshortcuts="c"
        disabled={busy}
        onClick={() => void run(() => actions.cover(false))}
      >
        Show again
      </Button>
    </main>
  );
}
