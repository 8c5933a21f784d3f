import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { dayTime } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import { canChoosePlace } from '@/lib/app/backup-place';
import { reminderDays } from '@/lib/log/backup-plan';
import type { Instant } from '@/lib/model/time';
import { useBackups } from './backup/backup-context';
import { BackupPlace } from './backup/backup-place';
import { BackupWords } from './backup/backup-words';
import { Progress } from './backup/progress';
import { Restore } from './backup/restore';
import { useBackupWord } from './backup/use-backup-word';
import { useUnderWay } from './backup/use-under-way';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

const reminderWords = { 0: msg`Never`, 7: msg`After 7 days without one`, 30: msg`After 30 days without one` };

/** Everything into one file, by hand and by itself, and back. */
export function SettingsBackup() {
  const { actions } = usePanel();
  const { actions: keeping, standing } = useBackups();
  const [run, busy] = useRun();
  const { underWay, go, stop } = useUnderWay(run);
  const { plan, last } = standing.value ?? {};
  const place = plan?.place;
  // It brings the button along that writes to the place, or downloads where there is none.
  const word = useBackupWord();

  return (
    <div className="grid gap-3">
      <p className="text-sm text-soft">
        <Trans>
          One file with everything: customers, their logs, your settings. It is not encrypted, so keep it where only you
          can read it.
        </Trans>
      </p>
      <BackupWords />
      <div className="flex flex-wrap items-center gap-1.5">
        {place && !word ? (
          <Button
            look="main"
            disabled={busy}
            onClick={() => void go(t`Backing up`, (reading) => keeping.backUp(place, reading))}
          >
            <Trans>Back up now</Trans>
          </Button>
        ) : null}
        {place || !word ? (
          <Button disabled={busy} onClick={() => void go(t`Backing up`, (reading) => actions.downloadBackup(reading))}>
            <Trans>Download a backup</Trans>
          </Button>
        ) : null}
      </div>
      {underWay ? <Progress {...underWay} counts="rows" onStop={stop} /> : null}
      {plan ? (
        <p role="status" className="text-sm text-soft">
          {last ? <LastBackup {...last} /> : word ? null : t`No backup was made in this browser yet.`}
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
        <Field label={t`Remind me of a backup`}>
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
                  {t(reminderWords[days])}
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

function LastBackup({ at, name }: { at: Instant; name: string }) {
  const { now, zone } = usePanel();
  const when = dayTime(at, now, zone);
  return (
    <Trans>
      Last backup: {when}, <Words>{name}</Words>
    </Trans>
  );
}
