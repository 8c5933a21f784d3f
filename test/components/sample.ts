import type { PanelProps } from '@/components/panel/panel-props';
import type { PanelSettings, RuleWords } from '@/lib/app/panel-contract';
import type { CustomerView, Held, PageState, PersonOnPage, TurnView } from '@/lib/app/panel-state';
import type { Conversation } from '@/lib/model/conversation';
import type { Customer, CustomerBody } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { Hours } from '@/lib/model/hours';
import type { HealthState } from '@/lib/model/reading';
import { defaultStandards } from '@/lib/model/standards';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import type { Nudge } from '@/lib/nudges/engine';
import { preferenceOf } from '@/lib/nudges/preference';
import { fakeActions } from './fake-actions';

/** Friday 2026-11-20, 12:18 in Oslo. */
export const now = Date.UTC(2026, 10, 20, 11, 18);
export const zone = 'Europe/Oslo';

const weekday = { from: '09:00', to: '17:00' };
const officeHours: Hours = [weekday, weekday, weekday, weekday, weekday, null, null];

export function body(change: Partial<CustomerBody> = {}): CustomerBody {
  return {
    name: 'Priya Raman',
    account: 'Trailmix Rentals',
    role: 'Founder',
    tier: '',
    zone: { value: 'America/Los_Angeles', source: 'told', replies: 0 },
    language: { value: 'en', source: 'seen', replies: 3 },
    preferred: [{ channel: 'call', hours: officeHours }],
    preferredSource: 'told',
    note: '',
    ...change,
  };
}

export function customer(change: Partial<Customer> = {}): Customer {
  return {
    id: 'c1',
    internal: false,
    stage: 'customer',
    addedAt: now - 90 * DAY,
    revision: 1,
    body: body(),
    ...change,
  };
}

export function conversation(change: Partial<Conversation['body']> = {}): Conversation {
  return {
    id: 'v1',
    customerId: 'c1',
    keys: ['k'],
    at: now - 8 * HOUR,
    open: 1,
    body: {
      subject: 'Refund of PO 5521',
      site: 'roundcube',
      url: 'https://mail.example/?_uid=1',
      channel: 'email',
      turn: 'us',
      owedSince: now - 8 * HOUR,
      owedTouchId: 't1',
      acknowledgedAt: null,
      complains: true,
      waitingSince: null,
      followUps: 0,
      readAt: now - 2 * MINUTE,
      ...change,
    },
  };
}

export function turn(change: Partial<TurnView> = {}): TurnView {
  return {
    turn: 'us',
    conversation: conversation(),
    due: now + 42 * MINUTE,
    since: now - 8 * HOUR,
    level: 'risk',
    passed: 0.82,
    standard: '4 business hours',
    may: false,
    readAt: now - 2 * MINUTE,
    ...change,
  };
}

export function nudge(change: Partial<Nudge> = {}): Nudge {
  return {
    is: 'fires',
    ruleId: 'reply-owed',
    customerId: 'c1',
    cause: 'v1',
    level: 'at-risk',
    title: 'An answer is due at 13:00',
    says: 'They asked about “Refund of PO 5521” and complained.',
    evidence: [{ text: 'third time I am asking … honestly disappointed', conversationId: 'v1' }],
    standard: '4 business hours',
    due: now + 42 * MINUTE,
    actions: [
      { do: 'open-conversation', label: 'Open it', conversationId: 'v1' },
      { do: 'no-answer-needed', label: 'No answer needed', conversationId: 'v1' },
      { do: 'answered-elsewhere', label: 'Answered elsewhere', conversationId: 'v1' },
    ],
    changesAt: null,
    may: false,
    ...change,
  };
}

export const latePromise = nudge({
  ruleId: 'promise-late',
  cause: 'p1',
  level: 'overdue',
  title: 'A promise to them is late',
  says: 'Refund by the 18th. It is the 20th.',
  evidence: [],
  standard: 'by the day you named',
  due: now - 2 * DAY,
  actions: [
    { do: 'keep-promise', label: 'Log as kept', entryId: 'p1' },
    { do: 'change-promise', label: 'Name a new day', entryId: 'p1' },
  ],
});

/** A nudge that can wait. */
export function went(cause: string): Nudge {
  return nudge({
    ruleId: 'went-out',
    cause,
    title: `Did message ${cause} go out?`,
    says: '',
    evidence: [],
    due: null,
    actions: [{ do: 'went-out', label: 'It went out', entryId: cause }],
  });
}

export function entry(change: Partial<Entry> & { body: unknown }): Entry {
  return { id: 'e1', customerId: 'c1', kind: 'fact', at: now - 17 * DAY, ...change };
}

export const promised = entry({
  id: 'p1',
  kind: 'promise',
  at: now - 5 * DAY,
  open: 1,
  due: now - 2 * DAY,
  body: { by: 'us', what: 'Refund by the 18th', due: now - 2 * DAY, state: 'open', closedAt: null },
});

export const known = entry({
  id: 'f1',
  body: { category: 'work', text: 'Plans 12 more kayaks for spring', source: 'guess', replies: 0, askAgainBy: null },
});

export const pointUsed = entry({
  id: 'tp1',
  kind: 'talking-point',
  body: {
    text: 'The spring regatta',
    uses: [{ at: now - 40 * DAY, channel: 'call', went: 'lukewarm', note: 'It rained' }],
    from: null,
    notBefore: null,
  },
});

export function held(why: string, title = 'Something to bring up'): Held {
  return { ruleId: 'talking-point', title, why };
}

export function touch(id: string, at: number, change: Record<string, unknown> = {}): Entry {
  return {
    id,
    customerId: 'c1',
    kind: 'touch',
    at,
    conversationId: 'v1',
    body: {
      direction: 'in',
      channel: 'email',
      precision: 'minute',
      zoneKnown: true,
      subject: 'Refund of PO 5521',
      textDigest: '',
      words: 60,
      language: 'en',
      asks: 'yes',
      complains: 'yes',
      thanks: 'no',
      closes: 'no',
      automatic: false,
      by: 'them',
      state: 'confirmed',
      answered: false,
      confirmedOwed: null,
      attempt: false,
      note: '',
      ...change,
    },
  };
}

export function view(change: Partial<CustomerView> = {}): CustomerView {
  return {
    customer: customer(),
    identities: [
      {
        id: 'i1',
        customerId: 'c1',
        type: 'email',
        linked: false,
        until: null,
        body: { value: 'priya@trailmix.example', name: '' },
      },
      {
        id: 'i2',
        customerId: 'c1',
        type: 'phone',
        linked: true,
        until: null,
        body: { value: '+1 555 0100', name: '' },
      },
    ],
    conversations: [conversation()],
    nudges: [latePromise, nudge()],
    held: [],
    preference: preferenceOf({ customer: change.customer ?? customer(), newest: [], open: [] }, now),
    avoid: [],
    writing: false,
    coach: null,
    waiting: [went('w1'), went('w2')],
    quiet: null,
    off: [],
    offers: [],
    timeline: [
      touch('t3', now - 8 * HOUR),
      touch('t2', now - 9 * HOUR, { direction: 'out', by: 'me', complains: 'no' }),
      touch('t1', now - 10 * HOUR),
      promised,
      known,
    ],
    more: true,
    turn: turn(),
    asks: null,
    doubts: [],
    promises: [],
    sales: [],
    pagePromises: [],
    pageAbsence: null,
    drafts: [],
    scores: null,
    ...change,
  };
}

export function person(change: Partial<PersonOnPage> = {}): PersonOnPage {
  return {
    name: 'Ingrid Solberg',
    address: 'ingrid.solberg@fjordkit.example',
    role: 'from',
    phones: [],
    company: '',
    rank: 1,
    customerId: null,
    customerName: '',
    shared: false,
    unreachable: false,
    offer: '',
    offerName: '',
    yourTurn: false,
    ...change,
  };
}

export const rules: Record<string, RuleWords> = {
  'reply-owed': {
    title: 'Reply owed',
    family: 'Promptness',
    why: 'A question that waits is the first thing a customer notices.',
    figure: {
      says: '60% expect an answer within 4 business hours.',
      source: 'Fuze/GetHuman',
      year: 2016,
      caveat: 'n=978, US.',
    },
    retires: false,
  },
  'promise-late': {
    title: 'Promise late',
    family: 'Promises',
    why: 'What was promised is counted by the customer.',
    figure: null,
    retires: false,
  },
};

export function settings(change: Partial<PanelSettings> = {}): PanelSettings {
  return {
    own: ['kari@northwind-kayaks.example'],
    shared: [],
    colleagues: ['ola@northwind-kayaks.example'],
    standards: defaultStandards(zone),
    sites: [{ origin: 'https://mail.example', name: 'Roundcube' }],
    lights: [],
    accounts: [
      { account: 'kari@northwind-kayaks.example', read: true },
      { account: 'kari.private@post.example', read: false },
    ],
    neverRead: [{ id: 'n1', what: 'domain', value: 'bank.example' }],
    taught: [],
    nudges: { most: 3, quiet: null, notify: false, perDay: 3 },
    language: 'browser',
    rules: [
      { ruleId: 'reply-owed', title: 'Reply owed', family: 'Promptness', off: null, retiredFor: [] },
      { ruleId: 'waiting-on-them', title: 'Waiting on them', family: 'Promptness', off: null, retiredFor: [] },
    ],
    ...change,
  };
}

/** A page that was read, well unless said otherwise. */
export function pageRead(
  state: HealthState = 'ok',
  missing: string[] = [],
  change: { siteName?: string; origin?: string; alwaysOn?: boolean } = {},
): PageState {
  return {
    is: 'read',
    siteName: 'Roundcube',
    health: { state, missing, report: state === 'ok' ? '' : 'div 3' },
    readAt: now - 2 * MINUTE,
    view: 'conversation',
    origin: 'https://mail.example',
    alwaysOn: true,
    ...change,
  };
}

/** Ready and whole. */
export function ready<T>(value: T) {
  return { value, loading: false, error: null };
}

export const nothing = { value: undefined, loading: false, error: null };

/** The panel about Priya, beside a page that was read well. */
export function panelProps(change: Partial<PanelProps> = {}): PanelProps {
  return {
    now,
    zone,
    firstRun: null,
    page: pageRead(),
    subject: { is: 'customer', customerId: 'c1' },
    chosen: false,
    people: [],
    customer: ready(view()),
    today: ready({ rows: [], more: { count: 0, atLeast: false } }),
    caughtUp: null,
    offers: [],
    settings: ready(settings()),
    rules,
    problem: null,
    covered: false,
    actions: fakeActions(),
    ...change,
  };
}
