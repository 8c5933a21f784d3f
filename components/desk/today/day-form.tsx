import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { DayReflection } from '@/lib/app/day-close';

export const dayQuestion = () => t`How well did you help someone today?`;

const marks = [1, 2, 3, 4, 5];

export interface DayFormProps {
  start: DayReflection['body'];
  busy: boolean;
  /** The seller asked for it. */
  takesFocus: boolean;
  onKeep(body: DayReflection['body']): void;
  /** What else can be done. */
  children: ReactNode;
}

/** A mark from 1 to 5 and a line of words. */
export function DayForm({ start, busy, takesFocus, onKeep, children }: DayFormProps) {
  const [mark, setMark] = useState(start.mark);
  const [words, setWords] = useState(start.words);
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const first = (which: string) => form.current?.querySelector<HTMLElement>(which);
    if (takesFocus) (first('input:checked') ?? first('input'))?.focus();
  }, [takesFocus]);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep({ mark, words: words.trim() });
      }}
    >
      <fieldset className="min-w-0">
        <legend className="mb-2 font-[620]">{dayQuestion()}</legend>
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-sm text-faint">
            <Trans>Not well</Trans>
          </span>
          {marks.map((one) => (
            <label
              key={one}
              className="grid size-8 cursor-pointer place-items-center rounded-control border border-edge has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
            >
              <input
                type="radio"
                name={name}
                value={one}
                aria-label={t`${one} of 5`}
                checked={mark === one}
                className="sr-only"
                onChange={() => setMark(one)}
              />
              {one}
            </label>
          ))}
          <span className="text-sm text-faint">
            <Trans>Very well</Trans>
          </span>
        </div>
      </fieldset>
      <Field label={t`Whom, and how`} className="mt-2.5">
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={4000}
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        <Button type="submit" look="main" disabled={busy || (mark === null && words.trim() === '')}>
          <Trans context="the day's answer">Keep</Trans>
        </Button>
        {children}
      </div>
    </form>
  );
}
