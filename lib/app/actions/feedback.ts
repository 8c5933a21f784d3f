import { t } from '@lingui/core/macro';
import type { Undoable } from '@/lib/app/panel-contract';
import { addEntry, deleteEntry, updateEntry } from '@/lib/log/entries';
import type { FeedbackMeasure } from '@/lib/model/kinds/feedback';
import { takeBack } from './undoable';

/** They were asked: an entry that waits for their answer. */
export async function askedFeedback(customerId: string, measure: FeedbackMeasure, moment: string): Undoable {
  const now = Date.now();
  const added = await addEntry({ customerId, kind: 'feedback', at: now, body: { measure, moment, askedAt: now } });
  return takeBack(t`Logged that you asked`, () => deleteEntry(added.id, Date.now()));
}

export async function followedUp(entryId: string): Undoable {
  await updateEntry(entryId, { body: { followedUpAt: Date.now() } });
  return takeBack(t`Logged as followed up`, () => updateEntry(entryId, { body: { followedUpAt: null } }));
}
