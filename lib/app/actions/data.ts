import { t } from '@lingui/core/macro';
import type { DataActions } from '@/lib/app/data-contract';
import { exportPieces, exports } from '@/lib/app/export';
import { getSettings } from '@/lib/log/settings';
import { agendaChanged } from './agenda-changed';
import { download } from './download';
import { takeBack } from './undoable';

/** The acts of the data page, on the log of this browser. What reads files is loaded once one is chosen. */
export function dataActions(zone: string): DataActions {
  return {
    async look(file, reading) {
      const { lookInto } = await import('@/lib/app/look-into');
      const settings = await getSettings(zone);
      return readable(lookInto(file, { ...reading, settings, now: Date.now() }));
    },

    async takeIn(file, choice, reading) {
      const [{ takeIn }, { undoImport }] = await Promise.all([import('@/lib/app/take-in'), import('@/lib/log/import')]);
      const settings = await getSettings(zone);
      const report = await takeIn(file, choice, { ...reading, settings, now: Date.now() });
      agendaChanged();
      const { undo } = report;
      return { report, undo: undo === null ? null : takeBack(t`Taken in.`, () => undoImport(undo)) };
    },

    async takeOut(name, signal) {
      const { ending, type } = exports[name];
      const pieces: string[] = [];
      for await (const piece of exportPieces(name, { zone, now: Date.now(), signal })) pieces.push(piece);
      signal.throwIfAborted();
      download(`attune-${name}-${Temporal.Now.plainDateISO()}.${ending}`, pieces, type);
    },
  };
}

/** The browser says in its own terms that a file went away. */
async function readable<Read>(read: Promise<Read>): Promise<Read> {
  try {
    return await read;
  } catch (reason) {
    if (!(reason instanceof DOMException) || reason.name === 'AbortError') throw reason;
    throw new Error(t`The file could not be read. Was it moved or changed since you chose it? Choose it again.`);
  }
}
