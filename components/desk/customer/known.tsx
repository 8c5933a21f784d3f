import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { EntryLine } from '@/components/panel/entry-line';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { Words } from '@/components/ui/words';
import type { Entry } from '@/lib/model/entry';

/** So much is seen before the rest is asked for. */
const FIRST = 8;

/** What is known of a customer: the seller's note, then facts, goals, days and points. */
export function Known({ note, known }: { note: string; known: readonly Entry[] }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? known : known.slice(0, FIRST);
  const gone = () => list.current?.querySelector('button')?.focus();
  return (
    <Section title={t`What is known`}>
      {note ? (
        <p dir="auto" className="mb-1.5 whitespace-pre-line border-s-2 border-line ps-2">
          <Words>{note}</Words>
        </p>
      ) : null}
      {known.length === 0 && !note ? (
        <p className="text-soft">
          <Trans>Nothing yet. What you learn of them stands here.</Trans>
        </p>
      ) : null}
      <ul ref={list}>
        {shown.map((entry) => (
          <EntryLine key={entry.id} entry={entry} onGone={gone} />
        ))}
      </ul>
      {known.length > FIRST ? (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t`Show fewer` : t`Show all ${ph({ count: known.length })}`}
        </Button>
      ) : null}
    </Section>
  );
}
