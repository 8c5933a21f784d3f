import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { dayTime } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import { canChoosePlace } from '@/lib/app/backup-place';
import { reminderDays } from '@/lib/log/backup-plan';
import { useBackups } from './backup/backup-context';
import { BackupPlace } from './backup/backup-place';
import { BackupWords } from './backup/backup-words';
import { Progress } from './backup/progress';
import { Restore } from './backup/restore';
import { useUnderWay } from './backup/use-under-way';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

const reminderWords = { 0: 'Never', 7: 'After 7 days without one', 30: 'After 30 days without one' } as const;

/** Everything into one file, by hand and by itself, and back. */
export function SettingsBackup() {
  const { now, zone, actions } = usePanel();
  const { actions: keeping, standing } = useBackups();
  const [run, busy] = useRun();
  const { underWay, go, stop } = useUnderWay(run);
  const { plan, last } = standing.value ?? {};
  const place = plan?.place;

  return (
    <div className="grid gap-3">
      <p className="text-sm text-soft">
        One file with everything: customers, their logs, your settings. It is not encrypted, so keep it where only you
        can read it.
      </p>
      <BackupWords />
      <div className="flex flex-wrap items-center gap-1.5">
        {place ? (
          <Button
            look="main"
            disabled={busy}
            onClick={() => void go('Backing up', (reading) => keeping.backUp(place, reading))}
          >
            Back up now
          </Button>
        ) : null}
        <Button disabled={busy} onClick={() => void go('Backing up', (reading) => actions.downloadBackup(reading))}>
          Download a backup
        </Button>
      </div>
      {underWay ? <Progress {...underWay} counts="rows" onStop={stop} /> : null}
      {plan ? (
        <p role="status" className="text-sm text-soft">
          {last ? (
            <>
              Last backup: {dayTime(last.at, now, zone)}, <Words>{last.name}</Words>
            </>
          ) : (
            'No backup was made in this browser yet.'
          )}
        </p>
      ) : null}
      {plan && canChoosePlace() ? (
        <BackupPlace
          plan={plan}
          busy={busy}
          onChoose={(is) => void run(() => keeping.choose(is))}
          onChange={(change) => void run(() => keeping.change(change))}
        />
      ) : null}
      {plan ? (
        <Field label="Remind me of a backup">
          {(control) => (
            <select
              {...control}
              value={plan.remind}
              onChange={({ target }) => {
                const remind = reminderDays.find((days) => days === Number(target.value));
                if (remind !== undefined) void run(() => keeping.change({ remind }));
              }}
            >
              {reminderDays.map((days) => (
                <option key={days} value={days}>
                  {reminderWords[days]}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Restore />
    </div>
  );
}
