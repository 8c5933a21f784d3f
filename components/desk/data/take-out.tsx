import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { type ExportName, exports } from '@/lib/app/export';
import { useData } from './data-context';

const names = Object.keys(exports) as ExportName[];

/** Files that other applications read, made when they are asked for. */
export function TakeOut() {
  const data = useData();
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [made, setMade] = useState<string | null>(null);
  const under = useRef(new AbortController());
  useEffect(() => () => under.current.abort(), []);

  const takeOut = (name: ExportName) =>
    run(async () => {
      under.current = new AbortController();
      const { signal } = under.current;
      setMade(exports[name].label);
      try {
        await data.takeOut(name, signal);
      } catch (reason) {
        if (!signal.aborted) throw reason;
      } finally {
        setMade(null);
      }
    });

  return (
    <div className="grid gap-2">
      <p className="text-sm text-soft">
        <Trans>Open formats. What a spreadsheet would take for a formula is written so that it stays text.</Trans>
      </p>
      <ul className="grid justify-items-start gap-1.5">
        {names.map((name) => (
          <li key={name}>
            <Button disabled={busy} onClick={() => void takeOut(name)}>
              {exports[name].label}
            </Button>
          </li>
        ))}
        <li>
          <Button disabled={busy} onClick={() => void run(() => actions.downloadBackup())}>
            <Trans>Everything, as a backup (JSON)</Trans>
          </Button>
        </li>
      </ul>
      {made ? (
        <div className="flex flex-wrap items-center gap-3">
          <p role="status" className="text-soft">
            <Trans>Making the file…</Trans>
          </p>
          <Button onClick={() => under.current.abort()}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      ) : null}
    </div>
  );
}
