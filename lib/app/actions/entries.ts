import type { PanelActions } from '@/lib/app/panel-contract';
import { addEntry, deleteEntry, getEntry, updateEntry } from '@/lib/log/entries';
import type { KindName } from '@/lib/model/kinds/registry';
import { agendaChanged, takeBack, undoable } from './undoable';

type EntryActions = Pick<PanelActions, 'entry' | 'saveEntry' | 'deleteEntry'>;

export const entryActions: EntryActions = {
  entry: getEntry,

  async saveEntry(customerId, { id, kind, at, body, conversationId }) {
    if (id === null) {
      const added = await addEntry({
        customerId,
        kind: kind as KindName,
        at,
        body,
        ...(conversationId ? { conversationId } : {}),
      });
      agendaChanged();
      return takeBack('Added to the log', () => deleteEntry(added.id, Date.now()));
    }
    const before = await getEntry(id);
    await updateEntry(id, { at, body: Object(body) });
    agendaChanged();
    return before && takeBack('Saved', () => updateEntry(id, { at: before.at, body: Object(before.body) }));
  },

  async deleteEntry(entryId) {
    const token = await deleteEntry(entryId, Date.now());
    agendaChanged();
    return undoable('Deleted', token);
  },
};
