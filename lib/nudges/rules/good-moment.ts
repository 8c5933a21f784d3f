import type { Conversation } from '@/lib/model/conversation';
import type { Channel } from '@/lib/model/customer';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { followUpOf } from '@/lib/nudges/follow-up';
import { channelOf, isSure, type Preference, preferenceOf } from '@/lib/nudges/preference';
import { roundsOf } from '@/lib/nudges/rounds';
import { type Action, type Answer, defineRule, type Evidence } from '@/lib/nudges/rule';
import { closingWords, type ReachWindow, reachWindow, windowWords } from '@/lib/nudges/windows';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** There is a reason to call, and they like to be called: is now a good moment for them, and if not, when is the next. */
export const goodMoment = defineRule({
  id: 'good-moment',
  title: 'A good moment to call',
  expectation: 2,
  family: 'Their time',
  why:
    'A call at a bad hour interrupts, and mostly reaches nobody. Their own word on their hours counts first, then the ' +
    'hours in which they write. Hours hold for calls, chat and texts: an answer owed by mail never waits for them.',
  figure: null,
  noFigure: 'Vendors contradict each other on the best hour, so none is quoted: only this customer’s own hours count.',
  when: {
    fires: 'There is a reason to call and they like to be called: names the window they are in, or the next.',
    clear: 'There is no reason to call, or they do not like calls.',
    unknown: 'Their hours or their zone are not known.',
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

/** How the title says it; email is never a matter of hours. */
const ways: Partial<Record<Channel, string>> = { call: 'call', meeting: 'call', chat: 'chat with', text: 'text' };

function answerFor(situation: Situation, now: Instant): Answer {
  const { reason, changesAt } = reasonToCall(situation, now);
  if (!reason) return { is: 'clear', changesAt };
  const channel = channelOf(situation, now);
  if (!channel || !isSure(channel)) return { is: 'unknown', missing: 'how they like to be reached', changesAt };
  const way = ways[channel.value];
  if (!way) return { is: 'clear', changesAt };
  const preference = preferenceOf(situation, now);
  const window = reachWindow(situation, preference, now);
  if ('missing' in window) return { is: 'unknown', missing: window.missing, changesAt };
  const name = nameOf(situation.customer);
  const own = situation.standards.zone;
  return {
    is: 'fires',
    cause: `${window.open ? 'now' : 'next'}:${reason.conversation.id}:${window.start}`,
    level: 'hint',
    title: window.open ? `A good moment to ${way} ${name}` : `The next good moment to ${way} ${name}`,
    says: window.open
      ? `Until ${closingWords(window, own)}.`
      : `${windowWords(window, own)}.${reason.owed ? ' The answer that is owed by mail does not wait for it.' : ''}`,
    evidence: [
      { text: reason.text, conversationId: reason.conversation.id },
      ...hoursEvidence(preference, window),
      ...awayEvidence(preference, own),
    ],
    standard: 'their own hours',
    due: null,
    actions: [logged(channel.value, reason.conversation.id)],
    changesAt: next([window.start, window.end, changesAt], now),
    may: false,
  };
}

interface Reason {
  conversation: Conversation;
  text: string;
  owed: boolean;
}

/** The first thing that a call would serve; `changesAt` when there may be another. */
function reasonToCall(situation: Situation, now: Instant): { reason: Reason | null; changesAt: Instant | null } {
  const reasons: Reason[] = [];
  const later: Instant[] = [];
  for (const conversation of situation.conversations) {
    const about = quoted(conversation.body.subject);
    const named = about ? ` about ${about}` : '';
    const followUp = followUpOf(conversation, situation, now);
    const { rounds } = roundsOf(conversation.id, situation);
    const waits = followUp !== null && 'from' in followUp ? followUp.from : null;
    if (conversation.body.turn === 'us') {
      reasons.push({ conversation, text: `An answer is owed${named}`, owed: true });
    } else if (waits !== null && now >= waits) {
      reasons.push({ conversation, text: `You wait for an answer${named}`, owed: false });
    } else if (conversation.body.turn !== 'nobody' && rounds >= situation.standards.roundsBeforeCall) {
      reasons.push({ conversation, text: `${rounds} rounds of mail${named}`, owed: false });
    } else if (waits !== null) {
      later.push(waits);
    }
  }
  return { reason: reasons.find(({ owed }) => owed) ?? reasons[0] ?? null, changesAt: next(later, now) };
}

function hoursEvidence({ hours, zone }: Preference, { assumed }: ReachWindow): Evidence[] {
  const words = assumed
    ? 'Their hours are not known: office hours are taken'
    : hours?.source === 'told'
      ? 'Their hours, they said'
      : hours?.source === 'seen'
        ? `Their hours, seen in ${hours.replies} replies`
        : 'Their hours are a guess';
  return [{ text: zone?.source === 'guess' ? `${words}; their zone is a guess` : words }];
}

function awayEvidence({ away }: Preference, own: string): Evidence[] {
  if (!away) return [];
  return [
    { text: away.sure ? `Away until ${day(away.until, own)}` : 'Away, until when is not known', entryId: away.entryId },
  ];
}

function logged(channel: Channel, conversationId: string): Action {
  if (channel === 'call' || channel === 'meeting') return { do: 'called', label: 'Log a call', conversationId };
  return { do: 'answered-elsewhere', label: 'Answered there', conversationId };
}
