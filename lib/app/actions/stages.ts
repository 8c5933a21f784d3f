import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { Undo } from '@/lib/app/panel-contract';
import { getEntry, updateEntry } from '@/lib/log/entries';
import { missing } from '@/lib/log/log-error';
import { bodyReader } from '@/lib/model/body-reader';
import type { Entry } from '@/lib/model/entry';
import { type HandOffStage, handOffAt } from '@/lib/model/kinds/hand-off';
import { type IssueStage, issue, issueAt } from '@/lib/model/kinds/issue';
import type { Instant } from '@/lib/model/time';
import { agendaChanged } from './agenda-changed';
import { takeBack } from './undoable';

const issueOf = bodyReader(issue);

/** One press says that an issue came to a stage. @throws LogError `missing` */
export function bringIssueTo(entryId: string, stage: IssueStage, now: Instant): Promise<Undo> {
  return change(entryId, t(issueWords[stage]), (entry) => {
    const body = issueOf(entry);
    if (!body) throw missing('issue', entryId);
    return issueAt(body, stage, now);
  });
}

/** One press says that a part of a hand-off was done. @throws LogError `missing` */
export function bringHandOffTo(entryId: string, stage: HandOffStage, now: Instant): Promise<Undo> {
  return change(entryId, t(handOffWords[stage]), () => handOffAt(stage, now));
}

/** An insight was shared. @throws LogError `missing` */
export function shareInsight(entryId: string, at: Instant): Promise<Undo> {
  return change(entryId, t`Logged as shared`, () => ({ sharedAt: at }));
}

/** Changes what is given, and takes back just that. */
async function change(entryId: string, says: string, make: (entry: Entry) => object): Promise<Undo> {
  const entry = await getEntry(entryId);
  if (!entry) throw missing('entry', entryId);
  const changed = { ...make(entry) };
  const body: Record<string, unknown> = { ...Object(entry.body) };
  const before = Object.fromEntries(Object.keys(changed).map((name) => [name, body[name] ?? null]));
  await updateEntry(entryId, { body: changed });
  agendaChanged();
  return takeBack(says, () => updateEntry(entryId, { body: before }));
}

const issueWords: Record<IssueStage, MessageDescriptor> = {
  acknowledged: msg`Logged as acknowledged`,
  resolved: msg`Logged as resolved`,
  confirmed: msg`Logged as confirmed by them`,
  reopened: msg`Open again`,
};

const handOffWords: Record<HandOffStage, MessageDescriptor> = {
  brief: msg`Logged: the brief is passed on`,
  introduced: msg`Logged: introduced`,
  'followed-up': msg`Logged as followed up`,
};
