import { t } from '@lingui/core/macro';
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
  get title() {
    return t`A good moment to call`;
  },
  expectation: 2,
  get family() {
    return t`Their time`;
  },
  get why() {
    return t`A call at a bad hour interrupts, and mostly reaches nobody. Their own word on their hours counts first, then the hours in which they write. Hours hold for calls, chat and texts: an answer owed by mail never waits for them.`;
  },
  figure: null,
  get noFigure() {
    return t`Vendors contradict each other on the best hour, so none is quoted: only this customer’s own hours count.`;
  },
  get when() {
    return {
      fires: t`There is a reason to call and they like to be called: names the window they are in, or the next.`,
      clear: t`There is no reason to call, or they do not like calls.`,
      unknown: t`Their hours or their zone are not known.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

/** What a title says of it; email is never a matter of hours. */
const ways: Partial<Record<Channel, 'call' | 'chat' | 'text'>> = {
  call: 'call',
  meeting: 'call',
  chat: 'chat',
  text: 'text',
};

function answerFor(situation: Situation, now: Instant): Answer {
  const { reason, changesAt } = reasonToCall(situation, now);
  if (!reason) return { is: 'clear', changesAt };
  const channel = channelOf(situation, now);
  if (!channel || !isSure(channel)) return { is: 'unknown', missing: t`how they like to be reached`, changesAt };
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
    title: window.open ? titleNow(way, name) : titleNext(way, name),
    says: window.open
      ? t`Until ${{ time: closingWords(window, own) }}.`
      : reason.owed
        ? t`${{ when: windowWords(window, own) }}. The answer that is owed by mail does not wait for it.`
        : t`${{ when: windowWords(window, own) }}.`,
    evidence: [
      { text: reason.text, conversationId: reason.conversation.id },
      ...hoursEvidence(preference, window),
      ...awayEvidence(preference, own),
    ],
    standard: t`their own hours`,
    due: null,
    actions: [logged(channel.value, reason.conversation.id)],
    changesAt: next([window.start, window.end, changesAt], now),
    may: false,
  };
}

function titleNow(way: 'call' | 'chat' | 'text', name: string): string {
  if (way === 'chat') return t`A good moment to chat with ${name}`;
  return way === 'text' ? t`A good moment to text ${name}` : t`A good moment to call ${name}`;
}

function titleNext(way: 'call' | 'chat' | 'text', name: string): string {
  if (way === 'chat') return t`The next good moment to chat with ${name}`;
  return way === 'text' ? t`The next good moment to text ${name}` : t`The next good moment to call ${name}`;
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
    const followUp = followUpOf(conversation, situation, now);
    const { rounds } = roundsOf(conversation.id, situation);
    const waits = followUp !== null && 'from' in followUp ? followUp.from : null;
    if (conversation.body.turn === 'us') {
      reasons.push({
        conversation,
        text: about ? t`An answer is owed about ${about}` : t`An answer is owed`,
        owed: true,
      });
    } else if (waits !== null && now >= waits) {
      reasons.push({
        conversation,
        text: about ? t`You wait for an answer about ${about}` : t`You wait for an answer`,
        owed: false,
      });
    } else if (conversation.body.turn !== 'nobody' && rounds >= situation.standards.roundsBeforeCall) {
      const text = about ? t`${rounds} rounds of mail about ${about}` : t`${rounds} rounds of mail`;
      reasons.push({ conversation, text, owed: false });
    } else if (waits !== null) {
      later.push(waits);
    }
  }
  return { reason: reasons.find(({ owed }) => owed) ?? reasons[0] ?? null, changesAt: next(later, now) };
}

function hoursEvidence({ hours, zone }: Preference, { assumed }: ReachWindow): Evidence[] {
  const words = assumed
    ? t`Their hours are not known: office hours are taken`
    : hours?.source === 'told'
      ? t`Their hours, they said`
      : hours?.source === 'seen'
        ? t`Their hours, seen in ${{ count: hours.replies }} replies`
        : t`Their hours are a guess`;
  return [{ text: zone?.source === 'guess' ? t`${words}; their zone is a guess` : words }];
}

function awayEvidence({ away }: Preference, own: string): Evidence[] {
  if (!away) return [];
  return [
    {
      text: away.sure ? t`Away until ${{ date: day(away.until, own) }}` : t`Away, until when is not known`,
      entryId: away.entryId,
    },
  ];
}

function logged(channel: Channel, conversationId: string): Action {
  if (channel === 'call' || channel === 'meeting') return { do: 'called', label: t`Log a call`, conversationId };
  return { do: 'answered-elsewhere', label: t`Answered there`, conversationId };
}
