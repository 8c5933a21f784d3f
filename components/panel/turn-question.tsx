import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { Conversation } from '@/lib/model/conversation';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

export interface TurnQuestionProps {
  customerId: string;
  about: Conversation;
  /** The card is about another conversation: the question says which it means. */
  named: boolean;
}

/** Whether what they wrote wants an answer, where only the seller can tell. */
export function TurnQuestion({ customerId, about, named }: TurnQuestionProps) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const id = useId();
  const conversationId = about.id;
  const subject = about.body.subject;
  return (
    <fieldset aria-labelledby={id} className="mt-1.5 flex min-w-0 flex-wrap items-center gap-1.5">
      <span id={id} className="min-w-0 flex-1 basis-40">
        {named && subject ? (
          <Trans>
            Does “<Words>{subject}</Words>” want an answer?
          </Trans>
        ) : (
          t`Does it want an answer?`
        )}
      </span>
      <Button
        disabled={busy}
        onClick={() => void run(() => actions.act(customerId, { do: 'answer-needed', label: t`Yes`, conversationId }))}
      >
        <Trans>Yes</Trans>
      </Button>
      <Button
        disabled={busy}
        onClick={() =>
          void run(() => actions.act(customerId, { do: 'no-answer-needed', label: t`No`, conversationId }))
        }
      >
        <Trans>No</Trans>
      </Button>
    </fieldset>
  );
}
