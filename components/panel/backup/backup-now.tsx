import { t } from '@lingui/core/macro';
import { useEffect, useEffectEvent, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { useRun } from '@/components/panel/use-run';
import { useViewState } from '@/components/panel/view-state';
import { backUpToPlace } from '@/lib/app/actions/keep-backups';
import { Progress } from './progress';
import { useUnderWay } from './use-under-way';

/** The backup that the commands began, while it goes on: its progress, the way to stop it, and then what came of it. */
export function BackupNow() {
  const isAsked = useViewState(({ backingUp }) => backingUp);
  return isAsked ? <Going /> : null;
}

/** Milliseconds after which a backup is worth a look. */
const SOON = 1000;

function Going() {
  const { actions } = usePanel();
  const toast = useViewState((state) => state.toast);
  const backUp = useViewState((state) => state.backUp);
  const [run] = useRun();
  const { underWay, go, stop } = useUnderWay(run);
  const [takesLong, setTakesLong] = useState(false);
  const say = (says: string) => toast({ says, wrong: false, undo: null });

  const begin = useEffectEvent(async () => {
    await go(t`Backing up`, async (reading) => {
      if (await backUpToPlace(reading)) say(t`Backed up.`);
      else {
        await actions.downloadBackup(reading);
        say(t`Backed up. The file is among your downloads.`);
      }
    });
    backUp(false);
  });
  useEffect(() => {
    void begin();
    const timer = setTimeout(() => setTakesLong(true), SOON);
    return () => clearTimeout(timer);
  }, []);

  if (!underWay || !takesLong) return null;
  const cancel = () => {
    stop();
    say(t`Stopped. No backup was made.`);
  };
  return (
    <section
      aria-label={t`Backup`}
      className="mx-3.5 mb-2 rounded-card border border-edge bg-card px-3 py-1.5 text-sm shadow-md"
    >
      <Progress {...underWay} counts="rows" onStop={cancel} />
    </section>
  );
}
