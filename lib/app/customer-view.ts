import { answersFor, type NudgeAnswer } from '@/lib/log/answers';
import { getConversation } from '@/lib/log/conversations';
import { timelineOf } from '@/lib/log/entries';
import { identitiesOf } from '@/lib/log/identities';
import type { Settings } from '@/lib/log/settings';
import { loadSituation } from '@/lib/log/situation';
import { type Watch, watch } from '@/lib/log/watch';
import type { Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { PageReading } from '@/lib/model/reading';
import type { DraftSeen, LoggedSituation, Situation } from '@/lib/model/situation';
import { choose } from '@/lib/nudges/budget';
import { evaluate } from '@/lib/nudges/engine';
import { rules } from '@/lib/nudges/registry';
import { turnOf } from '@/lib/nudges/turn';
import { isTo, openDrafts } from './open-drafts';
import type { CustomerView } from './panel-state';

/** All that the log says of one customer, as far as the panel shows it. */
export interface CustomerRecord {
  situation: LoggedSituation;
  identities: Identity[];
  answers: NudgeAnswer[];
  timeline: Entry[];
  more: boolean;
}

/** Follows one customer in the log; null once they are gone. `limit`: how many entries of the timeline. */
export function watchCustomerRecord(
  customerId: string,
  settings: Settings,
  limit: number,
): Watch<CustomerRecord | null> {
  return watch(async () => {
    const [loaded, identities, answers, timeline] = await Promise.all([
      loadSituation(customerId, settings.standards),
      identitiesOf(customerId),
      answersFor(customerId),
      timelineOf(customerId, limit + 1),
    ]);
    if (!loaded) return null;
    return {
      situation: await withNewest(loaded.situation),
      identities,
      answers,
      timeline: timeline.slice(0, limit),
      more: timeline.length > limit,
    };
  });
}

/** The log hands out what is open; with all of it settled, the panel still says so of the conversation they had last. */
async function withNewest(situation: CustomerRecord['situation']): Promise<CustomerRecord['situation']> {
  const id = situation.newest.find(({ conversationId }) => conversationId !== undefined)?.conversationId;
  if (id === undefined || situation.conversations.some((conversation) => conversation.id === id)) return situation;
  const newest = await getConversation(id);
  return newest ? { ...situation, conversations: [...situation.conversations, newest] } : situation;
}

/** What the panel shows of a customer now: the rules put to the log and to the page beside it. Pure. */
export function customerView(record: CustomerRecord, reading: PageReading | null, now: number): CustomerView {
  const situation: Situation = {
    ...record.situation,
    page: pageOf(record.situation, reading),
    draft: draftOf(record.identities, reading),
  };
  const { nudges } = evaluate(rules, situation, now);
  const { shown, waiting } = choose(nudges, record.answers, now);
  return {
    customer: situation.customer,
    identities: record.identities,
    conversations: situation.conversations,
    nudges: shown,
    waiting: waiting.length,
    timeline: record.timeline,
    more: record.more,
    turn: turnOf(situation, now),
    drafts: openDrafts(record.identities, reading),
  };
}

function pageOf({ conversations }: LoggedSituation, reading: PageReading | null): Situation['page'] {
  if (!reading) return null;
  const shown = conversations.find(({ body }) => body.url === reading.url);
  return { site: reading.site, view: reading.view, conversationId: shown?.id ?? null, readAt: reading.readAt };
}

/** The open draft to this customer; the last of several. */
function draftOf(identities: readonly Identity[], reading: PageReading | null): DraftSeen | null {
  const draft = reading?.drafts.findLast((one) => isTo(one, identities));
  return draft ? { handle: draft.handle, opens: !draft.reply, text: draft.text } : null;
}
