import { searchEverything } from '@/lib/app/search';
import { addEntry } from '@/lib/log/entries';
import { indexSlice } from '@/lib/log/search/index-slice';
import { unloadIndex } from '@/lib/log/search/loaded';
import { searchLog } from '@/lib/log/search/search-log';
import { keepAsItWas } from './keep-as-it-was';
import type { Measure, Subject } from './measures';
import { wordAt } from './words';

const FIRST = 50;

/** The log is searched for words of every kind; some words are other ones for each subject. */
export const searches = {
  // As when a tab just opened: the index is to be loaded.
  'search-first': {
    ...searching(({ index }) => `harbour ${wordAt(index % 1000)}`),
    within: async (_, sample) => {
      unloadIndex();
      await sample();
    },
  },
  'search-one': searching(({ index }) => wordAt(1 + (index % 2000))),
  'search-several': searching(({ index }) => `daughters autumn ${wordAt(1 + (index % 20))}`),
  'search-common': searching(() => 'the', FIRST),
  'search-prefix': searching(({ index }) => wordAt(1 + (index % 9)), 10),
  'search-letter': searching(({ index }) => 'sdpbt'.charAt(index % 5), 10),
  'search-script': searching(() => '展示会', 10),
  'search-nothing': searching(({ index }) => `nowhere${index}`),
  'search-written': {
    ...searching(() => 'justwritten', 1),
    within: async ({ customerId }, sample) => {
      await keepAsItWas(customerId, async () => {
        const body = { category: 'person', text: 'A word that was justwritten', source: 'told' };
        await addEntry({ customerId, kind: 'fact', at: Date.now(), body });
        await sample();
      });
      // As the desk does when it is idle.
      while (await indexSlice());
    },
  },
  // All that the desk shows for what is typed.
  'search-everything': {
    act: () => searchEverything('the'),
    expect: (result) => (result as Awaited<ReturnType<typeof searchEverything>>).entries.length > 0,
  },
} as const satisfies Record<string, Measure>;

/** @param least hits there are at the least */
function searching(wordsFor: (subject: Subject) => string, least = 0): Measure {
  return {
    act: (subject) => searchLog(wordsFor(subject), { limit: FIRST }),
    expect: (result) => {
      const { hits, complete } = result as Awaited<ReturnType<typeof searchLog>>;
      return complete && hits.length >= least && hits.length <= FIRST;
    },
  };
}
