import { t } from '@lingui/core/macro';
import { LogError } from '@/lib/log/log-error';
import { type TaughtSite, taughtSitesSchema } from '@/lib/model/taught-site';

const kind = 'attune-pages';
const longest = 2_000_000;

/** Of the pages in a file: those that are not known here, or taught differently. */
export interface TaughtSitesFile {
  added: TaughtSite[];
  known: number;
}

/**
 * The pages that were taught, as a file for a colleague. Where things stand on a page, and nothing of what stood there.
 * The second version knows messages and where an answer is written, the third what stands in frames and shadow roots, the
 * fourth people by name or address alone, and times that stand behind words; a file without them is still one of an
 * earlier version.
 */
export function exportTaughtSites(taught: readonly TaughtSite[]): string {
  const hasChains = JSON.stringify(taught).includes('"within":');
  const isAlone = taught.some(({ fields }) => !fields.name || !fields.address);
  const talks = taught.some(({ messages, editor }) => messages || editor);
  const hasHidden = /"read":"(?:data-|aria-)/.test(JSON.stringify(taught));
  const version = isAlone || hasHidden ? 4 : hasChains ? 3 : talks ? 2 : 1;
  return `${JSON.stringify({ kind, version, pages: taught }, null, 2)}\n`;
}

/**
 * Reads such a file beside what is known here. Writes nothing.
 * @throws LogError `invalid`, with the path of what is wrong
 */
export function readTaughtSites(json: string, here: readonly TaughtSite[]): TaughtSitesFile {
  const document = parseJson(json);
  if (document['kind'] !== kind || ![1, 2, 3, 4].includes(Number(document['version']))) throw notOne();
  const read = taughtSitesSchema.safeParse(document['pages']);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refusal(['pages', ...(issue?.path ?? [])].join('.'), issue?.message ?? t`not understood`);
  }
  const added = read.data.filter((site) => !here.some((known) => isSame(known, site)));
  return { added, known: read.data.length - added.length };
}

function isSame(one: TaughtSite, other: TaughtSite): boolean {
  const part = ({ origin, path, frames, fields, messages, editor }: TaughtSite) =>
    JSON.stringify({ origin, path, frames, fields, messages, editor });
  return part(one) === part(other);
}

function parseJson(json: string): Record<string, unknown> {
  try {
    if (json.length <= longest) return Object(JSON.parse(json)) as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw notOne();
}

function notOne(): LogError {
  return refusal('', t`this is not a file of pages taught to Attune, or it was cut off`);
}

function refusal(path: string, says: string): LogError {
  return new LogError(
    'invalid',
    path,
    path === '' ? t`Nothing was changed. In the file: ${says}.` : t`Nothing was changed. ${path}: ${says}.`,
  );
}
