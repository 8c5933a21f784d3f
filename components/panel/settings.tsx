import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { BackSign } from '@/components/ui/icons';
import type { Observed } from '@/components/use-observable';
import type { PanelSettings } from '@/lib/app/panel-contract';
import { SettingsBackup } from './settings-backup';
import { SettingsCadence } from './settings-cadence';
import { SettingsHours } from './settings-hours';
import { SettingsLanguage } from './settings-language';
import { SettingsNudges } from './settings-nudges';
import { SettingsReading } from './settings-reading';
import { SettingsRules } from './settings-rules';
import { SettingsServiceModel } from './settings-service-model';
import { SettingsSides } from './settings-sides';
import { SettingsSites } from './settings-sites';
import { SettingsTargets } from './settings-targets';
import { SettingsTaught } from './settings-taught';
import { TARGETS, useViewState } from './view-state';

/** Everything that can be set, one part after the other; each part is saved on its own. */
export function Settings({ settings }: { settings: Observed<PanelSettings> }) {
  const show = useViewState((state) => state.show);
  const part = useViewState((state) => state.part);
  const heading = useRef<HTMLHeadingElement>(null);
  const { error } = settings;
  useLayoutEffect(() => {
    const wanted = part === null ? null : document.getElementById(idOf(part));
    (wanted ?? heading.current)?.focus();
  }, [part]);
  return (
    <div className="px-3.5 pt-2 pb-6">
      <Button look="quiet" className="inline-flex items-center gap-1" onClick={() => show('page')}>
        <Trans>
          <BackSign /> Back
        </Trans>
      </Button>
      <h1 ref={heading} tabIndex={-1} className="mb-2 text-lg font-[650]">
        <Trans>Settings</Trans>
      </h1>
      {error ? (
        <p className="text-late">
          <Trans>The settings could not be read: {error}</Trans>
        </p>
      ) : null}
      {!settings.value && settings.loading ? (
        <p className="text-soft">
          <Trans>Opening…</Trans>
        </p>
      ) : null}
      {settings.value ? (
        <>
          <Part id="our-side" title={t`Our side`}>
            <SettingsSides settings={settings.value} />
          </Part>
          <Part id="when-you-work" title={t`When you work`}>
            <SettingsHours standards={settings.value.standards} />
          </Part>
          <Part id={TARGETS} title={t`How soon you answer`}>
            <SettingsTargets standards={settings.value.standards} />
          </Part>
          <Part id="beyond-the-order" title={t`Beyond the order`}>
            <SettingsCadence standards={settings.value.standards} />
          </Part>
          <Part id="your-service-model" title={t`Your service model`}>
            <SettingsServiceModel standards={settings.value.standards} />
          </Part>
          <Part id="nudges" title={t`Nudges`}>
            <SettingsNudges settings={settings.value} />
          </Part>
          <Part id="rules" title={t`Rules`}>
            <SettingsRules rules={settings.value.rules} />
          </Part>
          <Part id="what-is-read" title={t`What is read`}>
            <SettingsReading settings={settings.value} />
          </Part>
          <Part id="sites" title={t`Sites`}>
            <SettingsSites lights={settings.value.lights} />
          </Part>
          <Part id="language" title={t`Language`}>
            <SettingsLanguage choice={settings.value.language} />
          </Part>
          <Part id="pages-you-taught" title={t`Pages you taught`}>
            <SettingsTaught taught={settings.value.taught} lights={settings.value.lights} />
          </Part>
        </>
      ) : null}
      <Part id="backup" title={t`Backup`}>
        <SettingsBackup />
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mb-3 rounded-card border border-line bg-card px-3 py-2.5">
      <h2 id={idOf(id)} tabIndex={-1} className="mb-2 font-[630]">
        {title}
      </h2>
      {children}
    </section>
  );
}

function idOf(part: string): string {
  return `settings-${part}`;
}
