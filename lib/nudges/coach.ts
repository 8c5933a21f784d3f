import { t } from '@lingui/core/macro';
import type { DraftSeen, Situation } from '@/lib/model/situation';
import type { DraftRead, Span, TheirWords } from '@/lib/model/understood';
import type { Action, Answer, Evidence } from './rule';
import { quoted } from './words';

/** A draft shorter than this has hardly begun: there is nothing to say of it yet. */
export const BEGUN = 5;

/** From so many words on a draft says something: what is missing in it may be pointed at. */
export const SUBSTANCE = 12;

/** A draft that was read. */
export interface ReadDraft extends DraftSeen {
  read: DraftRead;
}

/** Something is said: so many words, or a sentence that is finished, however short. A greeting is none. */
export function says({ read, text }: ReadDraft, least = BEGUN): boolean {
  return read.words >= SUBSTANCE || (read.words >= least && /[\p{L}\p{N})][.!?…。！？](?:\s|$)/u.test(text));
}

/** A sentence as short as "We will check." */
export const ONE_SENTENCE = 3;

/** What a rule makes of the open draft; clear without one or before it has `least` words, unknown while it is not read. */
export function onDraft(
  { draft }: Situation,
  look: (draft: ReadDraft) => Answer,
  { least = BEGUN }: { least?: number } = {},
): Answer[] {
  if (!draft) return [clear];
  const { read } = draft;
  if (!read) return [unknown(t`the words of the draft`)];
  return [read.words < least ? clear : look({ ...draft, read })];
}

export const clear: Answer = { is: 'clear', changesAt: null };

export function unknown(missing: string): Answer {
  return { is: 'unknown', missing, changesAt: null };
}

export interface Finding {
  /** Names what was found, the same while the draft is written on; never words of it. */
  what: string;
  title: string;
  says: string;
  evidence?: Evidence[];
  standard?: string;
  /** Wrong as it stands, rather than worth a thought. */
  wrong?: boolean;
  actions: [Action, ...Action[]];
}

/** Something to mend in a draft. */
export function finding({ handle }: DraftSeen, found: Finding): Answer {
  const { what, title, says, evidence = [], standard = '', wrong = false, actions } = found;
  return {
    is: 'fires',
    cause: `${handle}:${what}`,
    level: wrong ? 'at-risk' : 'hint',
    title,
    says,
    evidence,
    standard,
    due: null,
    actions,
    changesAt: null,
    may: false,
  };
}

/** Selects words of the draft in the page, for the seller to mend. */
export function show({ handle }: DraftSeen, { words }: Pick<Span, 'words'>, label = t`Show`): Action {
  return { do: 'show-words', label, handle, text: words };
}

/**
 * Puts words into this draft; to be copied, and said to be in that language, where the draft is in another.
 * @param entryId the point or fact that the words come from
 */
export function put(
  { handle, read }: ReadDraft,
  label: string,
  text: string,
  language = 'en',
  entryId: string | null = null,
): Action {
  if (baseOf(language) === baseOf(read.language)) return { do: 'insert', label, text, entryId, handle };
  return { do: 'copy', label: baseOf(language) === 'en' ? t`Copy in English` : t`Copy words`, text };
}

export function isEnglish({ language }: Pick<DraftRead, 'language'>): boolean {
  return baseOf(language) === 'en';
}

/** Languages read well enough to say that something is missing; in others an unusual way to say it would be missed. */
export function isReadWell({ language }: Pick<DraftRead, 'language'>): boolean {
  return ['en', 'de'].includes(baseOf(language));
}

/** "de" of "de-AT". */
export function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** Words of a draft as evidence, at most `most`. */
export function quotes(spans: readonly Pick<Span, 'words'>[], most = 3): Evidence[] {
  return spans.slice(0, most).map(({ words }) => ({ text: quoted(words) }));
}

/**
 * What they wrote that this draft answers: none of it for a draft that opens a conversation; null where the page shows
 * nothing of theirs, or another conversation.
 */
export function toAnswer({ said }: Situation, draft: DraftSeen): readonly TheirWords[] | null {
  if (draft.opens) return [];
  if (!said) return null;
  const about = bare(draft.subject);
  const same = said.filter(({ subject }) => about === '' || bare(subject) === about);
  return same.length > 0 || said.length === 0 ? same : null;
}

/** A subject without what mail programs put before it, which is short and ends in a colon. */
function bare(subject: string): string {
  return subject
    .replace(/^(?:\s*[^\s:：]{1,12}\s?[:：])+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
