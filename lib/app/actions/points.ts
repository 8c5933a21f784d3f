import { t } from '@lingui/core/macro';
import type { PanelActions, Undo } from '@/lib/app/panel-contract';
import { deleteEntry, getEntry, updateEntry } from '@/lib/log/entries';
import { type ChangedPoint, logUse, passOverPoint } from '@/lib/log/points';
import type { Standards } from '@/lib/model/standards';
import { DAY } from '@/lib/model/time';
import { agendaChanged } from './agenda-changed';
import { shareInsight } from './stages';
import { takeBack } from './undoable';

export const pointActions: Pick<PanelActions, 'usedPoint'> = {
  async usedPoint(entryId, use) {
    // An insight that was brought up is an insight that was shared.
    if ((await getEntry(entryId))?.kind === 'insight') return shareInsight(entryId, use.at);
    const changed = await logUse(entryId, use, Date.now());
    agendaChanged();
    return wayBack(t`Logged as brought up`, changed);
  },
};

/** Another point, please: this one comes back after the days of the standard. */
export async function passOver(entryId: string, { beyondDays }: Standards): Promise<Undo> {
  const now = Date.now();
  return wayBack(t`Kept for another time`, await passOverPoint(entryId, now + beyondDays * DAY, now));
}

function wayBack(says: string, { id, before }: ChangedPoint): Undo {
  return takeBack(says, () =>
    before === null ? deleteEntry(id, Date.now()) : updateEntry(id, { body: { ...before } }),
  );
}
