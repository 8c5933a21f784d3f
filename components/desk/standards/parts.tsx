import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { SettingsAfterSale } from '@/components/panel/settings-after-sale';
import { SettingsAims } from '@/components/panel/settings-aims';
import { SettingsBrevity } from '@/components/panel/settings-brevity';
import { SettingsCadence } from '@/components/panel/settings-cadence';
import { SettingsDefinition } from '@/components/panel/settings-definition';
import { SettingsGaps } from '@/components/panel/settings-gaps';
import { SettingsHours } from '@/components/panel/settings-hours';
import { SettingsListening } from '@/components/panel/settings-listening';
import { SettingsModelFile } from '@/components/panel/settings-model-file';
import { SettingsNudges } from '@/components/panel/settings-nudges';
import { SettingsTargets } from '@/components/panel/settings-targets';
import { Card, Section } from '@/components/ui/card';
import type { PanelSettings } from '@/lib/app/panel-contract';
import { DaysOffFile } from './days-off-file';
import { Effect } from './effect';
import { Expect } from './expect';
import { Rules } from './rules';
import { Versions } from './versions';

interface PartProps {
  settings: PanelSettings;
}

/** The parts of the page, in the order of its navigation. The id stands in the address. */
export const parts = {
  answers: {
    get title() {
      return t`Answers`;
    },
    Part: Answers,
  },
  hours: {
    get title() {
      return t({ message: 'Hours', context: 'when you work' });
    },
    Part: HoursAndDaysOff,
  },
  touch: {
    get title() {
      return t`In touch`;
    },
    Part: InTouch,
  },
  words: {
    get title() {
      return t`In your words`;
    },
    Part: InYourWords,
  },
  playbooks: {
    get title() {
      return t`Playbooks`;
    },
    Part: Playbooks,
  },
  aims: {
    get title() {
      return t`Aims`;
    },
    Part: Aims,
  },
  nudges: {
    get title() {
      return t`Nudges and rules`;
    },
    Part: NudgesAndRules,
  },
  versions: {
    get title() {
      return t`Versions and file`;
    },
    Part: VersionsAndFile,
  },
  expect: {
    get title() {
      return t`What to expect of you`;
    },
    Part: WhatToExpect,
  },
} as const;

export type PartId = keyof typeof parts;
export const partIds = Object.keys(parts) as PartId[];

function Answers({ settings: { standards } }: PartProps) {
  return (
    <Narrow title={t`How soon you answer`}>
      <SettingsTargets standards={standards} />
    </Narrow>
  );
}

function HoursAndDaysOff({ settings: { standards } }: PartProps) {
  return (
    <Two>
      <Titled title={t`When you work`}>
        <SettingsHours standards={standards} />
      </Titled>
      <Titled title={t`Days off from a file`}>
        <DaysOffFile standards={standards} />
      </Titled>
    </Two>
  );
}

function InTouch({ settings: { standards } }: PartProps) {
  return (
    <Two>
      <Titled title={t`How often you are in touch`}>
        <SettingsGaps standards={standards} />
      </Titled>
      <Titled title={t`Beyond the order`}>
        <SettingsCadence standards={standards} />
      </Titled>
    </Two>
  );
}

function InYourWords({ settings: { standards } }: PartProps) {
  return (
    <Two>
      <Titled title={t`What good service is`}>
        <SettingsDefinition standards={standards} />
      </Titled>
      <Titled title={t`How brief you write`}>
        <SettingsBrevity standards={standards} />
      </Titled>
    </Two>
  );
}

function Playbooks({ settings: { standards } }: PartProps) {
  return (
    <Two>
      <Titled title={t`After a sale`}>
        <SettingsAfterSale standards={standards} />
      </Titled>
      <Titled title={t`Issues, listening, feedback`}>
        <SettingsListening standards={standards} />
      </Titled>
    </Two>
  );
}

function Aims({ settings: { standards } }: PartProps) {
  return (
    <Narrow title={t`What you aim for`}>
      <SettingsAims standards={standards} />
    </Narrow>
  );
}

function NudgesAndRules({ settings }: PartProps) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <Titled title={t`How much you are told, and when`}>
        <SettingsNudges settings={settings} />
      </Titled>
      <Titled title={t`Rules`}>
        <Rules rules={settings.rules} />
      </Titled>
    </div>
  );
}

function VersionsAndFile({ settings: { standards } }: PartProps) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Titled title={t`Versions`}>
        <Versions standards={standards} />
      </Titled>
      <Titled title={t`A file for your team`}>
        <SettingsModelFile standards={standards} effect={(next) => <Effect next={next} />} />
      </Titled>
    </div>
  );
}

function WhatToExpect({ settings: { standards } }: PartProps) {
  return <Expect standards={standards} />;
}

function Two({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-4 lg:grid-cols-2">{children}</div>;
}

/** One form alone is no wider than its fields are good to read. */
function Narrow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-w-2xl">
      <Titled title={title}>{children}</Titled>
    </div>
  );
}

function Titled({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card className="px-0! pb-0!">
      <Section title={title}>{children}</Section>
    </Card>
  );
}
