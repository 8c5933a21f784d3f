import { useMemo, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { standardInWords } from '@/components/panel/standard-words';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { day, exactClock } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import { useObservable } from '@/components/use-observable';
import { type ModelVersion, watchModelVersions } from '@/lib/log/models';
import { standardKeys, standardLabel } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { WhatChanges } from './ask-first';
import { ChangeList } from './change-list';
import { standardChanges } from './standard-changes';
import { useStandards } from './standards-context';

const PAGE = 20;

/** Every service model that ever held, what each changed, and the way back to it. */
export function Versions({ standards }: { standards: Standards }) {
  const [shown, setShown] = useState(PAGE);
  // One more than is shown: what a version changed is told by the one before it.
  const { value, error } = useObservable(useMemo(() => watchModelVersions(shown + 1), [shown]));
  if (error) return <p className="text-late">The versions could not be read: {error}</p>;
  if (!value) return <p className="text-soft">Opening…</p>;
  const { versions } = value;
  if (versions.length === 0) {
    return <p className="text-soft">Nothing was changed yet. From the first change on, every version is kept here.</p>;
  }
  return (
    <>
      <ol aria-label="Versions" className="grid gap-3">
        {versions.slice(0, shown).map((version, index) => (
          <Version
            key={version.id}
            version={version}
            before={versions[index + 1] ?? null}
            here={standards}
            isCurrent={index === 0}
          />
        ))}
      </ol>
      {versions.length > shown ? (
        <Button className="mt-3 justify-self-start" onClick={() => setShown(shown + PAGE)}>
          Older versions
        </Button>
      ) : null}
    </>
  );
}

interface VersionProps {
  version: ModelVersion;
  before: ModelVersion | null;
  here: Standards;
  isCurrent: boolean;
}

function Version({ version, before, here, isCurrent }: VersionProps) {
  const { now, zone } = usePanel();
  const { goBack } = useStandards();
  const [run, busy] = useRun();
  const [asks, setAsks] = useState(false);
  const name =
    version.at === 0 ? 'As it was at first' : `Since ${day(version.at, now, zone)}, ${exactClock(version.at, zone)}`;
  const changes = before ? standardChanges(before.standards, version.standards) : [];
  const close = (words: string | null) => {
    setAsks(false);
    if (words !== null) void run(() => goBack(version.standards, words || `Back to the version ${name.toLowerCase()}`));
  };
  return (
    <li className="border-t border-line pt-2 first:border-t-0 first:pt-0">
      <div className="mb-1 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="font-[600]">{name}</h3>
        {version.words ? (
          <p className="min-w-0 wrap-anywhere text-soft">
            <Words>{version.words}</Words>
          </p>
        ) : null}
        {isCurrent ? (
          <span className="ms-auto text-sm text-good">Holds now</span>
        ) : (
          <Button className="ms-auto" disabled={busy} aria-label={`Go back to: ${name}`} onClick={() => setAsks(true)}>
            Go back…
          </Button>
        )}
      </div>
      {before ? <ChangeList label={`What changed: ${name}`} changes={changes} /> : null}
      <Whole standards={version.standards} name={name} />
      {asks ? (
        <WhatChanges
          title="Go back to this version"
          here={here}
          next={version.standards}
          does="Go back"
          onClose={close}
        />
      ) : null}
    </li>
  );
}

/** All that a version says, once it is asked for. */
function Whole({ standards, name }: { standards: Standards; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="mt-1.5 text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-soft">
        Look at it whole<span className="sr-only">: {name}</span>
      </summary>
      {open ? (
        <dl className="mt-1 grid gap-x-4 sm:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
          {standardKeys.map((key) => (
            <div key={key} className="contents">
              <dt className="pt-1 text-soft">{standardLabel(key)}</dt>
              <dd className="wrap-anywhere sm:pt-1">
                <Words>{standardInWords(standards, key)}</Words>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </details>
  );
}
