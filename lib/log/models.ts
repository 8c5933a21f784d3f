import { type Standards, standardsSchema } from '@/lib/model/standards';
import { DAY, type Instant, newId } from '@/lib/model/time';
import { log } from './database';
import type { ModelRow } from './rows';
import { type Watch, watch } from './watch';

/** The service model as it was from `at` on, until the next version. `at` 0: since before versions were kept. */
export interface ModelVersion {
  id: string;
  at: Instant;
  standards: Standards;
  /** What the seller said of the change; often nothing. */
  words: string;
}

export interface ModelVersions {
  /** Newest first. The first of them holds now. */
  versions: ModelVersion[];
  /** There are older ones. */
  more: boolean;
}

/** So many are kept, however old. */
const MOST = 50;

/** Whatever held within this time is kept too: so far back the scoreboard looks. */
const LOOKED_AT = 400 * DAY;

/**
 * Inside a write of the settings: keeps the standards that hold from now on, and those before them where no version has
 * them yet. Nothing, when they are the same. `before` null: nothing was set until now.
 */
export async function keepVersion(
  before: Standards | null,
  after: Standards,
  words: string,
  now: Instant,
): Promise<void> {
  if (before) await keepCurrent(before, now);
  const newest = await newestVersion();
  if (newest && isSame(newest.standards, after)) return;
  await log.models.add({ id: newId(now), at: now, body: { standards: after, words } });
  await letGoOfOld(now);
}

/** Inside a write: the version that the standards of now are, made where there is none. */
export async function keepCurrent(standards: Standards, now: Instant): Promise<ModelVersion> {
  const newest = await newestVersion();
  if (newest && isSame(newest.standards, standards)) return newest;
  // Without any version nobody knows since when; after others, as where a backup brought some, they follow those.
  const row = { id: newId(now), at: newest ? Math.max(newest.at, now) : 0, body: { standards, words: '' } };
  await log.models.add(row);
  return versionOf(row);
}

export function watchModelVersions(limit: number): Watch<ModelVersions> {
  return watch(async () => {
    const rows = await log.models
      .orderBy('at')
      .reverse()
      .limit(limit + 1)
      .toArray();
    return { versions: rows.slice(0, limit).map(versionOf), more: rows.length > limit };
  });
}

/** Those that are beyond the newest, and had given way to another before the time that is still looked at. */
async function letGoOfOld(now: Instant): Promise<void> {
  const [last, ...older] = await log.models
    .orderBy('at')
    .reverse()
    .offset(MOST - 1)
    .toArray();
  let until = last?.at ?? now;
  const gone: string[] = [];
  for (const { id, at } of older) {
    if (until <= now - LOOKED_AT) gone.push(id);
    until = at;
  }
  await log.models.bulkDelete(gone);
}

async function newestVersion(): Promise<ModelVersion | null> {
  const row = await log.models.orderBy('at').last();
  return row ? versionOf(row) : null;
}

/** What was added to the standards since a version was kept is in it as it is by default. */
function versionOf({ id, at, body }: ModelRow): ModelVersion {
  return { id, at, standards: standardsSchema.parse(body.standards), words: body.words };
}

/** Both went through the schema, which lays out their keys in one order. */
function isSame(one: Standards, other: Standards): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
