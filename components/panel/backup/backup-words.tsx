import { plural, t } from '@lingui/core/macro';
import { usePanel } from '@/components/panel/panel-context';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { tame } from '@/components/ui/words';
import type { BackupWord } from '@/lib/app/backup-standing';
import { useBackups } from './backup-context';
import { Progress } from './progress';
import { useBackupWord } from './use-backup-word';
import { useUnderWay } from './use-under-way';

/** One quiet line with one button where a backup is old, failed, or waits for the seller's word; else nothing. */
export function BackupWords({ className = '' }: { className?: string }) {
  const { actions } = usePanel();
  const { actions: keeping, standing } = useBackups();
  const [run, busy] = useRun();
  const { underWay, go, stop } = useUnderWay(run);
  const place = standing.value?.plan.place ?? null;
  const word = useBackupWord();
  if (!word) return null;
  // What could not be written has to be seen; that there might be one can be said more quietly.
  const look = word.is === 'failed' ? 'bg-risk-wash text-risk' : 'bg-sunk text-soft';
  const backUp = () =>
    go(t`Backing up`, (reading) => (place ? keeping.backUp(place, reading) : actions.downloadBackup(reading)));
  return (
    <section aria-label={t`Last backup`} className={`grid gap-1.5 rounded-control px-3 py-2 ${look} ${className}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <p className="min-w-40 flex-1">{tame(inWords(word))}</p>
        <Button disabled={busy} onClick={() => void backUp()}>
          {word.is === 'ask' ? t`Allow and back up` : place ? t`Back up now` : t`Download a backup`}
        </Button>
      </div>
      {underWay ? <Progress {...underWay} counts="rows" onStop={stop} /> : null}
    </section>
  );
}

function inWords(word: BackupWord): string {
  switch (word.is) {
    case 'ask': {
      const { place } = word;
      return t`A backup is due. The browser asks you first whether Attune may write to “${place}”.`;
    }
    case 'failed': {
      const { place, says } = word;
      return t`The backup to “${place}” could not be written. ${says}`;
    }
    case 'old':
      return plural(word.days, { one: 'Your last backup is a day old.', other: 'Your last backup is # days old.' });
    case 'none':
      return t`There is no backup of your log yet.`;
  }
}
