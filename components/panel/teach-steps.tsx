import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { NewTaught } from '@/lib/app/teach-contract';
import { saidOf, type TaughtThing } from '@/lib/model/taught-site';
import { hasMoved } from './has-moved';
import { usePanel } from './panel-context';
import { TaughtPreview } from './taught-preview';
import { TeachPoint } from './teach-point';
import { usePointing } from './use-pointing';
import { useRun } from './use-run';

/** What is welcome beside what makes the person, with the button that asks for it. */
const more = [
  ['name', msg`Add the name`],
  ['address', msg`Add the address`],
  ['company', msg`Add the company`],
  ['phone', msg`Add the phone`],
  ['messages', msg`Add the messages`],
  ['editor', msg`Add where you write`],
] as const;

/** What makes a person, asked for one after the other; either may not be shown on the page. */
type Step = 'name' | 'address';

/** Name, address, then what would be read, with what else there may be; nothing is kept before it is saved. */
export function TeachSteps({ onEnd }: { onEnd(): void }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [chosen, setChosen] = useState<NewTaught>({});
  const [moved, setMoved] = useState(false);
  const [notShown, setNotShown] = useState<Step | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const pointing = usePointing((picked) => {
    // Two places on two pages make no one.
    const isMoved = Object.values(chosen).some((one) => hasMoved(one, picked));
    setMoved(isMoved);
    const next = isMoved ? {} : { ...chosen, [picked.field]: picked };
    setChosen(next);
    pointAt(stepAfter(next, notShown), next);
  });
  const pointAt = (thing: TaughtThing | null, so: NewTaught) => {
    if (thing === null) return pointing.stop();
    const { name, address, company, phone } = so;
    const values = { name: name?.value, address: address?.value, company: company?.value, phone: phone?.value };
    pointing.start(thing, saidOf(values));
  };
  const skip = (step: Step) => {
    setNotShown(step);
    pointAt(stepAfter(chosen, step), chosen);
  };
  const step = stepAfter(chosen, notShown);
  const isDone = pointing.field === null && step === null;
  useLayoutEffect(() => {
    if (isDone) heading.current?.focus();
  }, [isDone]);
  const begin = useRef(() => pointAt('name', {}));
  useEffect(() => begin.current(), []);

  const save = async () => {
    if (await run(() => actions.teach(chosen))) onEnd();
  };
  const again = () => {
    setChosen({});
    setNotShown(null);
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
      {step && pointing.field === step && notShown === null ? (
        <Button className="justify-self-start" onClick={() => skip(step)}>
          {step === 'name' ? t`This page shows no name` : t`This page shows no address`}
        </Button>
      ) : null}
      {pointing.problem ? (
        <p role="alert" className="text-sm text-late">
          {pointing.problem}
        </p>
      ) : null}
      <TaughtPreview chosen={chosen} asked={step !== null} />
      {pointing.field ? null : (
        <div className="flex flex-wrap gap-1.5">
          {step === null ? (
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
            <Button look="main" onClick={() => pointAt(step, chosen)}>
              <Trans>Point again</Trans>
            </Button>
          )}
          {chosen.name || chosen.address || notShown ? (
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

/** What is still to be pointed at; null once somebody would be read. */
function stepAfter({ name, address }: NewTaught, notShown: Step | null): Step | null {
  if (!name && notShown !== 'name') return 'name';
  return !address && notShown !== 'address' ? 'address' : null;
}
