import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { fromDateInput, toDateInput } from '@/components/ui/time';
import type { Instant } from '@/lib/model/time';
import { isZone, localOf, startOfDay } from '@/lib/model/zoned';
import { day } from '@/lib/nudges/words';
import { usePanel } from './panel-context';

export interface DueChoiceProps {
  /** What the button says, and for whom cannot see what it stands beside. */
  label: string;
  name?: string;
  due: Instant | null;
  look?: NonNullable<ButtonProps['look']>;
  busy?: boolean;
  onChoose(due: Instant): void;
  /** More that can be said here; `close` closes the question. */
  children?: (close: () => void) => ReactNode;
}

const FRIDAY = 5;

/** Asks by when: one press on a usual day, or any other. */
export function DueChoice({ label, name, due, look = 'plain', busy = false, onChoose, children }: DueChoiceProps) {
  const { now, zone } = usePanel();
  const [other, setOther] = useState<string | null>(null);
  const popover = useRef<HTMLDivElement>(null);
  const id = useId();
  const shown = other ?? (due === null ? '' : toDateInput(due, zone));
  const chosen = fromDateInput(shown, zone);
  const isPast = chosen !== null && chosen < now;

  const close = () => {
    popover.current?.hidePopover?.();
    setOther(null);
  };
  const choose = (at: Instant) => {
    close();
    onChoose(at);
  };

  return (
    <>
      <Button look={look} popoverTarget={id} disabled={busy} aria-label={name}>
        {label}
      </Button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="w-[min(17rem,calc(100vw-1rem))] rounded-card border border-line bg-card p-3 text-ink shadow-lg"
      >
        <fieldset aria-label={name ?? label} className="min-w-0">
          <div className="flex flex-wrap gap-1.5">
            {usualDays(now, zone).map(({ words, at }) => (
              <Button key={words} onClick={() => choose(at)}>
                {words} <span className="font-normal text-soft">{day(at, zone)}</span>
              </Button>
            ))}
          </div>
          <div className="mt-2 flex items-end gap-1.5">
            <Field
              label={t`Another day`}
              className="flex-1"
              error={other !== null && isPast ? t`That day has passed.` : undefined}
            >
              {(control) => (
                <input {...control} type="date" value={shown} onChange={(event) => setOther(event.target.value)} />
              )}
            </Field>
            <Button disabled={chosen === null || isPast} onClick={() => chosen !== null && choose(chosen)}>
              <Trans>Set</Trans>
            </Button>
          </div>
          {children ? <div className="mt-2 border-t border-line pt-2">{children(close)}</div> : null}
        </fieldset>
      </div>
    </>
  );
}

/** Days as they are usually named, each once, with the end of each. A Friday is never today. */
function usualDays(now: Instant, zone: string): { words: string; at: Instant }[] {
  if (!isZone(zone)) return [];
  const weekday = Temporal.PlainDate.from(localOf(zone, now).date).dayOfWeek;
  const toFriday = (FRIDAY - weekday + 7) % 7 || 7;
  const toNextWeek = 7 - weekday + FRIDAY;
  const days = [
    { words: t`Tomorrow`, after: 1 },
    { words: t`Friday`, after: toFriday },
    { words: t`Next week`, after: toNextWeek },
  ];
  return days
    .filter(({ after }, index) => days.findIndex((other) => other.after === after) === index)
    .map(({ words, after }) => ({ words, at: startOfDay(zone, now, after + 1) - 1 }));
}
