import type { Action } from '@/lib/nudges/rule';
import type { QuickDraft } from './view-state';

/** The line that an action begins in the quick add. */
export function beginLine(action: Extract<Action, { do: 'add-entry' }>): QuickDraft {
  const { line, kind, fields, at, conversationId = null } = action;
  const said = at === undefined ? null : ({ by: 'them', at, language: '', conversationId } as const);
  return { line, kind, fields: { ...fields }, said };
}
