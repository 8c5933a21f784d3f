import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { OfferSaid } from '@/lib/app/panel-contract';
import type { TouchOffer } from '@/lib/app/touch-offers';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

const ways: readonly [OfferSaid['how'], MessageDescriptor][] = [
  ['talked', msg`We talked`],
  ['tried', msg`Not reached`],
  ['called-back', msg`They called back`],
];

export interface OfferFormProps {
  offer: TouchOffer;
  customerId: string;
  onDone(): void;
  onCancel(): void;
}

/** How it went and what was said, before a call or meeting goes into the log. All of it may be left as it is. */
export function OfferForm({ offer, customerId, onDone, onCancel }: OfferFormProps) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [how, setHow] = useState<OfferSaid['how']>('talked');
  const [note, setNote] = useState('');
  const [answers, setAnswers] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const group = useId();
  const { owed } = offer;
  const subject = owed?.subject || t`their message`;
  useLayoutEffect(() => first.current?.focus(), []);

  const log = async (event: FormEvent) => {
    event.preventDefault();
    const said = { how, note: note.trim(), answers: answers && owed && how !== 'tried' ? owed.id : null };
    if (await run(() => actions.logOffer(customerId, offer, said))) onDone();
  };

  return (
    <form
      className="mt-1.5 grid gap-1.5"
      onSubmit={(event) => void log(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {offer.what === 'called' ? (
        <fieldset className="flex min-w-0 flex-wrap gap-x-3 gap-y-1 text-sm">
          <legend className="sr-only">
            <Trans>How it went</Trans>
          </legend>
          {ways.map(([way, label]) => (
            <label key={way} className="flex items-center gap-1">
              <input type="radio" name={group} checked={how === way} onChange={() => setHow(way)} />
              {t(label)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <Field label={t`What was said, if you like`}>
        {(control) => (
          <input
            {...control}
            ref={first}
            dir="auto"
            maxLength={2000}
            autoComplete="off"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      {owed && how !== 'tried' ? (
        <label className="flex items-baseline gap-1.5 text-sm">
          <input type="checkbox" checked={answers} onChange={(event) => setAnswers(event.target.checked)} />
          <span>
            <Trans>
              This answers “<Words>{subject}</Words>”
            </Trans>
          </span>
        </label>
      ) : null}
      <div className="flex flex-wrap gap-1.5">
        <Button look="main" type="submit" disabled={busy}>
          <Trans>Log it</Trans>
        </Button>
        <Button look="quiet" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
