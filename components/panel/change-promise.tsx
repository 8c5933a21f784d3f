import { Trans } from '@lingui/react/macro';
import { Button, type ButtonProps } from '@/components/ui/button';
import type { PromiseEnd } from '@/lib/app/panel-contract';
import type { Instant } from '@/lib/model/time';
import { DueChoice } from './due-choice';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

export interface ChangePromiseProps {
  label: string;
  /** The button's whole name, where several stand together. */
  name?: string;
  entryId: string;
  due: Instant | null;
  look: NonNullable<ButtonProps['look']>;
}

/** Gives a promise a new date, which the log keeps beside the old one; or says how else it ended. */
export function ChangePromise({ label, name, entryId, due, look }: ChangePromiseProps) {
  const { now, actions } = usePanel();
  const [run, busy] = useRun();
  const settle = (how: PromiseEnd, close: () => void) => {
    close();
    void run(() => actions.settlePromise(entryId, how));
  };
  return (
    <DueChoice
      label={label}
      {...(name === undefined ? {} : { name })}
      due={due}
      look={look}
      busy={busy}
      onChoose={(next) => void run(() => actions.changePromise(entryId, next))}
    >
      {(close) => (
        <div className="flex flex-wrap gap-1.5">
          {due !== null && due < now ? (
            <Button onClick={() => settle('kept-in-time', close)}>
              <Trans>It was kept in time</Trans>
            </Button>
          ) : null}
          <Button look="away" onClick={() => settle('broken', close)}>
            <Trans>Not kept</Trans>
          </Button>
        </div>
      )}
    </DueChoice>
  );
}
