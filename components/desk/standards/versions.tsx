import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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

/** The service models that held, as far back as they are kept, what each changed, and the way back to it. */
export function Versions({ standards }: { standards: Standards }) {
  const [shown, setShown] = useState(PAGE);
  // One more than is shown: what a version changed is told by the one before it.
  const { value, error } = useObservable(useMemo(() => watchModelVersions(shown + 1), [shown]));
  if (error) {
    return (
      <p className="text-late">
        <Trans>The versions could not be read: {error}</Trans>
      </p>
    );
  }
  if (!value) {
    return (
      <p className="text-soft">
        <Trans>Opening…</Trans>
      </p>
    );
  }
  const { versions } = value;
  if (versions.length === 0) {
    return (
      <p className="text-soft">
        <Trans>
          Nothing was changed yet. From the first change on, the last 50 versions are kept here, and all of the last 13
          months.
        </Trans>
      </p>
    );
  }
  return (
    <>
      <ol aria-label={t`Versions`} className="grid gap-3">
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
          <Trans>Older versions</Trans>
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
  const isFirst = version.at === 0;
  const since = `${day(version.at, now, zone)}, ${exactClock(version.at, zone)}`;
  const name = isFirst ? t`As it was at first` : t`Since ${since}`;
  const back = isFirst ? t`Back to the version as it was at first` : t`Back to the version since ${since}`;
  const changes = before ? standardChanges(before.standards, version.standards) : [];
  const close = (words: string | null) => {
    setAsks(false);
    if (words !== null) void run(() => goBack(version.standards, words || back));
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
          <span className="ms-auto text-sm text-good">
            <Trans>Holds now</Trans>
          </span>
        ) : (
          <Button className="ms-auto" disabled={busy} aria-label={t`Go back to: ${name}`} onClick={() => setAsks(true)}>
            <Trans>Go back…</Trans>
          </Button>
        )}
      </div>
      {before ? <ChangeList label={t`What changed: ${name}`} changes={changes} /> : null}
      <Whole standards={version.standards} name={name} />
      {asks ? (
        <WhatChanges
          title={t`Go back to this version`}
          here={here}
          next={version.standards}
          does={t`Go back`}
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
        <Trans>
          Look at it whole<span className="sr-only">: {name}</span>
        </Trans>
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
