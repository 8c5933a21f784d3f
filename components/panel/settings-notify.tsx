import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** The switch for notifications of the browser. It asks for the permission when it is pressed, and not before. */
export function SettingsNotify({ on, hasQuietHours }: { on: boolean; hasQuietHours: boolean }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [declined, setDeclined] = useState(false);
  const turn = (to: boolean) => {
    // Called first thing, for the browser's question needs the press.
    const turned = run(() => actions.notify(to));
    void turned.then((done) => setDeclined(to && !done));
  };
  return (
    <div>
      <label className="flex items-center gap-1.5 py-1 text-sm">
        <input type="checkbox" checked={on} disabled={busy} onChange={(event) => turn(event.target.checked)} />
        <Trans>Tell me when a customer has waited too long</Trans>
      </label>
      <p className="text-xs text-faint">
        <Trans>A notification of the browser, with the name and what waits, never what it is about.</Trans>{' '}
        {hasQuietHours ? t`Never in quiet hours.` : t`Without quiet hours of your own, only while you work.`}
      </p>
      <p role="status" className="text-sm text-soft">
        {declined && !on ? t`Your browser did not allow notifications, so this stays off.` : ''}
      </p>
    </div>
  );
}
