import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { Undoable } from '@/lib/app/panel-contract';
import { deleteReflection, keepReflection, type ReflectionOf } from '@/lib/log/reflections';
import { undo } from '@/lib/log/trash';
import type { ReflectionKind } from '@/lib/model/reflection';

/** What is thought of on the scoreboard; the close of a day belongs to Today. */
type Kept = Exclude<ReflectionKind, 'day'>;

/** Keeps what the seller thinks of their own service as of now. No rule reads it, so nobody need be told. */
export async function saveReflection<Kind extends Kept>(kind: Kind, body: ReflectionOf<Kind>['body']): Undoable {
  const token = await keepReflection(kind, body, Date.now());
  return { says: t(keptWords[kind]), undo: () => undo(token) };
}

/** Takes one out of the history. */
export async function removeReflection(id: string): Undoable {
  const token = await deleteReflection(id, Date.now());
  return { says: t`Deleted`, undo: () => undo(token) };
}

const keptWords: Record<Kept, MessageDescriptor> = {
  ten: msg`Marks kept`,
  quality: msg`Ranking kept`,
  questions: msg`Answers kept`,
};
