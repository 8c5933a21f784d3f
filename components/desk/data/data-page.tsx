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
      <DeskHeading title="Data" />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Part title="Take in a file">
          <TakeIn />
        </Part>
        <div className="grid gap-4">
          <Part title="Backup">
            <SettingsBackup />
          </Part>
          <Part title="Take out">
            <TakeOut />
          </Part>
          <Part title="Where it lives">
            <p className="text-sm text-soft">
              All of it is in the storage of this browser, in this profile, on this machine; nothing is sent anywhere,
              and removing Attune from the browser removes it, so keep a backup.
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
