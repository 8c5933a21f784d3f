import { answersFor, type NudgeAnswer } from '@/lib/log/answers';
import { askOfCustomers } from '@/lib/log/ask';
import { getConversation } from '@/lib/log/conversations';
import { type Doubtful, doubtfulAmong, sightingsInDoubt } from '@/lib/log/doubts';
import { newestOfKind, timelineOf } from '@/lib/log/entries';
import { identitiesOf, leadingTo } from '@/lib/log/identities';
import type { NudgeSettings, Settings } from '@/lib/log/settings';
import { loadSituation } from '@/lib/log/situation';
import { type Watch, watch } from '@/lib/log/watch';
import type { Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { PageDraft, PageReading } from '@/lib/model/reading';
import type { DraftSeen, LoggedSituation, Situation } from '@/lib/model/situation';
import { avoidOf } from '@/lib/nudges/avoid';
import { choose } from '@/lib/nudges/budget';
import { evaluate, type Nudge } from '@/lib/nudges/engine';
import { preferenceOf } from '@/lib/nudges/preference';
import { rules } from '@/lib/nudges/registry';
import { turnOf } from '@/lib/nudges/turn';
import { asksOfTurn, turnQuestion } from '@/lib/nudges/turn-question';
import { offeringRules, offRules, quietView } from './budget-view';
import { coachView, isOfDraft } from './coach-view';
import { isTo, openDrafts } from './open-drafts';
import type { CustomerView, TurnView } from './panel-state';
import { openSales } from './sale-view';
import { nothingUnderstood, type Understood } from './understood';

/** All that the log says of one customer, as far as the panel shows it. */
export interface CustomerRecord {
  situation: LoggedSituation;
  settings: Settings;
  /** What leads to them now, and to nobody else. */
  identities: Identity[];
  /** All that ever led to them. */
  links: Identity[];
  /** The newest promises, closed ones too. */
  promises: Entry[];
  answers: NudgeAnswer[];
  timeline: Entry[];
  more: boolean;
  doubts: Doubtful[];
}

const PROMISES = 100;

/** Follows `customerRecord`. */
export function watchCustomerRecord(
  customerId: string,
  settings: Settings,
  limit: number,
): Watch<CustomerRecord | null> {
  return watch(() => customerRecord(customerId, settings, limit));
}

/** All that the log says of one customer now; null when they are gone. `limit`: how many entries of the timeline. */
export async function customerRecord(
  customerId: string,
  settings: Settings,
  limit: number,
): Promise<CustomerRecord | null> {
  const [loaded, links, answers, timeline, inDoubt, promises] = await askOfCustomers(async () =>
    Promise.all([
      loadSituation(customerId, settings.standards),
      identitiesOf(customerId),
      answersFor(customerId),
      timelineOf(customerId, limit + 1),
      sightingsInDoubt(customerId),
      newestOfKind(customerId, 'promise', PROMISES),
    ]),
  );
  if (!loaded) return null;
  return {
    situation: await withNewest(loaded.situation),
    settings,
    identities: await leadingTo(links),
    links,
    promises,
    answers,
    timeline: timeline.slice(0, limit),
    more: timeline.length > limit,
    doubts: await doubtfulAmong(customerId, inDoubt),
  };
}

/** The log hands out what is open; with all of it settled, the panel still says so of the conversation they had last. */
async function withNewest(situation: CustomerRecord['situation']): Promise<CustomerRecord['situation']> {
  const id = situation.newest.find(({ conversationId }) => conversationId !== undefined)?.conversationId;
  if (id === undefined || situation.conversations.some((conversation) => conversation.id === id)) return situation;
  const newest = await getConversation(id);
  return newest ? { ...situation, conversations: [...situation.conversations, newest] } : situation;
}

/** What the panel shows of a customer now: the rules put to the log and to the page beside it. Pure. */
export function customerView(
  record: CustomerRecord,
  reading: PageReading | null,
  now: number,
  budget: NudgeSettings,
  understood: Understood = nothingUnderstood,
): Omit<CustomerView, 'pagePromises' | 'pageAbsence' | 'scores'> {
  const situation: Situation = {
    ...record.situation,
    identities: record.links,
    page: pageOf(record.situation, reading),
    said: understood.said,
    promised: understood.promised,
    draft: draftOf(record.identities, reading, understood.draft),
  };
  const { nudges: all, held } = evaluate(rules, situation, now);
  const besides = all.filter((nudge) => !isOfDraft(nudge));
  const choice = choose(
    besides.filter((nudge) => !asksOfTurn(nudge)),
    record.answers,
    now,
    budget,
  );
  const asking = choose(besides.filter(asksOfTurn), record.answers, now, { most: Number.POSITIVE_INFINITY });
  const turn = turnOf(situation, now);
  return {
    customer: situation.customer,
    identities: record.links,
    conversations: situation.conversations,
    held: held.filter((one) => !isOfDraft(one)),
    preference: preferenceOf(situation, now),
    avoid: avoidOf(situation),
    writing: situation.draft !== null,
    coach: coachView(situation, all.filter(isOfDraft), record.answers, now),
    nudges: choice.shown,
    waiting: choice.waiting,
    quiet: quietView(choice, situation, budget, now),
    off: offRules(record.answers, [...choice.hidden, ...asking.hidden]),
    offers: offeringRules(record.answers),
    timeline: record.timeline,
    more: record.more,
    turn: withDoubts(turn, record.doubts),
    asks: turnQuestion(asking.shown, turn, situation),
    doubts: record.doubts,
    promises: openPromises(record.situation, choice.shown),
    sales: openSales(record.situation),
    drafts: openDrafts(record.identities, reading),
  };
}

/** What they ask in a message of which nobody knows yet whether it is one of these may be owed: never "nothing is". */
function withDoubts(turn: TurnView, doubts: readonly Doubtful[]): TurnView {
  const asked = doubts.filter(({ asks }) => asks).map(({ at }) => at);
  if (asked.length === 0 || turn.turn === 'us' || turn.turn === 'unsure') return turn;
  return { ...turn, turn: 'unsure', conversation: null, since: Math.min(...asked) };
}

/** What is promised and stands in no nudge that is shown, first what is due first. */
function openPromises({ open }: LoggedSituation, shown: readonly Nudge[]): Entry[] {
  const nudged = new Set(
    shown.flatMap(({ actions }) => actions.flatMap((action) => ('entryId' in action ? action.entryId : []))),
  );
  return open
    .filter(({ id, kind }) => kind === 'promise' && !nudged.has(id))
    .sort((a, b) => (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY) || a.at - b.at);
}

/** The page as rules see it, with the conversation of the log that it shows. */
export function pageOf({ conversations }: LoggedSituation, reading: PageReading | null): Situation['page'] {
  if (!reading) return null;
  const shown = conversations.find(({ body }) => body.url === reading.url);
  return { site: reading.site, view: reading.view, conversationId: shown?.id ?? null, readAt: reading.readAt };
}

/** The open draft to this customer, with its words as they were last understood: rules look at one text, not at two. */
function draftOf(
  identities: readonly Identity[],
  reading: PageReading | null,
  understood: Understood['draft'],
): DraftSeen | null {
  const draft = draftToThem(identities, reading);
  if (!draft) return null;
  const { handle, subject, text, attachments } = draft;
  const to = [...draft.to, ...draft.cc];
  const seen = { handle, opens: !draft.reply, subject, to, text, attachments };
  return understood?.handle === handle ? { ...seen, ...understood } : { ...seen, read: null, answers: [] };
}

/** The draft to them that is open; the last of several. */
export function draftToThem(identities: readonly Identity[], reading: PageReading | null): PageDraft | null {
  return reading?.drafts.findLast((one) => isTo(one, identities, reading)) ?? null;
}
