import type { Conversation } from '@/lib/model/conversation';
import type { KindName } from '@/lib/model/kinds/registry';
import { ownTouch } from '@/lib/model/own-touch';
import { DAY, type Instant } from '@/lib/model/time';
import type { Action } from '@/lib/nudges/rule';
import type { Random } from '@/test/bench/page/random';
import { conversationOf, entryOf, owedSince, type Person } from './world';

/** A message of theirs: most ask, some complain, of some it cannot be told. */
export function arrive(who: Person, random: Random, now: Instant): void {
  const id = `${who.customer.id}-t${who.entries.length}`;
  const thanks = random() < 0.15 ? 'yes' : 'no';
  who.entries.push(entryOf(who, id, 'touch', now, ownTouch({ channel: 'email', direction: 'in', by: 'them', thanks })));
  if (random() < 0.03) who.entries.push(entryOf(who, `${id}-sale`, 'sale', now, { what: 'Twelve more boats' }));
  const known = random() < 0.6 ? who.conversations[0] : undefined;
  const conversation = known ?? conversationOf(who, `${who.customer.id}-c${who.conversations.length}`, now);
  if (!known) who.conversations.unshift(conversation);
  conversation.at = now;
  if (conversation.body.turn === 'us') return;
  const kind = random();
  if (kind < 0.7) Object.assign(conversation.body, owedSince(id, now, random() < 0.15));
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
      touch(who, action.do === 'called' ? 'call' : 'email', now);
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
    case 'change-promise':
      who.entries = who.entries.map((entry) =>
        entry.id === action.entryId
          ? entryOf(who, entry.id, 'promise', entry.at, { ...Object(entry.body), due: now + 2 * DAY })
          : entry,
      );
      break;
    case 'sale-step':
    case 'followed-up': {
      const done = action.do === 'followed-up' ? 'followedUpAt' : action.step;
      const state = done === 'deliveredAt' ? { state: 'fulfilled' } : {};
      who.entries = who.entries.map((entry) =>
        entry.id === action.entryId
          ? entryOf(who, entry.id, entry.kind as KindName, entry.at, { ...Object(entry.body), ...state, [done]: now })
          : entry,
      );
      break;
    }
    case 'asked-feedback':
      who.entries.push(entryOf(who, `${who.customer.id}-f${now}`, 'feedback', now, { askedAt: now }));
      break;
    case 'add-entry':
      if (action.kind === 'delight')
        who.entries.push(entryOf(who, `${who.customer.id}-d${now}`, 'delight', now, { what: action.line }));
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

function touch(who: Person, channel: 'email' | 'call', now: Instant): void {
  const id = `${who.customer.id}-t${who.entries.length}-${now}`;
  who.entries.push(entryOf(who, id, 'touch', now, ownTouch({ channel, direction: 'out' })));
}
