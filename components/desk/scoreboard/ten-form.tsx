import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { saveReflection } from '@/lib/app/actions/reflections';
import type { ReflectionOf } from '@/lib/log/reflections';
import { measureIds } from '@/lib/model/measure-ids';
import type { KeptDecision } from '@/lib/model/reflection';
import { measures } from '@/lib/scores/registry';
import { DecisionKept } from './decision-kept';
import { MarkChoice } from './mark-choice';

type Marks = ReflectionOf<'ten'>['body']['marks'];

const unmarked = Object.fromEntries(measureIds.map((id) => [id, null])) as Marks;

/** The ten to mark from 1 to 10. What was observed is not beside it: the seller's own view comes first. */
interface TenFormProps {
  before: ReflectionOf<'ten'> | null;
  /** What the seller decided to do consistently; empty for nothing. */
  decided: string;
}

export function TenForm({ before, decided }: TenFormProps) {
  const [marks, setMarks] = useState<Marks>(unmarked);
  const [words, setWords] = useState('');
  const [consistently, setConsistently] = useState<KeptDecision | null>(null);
  const [run, busy] = useRun();
  const isEmpty = Object.values(marks).every((mark) => mark === null);
  const save = async () => {
    const body = { marks, words: words.trim(), ...(consistently === null ? {} : { consistently }) };
    if (!(await run(() => saveReflection('ten', body)))) return;
    setMarks(unmarked);
    setWords('');
    setConsistently(null);
  };
  return (
    <form
      aria-label={t`Mark the ten`}
      className="mt-2 grid max-w-2xl gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="text-sm text-soft">
        {before ? (
          <Trans>
            How well do you do each, from 1 to 10? Your last marks are not shown, so that these are of today.
          </Trans>
        ) : (
          <Trans>How well do you do each, from 1 to 10?</Trans>
        )}
      </p>
      <ul className="grid gap-1.5 sm:grid-cols-2">
        {measures.map((measure) => (
          <li key={measure.id} className="flex items-center gap-2">
            <MarkChoice
              label={measure.title}
              mark={marks[measure.id]}
              choose={(mark) => setMarks({ ...marks, [measure.id]: mark })}
            />
            <span aria-hidden="true">{measure.title}</span>
          </li>
        ))}
      </ul>
      {decided ? <DecisionKept decided={decided} kept={consistently} choose={setConsistently} /> : null}
      <Field label={t`What you want to remember of it, such as whether you did what you decided to do consistently`}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={4000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" look="main" disabled={busy || isEmpty}>
          <Trans>Keep these marks</Trans>
        </Button>
      </div>
    </form>
  );
}
