import { t } from '@lingui/core/macro';
import { useRef, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { RestorePreview } from '@/components/panel/restore-preview';
import { useRun } from '@/components/panel/use-run';
import { Field } from '@/components/ui/field';
import type { RestoreSummary } from '@/lib/app/panel-contract';
import { Progress } from './progress';
import { useUnderWay } from './use-under-way';

/** A backup back into the log: looked at first, then all of it or nothing. */
export function Restore() {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const { underWay, go, stop } = useUnderWay(run);
  const [opened, setOpened] = useState<{ file: File; summary: RestoreSummary } | null>(null);
  const [done, setDone] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const close = () => {
    setOpened(null);
    if (input.current) input.current.value = '';
  };
  const read = (file: File) => {
    setOpened(null);
    setDone(false);
    return go(t`Reading the file`, async (reading) =>
      setOpened({ file, summary: await actions.readBackup(file, reading) }),
    );
  };
  const restore = async () => {
    if (opened && (await go(t`Restoring`, (reading) => actions.restore(opened.file, reading)))) {
      close();
      setDone(true);
    }
  };

  return (
    <>
      <Field label={t`Restore from a file`} hint={t`Shows first what it would do.`}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".json,application/json"
            disabled={busy}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void read(file);
            }}
          />
        )}
      </Field>
      {underWay ? <Progress {...underWay} counts="share" onStop={stop} /> : null}
      {opened ? <RestorePreview summary={opened.summary} busy={busy} onRestore={restore} onCancel={close} /> : null}
      <p role="status" className="text-sm text-good empty:hidden">
        {done ? t`Restored.` : ''}
      </p>
    </>
  );
}
