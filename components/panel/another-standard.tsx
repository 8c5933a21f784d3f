import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import type { Nudge } from '@/lib/nudges/engine';
import { TARGETS, useViewState } from './view-state';

/** Under a nudge about a reply or promise that was put off again and again: it does not go away, the standard may. */
export function AnotherStandard({ nudge }: { nudge: Nudge }) {
  const show = useViewState((state) => state.show);
  if (nudge.due === null) return null;
  const hasOwnDate = nudge.actions.some((action) => action.do === 'change-promise');
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-2 border-t border-line pt-2 text-sm text-soft">
      {hasOwnDate ? (
        <span>
          <Trans>Put off three times. A new date that you tell them may serve both of you better.</Trans>
        </span>
      ) : (
        <>
          <span>
            <Trans>Put off three times. Would another standard suit you better?</Trans>
          </span>
          <Button look="quiet" onClick={() => show('settings', TARGETS)}>
            <Trans>Your targets</Trans>
          </Button>
        </>
      )}
    </p>
  );
}
