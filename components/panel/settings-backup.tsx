import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { RestoreSummary } from '@/lib/app/panel-contract';
import { usePanel } from './panel-context';
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
      {opened ? <Summary summary={opened.summary} busy={busy} onRestore={restore} onCancel={close} /> : null}
      <p role="status" className="text-sm text-good empty:hidden">
        {done ? 'Restored.' : ''}
      </p>
    </div>
  );
}

interface SummaryProps {
  summary: RestoreSummary;
  busy: boolean;
  onRestore(): Promise<void>;
  onCancel(): void;
}

/** At most this many conflicts are listed; the rest are counted. */
const LISTED = 20;

function Summary({ summary, busy, onRestore, onCancel }: SummaryProps) {
  const { customers, entries, added, conflicts } = summary;
  return (
    <section aria-label="What the file would do" className="rounded-control border border-line p-2">
      <p>
        The file holds {customers} {customers === 1 ? 'customer' : 'customers'} and {entries}{' '}
        {entries === 1 ? 'entry' : 'entries'}. {added === 0 ? 'Nothing' : added} of it is new here.
      </p>
      {conflicts.length > 0 ? (
        <>
          <p className="mt-2 text-soft">
            {conflicts.length}{' '}
            {conflicts.length === 1 ? 'item differs and stays as it is' : 'items differ and stay as they are'} here:
          </p>
          <ul aria-label="Items that differ" className="mt-1 max-h-48 overflow-y-auto text-sm">
            {conflicts.slice(0, LISTED).map(({ id, label, here, inFile }) => (
              <li key={id} className="border-t border-line py-1">
                <Words className="font-[550]">{label}</Words>
                <p className="text-soft">
                  Here: <Words>{here}</Words>
                </p>
                <p className="text-soft">
                  File: <Words>{inFile}</Words>
                </p>
              </li>
            ))}
            {conflicts.length > LISTED ? <li className="text-faint">and {conflicts.length - LISTED} more</li> : null}
          </ul>
        </>
      ) : null}
      <div className="mt-2 flex gap-1.5">
        <Button look="main" disabled={busy} onClick={() => void onRestore()}>
          Restore
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}
