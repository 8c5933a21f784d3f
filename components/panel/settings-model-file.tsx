import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { ServiceModelFile } from '@/lib/app/panel-contract';
import { standardLabels } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { usePanel } from './panel-context';
import { standardInWords } from './standard-words';
import { inWords, useRun } from './use-run';

/** The service model out into a file for a team, and in again once its changes were looked at. */
export function SettingsModelFile({ standards }: { standards: Standards }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [opened, setOpened] = useState<{ file: File; read: ServiceModelFile } | null>(null);
  const [wrong, setWrong] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const look = async (file: File) => {
    setOpened(null);
    setWrong(undefined);
    try {
      setOpened({ file, read: await actions.readServiceModel(file) });
    } catch (reason) {
      setWrong(inWords(reason));
    }
  };
  const close = () => {
    setOpened(null);
    if (input.current) input.current.value = '';
  };
  const take = async () => {
    if (opened && (await run(() => actions.takeServiceModel(opened.file)))) close();
  };

  return (
    <div className="grid gap-3">
      <p className="text-sm text-soft">
        One file for your team: standards, hours, days off, playbooks. Your time zone and your customers are not in it.
      </p>
      <Button
        className="justify-self-start"
        disabled={busy}
        onClick={() => void run(() => actions.downloadServiceModel())}
      >
        Download the service model
      </Button>
      <Field label="Take over a file" hint="Shows first what it would change." error={wrong}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void look(file);
            }}
          />
        )}
      </Field>
      {opened ? (
        <Changes here={standards} read={opened.read} busy={busy} onTake={() => void take()} onCancel={close} />
      ) : null}
    </div>
  );
}

interface ChangesProps {
  here: Standards;
  read: ServiceModelFile;
  busy: boolean;
  onTake(): void;
  onCancel(): void;
}

function Changes({ here, read: { standards, changes }, busy, onTake, onCancel }: ChangesProps) {
  const count = changes.length;
  return (
    <section aria-label="What the file would change" className="rounded-control border border-line p-2">
      <p>
        {count === 0
          ? 'The file says what stands here already.'
          : `The file changes ${count} ${count === 1 ? 'part' : 'parts'} of your service model.`}
      </p>
      <ul aria-label="Parts that change" className="mt-1 max-h-64 overflow-y-auto text-sm empty:hidden">
        {changes.map((key) => (
          <li key={key} className="border-t border-line py-1">
            <p className="font-[550]">{standardLabels[key]}</p>
            <p className="text-soft">
              Here: <Words>{standardInWords(here, key)}</Words>
            </p>
            <p className="text-soft">
              File: <Words>{standardInWords(standards, key)}</Words>
            </p>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex gap-1.5">
        {count > 0 ? (
          <Button look="main" disabled={busy} onClick={onTake}>
            Take over
          </Button>
        ) : null}
        <Button onClick={onCancel}>{count > 0 ? 'Cancel' : 'Close'}</Button>
      </div>
    </section>
  );
}
