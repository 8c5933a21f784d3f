import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { Standards } from '@/lib/model/standards';
import { SettingsAfterSale } from './settings-after-sale';
import { SettingsAims } from './settings-aims';
import { SettingsBrevity } from './settings-brevity';
import { SettingsDefinition } from './settings-definition';
import { SettingsGaps } from './settings-gaps';
import { SettingsListening } from './settings-listening';
import { SettingsModelFile } from './settings-model-file';

/** What the seller holds themselves to, beyond how soon they answer: one fold for each part. */
export function SettingsServiceModel({ standards }: { standards: Standards }) {
  return (
    <div className="grid">
      <Fold title={t`What good service is`}>
        <SettingsDefinition standards={standards} />
      </Fold>
      <Fold title={t`How often you are in touch`}>
        <SettingsGaps standards={standards} />
      </Fold>
      <Fold title={t`How brief you write`}>
        <SettingsBrevity standards={standards} />
      </Fold>
      <Fold title={t`After a sale`}>
        <SettingsAfterSale standards={standards} />
      </Fold>
      <Fold title={t`Issues, listening, feedback`}>
        <SettingsListening standards={standards} />
      </Fold>
      <Fold title={t`What you aim for`}>
        <SettingsAims standards={standards} />
      </Fold>
      <Fold title={t`Share it with a team`}>
        <SettingsModelFile standards={standards} />
      </Fold>
    </div>
  );
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="border-t border-line py-1.5 first:border-t-0">
      <summary className="cursor-pointer py-0.5">
        <h3 className="inline">{title}</h3>
      </summary>
      <div className="pt-2 pb-1">{children}</div>
    </details>
  );
}
