import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { toneText } from '@/components/ui/tone';
import { Words } from '@/components/ui/words';
import type { Entry } from '@/lib/model/entry';
import { type PromiseBody, promise } from '@/lib/model/kinds/promise';
import { dueInWords, short } from '@/lib/nudges/words';
import { ChangePromise } from './change-promise';
import { focusBeside } from './focus-beside';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** What is promised both ways and still open: who, what, by when, and its end in one press. */
export function Promises({ promises }: { promises: readonly Entry[] }) {
  const open = promises.flatMap((entry) => {
    const body = promise.body.safeParse(entry.body).data;
    return body ? [{ entry, body }] : [];
  });
  if (open.length === 0) return null;
  return (
    <Section title={t`Open promises`}>
      <ul className="divide-y divide-line rounded-card border border-line bg-card">
        {open.map(({ entry, body }) => (
          <Line key={entry.id} entry={entry} body={body} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ entry, body }: { entry: Entry; body: PromiseBody }) {
  const item = useRef<HTMLLIElement>(null);
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const isLate = body.due !== null && body.due < now;
  const due = body.due === null ? '' : dueInWords(body.due, zone);
  const what = short(body.what);
  const keep = async () => {
    if (await run(() => actions.settlePromise(entry.id, 'kept'))) focusBeside(item.current);
  };
  return (
    <li ref={item} className="px-3 py-2">
      <p className="line-clamp-3" title={body.what}>
        <span className="me-1.5 text-xs font-semibold text-info">{body.by === 'us' ? t`We` : t`They`}</span>
        <Words>{body.what}</Words>
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-1.5">
        <span className={`me-auto text-sm ${isLate ? toneText.late : toneText.plain}`}>
          {body.due === null ? t`no day named` : isLate ? t`was due ${due}` : t`by ${due}`}
        </span>
        <Button disabled={busy} aria-label={t`Kept: ${what}`} onClick={() => void keep()}>
          <Trans>Kept</Trans>
        </Button>
        <ChangePromise label={t`New date`} name={t`New date: ${what}`} entryId={entry.id} due={body.due} look="plain" />
      </div>
    </li>
  );
}
