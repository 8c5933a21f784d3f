import { setCovered } from '@/lib/app/cover';
import type { FollowedPage, PageInView } from '@/lib/app/follow-page';
import { showInDraft } from '@/lib/app/insert';
import { matchCustomers } from '@/lib/app/match';
import { openConversation } from '@/lib/app/open-conversation';
import { openDesk } from '@/lib/app/open-desk';
import type { PanelActions } from '@/lib/app/panel-contract';
import type { PersonOnPage, Subject } from '@/lib/app/panel-state';
import type { Settings } from '@/lib/log/settings';
import type { PageAddress } from '@/lib/model/reading';
import { agendaChanged } from './agenda-changed';
import { backupActions } from './backup';
import { customerActions } from './customers';
import { entryActions } from './entries';
import { copy, insertOrCopy } from './insert';
import { nudgeActions } from './nudges';
import { pointActions } from './points';
import { promiseActions } from './promises';
import { ruleActions } from './rules';
import { saleActions } from './sales';
import { serviceModelActions } from './service-model';
import { settingsActions } from './settings';
import { teachActions } from './teach';
import { touchOfferActions } from './touch-offers';

/** What the actions of one panel need to know of it. */
export interface PanelSession {
  settings: Settings;
  zone: string;
  page: PageInView;
  followed: FollowedPage | null;
  /** Shows somebody chosen by hand; null follows the page again. */
  choose(subject: Subject | null): void;
  /** The same in place of whom it shows by hand, if it still does so. Null follows the page in any case. */
  chooseInstead(subject: Subject | null): void;
  showMore(): void;
  setProblem(problem: string | null): void;
  caughtUp(): void;
}

/** Everything that the seller can do in the panel. */
export function panelActions(session: PanelSession): PanelActions {
  const { settings, zone, page, followed, choose, chooseInstead } = session;
  const origin = page.is === 'read' ? page.origin : '';

  const readAgain = async () => {
    agendaChanged();
    await followed?.readAgain();
  };
  /** Somebody of the page in view is shown because of the page; only who was chosen by hand needs choosing again. */
  const changed = async (customerId: string | null) => {
    chooseInstead(customerId === null ? null : { is: 'customer', customerId });
    await readAgain();
  };
  const showPerson = async (person: PersonOnPage) =>
    choose(person.customerId === null ? { is: 'unknown', person } : { is: 'customer', customerId: person.customerId });

  return {
    ...customerActions(zone, changed),
    ...entryActions,
    ...pointActions,
    ...promiseActions,
    ...saleActions,
    ...nudgeActions(settings, (id) => openConversation(id, page.tabId, origin)),
    ...touchOfferActions,
    ...ruleActions,
    ...settingsActions(zone, () => (page.is === 'read' ? page.reading.site : 'generic'), readAgain),
    ...teachActions(zone, { tabId: page.tabId, origin }, readAgain),
    ...serviceModelActions(zone, readAgain),
    ...backupActions(readAgain),
    dismissProblem: () => session.setProblem(null),
    caughtUp: () => session.caughtUp(),
    readAgain,
    openDesk,
    cover: setCovered,
    copy,
    insert: (handle, text) => insertOrCopy(page.tabId, handle, text),
    showWords: async (handle, text) => page.tabId !== null && (await showInDraft(page.tabId, handle, text)),
    showCustomer: async (customerId) => choose({ is: 'customer', customerId }),
    showPerson,
    showAddress: async (address, name = '') => {
      const match = (await matchCustomers([address], Date.now())).get(address);
      await showPerson(personOf({ address, name }, match?.customerId ?? null, match?.name ?? ''));
    },
    followPage: async () => choose(null),
    showMore: async () => session.showMore(),
  };
}

/** Somebody whose address the seller typed, or the page offered. */
function personOf(who: PageAddress, customerId: string | null, customerName: string): PersonOnPage {
  return {
    ...who,
    role: 'mention',
    phones: [],
    company: '',
    rank: 1,
    customerId,
    customerName,
    shared: false,
    unreachable: false,
    offer: '',
    offerName: '',
    yourTurn: false,
  };
}
