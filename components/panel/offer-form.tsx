import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { OfferSaid } from '@/lib/app/panel-contract';
import type { TouchOffer } from '@/lib/app/touch-offers';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

const ways: readonly [OfferSaid['how'], string][] = [
  ['talked', 'We talked'],
  ['tried', 'Not reached'],
  ['called-back', 'They called back'],
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
  useEffect(() => first.current?.focus(), []);

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
          <legend className="sr-only">How it went</legend>
          {ways.map(([way, label]) => (
            <label key={way} className="flex items-center gap-1">
              <input type="radio" name={group} checked={how === way} onChange={() => setHow(way)} />
              {label}
            </label>
          ))}
        </fieldset>
      ) : null}
      <Field label="What was said, if you like">
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
            This answers “<Words>{owed.subject || 'their message'}</Words>”
          </span>
        </label>
      ) : null}
      <div className="flex flex-wrap gap-1.5">
        <Button look="main" type="submit" disabled={busy}>
          Log it
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
