import { pages } from '@/components/desk/pages';
import { deskPages, type Route } from '@/components/desk/routes';
import type { OpenDialog, OpenView } from '@/components/panel/view-state';
import { backUpToPlace } from '@/lib/app/actions/keep-backups';
import type { PanelActions } from '@/lib/app/panel-contract';
import type { CustomerView } from '@/lib/app/panel-state';
import { plain } from '@/lib/log/find';

/** What an act can reach. */
export interface Reach {
  actions: PanelActions;
  /** The customer who is shown. */
  customer: CustomerView | undefined;
  /** Shows a place on the desk. */
  go(route: Route): unknown;
  show(view: OpenView): void;
  open(dialog: OpenDialog): void;
  /** Presses or focuses something of the view behind, once the palette has closed. */
  touch(selector: string, how: 'press' | 'focus'): void;
  /** Says that something was done that cannot be seen. */
  say(words: string): void;
}

/** Something to do from the palette. */
export interface Act {
  id: string;
  title: string;
  /** Other words by which it is found. */
  words: string;
  /** The keys that do the same, as they are shown. */
  keys?: string;
  /** Where it can be done. */
  at: 'both' | 'panel' | 'desk';
  /** Only while a customer is shown. */
  needsCustomer?: true;
  run(reach: Reach): unknown;
}

/** Every act, in the order in which it is offered. */
export const acts: readonly Act[] = [
  {
    id: 'note',
    title: 'Write a line in their log',
    words: 'note fact promise quick add',
    keys: 'a',
    at: 'both',
    needsCustomer: true,
    run: ({ touch }) => touch('[data-key="a"]', 'focus'),
  },
  {
    id: 'called',
    title: 'Log a call',
    words: 'called phone talked',
    at: 'both',
    needsCustomer: true,
    run: ({ touch }) => touch('fieldset [value="called"]', 'press'),
  },
  {
    id: 'voicemail',
    title: 'Log a voicemail',
    words: 'call tried message',
    at: 'both',
    needsCustomer: true,
    run: ({ touch }) => touch('fieldset [value="voicemail"]', 'press'),
  },
  {
    id: 'met',
    title: 'Log a meeting',
    words: 'met visit',
    at: 'both',
    needsCustomer: true,
    run: ({ touch }) => touch('fieldset [value="met"]', 'press'),
  },
  {
    id: 'edit',
    title: 'Edit this customer',
    words: 'change name address account delete',
    at: 'both',
    needsCustomer: true,
    run: ({ open, customer }) => customer && open({ is: 'edit-customer', view: customer }),
  },
  {
    id: 'find',
    title: 'Find a customer',
    words: 'search look up person',
    keys: '/',
    at: 'both',
    run: ({ open }) => open({ is: 'find' }),
  },
  {
    id: 'add',
    title: 'Add a customer',
    words: 'new person create',
    at: 'both',
    run: ({ open }) => open({ is: 'add-customer' }),
  },
  {
    id: 'read-again',
    title: 'Read the page again',
    words: 'refresh reload',
    at: 'panel',
    run: ({ actions }) => actions.readAgain(),
  },
  { id: 'due', title: 'Show what is due today', words: 'today owed', at: 'panel', run: ({ show }) => show('today') },
  ...deskPages.map(
    (page): Act => ({
      id: `page-${page}`,
      title: `Desk: ${pages[page].title}`,
      words: 'go to open page full tab',
      at: 'both',
      run: ({ go }) => go({ page, id: '' }),
    }),
  ),
  {
    id: 'import',
    title: 'Import a file',
    words: 'take in mbox vcard csv ics json contacts mail restore',
    at: 'both',
    run: ({ go }) => go({ page: 'data', id: '' }),
  },
  {
    id: 'back-up',
    title: 'Back up now',
    words: 'backup save export download everything',
    at: 'both',
    run: async ({ actions, say }) => {
      if (await backUpToPlace()) say('Backed up.');
      else await actions.downloadBackup();
    },
  },
  {
    id: 'settings',
    title: 'Settings',
    words: 'options preferences hours standards nudges rules sites',
    at: 'panel',
    run: ({ show }) => show('settings'),
  },
  {
    id: 'cover',
    title: 'Cover everything',
    words: 'hide screen share private panel',
    keys: 'c',
    at: 'both',
    run: ({ actions }) => actions.cover(true),
  },
  {
    id: 'keys',
    title: 'Keyboard shortcuts',
    words: 'help keys list',
    keys: '?',
    at: 'both',
    run: ({ open }) => open({ is: 'keys' }),
  },
];

/** Those that can be done here, and of them those that a query means: the likeliest first. Pure. */
export function findActs(query: string, at: 'panel' | 'desk', hasCustomer: boolean): Act[] {
  const here = acts.filter((act) => (act.at === 'both' || act.at === at) && (hasCustomer || !act.needsCustomer));
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return here;
  return here
    .map((act) => ({ act, rank: rankOf(act, words) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank)
    .map(({ act }) => act);
}

const NONE = 9;

function rankOf(act: Act, words: readonly string[]): number {
  const title = plain(act.title);
  const [first = ''] = words;
  if (words.every((word) => title.includes(word))) return title.startsWith(first) ? 0 : 1;
  if (words.every((word) => `${title} ${act.words}`.includes(word))) return 2;
  return first.length >= 3 && words.length === 1 && isWithin(first, title) ? 3 : NONE;
}

/** Whether the letters stand in the text in this order, as when some were left out. */
function isWithin(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
