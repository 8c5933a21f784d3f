import { Button, IconButton } from '@/components/ui/button';
import { CloseSign } from '@/components/ui/icons';
import { dayTime } from '@/components/ui/time';
import type { CatchUp as Told } from '@/lib/app/catch-up';
import { usePanel } from './panel-context';
import { useViewState } from './view-state';

/** One line about what fell due while the panel was away; gone once it was looked at or closed. */
export function CatchUp({ told }: { told: Told | null }) {
  const { now, zone, actions } = usePanel();
  const show = useViewState((state) => state.show);
  if (!told || told.seen) return null;
  return (
    <section
      aria-label="While you were away"
      className="flex items-start gap-2 border-b border-line bg-info-wash px-3.5 py-1.5 text-sm"
    >
      <p className="min-w-0 flex-1 py-0.5 text-info">
        Since {dayTime(told.since, now, zone)}: {inWords(told)}
      </p>
      <Button
        look="quiet"
        className="shrink-0 text-ink"
        onClick={() => {
          actions.caughtUp();
          show('today');
        }}
      >
        Show
      </Button>
      <IconButton label="Close what fell due" onClick={() => actions.caughtUp()}>
        <CloseSign />
      </IconButton>
    </section>
  );
}

function inWords({ overdue, mayBeOwed, promises, others }: Told): string {
  return [
    overdue > 0 ? `${counted(overdue, 'answer')} became overdue` : '',
    mayBeOwed > 0 ? `${counted(mayBeOwed, 'answer')} may be owed` : '',
    promises > 0 ? `${counted(promises, 'promise')} fell due` : '',
    others > 0 ? `${counted(others, 'other thing')} fell due` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
