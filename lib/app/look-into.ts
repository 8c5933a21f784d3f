import { t } from '@lingui/core/macro';
import { fileKind } from '@/lib/exchange/file-kind';
import type { Reading } from '@/lib/exchange/source';
import type { Settings } from '@/lib/log/settings';
import type { Found } from '@/lib/model/found';
import type { Instant } from '@/lib/model/time';
import type { FileCounts, LookedInto } from './data-contract';
import { sidesOf } from './sides';

interface Looking extends Reading {
  now: Instant;
  settings: Settings;
}

/**
 * Looks into a file that the seller chose. Writes nothing; the readers are loaded when a file needs them.
 * @throws Error in words for a file that cannot be read here
 */
export async function lookInto(file: File, { now, settings, ...reading }: Looking): Promise<LookedInto> {
  if (file.size === 0) throw new Error(t`The file is empty.`);
  const sides = sidesOf(settings, null);
  const days = { now, zone: settings.standards.zone, ...reading };
  const kind = await fileKind(file, file.name);
  switch (kind) {
    case 'mails': {
      const { correspondentsOf } = await import('@/lib/exchange/mbox/correspondents');
      const read = await correspondentsOf(file, sides.isOurs, reading);
      if (read.mails === 0) throw new Error(t`There is no mail in this file.`);
      return { is: kind, ...read, people: read.people.filter(({ address }) => !sides.isNeverRead(address)) };
    }
    case 'table': {
      const { previewCsv } = await import('@/lib/exchange/csv/read');
      const preview = await previewCsv(file, reading);
      if (preview.rows.length === 0) throw new Error(t`There are no rows in this table.`);
      return { is: kind, ...preview };
    }
    case 'cards': {
      const { readCards } = await import('@/lib/exchange/vcard/read');
      return { is: kind, ...(await counted(readCards(file, days))) };
    }
    case 'calendar': {
      const { readCalendar } = await import('@/lib/exchange/ics/read');
      return { is: kind, ...(await counted(readCalendar(file, { ...days, from: 0, isOurs: sides.isOurs }))) };
    }
    case 'monica': {
      const { readMonica } = await import('@/lib/exchange/monica/read');
      return { is: kind, ...(await counted(readMonica(file, days))) };
    }
    case 'backup': {
      const { previewBackup } = await import('@/lib/exchange/preview');
      return { is: kind, summary: await previewBackup(file, reading) };
    }
    case null:
      throw new Error(
        t`Attune cannot tell what this file is. It reads mail (mbox), contacts (vCard 3 and 4, CSV), calendars (ICS), exports of Monica (JSON) and its own backups.`,
      );
  }
}

/** @throws Error in the file's words where there is nothing in it to take */
async function counted(found: AsyncIterable<Found>): Promise<FileCounts> {
  const counts: FileCounts = { people: 0, entries: 0, meetings: 0, skipped: 0 };
  let why = '';
  for await (const item of found) {
    if (item.is === 'customer') {
      counts.people += 1;
      counts.entries += item.entries.length;
    } else if (item.is === 'event') counts.meetings += 1;
    else if (item.is === 'skipped') {
      counts.skipped += 1;
      why ||= `${item.where}: ${item.why}`;
    }
  }
  if (counts.people + counts.meetings === 0)
    throw new Error(t`There is nothing in this file to take in. ${why}`.trim());
  return counts;
}
