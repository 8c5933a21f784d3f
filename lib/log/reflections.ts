import { type Reflection, type ReflectionKind, reflectionSchema } from '@/lib/model/reflection';
import { type Instant, newId } from '@/lib/model/time';
import { HIGHEST, LOWEST, log } from './database';
import { checked, missing } from './log-error';
import { write } from './revise';
import { keepForUndo, type UndoToken } from './trash';
import { type Watch, watch } from './watch';

/** A reflection of one kind. */
export type ReflectionOf<Kind extends ReflectionKind> = Extract<Reflection, { kind: Kind }>;

/**
 * Keeps what the seller thinks of their own service.
 * @param since the newest of this kind from this instant on is changed instead, and stays where it is in time: one a day
 * @throws LogError `invalid` naming the field
 */
export async function keepReflection<Kind extends ReflectionKind>(
  kind: Kind,
  body: ReflectionOf<Kind>['body'],
  at: Instant,
  since: Instant | null = null,
): Promise<UndoToken> {
  const fresh = checked(reflectionSchema, { id: newId(at), kind, at, body }, '');
  return write(async () => {
    const before = since === null ? undefined : await newest(kind, since);
    await log.reflections.put(before ? { ...fresh, id: before.id, at: before.at } : fresh);
    return before ? keepForUndo({ reflections: [before] }, at) : keepForUndo({}, at, { reflections: [fresh.id] });
  });
}

/** Takes one out of the log. @throws LogError `missing` */
export async function deleteReflection(id: string, now: Instant): Promise<UndoToken> {
  return write(async () => {
    const row = await log.reflections.get(id);
    if (!row) throw missing('reflection', id);
    await log.reflections.delete(id);
    return keepForUndo({ reflections: [row] }, now);
  });
}

/** Those of one kind, newest first. */
export function watchReflections<Kind extends ReflectionKind>(kind: Kind, limit: number): Watch<ReflectionOf<Kind>[]> {
  return watch(async () => {
    const rows = await ofKind(kind, LOWEST).reverse().limit(limit).toArray();
    return rows.filter((row): row is ReflectionOf<Kind> => row.kind === kind);
  });
}

const ofKind = (kind: ReflectionKind, since: Instant | typeof LOWEST) =>
  log.reflections.where('[kind+at]').between([kind, since], [kind, HIGHEST]);

const newest = (kind: ReflectionKind, since: Instant) => ofKind(kind, since).last();
