import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { PanelSettings } from '@/lib/app/panel-contract';
import { Time } from './hours-editor';
import { NumberField } from './number-field';
import { SaveForm } from './save-form';
import { SettingsNotify } from './settings-notify';

const usual = { from: '18:00', to: '08:00' };

/** How much the seller wants to be told, and when not. */
export function SettingsNudges({ settings }: { settings: PanelSettings }) {
  const { nudges } = settings;
  const [most, setMost] = useState(nudges.most);
  const [perDay, setPerDay] = useState(nudges.perDay);
  const [quiet, setQuiet] = useState(nudges.quiet);
  const wrong = !isWhole(most, 10)
    ? t`Between 1 and 10 nudges are shown at once.`
    : quiet && quiet.from === quiet.to
      ? t`Quiet hours need an end that is not their start.`
      : isWhole(perDay, 50)
        ? null
        : t`There are 1 to 50 notifications a day.`;
  return (
    <div className="grid gap-3">
      <SaveForm label={t`Nudges`} wrong={wrong} change={() => ({ nudges: { ...nudges, most, perDay, quiet } })}>
        <NumberField
          label={t`Shown at once`}
          hint={t`The rest can wait, one press away.`}
          max={10}
          value={most}
          onChange={setMost}
        />
        <fieldset className="min-w-0">
          <legend className="sr-only">
            <Trans>Quiet hours</Trans>
          </legend>
          <label className="flex items-center gap-1.5 py-1 text-sm">
            <input
              type="checkbox"
              checked={quiet !== null}
              onChange={(event) => setQuiet(event.target.checked ? usual : null)}
            />
            <Trans>Quiet hours</Trans>
          </label>
          {quiet ? (
            <span className="flex min-w-0 items-center gap-1.5">
              <Time label={t`Quiet from`} value={quiet.from} onChange={(from) => setQuiet({ ...quiet, from })} />
              <span aria-hidden="true" className="text-faint">
                –
              </span>
              <Time label={t`Quiet to`} value={quiet.to} onChange={(to) => setQuiet({ ...quiet, to })} />
            </span>
          ) : null}
          <p className="mt-0.5 text-xs text-faint">
            <Trans>
              Every day. Only what belongs to the page in front of you is shown; the rest stays one press away.
            </Trans>
          </p>
        </fieldset>
        <NumberField
          label={t`Notifications a day, at most`}
          hint={t`Several customers share one.`}
          max={50}
          value={perDay}
          onChange={setPerDay}
        />
      </SaveForm>
      <SettingsNotify on={nudges.notify} hasQuietHours={nudges.quiet !== null} />
    </div>
  );
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
