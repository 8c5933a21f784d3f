import { t } from '@lingui/core/macro';
import { pages } from '@/components/desk/pages';
import { deskPages, type Route } from '@/components/desk/routes';
import type { OpenDialog, OpenView } from '@/components/panel/view-state';
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
  /** Begins a backup, which goes on beside the view. */
  backUp(): void;
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
    get title() {
      return t`Write a line in their log`;
    },
    get words() {
      return t`note fact promise quick add`;
    },
    keys: 'a',
    at: 'both',
    needsCustomer: true,
    run: ({ touch }) => touch('[data-key="a"]', 'focus'),
  },
  {
    id: 'called',
    get title() {
      return t`Log a call`;
    },
    get words() {
      return t`called phone talked`;
    },
    at: 'both',
    needsCustomer: true,
    run: ({ touch }) => touch('fieldset [value="called"]', 'press'),
  },
  {
    id: 'voicemail',
    get title() {
      return t`Log a voicemail`;
    },
    get words() {
      return t`call tried message`;
    },
    at: 'both',
    needsCustomer: true,
    run: ({ touch }) => touch('fieldset [value="voicemail"]', 'press'),
  },
  {
    id: 'met',
    get title() {
      return t`Log a meeting`;
    },
    get words() {
      return t`met visit`;
    },
    at: 'both',
    needsCustomer: true,
    run: ({ touch }) => touch('fieldset [value="met"]', 'press'),
  },
  {
    id: 'edit',
    get title() {
      return t`Edit this customer`;
    },
    get words() {
      return t`change name address account delete`;
    },
    at: 'both',
    needsCustomer: true,
    run: ({ open, customer }) => customer && open({ is: 'edit-customer', view: customer }),
  },
  {
    id: 'find',
    get title() {
      return t`Find a customer`;
    },
    get words() {
      return t`search look up person`;
    },
    keys: '/',
    at: 'both',
    run: ({ open }) => open({ is: 'find' }),
  },
  {
    id: 'add',
    get title() {
      return t`Add a customer`;
    },
    get words() {
      return t`new person create`;
    },
    at: 'both',
    run: ({ open }) => open({ is: 'add-customer' }),
  },
  {
    id: 'read-again',
    get title() {
      return t`Read the page again`;
    },
    get words() {
      return t`refresh reload`;
    },
    at: 'panel',
    run: ({ actions }) => actions.readAgain(),
  },
  {
    id: 'due',
    get title() {
      return t`Show what is due today`;
    },
    get words() {
      return t`today owed`;
    },
    at: 'panel',
    run: ({ show }) => show('today'),
  },
  ...deskPages.map(
    (page): Act => ({
      id: `page-${page}`,
      get title() {
        const { title } = pages[page];
        return t`Desk: ${title}`;
      },
      get words() {
        return t`go to open page full tab`;
      },
      at: 'both',
      run: ({ go }) => go({ page, id: '' }),
    }),
  ),
  {
    id: 'import',
    get title() {
      return t`Import a file`;
    },
    get words() {
      return t`take in mbox vcard csv ics json contacts mail restore`;
    },
    at: 'both',
    run: ({ go }) => go({ page: 'data', id: '' }),
  },
  {
    id: 'back-up',
    get title() {
      return t`Back up now`;
    },
    get words() {
      return t`backup save export download everything`;
    },
    at: 'both',
    run: ({ backUp }) => backUp(),
  },
  {
    id: 'settings',
    get title() {
      return t`Settings`;
    },
    get words() {
      return t`options preferences hours standards nudges rules sites`;
    },
    at: 'panel',
    run: ({ show }) => show('settings'),
  },
  {
    id: 'cover',
    get title() {
      return t`Cover everything`;
    },
    get words() {
      return t`hide screen share private panel`;
    },
    keys: 'c',
    at: 'both',
    run: ({ actions }) => actions.cover(true),
  },
  {
    id: 'keys',
    get title() {
      return t`Keyboard shortcuts`;
    },
    get words() {
      return t`help keys list`;
    },
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
