import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Words } from '@/components/ui/words';
import type { Picked } from '@/lib/app/teach-contract';
import type { TaughtField } from '@/lib/model/taught-site';
import { usePanel } from './panel-context';
import { TeachPoint } from './teach-point';
import { usePointing } from './use-pointing';
import { useRun } from './use-run';

type Chosen = Partial<Record<TaughtField, Picked>>;

/** Name, address, then what would be read, with what else there may be; nothing is kept before it is saved. */
export function TeachSteps({ onEnd }: { onEnd(): void }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [chosen, setChosen] = useState<Chosen>({});
  const [moved, setMoved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, address, company, phone } = chosen;

  const pointing = usePointing((picked) => {
    // Two places on two pages make no one.
    const isMoved = Object.values(chosen).some(({ origin, page }) => origin !== picked.origin || page !== picked.page);
    setMoved(isMoved);
    const next = isMoved ? {} : { ...chosen, [picked.field]: picked };
    setChosen(next);
    pointAt(next.name ? (next.address ? null : 'address') : 'name', next);
  });
  const pointAt = (field: TaughtField | null, so: Chosen) => {
    if (field)
      pointing.start(
        field,
        Object.values(so).map(({ value }) => value),
      );
    else pointing.stop();
  };
  const isDone = pointing.field === null && address !== undefined;
  useEffect(() => {
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
        Teach this page
      </h1>
      {moved ? <p className="text-sm text-risk">The page has moved on, so this starts again.</p> : null}
      {pointing.field ? <TeachPoint field={pointing.field} pointing={pointing} /> : null}
      {pointing.problem ? (
        <p role="alert" className="text-sm text-late">
          {pointing.problem}
        </p>
      ) : null}
      <Preview chosen={chosen} />
      {pointing.field ? null : (
        <div className="flex flex-wrap gap-1.5">
          {name && address ? (
            <>
              <Button look="main" disabled={busy} onClick={() => void save()}>
                Save
              </Button>
              {company ? null : <Button onClick={() => pointAt('company', chosen)}>Add the company</Button>}
              {phone ? null : <Button onClick={() => pointAt('phone', chosen)}>Add the phone</Button>}
            </>
          ) : (
            <Button look="main" onClick={() => pointAt(name ? 'address' : 'name', chosen)}>
              Point again
            </Button>
          )}
          {name ? <Button onClick={again}>Start over</Button> : null}
        </div>
      )}
      <Button look="quiet" className="justify-self-start" onClick={onEnd}>
        Cancel
      </Button>
    </section>
  );
}

function Preview({ chosen: { name, address, company, phone } }: { chosen: Chosen }) {
  if (!name) return null;
  const rows = [
    ['Name', name.value],
    ['Address', address?.value],
    ['Company', company?.value],
    ['Phone', phone?.value],
  ] as const;
  return (
    <Card>
      <h2 className="text-sm text-soft">On this page</h2>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
        {rows.map(([term, value]) =>
          value === undefined ? null : (
            <div key={term} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-soft">{term}</dt>
              <dd className="font-[550] wrap-anywhere">
                <Words>{value}</Words>
              </dd>
            </div>
          ),
        )}
      </dl>
      {address ? (
        <p className="mt-1.5 text-sm text-faint">
          On other pages of this kind the same places are read. Kept are the places, not what they say.
        </p>
      ) : null}
    </Card>
  );
}
