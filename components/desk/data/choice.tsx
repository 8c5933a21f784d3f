import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

interface ChoiceFormProps {
  /** Null where something is chosen; else what to do first. */
  first: string | null;
  busy: boolean;
  onTake(): void;
  onCancel(): void;
  children: ReactNode;
}

/** What is in a file, with the ways on and back. */
export function ChoiceForm({ first, busy, onTake, onCancel, children }: ChoiceFormProps) {
  return (
    <section aria-label={t`What is in the file`} className="grid gap-3 rounded-control border border-line p-3">
      {children}
      <div className="flex flex-wrap items-center gap-2">
        <Button look="main" disabled={busy || first !== null} onClick={onTake}>
          <Trans>Take in</Trans>
        </Button>
        <Button onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        {first ? <p className="text-sm text-soft">{first}</p> : null}
      </div>
    </section>
  );
}
