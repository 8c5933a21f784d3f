import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DeskHeading } from '@/components/desk/desk-heading';
import { SettingsBackup } from '@/components/panel/settings-backup';
import { Card, Section } from '@/components/ui/card';
import { TakeIn } from './take-in';
import { TakeOut } from './take-out';

/** The seller's data: kept safe, taken in from elsewhere, and taken out again. */
export default function DataPage() {
  return (
    <>
      <DeskHeading title={t`Data`} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Part title={t`Take in a file`}>
          <TakeIn />
        </Part>
        <div className="grid gap-4">
          <Part title={t`Backup`}>
            <SettingsBackup />
          </Part>
          <Part title={t`Take out`}>
            <TakeOut />
          </Part>
          <Part title={t`Where it lives`}>
            <p className="text-sm text-soft">
              <Trans>
                All of it is in the storage of this browser, in this profile, on this machine; nothing is sent anywhere,
                and removing Attune from the browser removes it, so keep a backup.
              </Trans>
            </p>
          </Part>
        </div>
      </div>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card className="px-0! pb-0!">
      <Section title={title}>{children}</Section>
    </Card>
  );
}
