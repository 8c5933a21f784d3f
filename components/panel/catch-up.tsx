import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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
  const since = dayTime(told.since, now, zone);
  const what = inWords(told);
  return (
    <section
      aria-label={t`While you were away`}
      className="flex items-start gap-2 border-b border-line bg-info-wash px-3.5 py-1.5 text-sm"
    >
      <p className="min-w-0 flex-1 py-0.5 text-info">
        <Trans>
          Since {since}: {what}
        </Trans>
      </p>
      <Button
        look="quiet"
        className="shrink-0 text-ink"
        onClick={() => {
          actions.caughtUp();
          show('today');
        }}
      >
        <Trans>Show</Trans>
      </Button>
      <IconButton label={t`Close what fell due`} onClick={() => actions.caughtUp()}>
        <CloseSign />
      </IconButton>
    </section>
  );
}

function inWords({ overdue, mayBeOwed, promises, others }: Told): string {
  return [
    overdue > 0 ? plural(overdue, { one: '# answer became overdue', other: '# answers became overdue' }) : '',
    mayBeOwed > 0 ? plural(mayBeOwed, { one: '# answer may be owed', other: '# answers may be owed' }) : '',
    promises > 0 ? plural(promises, { one: '# promise fell due', other: '# promises fell due' }) : '',
    others > 0 ? plural(others, { one: '# other thing fell due', other: '# other things fell due' }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
