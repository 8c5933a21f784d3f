import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { tame } from '@/components/ui/words';

/** In the place of everything: without the log nothing can be shown, nor written. @param reason in words */
export function LogUnopened({ reason }: { reason: string }) {
  return (
    <main className="mx-auto max-w-prose p-4">
      <div role="alert" className="flex flex-col items-start gap-3">
        <h1 className="text-xl font-[650]">
          <Trans>Your log could not be opened</Trans>
        </h1>
        <p dir="auto" className="rounded-control bg-late-wash px-2.5 py-1.5 text-late">
          {tame(reason)}
        </p>
        <p>
          <Trans>
            Nothing in it was changed. Try again; if that does not help, start the browser anew and see whether there is
            a newer Attune.
          </Trans>
        </p>
        <Button look="main" onClick={() => location.reload()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    </main>
  );
}
