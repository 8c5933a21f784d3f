import { t } from '@lingui/core/macro';
import type { PanelActions } from '@/lib/app/panel-contract';
import { addEntry, deleteEntry, getEntry, updateEntry } from '@/lib/log/entries';
import type { Entry } from '@/lib/model/entry';
import type { KindName } from '@/lib/model/kinds/registry';
import { sale, saleToSave, unmarked } from '@/lib/model/kinds/sale';
import { agendaChanged } from './agenda-changed';
import { takeBack, undoable } from './undoable';

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
      return takeBack(t`Added to the log`, () => deleteEntry(added.id, Date.now()));
    }
    const before = await getEntry(id);
    await updateEntry(id, { at, body: before ? bodyToSave(before, body) : Object(body) });
    agendaChanged();
    return before && takeBack(t`Saved`, () => updateEntry(id, { at: before.at, body: bodyBefore(before) }));
  },

  async deleteEntry(entryId) {
    const token = await deleteEntry(entryId, Date.now());
    agendaChanged();
    return undoable(t`Deleted`, token);
  },
};

/** A sale also notes what saving it says: that its delivery was put off, or came. */
function bodyToSave(before: Entry, body: unknown): Record<string, unknown> {
  if (before.kind !== sale.name) return Object(body);
  const [was, is] = [sale.body.safeParse(before.body).data, sale.body.safeParse(body).data];
  return was && is ? saleToSave(was, is, Date.now()) : Object(body);
}

/** What saving added to it goes, too. */
function bodyBefore({ kind, body }: Entry): Record<string, unknown> {
  return { ...(kind === sale.name ? unmarked : {}), ...Object(body) };
}
