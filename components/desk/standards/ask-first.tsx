import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { type Save, SaveProvider } from '@/components/panel/save-context';
import { saysTheSame } from '@/components/says-the-same';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { type Standards, standardsSchema } from '@/lib/model/standards';
import { ChangeList } from './change-list';
import { Effect } from './effect';
import { standardChanges } from './standard-changes';
import { useStandards } from './standards-context';

/** Words of the seller on the change; null: they thought better of it. */
type Answer = string | null;

/** Forms within save standards once the seller has seen what would change; other settings at once. */
export function AskFirst({ here, children }: { here: Standards; children: ReactNode }) {
  const { actions } = usePanel();
  const { save } = useStandards();
  const [asked, setAsked] = useState<Standards | null>(null);
  const answer = useRef<(answer: Answer) => void>(() => undefined);
  // Whoever waits for an answer when the page is left gets one.
  useEffect(() => () => answer.current(null), []);

  const saveAsked = useMemo((): Save => {
    const ask = (next: Standards) =>
      new Promise<Answer>((settle) => {
        answer.current = settle;
        setAsked(next);
      });
    return async (change) => {
      if (!change.standards) return actions.saveSettings(change);
      // Laid out as those that are stored, so that the two can be told apart; what does not fit is refused when it is saved.
      const read = standardsSchema.safeParse(change.standards);
      const next = read.success ? read.data : change.standards;
      if (saysTheSame(next, here)) return null;
      const words = await ask(next);
      return words === null ? false : save({ from: here, to: next }, words);
    };
  }, [actions, save, here]);

  const close = (said: Answer) => {
    setAsked(null);
    answer.current(said);
  };
  return (
    <SaveProvider value={saveAsked}>
      {children}
      {asked ? (
        <WhatChanges title={t`What would change`} here={here} next={asked} does={t`Save`} onClose={close} />
      ) : null}
    </SaveProvider>
  );
}

interface WhatChangesProps {
  title: string;
  here: Standards;
  next: Standards;
  /** What the button says. */
  does: string;
  onClose(said: Answer): void;
}

/** What standards differ in, what that would change now, and a line of the seller's own on it. */
export function WhatChanges({ title, here, next, does, onClose }: WhatChangesProps) {
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose(words.trim());
  };
  return (
    <Dialog title={title} onClose={() => onClose(null)}>
      <form aria-label={title} className="grid gap-3" onSubmit={submit}>
        <ChangeList label={t`What changes`} changes={standardChanges(here, next)} />
        <Effect next={next} />
        <Field label={t`Why, in a line`} hint={t`Kept with this version; may stay empty.`}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={300}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <div className="flex gap-1.5">
          <Button look="main" type="submit">
            {does}
          </Button>
          <Button onClick={() => onClose(null)}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
