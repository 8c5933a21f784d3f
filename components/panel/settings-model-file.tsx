import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { ServiceModelFile } from '@/lib/app/panel-contract';
import { standardLabel } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { usePanel } from './panel-context';
import { standardInWords } from './standard-words';
import { TakeFile } from './take-file';
import { useRun } from './use-run';

interface SettingsModelFileProps {
  standards: Standards;
  /** What standards of a file would do beyond what they say, where there is room for it. */
  effect?(next: Standards): ReactNode;
}

/** The service model out into a file for a team, and in again once its changes were looked at. */
export function SettingsModelFile({ standards, effect }: SettingsModelFileProps) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
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
      <TakeFile<ServiceModelFile>
        label="Take over a file"
        hint="Shows first what it would change."
        title="What the file would change"
        read={(act, file) => act.readServiceModel(file)}
        take={(act, file) => act.takeServiceModel(file)}
        brings={({ changes }) => changes.length > 0}
      >
        {(read) => (
          <>
            <Changes here={standards} read={read} />
            {read.changes.length > 0 ? effect?.(read.standards) : null}
          </>
        )}
      </TakeFile>
    </div>
  );
}

function Changes({ here, read: { standards, changes } }: { here: Standards; read: ServiceModelFile }) {
  const count = changes.length;
  return (
    <>
      <p>
        {count === 0
          ? 'The file says what stands here already.'
          : `The file changes ${count} ${count === 1 ? 'part' : 'parts'} of your service model.`}
      </p>
      <ul aria-label="Parts that change" className="mt-1 max-h-64 overflow-y-auto text-sm empty:hidden">
        {changes.map((key) => (
          <li key={key} className="border-t border-line py-1">
            <p className="font-[550]">{standardLabel(key)}</p>
            <p className="text-soft">
              Here: <Words>{standardInWords(here, key)}</Words>
            </p>
            <p className="text-soft">
              File: <Words>{standardInWords(standards, key)}</Words>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
