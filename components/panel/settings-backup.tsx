import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { RestoreSummary } from '@/lib/app/panel-contract';
import { usePanel } from './panel-context';
import { RestorePreview } from './restore-preview';
import { useRun } from './use-run';

/** Everything into one file, and back. */
export function SettingsBackup() {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [opened, setOpened] = useState<{ file: File; summary: RestoreSummary } | null>(null);
  const [done, setDone] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const read = (file: File) =>
    run(async () => {
      setOpened(null);
      setDone(false);
      setOpened({ file, summary: await actions.readBackup(file) });
    });
  const close = () => {
    setOpened(null);
    if (input.current) input.current.value = '';
  };
  const restore = async () => {
    if (opened && (await run(() => actions.restore(opened.file)))) {
      close();
      setDone(true);
    }
  };

  return (
    <div className="grid gap-3">
      <p className="text-sm text-soft">
        One file with everything: customers, their logs, your settings. It is not encrypted, so keep it where only you
        can read it.
      </p>
      <Button className="justify-self-start" disabled={busy} onClick={() => void run(() => actions.downloadBackup())}>
        Download a backup
      </Button>
      <Field label="Restore from a file" hint="Shows first what it would do.">
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void read(file);
            }}
          />
        )}
      </Field>
      {opened ? <RestorePreview summary={opened.summary} busy={busy} onRestore={restore} onCancel={close} /> : null}
      <p role="status" className="text-sm text-good empty:hidden">
        {done ? 'Restored.' : ''}
      </p>
    </div>
  );
}
