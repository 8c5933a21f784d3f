import { type ReactNode, useEffect, useRef } from 'react';
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
  useEffect(() => {
    const wanted = part === null ? null : document.getElementById(idOf(part));
    (wanted ?? heading.current)?.focus();
  }, [part]);
  return (
    <div className="px-3.5 pt-2 pb-6">
      <Button look="quiet" className="inline-flex items-center gap-1" onClick={() => show('page')}>
        <BackSign /> Back
      </Button>
      <h1 ref={heading} tabIndex={-1} className="mb-2 text-lg font-[650]">
        Settings
      </h1>
      {settings.error ? <p className="text-late">The settings could not be read: {settings.error}</p> : null}
      {!settings.value && settings.loading ? <p className="text-soft">Opening…</p> : null}
      {settings.value ? (
        <>
          <Part title="Our side">
            <SettingsSides settings={settings.value} />
          </Part>
          <Part title="When you work">
            <SettingsHours standards={settings.value.standards} />
          </Part>
          <Part title={TARGETS}>
            <SettingsTargets standards={settings.value.standards} />
          </Part>
          <Part title="Beyond the order">
            <SettingsCadence standards={settings.value.standards} />
          </Part>
          <Part title="Your service model">
            <SettingsServiceModel standards={settings.value.standards} />
          </Part>
          <Part title="Nudges">
            <SettingsNudges settings={settings.value} />
          </Part>
          <Part title="Rules">
            <SettingsRules rules={settings.value.rules} />
          </Part>
          <Part title="What is read">
            <SettingsReading settings={settings.value} />
          </Part>
          <Part title="Sites">
            <SettingsSites lights={settings.value.lights} />
          </Part>
          <Part title="Language">
            <SettingsLanguage choice={settings.value.language} />
          </Part>
          <Part title="Pages you taught">
            <SettingsTaught taught={settings.value.taught} lights={settings.value.lights} />
          </Part>
        </>
      ) : null}
      <Part title="Backup">
        <SettingsBackup />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mb-3 rounded-card border border-line bg-card px-3 py-2.5">
      <h2 id={idOf(title)} tabIndex={-1} className="mb-2 font-[630]">
        {title}
      </h2>
      {children}
    </section>
  );
}

function idOf(title: string): string {
  return `settings-${title.toLowerCase().replaceAll(' ', '-')}`;
}
