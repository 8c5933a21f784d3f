import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SettingsChange } from '@/lib/app/panel-contract';
import { useSave } from './save-context';
import { useRun } from './use-run';

export interface SaveFormProps {
  label: string;
  /** What is wrong as a whole, in words; nothing is saved while it stands. */
  wrong: string | null;
  change(): SettingsChange;
  children: ReactNode;
}

/** One part of the settings: saved when asked to, and says so once it is durable. */
export function SaveForm({ label, wrong, change, children }: SaveFormProps) {
  const keep = useSave();
  const [run, busy] = useRun();
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const save = async () => {
    setTried(true);
    setSaved(false);
    if (!wrong && (await run(() => keep(change())))) setSaved(true);
  };
  return (
    <form
      noValidate
      aria-label={label}
      className="grid gap-3"
      onChange={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {children}
      {tried && wrong ? (
        <p role="alert" className="text-xs text-late">
          {wrong}
        </p>
      ) : null}
      <div className="flex items-center gap-2">
        <Button type="submit" disabled={busy}>
          <Trans>Save</Trans>
        </Button>
        <span role="status" className="text-sm text-good">
          {saved ? t`Saved` : ''}
        </span>
      </div>
    </form>
  );
}
