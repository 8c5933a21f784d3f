import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { PageState } from '@/lib/app/panel-state';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** Offers to read this site without the button being pressed each time. Silent where that is so, or cannot be. */
export function AlwaysOn({ page }: { page: PageState }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  if (page.is !== 'read' || page.alwaysOn || page.origin === '') return null;
  return (
    <div className="flex items-center gap-2 px-3.5 py-2 text-sm text-faint">
      <p className="min-w-0 flex-1">
        <Trans>
          Read <Words>{page.siteName}</Words> without the button from now on?
        </Trans>
      </p>
      <Button disabled={busy} className="text-ink" onClick={() => void run(() => actions.alwaysOn(page.origin))}>
        <Trans>Always on this site</Trans>
      </Button>
    </div>
  );
}
