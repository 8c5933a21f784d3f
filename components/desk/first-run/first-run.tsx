import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLayoutEffect, useRef, useState } from 'react';
import { firstWords } from '@/components/panel/first-run';
import { FirstFields, useFirstFields } from '@/components/panel/first-run-fields';
import { usePanel } from '@/components/panel/panel-context';
import { useSampleActions } from '@/components/panel/sample/sample-context';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import type { FirstRun as First } from '@/lib/app/panel-contract';
import { WhereToBegin } from './where-to-begin';

const titles = () => [t`What it does, and never does`, t`You`, t`Where to begin`] as const;

/** Three screens: what it does and never does; the seller's addresses and hours; the site, or the sample. */
export default function FirstRun({ first, onLater }: { first: First; onLater(): void }) {
  const { actions } = usePanel();
  const sample = useSampleActions();
  const [run, busy] = useRun();
  const [screen, setScreen] = useState<0 | 1 | 2>(0);
  const fields = useFirstFields(first);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen is read out from its heading
  useLayoutEffect(() => heading.current?.focus(), [screen]);

  const begin = (withSample: boolean, turnOn: (() => Promise<boolean>) | null = null) =>
    run(async () => {
      const said = fields.said();
      if (!said && !withSample) return setScreen(1);
      if (turnOn && !(await turnOn())) return false;
      if (withSample) await sample.tryIt();
      await actions.start(said ?? fields.saidSoFar());
    });

  return (
    <section aria-label={t`First steps`} className="mx-auto max-w-xl rounded-card border border-line bg-card p-5">
      <p className="text-sm text-faint">{t`${ph({ number: screen + 1 })} of ${ph({ count: titles().length })}`}</p>
      <h1 ref={heading} tabIndex={-1} className="mb-3 text-xl font-[650] outline-none">
        {titles()[screen]}
      </h1>
      {screen === 0 ? (
        <>
          <p>{firstWords.does}</p>
          <ul className="mt-3 grid list-disc gap-1.5 ps-4 text-soft">
            {firstWords.never.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      {screen === 1 ? (
        <div className="grid gap-3">
          <FirstFields fields={fields} open />
        </div>
      ) : null}
      {screen === 2 ? (
        <WhereToBegin busy={busy} onStart={(turnOn) => begin(false, turnOn)} onSample={() => void begin(true)} />
      ) : null}
      <div className="mt-5 flex flex-wrap items-center gap-2 border-t border-line pt-3">
        {screen > 0 ? (
          <Button onClick={() => setScreen(screen === 2 ? 1 : 0)}>
            <Trans>Back</Trans>
          </Button>
        ) : null}
        {screen < 2 ? (
          <Button
            look="main"
            onClick={() => {
              if (screen === 0 || fields.said()) setScreen(screen === 0 ? 1 : 2);
            }}
          >
            <Trans>Next</Trans>
          </Button>
        ) : null}
        <span className="ms-auto flex gap-3">
          {screen === 1 ? (
            <Button look="quiet" onClick={() => setScreen(2)}>
              <Trans>Skip this</Trans>
            </Button>
          ) : null}
          <Button look="quiet" onClick={onLater}>
            <Trans>Not now</Trans>
          </Button>
        </span>
      </div>
    </section>
  );
}
