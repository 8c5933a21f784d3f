import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { NewTaught } from '@/lib/app/teach-contract';
import { type TaughtThing, taughtFields } from '@/lib/model/taught-site';
import { hasMoved } from './has-moved';
import { usePanel } from './panel-context';
import { TaughtPreview } from './taught-preview';
import { TeachPoint } from './teach-point';
import { usePointing } from './use-pointing';
import { useRun } from './use-run';

type Chosen = Partial<NewTaught>;

/** What is welcome beside name and address, with the button that asks for it. */
const more = [
  ['company', msg`Add the company`],
  ['phone', msg`Add the phone`],
  ['messages', msg`Add the messages`],
  ['editor', msg`Add where you write`],
] as const;

/** Name, address, then what would be read, with what else there may be; nothing is kept before it is saved. */
export function TeachSteps({ onEnd }: { onEnd(): void }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [chosen, setChosen] = useState<Chosen>({});
  const [moved, setMoved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, address } = chosen;

  const pointing = usePointing((picked) => {
    // Two places on two pages make no one.
    const isMoved = Object.values(chosen).some((one) => hasMoved(one, picked));
    setMoved(isMoved);
    const next = isMoved ? {} : { ...chosen, [picked.field]: picked };
    setChosen(next);
    pointAt(next.name ? (next.address ? null : 'address') : 'name', next);
  });
  const pointAt = (thing: TaughtThing | null, so: Chosen) => {
    if (thing === null) return pointing.stop();
    pointing.start(
      thing,
      taughtFields.flatMap((field) => so[field]?.value ?? []),
    );
  };
  const isDone = pointing.field === null && address !== undefined;
  useLayoutEffect(() => {
    if (isDone) heading.current?.focus();
  }, [isDone]);
  const begin = useRef(() => pointAt('name', {}));
  useEffect(() => begin.current(), []);

  const save = async () => {
    if (!name || !address) return;
    if (await run(() => actions.teach({ ...chosen, name, address }))) onEnd();
  };
  const again = () => {
    setChosen({});
    pointAt('name', {});
  };

  return (
    <section aria-labelledby="teach-heading" className="grid gap-2.5 px-3.5 py-3.5">
      <h1 id="teach-heading" ref={heading} tabIndex={-1} className="text-lg font-[650]">
        <Trans>Teach this page</Trans>
      </h1>
      {moved ? (
        <p className="text-sm text-risk">
          <Trans>The page has moved on, so this starts again.</Trans>
        </p>
      ) : null}
      {pointing.field ? <TeachPoint field={pointing.field} pointing={pointing} /> : null}
      {pointing.problem ? (
        <p role="alert" className="text-sm text-late">
          {pointing.problem}
        </p>
      ) : null}
      <TaughtPreview chosen={chosen} />
      {pointing.field ? null : (
        <div className="flex flex-wrap gap-1.5">
          {name && address ? (
            <>
              <Button look="main" disabled={busy} onClick={() => void save()}>
                <Trans>Save</Trans>
              </Button>
              {more.map(([thing, words]) =>
                chosen[thing] ? null : (
                  <Button key={thing} onClick={() => pointAt(thing, chosen)}>
                    {t(words)}
                  </Button>
                ),
              )}
            </>
          ) : (
            <Button look="main" onClick={() => pointAt(name ? 'address' : 'name', chosen)}>
              <Trans>Point again</Trans>
            </Button>
          )}
          {name ? (
            <Button onClick={again}>
              <Trans>Start over</Trans>
            </Button>
          ) : null}
        </div>
      )}
      <Button look="quiet" className="justify-self-start" onClick={onEnd}>
        <Trans>Cancel</Trans>
      </Button>
    </section>
  );
}
