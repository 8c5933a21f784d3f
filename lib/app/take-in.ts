import { t } from '@lingui/core/macro';
import { foundCustomer } from '@/lib/exchange/person';
import type { Reading } from '@/lib/exchange/source';
import type { Settings } from '@/lib/log/settings';
import type { Found } from '@/lib/model/found';
import type { Instant } from '@/lib/model/time';
import { startOfDate } from '@/lib/model/zoned';
import type { TakeChoice } from './data-contract';
import { type ImportReport, importFound } from './import';
import { sidesOf } from './sides';

interface Taking extends Reading {
  now: Instant;
  settings: Settings;
}

/** Takes into the log what the seller chose of a file. */
export async function takeIn(file: File, choice: TakeChoice, taking: Taking): Promise<ImportReport> {
  const { now, settings } = taking;
  return importFound(foundIn(file, choice, taking), { now, settings, madeAt: file.lastModified });
}

async function* foundIn(file: File, choice: TakeChoice, { now, settings, ...reading }: Taking): AsyncGenerator<Found> {
  const { zone } = settings.standards;
  const { isOurs } = sidesOf(settings, null);
  const days = { now, zone, ...reading };
  switch (choice.is) {
    case 'mails': {
      const { messagesOf } = await import('@/lib/exchange/mbox/messages');
      const picked = new Set(choice.picked.map(({ address }) => address));
      yield* people(choice.picked);
      yield* messagesOf(file, {
        ...reading,
        isOurs,
        isPicked: (address) => picked.has(address.toLowerCase()),
        readsWords: choice.readsWords,
      });
      return;
    }
    case 'table': {
      const { readCsv } = await import('@/lib/exchange/csv/read');
      const { is: _, ...as } = choice;
      yield* readCsv(file, { ...days, ...as });
      return;
    }
    case 'cards': {
      const { readCards } = await import('@/lib/exchange/vcard/read');
      yield* readCards(file, days);
      return;
    }
    case 'calendar': {
      const { readCalendar } = await import('@/lib/exchange/ics/read');
      const from = choice.from === '' ? 0 : startOfDate(zone, choice.from);
      yield* readCalendar(file, { ...days, from, isOurs });
      return;
    }
    case 'monica': {
      const { readMonica } = await import('@/lib/exchange/monica/read');
      yield* readMonica(file, days);
      return;
    }
  }
}

/** Whom the seller picked among those who wrote: customers from now on, unless they are already. */
function* people(picked: Extract<TakeChoice, { is: 'mails' }>['picked']): Generator<Found> {
  for (const { name, address } of picked) {
    const found = foundCustomer({
      where: t`a person you picked`,
      key: `mbox\n${address}`,
      name,
      emails: [address],
      phones: [],
      entries: [],
    });
    if (found) yield found;
  }
}
