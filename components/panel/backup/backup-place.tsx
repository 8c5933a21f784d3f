import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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

const rhythmWords = { never: msg`Only when I press the button`, day: msg`Every day`, week: msg`Every week` };

/** Where backups go, how often by themselves, and how many stay there. */
export function BackupPlace({ plan, busy, onChoose, onChange }: BackupPlaceProps) {
  const { place, every, keep } = plan;
  if (!place) {
    return (
      <div className="grid gap-1.5">
        <p className="text-sm text-soft">
          <Trans>Or choose a place, and let Attune write them there by itself:</Trans>
        </p>
        <div className="flex flex-wrap gap-1.5">
          <Button disabled={busy} onClick={() => onChoose('folder')}>
            <Trans>Choose a folder</Trans>
          </Button>
          <Button disabled={busy} onClick={() => onChoose('file')}>
            <Trans>Choose a file</Trans>
          </Button>
        </div>
      </div>
    );
  }
  const { name } = place;
  return (
    <div className="grid gap-2">
      <p className="text-sm text-soft">
        {place.is === 'folder' ? (
          <Trans>
            Backups go into the folder <Words className="font-[550] text-ink">{name}</Words>.
          </Trans>
        ) : (
          <Trans>
            Backups go into the file <Words className="font-[550] text-ink">{name}</Words>.
          </Trans>
        )}{' '}
        <Button look="quiet" disabled={busy} onClick={() => onChoose(place.is)}>
          <Trans>Change</Trans>
        </Button>{' '}
        <Button look="quiet" className="ms-1" disabled={busy} onClick={() => onChange({ place: null, every: 'never' })}>
          <Trans>Forget it</Trans>
        </Button>
      </p>
      <div className="flex flex-wrap gap-2">
        <Field label={t`Write one`} hint={t`While Attune is open`} className="min-w-40 flex-1">
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
                  {t(rhythmWords[rhythm])}
                </option>
              ))}
            </select>
          )}
        </Field>
        {place.is === 'folder' ? (
          <Field label={t`Keep the last`} className="w-24">
            {(control) => (
              <select {...control} value={keep} onChange={({ target }) => onChange({ keep: Number(target.value) })}>
                {[3, 10, 30].map((count) => (
                  <option key={count} value={count}>
                    <Trans>{count} files</Trans>
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
