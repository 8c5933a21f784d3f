import { t } from '@lingui/core/macro';
import type { Entry } from '@/lib/model/entry';
import { guessKind } from '@/lib/model/kinds/guess';
import type { AnyKind, LineFound } from '@/lib/model/kinds/kind';
import { kindNames, kindOf } from '@/lib/model/kinds/registry';
import type { Instant } from '@/lib/model/time';

export type { AnyKind };

/** A body as a form sees it: fields by name. */
export type Fields = Record<string, unknown>;

/** The body, or what is wrong with it by field; the empty name stands for the whole. */
export type Checked = { is: 'good'; body: unknown } | { is: 'wrong'; errors: Readonly<Record<string, string>> };

export function check(kind: AnyKind, body: unknown): Checked {
  const result = kind.body.safeParse(body);
  if (result.success) return { is: 'good', body: result.data };
  const errors: Record<string, string> = {};
  for (const { path, code, message } of result.error.issues) {
    const name = String(path[0] ?? '');
    errors[name] ??=
      code === 'too_small' ? t`Write something here.` : code === 'too_big' ? t`This is too long.` : message;
  }
  return { is: 'wrong', errors };
}

/** The entry in one line and its standing; an entry whose body no longer fits its kind still has a line. */
export function describe(entry: Entry, now: Instant) {
  const kind = kindOf(entry.kind);
  const checked = kind ? check(kind, entry.body) : null;
  if (!kind || checked?.is !== 'good') {
    return { label: kind?.label ?? entry.kind, tone: 'plain' as const, title: t`Cannot be shown`, standing: null };
  }
  return {
    label: kind.labelOf?.(checked.body) ?? kind.label,
    tone: kind.tone,
    title: kind.title(checked.body),
    standing: kind.standing?.(checked.body, now) ?? null,
  };
}

/**
 * What a line may become: the kind chosen, else the likeliest, with the fields it makes. Null for no line. `found`: what
 * was read in it.
 */
export function entryFromLine(line: string, chosen: string | null, found: LineFound) {
  const guesses = guessKind(line, found);
  const guess = guesses.find(({ kind }) => kind === chosen) ?? guesses[0];
  const kind = guess ? kindOf(guess.kind) : null;
  return guess && kind ? { kind, fields: asFields(guess.body) } : null;
}

/** Kinds that a line can be made into, by name and word. */
export function quickKinds(): { name: string; label: string }[] {
  return kindNames.flatMap((name) => {
    const kind = kindOf(name);
    return kind?.quickAdd && kind.fromLine ? [{ name, label: kind.label }] : [];
  });
}

export function asFields(body: unknown): Fields {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
