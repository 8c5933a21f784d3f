import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { QuickTouch } from '@/lib/app/panel-contract';
import type { TurnView } from '@/lib/app/panel-state';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

const taps: readonly [QuickTouch['what'], MessageDescriptor][] = [
  ['called', msg`Called`],
  ['voicemail', msg`Voicemail`],
  ['met', msg`Met`],
];

/** Called, voicemail, met in one press. Talking may answer what is owed: then it asks, because only the seller knows. */
export function OneTap({ customerId, turn }: { customerId: string; turn: TurnView }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [asking, setAsking] = useState<QuickTouch['what'] | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const owed = turn.turn === 'us' || turn.turn === 'unsure' ? turn.conversation : null;

  const log = (what: QuickTouch['what'], answers: string | null) => {
    setAsking(null);
    void run(() => actions.logTouch(customerId, { what, answers }));
  };
  const back = () => {
    const what = asking;
    setAsking(null);
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>(`[value="${what}"]`)?.focus());
  };

  return (
    <fieldset ref={group} aria-label={t`Log in one press`} className="min-w-0 px-3.5 pb-3">
      {asking && owed ? (
        <Question subject={owed.body.subject} onAnswer={(yes) => log(asking, yes ? owed.id : null)} onCancel={back} />
      ) : (
        <div className="flex flex-wrap gap-1.5">
          {taps.map(([what, label]) => (
            <Button
              key={what}
              value={what}
              className="flex-1"
              disabled={busy}
              onClick={() => (owed && what !== 'voicemail' ? setAsking(what) : log(what, null))}
            >
              {t(label)}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface QuestionProps {
  subject: string;
  onAnswer(yes: boolean): void;
  onCancel(): void;
}

function Question({ subject, onAnswer, onCancel }: QuestionProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in the question takes it back
    <div
      className="rounded-card border border-line bg-card px-3 py-2"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p id="answers">
        <Trans>
          Does this answer “<Words>{subject || t`their message`}</Words>”?
        </Trans>
      </p>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button ref={first} look="main" aria-describedby="answers" onClick={() => onAnswer(true)}>
          <Trans>Yes</Trans>
        </Button>
        <Button onClick={() => onAnswer(false)}>
          <Trans>No, still owed</Trans>
        </Button>
        <Button look="quiet" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}
