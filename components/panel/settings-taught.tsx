import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { SiteLight } from '@/lib/app/panel-contract';
import type { TaughtSitesFile } from '@/lib/app/teach-contract';
import { type TaughtField, type TaughtSite, taughtFields } from '@/lib/model/taught-site';
import { usePanel } from './panel-context';
import { TakeFile } from './take-file';
import { TaughtPoints } from './taught-points';
import { useRun } from './use-run';

/** The pages that were taught: renamed, forgotten, handed on as a file and taken from one. */
export function SettingsTaught({ taught, lights }: { taught: readonly TaughtSite[]; lights: readonly SiteLight[] }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  return (
    <div className="grid gap-3">
      {taught.length === 0 ? (
        <p className="text-sm text-faint">
          <Trans>None. Open a customer’s page that Attune does not know, and teach it.</Trans>
        </p>
      ) : (
        <ul aria-label={t`Pages you taught`} className="grid gap-2">
          {taught.map((site) => (
            <Item key={site.id} site={site} inView={lights.some(({ id, inView }) => inView && id === site.id)} />
          ))}
        </ul>
      )}
      <p className="text-sm text-soft">
        <Trans>A file for your team says where things stand on a page. No customer is in it.</Trans>
      </p>
      {taught.length > 0 ? (
        <Button className="justify-self-start" disabled={busy} onClick={() => void run(() => actions.downloadTaught())}>
          <Trans>Download the pages</Trans>
        </Button>
      ) : null}
      <TakeOver />
    </div>
  );
}

function Item({ site, inView }: { site: TaughtSite; inView: boolean }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [name, setName] = useState(site.name);
  const trimmed = name.trim();
  const stored = site.name;
  const parts = partsOf(site).join(', ');
  return (
    <li className="rounded-control border border-line p-2">
      <form
        className="flex items-end gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (trimmed) void run(() => actions.renameTaught(site.id, trimmed));
        }}
      >
        <Field label={t`Name of the page`} className="flex-1">
          {(control) => (
            <input {...control} maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        {trimmed && trimmed !== site.name ? (
          <Button type="submit" disabled={busy}>
            <Trans>Rename</Trans>
          </Button>
        ) : null}
        <Button
          look="away"
          aria-label={t`Forget ${stored}`}
          disabled={busy}
          onClick={() => void run(() => actions.forgetTaught(site.id))}
        >
          <Trans>Forget</Trans>
        </Button>
      </form>
      <p className="mt-1 text-xs text-faint wrap-anywhere">
        <Words>{site.origin + site.path}</Words>
      </p>
      <p className="text-xs text-faint">
        <Trans>Reads {parts}</Trans>
      </p>
      <TaughtPoints site={site} inView={inView} />
    </li>
  );
}

const fieldWords: Record<TaughtField, MessageDescriptor> = {
  name: msg`name`,
  address: msg`address`,
  company: msg`company`,
  phone: msg`phone`,
};

function partsOf({ fields, messages, editor }: TaughtSite): string[] {
  const read = taughtFields.flatMap((field) => (fields[field] ? [t(fieldWords[field])] : []));
  return [...read, ...(messages ? [t`messages`] : []), ...(editor ? [t`where you write`] : [])];
}

function Would({ site }: { site: TaughtSite }) {
  const address = site.origin + site.path;
  const parts = partsOf(site).join(', ');
  return (
    <Trans>
      <Words>{address}</Words>, reads {parts}
    </Trans>
  );
}

function TakeOver() {
  return (
    <TakeFile<TaughtSitesFile>
      label={t`Take over pages from a file`}
      hint={t`Shows first what it would add.`}
      title={t`Pages in the file`}
      read={(actions, file) => actions.readTaught(file)}
      take={(actions, file) => actions.takeTaught(file)}
      brings={({ added }) => added.length > 0}
    >
      {({ added }) => (
        <>
          <p>{added.length === 0 ? t`The file holds nothing that is new here.` : t`These pages would be read so:`}</p>
          <ul className="mt-1 max-h-64 overflow-y-auto text-sm empty:hidden">
            {added.map((site) => (
              <li key={site.id} className="border-t border-line py-1 wrap-anywhere">
                <Words>{site.name}</Words>{' '}
                <span className="text-faint">
                  <Would site={site} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </TakeFile>
  );
}
