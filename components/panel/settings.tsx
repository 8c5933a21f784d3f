import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { BackSign } from '@/components/ui/icons';
import type { Observed } from '@/components/use-observable';
import type { PanelSettings } from '@/lib/app/panel-contract';
import { SettingsBackup } from './settings-backup';
import { SettingsHours } from './settings-hours';
import { SettingsReading } from './settings-reading';
import { SettingsSides } from './settings-sides';
import { SettingsTargets } from './settings-targets';
import { useViewState } from './view-state';

/** Everything that can be set, one part after the other; each part is saved on its own. */
export function Settings({ settings }: { settings: Observed<PanelSettings> }) {
  const show = useViewState((state) => state.show);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
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
          <Part title="How soon you answer">
            <SettingsTargets standards={settings.value.standards} />
          </Part>
          <Part title="What is read">
            <SettingsReading settings={settings.value} />
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
      <h2 className="mb-2 font-[630]">{title}</h2>
      {children}
    </section>
  );
}
