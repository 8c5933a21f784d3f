import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { KeepBackups } from '@/lib/app/actions/keep-backups';
import { type BackupPlan, backupRhythms } from '@/lib/log/backup-plan';

interface BackupPlaceProps {
  plan: BackupPlan;
  busy: boolean;
  onChoose(is: 'file' | 'folder'): void;
  onChange(change: Parameters<KeepBackups['change']>[0]): void;
}

const rhythmWords = { never: 'Only when I press the button', day: 'Every day', week: 'Every week' } as const;

/** Where backups go, how often by themselves, and how many stay there. */
export function BackupPlace({ plan, busy, onChoose, onChange }: BackupPlaceProps) {
  const { place, every, keep } = plan;
  if (!place) {
    return (
      <div className="grid gap-1.5">
        <p className="text-sm text-soft">Or choose a place, and let Attune write them there by itself:</p>
        <div className="flex flex-wrap gap-1.5">
          <Button disabled={busy} onClick={() => onChoose('folder')}>
            Choose a folder
          </Button>
          <Button disabled={busy} onClick={() => onChoose('file')}>
            Choose a file
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="grid gap-2">
      <p className="text-sm text-soft">
        {place.is === 'folder' ? 'Backups go into the folder ' : 'Backups go into the file '}
        <Words className="font-[550] text-ink">{place.name}</Words>.{' '}
        <Button look="quiet" disabled={busy} onClick={() => onChoose(place.is)}>
          Change
        </Button>{' '}
        <Button look="quiet" className="ms-1" disabled={busy} onClick={() => onChange({ place: null, every: 'never' })}>
          Forget it
        </Button>
      </p>
      <div className="flex flex-wrap gap-2">
        <Field label="Write one" hint="While Attune is open" className="min-w-40 flex-1">
          {(control) => (
            <select
              {...control}
              value={every}
              onChange={({ target }) => {
                const chosen = backupRhythms.find((rhythm) => rhythm === target.value);
                if (chosen) onChange({ every: chosen });
              }}
            >
              {backupRhythms.map((rhythm) => (
                <option key={rhythm} value={rhythm}>
                  {rhythmWords[rhythm]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {place.is === 'folder' ? (
          <Field label="Keep the last" className="w-24">
            {(control) => (
              <select {...control} value={keep} onChange={({ target }) => onChange({ keep: Number(target.value) })}>
                {[3, 10, 30].map((count) => (
                  <option key={count} value={count}>
                    {count} files
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
      </div>
    </div>
  );
}
