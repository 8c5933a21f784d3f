import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { tame } from '@/components/ui/words';
import type { Coach as View } from '@/lib/app/panel-state';
import type { Nudge } from '@/lib/nudges/engine';
import { ActionButton } from './nudge-action';
import { Later, Why } from './nudge-card';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { useTaking } from './use-taking';
import { languageInWords, levelTone } from './words';

/** What there is to mend in the draft that is being written, the most pressing first. */
export function Coach({ coach }: { coach: View }) {
  const [all, setAll] = useState(false);
  const rest = useId();
  const { findings, more } = coach;
  const others = more.length;
  return (
    <Section title={t`Your draft`} aside={<Length coach={coach} />}>
      <Heard count={findings.length + more.length} says={coach.says} partly={coach.partly} />
      {findings.length > 0 ? (
        <div className="rounded-card border border-line bg-card">
          <Findings nudges={findings} />
          <div id={rest}>{all ? <Findings nudges={more} /> : null}</div>
        </div>
      ) : null}
      {more.length > 0 ? (
        <p className="mt-1 text-xs">
          <Button look="quiet" aria-expanded={all} aria-controls={rest} onClick={() => setAll(!all)}>
            {all ? t`Show fewer` : t`${others} more`}
          </Button>
        </p>
      ) : null}
    </Section>
  );
}

function Length({ coach: { words, most } }: { coach: View }) {
  const counted = plural(words, { one: '# word', other: '# words' });
  return (
    <span className={most !== null && words > most ? 'text-risk' : ''}>
      {most ? t`${counted} of ${most}` : counted}
    </span>
  );
}

/** Said aloud when the number of findings changes, and not at every word of theirs. */
function Heard({ count, says, partly }: { count: number } & Pick<View, 'says' | 'partly'>) {
  if (count === 0 && says) {
    const language = partly === null ? '' : languageInWords(partly);
    return (
      <p role="status" className="text-soft">
        {language === '' ? (
          <Trans>Nothing to mend.</Trans>
        ) : (
          <Trans>Nothing to mend, as far as {language} is read.</Trans>
        )}
      </p>
    );
  }
  return (
    <p role="status" className="sr-only">
      {count === 0
        ? ''
        : plural(count, { one: '# thing to look at in your draft.', other: '# things to look at in your draft.' })}
    </p>
  );
}

function Findings({ nudges }: { nudges: readonly Nudge[] }) {
  return (
    <ul className="divide-y divide-line">
      {nudges.map((nudge) => (
        <Finding key={`${nudge.ruleId} ${nudge.cause}`} nudge={nudge} />
      ))}
    </ul>
  );
}

function Finding({ nudge }: { nudge: Nudge }) {
  const { rules } = usePanel();
  const [run, busy] = useRun();
  const taking = useTaking(nudge, run);
  const rule = rules[nudge.ruleId];
  const wrong = levelTone[nudge.level] === 'risk';
  return (
    <li aria-label={nudge.title} className="px-3 py-2">
      <div className="flex items-start justify-between gap-x-2">
        <h3 className="min-w-0 flex-1 pt-0.5 text-sm font-[630] wrap-break-word">
          {wrong ? (
            <span aria-hidden="true" className="me-1.5 inline-block size-1.5 rounded-full bg-risk align-middle" />
          ) : null}
          {tame(nudge.title)}
          {wrong ? (
            <span className="sr-only">
              <Trans>, mend this before it goes</Trans>
            </span>
          ) : null}
        </h3>
        <span className="shrink-0 text-faint">
          <Later nudge={nudge} rule={rule} run={run} />
        </span>
      </div>
      <p dir="auto" className="line-clamp-3 text-sm text-soft" title={nudge.says}>
        {tame(nudge.says)}
      </p>
      {nudge.evidence.length > 0 ? (
        <ul aria-label={t`What set it off`} className="mt-0.5 text-sm">
          {nudge.evidence.map((piece) => (
            <li key={piece.text} dir="auto" className="line-clamp-2 border-s-2 border-line ps-2">
              {tame(piece.text)}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        {nudge.actions.map((action) => (
          <ActionButton
            key={`${action.do} ${action.label}`}
            nudge={nudge}
            action={action}
            main={false}
            run={taking(action)}
            busy={busy}
          />
        ))}
        <Why nudge={nudge} rule={rule} />
      </div>
    </li>
  );
}
