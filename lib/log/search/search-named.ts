import { HIGHEST, LOWEST, log } from '@/lib/log/database';
import { type Card, cards } from '@/lib/log/find';
import { type Hit, hitOf, inOrder, isFurther, type SearchOptions } from './search-log';
import { refOf, type SourceName, type SourceRow } from './sources';
import { matches, type Query, queryOf } from './words';

/** Of so many people at most: a word in more names than that names nobody. */
const MOST_PEOPLE = 8;

/** So many entries of each are looked through, and as many conversations. */
const MOST_ROWS = 500;

/**
 * For a query in which some words name a person or their firm ("lund invoice"): what has the other words among their
 * newest entries and conversations, newest first.
 */
export async function searchNamed(text: string, { limit, after, signal }: SearchOptions): Promise<Hit[]> {
  const query = queryOf(text);
  if (!query || query.words.length + query.runs.length < 2) return [];
  const named = mostNamed(await cards(), query);
  if (named.length > MOST_PEOPLE) return [];
  const hits: Hit[] = [];
  for (const { customerId, rest } of named) {
    signal?.throwIfAborted();
    for (const hit of await newestOf(customerId)) if (matches(hit.texts, rest)) hits.push(hit);
  }
  return hits
    .filter((hit) => isFurther(hit, after))
    .sort(inOrder)
    .slice(0, limit);
}

interface Named {
  customerId: string;
  /** What is to be found of them. */
  rest: Query;
}

/** Those whom most words of the query name, as long as it says something beside. */
function mostNamed(all: readonly Card[], { words, runs }: Query): Named[] {
  let most = 1;
  let named: Named[] = [];
  for (const { customerId, text } of all) {
    const rest = {
      words: words.filter((word) => !begins(text, word)),
      runs: runs.filter((run) => !text.includes(run)),
    };
    const left = rest.words.length + rest.runs.length;
    const count = words.length + runs.length - left;
    if (left === 0 || count < most) continue;
    if (count > most) named = [];
    most = count;
    named.push({ customerId, rest });
  }
  return named;
}

/** Whether a word of the text, which is in plain letters, begins so. */
function begins(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

async function newestOf(customerId: string): Promise<Hit[]> {
  const newest = async (table: SourceName & ('entries' | 'conversations')) => {
    const rows: SourceRow[] = await log
      .table(table)
      .where('[customerId+at]')
      .between([customerId, LOWEST], [customerId, HIGHEST])
      .reverse()
      .limit(MOST_ROWS)
      .toArray();
    return rows.map((row) => hitOf(refOf(table, row.id), row));
  };
  return [...(await newest('entries')), ...(await newest('conversations'))];
}
