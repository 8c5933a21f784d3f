import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { SiteLight } from '@/lib/app/panel-contract';
import type { TaughtSitesFile } from '@/lib/app/teach-contract';
import type { TaughtSite } from '@/lib/model/taught-site';
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
        <p className="text-sm text-faint">None. Open a customer’s page that Attune does not know, and teach it.</p>
      ) : (
        <ul aria-label="Pages you taught" className="grid gap-2">
          {taught.map((site) => (
            <Item key={site.id} site={site} inView={lights.some(({ id, inView }) => inView && id === site.id)} />
          ))}
        </ul>
      )}
      <p className="text-sm text-soft">A file for your team says where things stand on a page. No customer is in it.</p>
      {taught.length > 0 ? (
        <Button className="justify-self-start" disabled={busy} onClick={() => void run(() => actions.downloadTaught())}>
          Download the pages
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
  return (
    <li className="rounded-control border border-line p-2">
      <form
        className="flex items-end gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (trimmed) void run(() => actions.renameTaught(site.id, trimmed));
        }}
      >
        <Field label="Name of the page" className="flex-1">
          {(control) => (
            <input {...control} maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        {trimmed && trimmed !== site.name ? (
          <Button type="submit" disabled={busy}>
            Rename
          </Button>
        ) : null}
        <Button
          look="away"
          aria-label={`Forget ${site.name}`}
          disabled={busy}
          onClick={() => void run(() => actions.forgetTaught(site.id))}
        >
          Forget
        </Button>
      </form>
      <p className="mt-1 text-xs text-faint wrap-anywhere">
        <Words>{site.origin + site.path}</Words>
      </p>
      <p className="text-xs text-faint">Reads {partsOf(site).join(', ')}</p>
      <TaughtPoints site={site} inView={inView} />
    </li>
  );
}

function partsOf({ fields, messages, editor }: TaughtSite): string[] {
  return [...Object.keys(fields), ...(messages ? ['messages'] : []), ...(editor ? ['where you write'] : [])];
}

function TakeOver() {
  return (
    <TakeFile<TaughtSitesFile>
      label="Take over pages from a file"
      hint="Shows first what it would add."
      title="Pages in the file"
      read={(actions, file) => actions.readTaught(file)}
      take={(actions, file) => actions.takeTaught(file)}
      brings={({ added }) => added.length > 0}
    >
      {({ added }) => (
        <>
          <p>{added.length === 0 ? 'The file holds nothing that is new here.' : 'These pages would be read so:'}</p>
          <ul className="mt-1 max-h-64 overflow-y-auto text-sm empty:hidden">
            {added.map((site) => (
              <li key={site.id} className="border-t border-line py-1 wrap-anywhere">
                <Words>{site.name}</Words>{' '}
                <span className="text-faint">
                  <Words>{site.origin + site.path}</Words>, reads {partsOf(site).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </TakeFile>
  );
}
