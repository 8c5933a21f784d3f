import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { fromDateTimeInput, toDateTimeInput } from '@/components/ui/time';
import { type Channel, channels } from '@/lib/model/customer';
import type { Nudge } from '@/lib/nudges/engine';
import type { Action } from '@/lib/nudges/rule';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { useTaking } from './use-taking';
import { channelWords } from './words';

export interface AnsweredElsewhereProps {
  nudge: Nudge;
  action: Extract<Action, { do: 'answered-elsewhere' }>;
  main: boolean;
}

/** Says that it was answered by another way: one press on the way, at the time shown, which is now unless changed. */
export function AnsweredElsewhereButton({ nudge, action, main }: AnsweredElsewhereProps) {
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const taking = useTaking(nudge, run);
  const [when, setWhen] = useState<string | null>(null);
  const popover = useRef<HTMLDivElement>(null);
  const id = useId();
  const at = when === null ? now : fromDateTimeInput(when, zone);
  const future = at !== null && at > now + 60_000;

  const save = (channel: Channel) => {
    if (at === null) return;
    popover.current?.hidePopover?.();
    const { conversationId } = action;
    void taking(action)(() => actions.answeredElsewhere(nudge.customerId, { conversationId, channel, at }));
  };

  return (
    <>
      <Button look={main ? 'main' : 'plain'} popoverTarget={id} disabled={busy}>
        {action.label}
      </Button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="w-[min(16rem,calc(100vw-1rem))] rounded-card border border-line bg-card p-3 text-ink shadow-lg"
      >
        <fieldset aria-label={t`Answered elsewhere`} className="min-w-0">
          <Field
            label={t`When`}
            error={at === null ? t`Give a day and time.` : future ? t`That is still to come.` : undefined}
          >
            {(control) => (
              <input
                {...control}
                type="datetime-local"
                value={when ?? toDateTimeInput(now, zone)}
                onChange={(event) => setWhen(event.target.value)}
              />
            )}
          </Field>
          <p className="mt-2 mb-1 text-sm text-soft">
            <Trans context="a channel">By</Trans>
          </p>
          <div className="flex flex-wrap gap-1.5">
            {channels.map((channel) => (
              <Button key={channel} disabled={at === null || future} onClick={() => save(channel)}>
                {channelWords[channel]}
              </Button>
            ))}
          </div>
        </fieldset>
      </div>
    </>
  );
}
