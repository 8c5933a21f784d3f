import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { saveReflection } from '@/lib/app/actions/reflections';
import { type Quality, qualities } from '@/lib/model/reflection';
import { type Mark, MarkChoice } from './mark-choice';
import { qualityWord } from './quality-words';

const none: Record<Quality, Mark> = { product: null, selling: null, delivery: null, service: null };

/** Yours and theirs, side by side. */
export function QualityForm({ competitor: before }: { competitor: string }) {
  const [competitor, setCompetitor] = useState(before);
  const [ours, setOurs] = useState(none);
  const [theirs, setTheirs] = useState(none);
  const [words, setWords] = useState('');
  const [run, busy] = useRun();
  const isMarked = qualities.some((quality) => ours[quality] !== null);
  const save = () =>
    run(() => saveReflection('quality', { competitor: competitor.trim(), ours, theirs, words: words.trim() }));
  return (
    <form
      aria-label={t`Rank against a competitor`}
      className="mt-2 grid max-w-2xl gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t`Competitor`}>
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={competitor}
            onChange={({ target }) => setCompetitor(target.value)}
          />
        )}
      </Field>
      <table className="max-w-sm">
        <caption className="sr-only">
          <Trans>Marks from 1 to 10</Trans>
        </caption>
        <thead className="text-sm text-soft">
          <tr>
            <td />
            <th scope="col" className="py-1 text-start font-[600]">
              <Trans>You</Trans>
            </th>
            <th scope="col" className="py-1 text-start font-[600]">
              <Trans context="a competitor">They</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {qualities.map((quality) => {
            const title = qualityWord(quality);
            return (
              <tr key={quality}>
                <th scope="row" className="py-1 text-start font-normal">
                  {title}
                </th>
                <td className="py-1">
                  <MarkChoice
                    label={t`${title}, you`}
                    mark={ours[quality]}
                    choose={(mark) => setOurs({ ...ours, [quality]: mark })}
                  />
                </td>
                <td className="py-1">
                  <MarkChoice
                    label={t`${title}, they`}
                    mark={theirs[quality]}
                    choose={(mark) => setTheirs({ ...theirs, [quality]: mark })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Field label={t`Why, in a few words`}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={4000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" look="main" disabled={busy || !isMarked || competitor.trim() === ''}>
          <Trans>Keep this ranking</Trans>
        </Button>
      </div>
    </form>
  );
}
