import type { Conversation } from '@/lib/model/conversation';
import { handOffAt } from '@/lib/model/kinds/hand-off';
import { issue, issueAt } from '@/lib/model/kinds/issue';
import type { KindName } from '@/lib/model/kinds/registry';
import { ownTouch } from '@/lib/model/own-touch';
import { DAY, type Instant } from '@/lib/model/time';
import type { Action } from '@/lib/nudges/rule';
import type { Random } from '@/test/bench/page/random';
import { conversationOf, entryOf, owedSince, type Person } from './world';

/** A message of theirs: most ask, some complain, of some it cannot be told. */
export function arrive(who: Person, random: Random, now: Instant): void {
  const id = `${who.customer.id}-t${who.entries.length}`;
  const complains = random() < 0.1;
  const thanks = random() < 0.15 ? 'yes' : 'no';
  if (random() < 0.03) who.entries.push(entryOf(who, `${id}-sale`, 'sale', now, { what: 'Twelve more boats' }));
  const known = random() < 0.6 ? who.conversations[0] : undefined;
  const conversation = known ?? conversationOf(who, `${who.customer.id}-c${who.conversations.length}`, now);
  if (!known) who.conversations.unshift(conversation);
  conversation.at = now;
  const said = ownTouch({
    channel: 'email',
    direction: 'in',
    by: 'them',
    complains: complains ? 'yes' : 'no',
    thanks: complains ? 'no' : thanks,
  });
  who.entries.push({ ...entryOf(who, id, 'touch', now, said), conversationId: conversation.id });
  if (conversation.body.turn === 'us') return;
  const kind = random();
  if (complains || kind < 0.7) Object.assign(conversation.body, owedSince(id, now, complains));
  else Object.assign(conversation.body, { turn: kind < 0.85 ? 'unsure' : 'nobody', readAt: now });
}

/** What pressing an action makes of the log. Opening a conversation, the seller answers it. */
export function act(who: Person, action: Action, now: Instant): void {
  const conversationId = 'conversationId' in action ? action.conversationId : null;
  const conversation = who.conversations.find(({ id }) => id === conversationId);
  switch (action.do) {
    case 'open-conversation':
    case 'called':
    case 'answered-elsewhere':
      touch(who, action.do === 'called' ? 'call' : 'email', conversation?.id, now);
      if (conversation) answer(conversation, now);
      break;
    case 'no-answer-needed':
      if (conversation) conversation.body.turn = 'nobody';
      break;
    case 'answer-needed':
      if (conversation) Object.assign(conversation.body, owedSince(`${conversation.id}-t`, conversation.at, false));
      break;
    case 'acknowledged':
      if (conversation) conversation.body.acknowledgedAt = now;
      break;
    case 'keep-promise':
    case 'went-out':
    case 'did-not-go-out':
      who.entries = who.entries.filter(({ id }) => id !== action.entryId);
      break;
    case 'issue-stage':
      change(who, action.entryId, now, (body) => issueAt(issue.body.parse(body), action.stage, now));
      break;
    case 'hand-off-stage':
      change(who, action.entryId, now, () => handOffAt(action.stage, now));
      break;
    case 'share-insight':
      change(who, action.entryId, now, () => ({ sharedAt: now }));
      break;
    case 'add-entry':
      if (action.kind === 'issue') log(who, 'issue', now, { what: action.line, openedAt: action.at ?? now });
      if (action.kind === 'delight') log(who, 'delight', now, { what: action.line });
      if (action.kind === 'hand-off') log(who, 'hand-off', now, { why: action.line });
      break;
    case 'used-point':
      log(who, 'talking-point', now, {
        text: 'Brought up',
        from: action.entryId,
        uses: [{ at: now, channel: 'email', went: null, note: '' }],
      });
      break;
    case 'change-promise':
      change(who, action.entryId, now, () => ({ due: now + 2 * DAY }));
      break;
    case 'sale-step':
    case 'followed-up': {
      const done = action.do === 'followed-up' ? 'followedUpAt' : action.step;
      const state = done === 'deliveredAt' ? { state: 'fulfilled' } : {};
      change(who, action.entryId, now, () => ({ ...state, [done]: now }));
      break;
    }
    case 'asked-feedback':
      log(who, 'feedback', now, { askedAt: now });
      break;
    default:
      // An editor opens, or words go into the draft: the log does not change by that.
      break;
  }
}

/** Half of what a seller writes asks something back. */
function answer(conversation: Conversation, now: Instant): void {
  const asks = conversation.at % 2 === 0;
  conversation.at = now;
  Object.assign(conversation.body, {
    turn: asks ? 'them' : 'nobody',
    owedSince: null,
    owedTouchId: null,
    waitingSince: asks ? now : null,
    followUps: asks ? 1 : 0,
    readAt: now,
  });
}

/** Changes what an entry holds, as an editor or one press does. */
function change(who: Person, entryId: string, now: Instant, make: (body: object) => object): void {
  who.entries = who.entries.map((entry) => {
    if (entry.id !== entryId) return entry;
    const body = Object(entry.body);
    return entryOf(who, entry.id, entry.kind as KindName, Math.min(entry.at, now), { ...body, ...make(body) });
  });
}

function log(who: Person, kind: KindName, now: Instant, body: object): void {
  who.entries.push(entryOf(who, `${who.customer.id}-e${who.entries.length}-${now}`, kind, now, body));
}

function touch(who: Person, channel: 'email' | 'call', conversationId: string | undefined, now: Instant): void {
  const id = `${who.customer.id}-t${who.entries.length}-${now}`;
  // Now and then a colleague answers instead.
  const by = now % 7 === 0 ? 'colleague' : 'me';
  const entry = entryOf(who, id, 'touch', now, ownTouch({ channel, direction: 'out', by }));
  who.entries.push(conversationId === undefined ? entry : { ...entry, conversationId });
}
