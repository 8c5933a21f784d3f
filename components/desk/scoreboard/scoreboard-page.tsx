import { useDesk } from '@/components/desk/desk-context';
import { DeskHeading } from '@/components/desk/desk-heading';
import { usePanel } from '@/components/panel/panel-context';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import { tame } from '@/components/ui/words';
import type { Progress } from '@/lib/app/scoreboard';
import { Headlines } from './headlines';
import { People } from './people';
import { TenTable } from './ten-table';
import { useScoreboard } from './use-scoreboard';

/** How all customers are served: the ten measures, what an average hides, and who needs a look. */
export default function ScoreboardPage() {
  const { now } = usePanel();
  const { settings } = useDesk();
  const { reading, board, names, tiers, tier, chooseTier, stop, readAgain } = useScoreboard(settings.standards, now);
  return (
    <>
      <DeskHeading title="Scoreboard" says="What customers could see you do, last 90 days">
        {tiers.length > 1 ? (
          <select
            aria-label="Tier"
            className={`${controlClass} w-auto! max-w-44`}
            value={tier === null ? '' : `=${tier}`}
            onChange={({ target: { value } }) => chooseTier(value === '' ? null : value.slice(1))}
          >
            <option value="">All tiers</option>
            {tiers.map((one) => (
              <option key={one} value={`=${one}`}>
                {one ? tame(one) : 'No tier'}
              </option>
            ))}
          </select>
        ) : null}
        {reading.is === 'under way' ? null : <Button onClick={readAgain}>Count again</Button>}
      </DeskHeading>
      {reading.is === 'under way' ? <UnderWay progress={reading.progress} stop={stop} /> : null}
      {reading.is === 'failed' ? <p className="text-late">The logs could not be read: {reading.says}</p> : null}
      {reading.is === 'read' && !reading.whole ? (
        <p role="status" className="mb-3 rounded-control bg-risk-wash px-3 py-2 text-risk">
          Stopped early: only the first {reading.counted.length} customers are counted below.
        </p>
      ) : null}
      {board ? (
        <div className="grid gap-4">
          <Headlines board={board} />
          <TenTable board={board} names={names} />
          <People board={board} names={names} />
        </div>
      ) : null}
    </>
  );
}

function UnderWay({ progress, stop }: { progress: Progress | null; stop(): void }) {
  return (
    <div className="flex flex-wrap items-center gap-3 py-4">
      <label className="flex items-center gap-3 text-soft">
        {progress ? `Reading the logs: ${progress.done} of ${progress.of} customers` : 'Reading the logs…'}
        <progress className="accent-brand" max={progress?.of ?? 1} value={progress?.done ?? 0} />
      </label>
      <Button onClick={stop}>Stop</Button>
    </div>
  );
}
