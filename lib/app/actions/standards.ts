import { t } from '@lingui/core/macro';
import type { StandardsActions } from '@/lib/app/standards-contract';
import { previewStandards } from '@/lib/app/standards-preview';
import { deleteEntry } from '@/lib/log/entries';
import { handOut } from '@/lib/log/handed-out';
import { getSettings } from '@/lib/log/settings';
import { isolated } from '@/lib/model/direction';
import { agendaChanged } from './agenda-changed';
import { copy } from './insert';
import { putChanges, putStandards } from './put-standards';
import { takeBack } from './undoable';

/** `zone`: of the seller, where none is set yet. */
export function standardsActions(zone: string): StandardsActions {
  return {
    async preview(next, looking) {
      const { standards } = await getSettings(zone);
      return previewStandards(standards, next, Date.now(), looking);
    },

    save: (change, words) => putStandards(zone, (now) => putChanges(now, change), { says: t`Standards saved`, words }),

    goBack: (to, words) => putStandards(zone, () => to, { says: t`Gone back`, words }),

    async readDaysOff(file) {
      const { readDaysOff } = await import('@/lib/exchange/ics/days-off');
      const { year } = Temporal.Now.plainDateISO(zone);
      const until = year + 2;
      const found = await readDaysOff(file, { from: `${year}-01-01`, until: `${until}-12-31` });
      if (found.events === 0) throw new Error(t`No calendar is in this file. Nothing was changed.`);
      if (found.days.length > 0) return found;
      throw new Error(
        found.unread === found.events
          ? t`None of the events in this file can be read. Nothing was changed.`
          : t`No all-day event from ${year} to ${until} is in this file. Nothing was changed.`,
      );
    },

    async copyWithForm(text, html) {
      const parts = { 'text/plain': text, 'text/html': html };
      const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
      try {
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      } catch {
        await copy(text);
      }
    },

    print(title) {
      // Printers put the title of the tab on the page, or make the file's name of it.
      const before = document.title;
      document.title = title;
      window.print();
      document.title = before;
    },

    async handOut(customerId, name, text) {
      const entryId = await handOut(customerId, text, zone, Date.now());
      agendaChanged();
      const called = isolated(name);
      return takeBack(t`Noted that ${called} got it`, () => deleteEntry(entryId, Date.now()));
    },
  };
}
