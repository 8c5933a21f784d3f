import { t } from '@lingui/core/macro';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { channelOf, isSure, type Preference, preferenceOf } from '@/lib/nudges/preference';
import { roundsOf } from '@/lib/nudges/rounds';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { reachWindow, windowWords } from '@/lib/nudges/windows';
import { nameOf, quoted } from '@/lib/nudges/words';

/**
 * They would rather talk, and the seller begins a mail or the mail goes back and forth. Only where they said so or it
 * was seen. A hint beside whatever is owed: it puts no answer off.
 */
export const ratherTalk = defineRule({
  id: 'rather-talk',
  get title() {
    return t`They would rather talk`;
  },
  expectation: 2,
  get family() {
    return t`Channel`;
  },
  get why() {
    return t`Writing to somebody who would rather talk costs them effort, and mail that goes back and forth costs both. This never holds back an answer that is owed: answer in time, then call.`;
  },
  get figure() {
    return {
      says: t`96% of customers who had much effort became more disloyal, against 9% of those who had little.`,
      source: t`CEB, over 75,000 customers`,
      year: 2013,
      caveat: t`About the effort of being served as a whole. It does not compare calls with mail.`,
    };
  },
  get when() {
    return {
      fires: t`They prefer to talk, by their word or as seen, and you begin a mail or the mail has gone back and forth as often as your standard says.`,
      clear: t`They prefer mail, or it is not often enough.`,
      unknown: t`How they like to be reached is not known, or how often the conversation went back and forth.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    const channel = channelOf(situation, now);
    if (situation.draft?.opens) return [onDraft(situation, channel, situation.draft.handle, now)];
    const open = situation.conversations.filter(({ body }) => body.turn !== 'nobody' && body.channel === 'email');
    const answers = open.map((conversation) => afterRounds(conversation, situation, channel));
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

type Way = Preference['channel'];

function onDraft(situation: Situation, channel: Way, handle: string, now: Instant): Answer {
  const held = withoutPreference(channel);
  if (held) return held;
  const window = reachWindow(situation, preferenceOf(situation, now), now);
  return fires(situation, channel, {
    cause: `draft:${handle}`,
    says:
      'missing' in window
        ? t`You are beginning a mail. A call may suit them better.`
        : t`You are beginning a mail. A call may suit them better. To call: ${{ when: windowWords(window, situation.standards.zone) }}.`,
    evidence: [{ text: t`This draft opens a conversation` }],
    standard: '',
    conversationId: null,
  });
}

function afterRounds(conversation: Conversation, situation: Situation, channel: Way): Answer {
  const { rounds, whole } = roundsOf(conversation.id, situation);
  const wanted = situation.standards.roundsBeforeCall;
  if (rounds < wanted) {
    const talks = talksRather(channel);
    if (whole || talks === false) return { is: 'clear', changesAt: null };
    return { is: 'unknown', missing: t`how often this conversation went back and forth`, changesAt: null };
  }
  const held = withoutPreference(channel);
  if (held) return held;
  const about = quoted(conversation.body.subject);
  return fires(situation, channel, {
    cause: `rounds:${conversation.id}`,
    says: about
      ? t`${rounds} rounds of mail about ${about}. A call may settle it.`
      : t`${rounds} rounds of mail. A call may settle it.`,
    evidence: [{ text: t`${rounds} rounds since you last talked`, conversationId: conversation.id }],
    standard: t`${wanted} rounds of mail`,
    conversationId: conversation.id,
  });
}

/** Null when they would rather talk, for sure. */
function withoutPreference(channel: Way): Answer | null {
  const talks = talksRather(channel);
  if (talks === true) return null;
  if (talks === false) return { is: 'clear', changesAt: null };
  return { is: 'unknown', missing: t`how they like to be reached`, changesAt: null };
}

/** Null while that is not known, or only guessed. */
function talksRather(channel: Way): boolean | null {
  if (channel === null || !isSure(channel)) return null;
  return channel.value === 'call' || channel.value === 'meeting';
}

type Firing = Extract<Answer, { is: 'fires' }>;

function fires(
  situation: Situation,
  channel: Way,
  said: Pick<Firing, 'cause' | 'says' | 'evidence' | 'standard'> & { conversationId: string | null },
): Answer {
  const { conversationId, ...rest } = said;
  return {
    is: 'fires',
    level: 'hint',
    title: t`${{ name: nameOf(situation.customer) }} would rather talk`,
    ...rest,
    evidence: [{ text: firstForThem(channel) }, ...rest.evidence],
    due: null,
    actions: [{ do: 'called', label: t`Log a call`, conversationId }],
    changesAt: null,
    may: false,
  };
}

/** What comes first for them, and where that is known from. */
function firstForThem(channel: Way): string {
  const replies = channel?.source === 'seen' ? channel.replies : 0;
  if (channel?.value === 'meeting') {
    if (channel.source === 'told') return t`Meetings come first for them, they said`;
    return replies > 0 ? t`Meetings come first for them, seen in ${replies} replies` : t`Meetings come first for them`;
  }
  if (channel?.source === 'told') return t`The phone comes first for them, they said`;
  return replies > 0
    ? t`The phone comes first for them, seen in ${replies} replies`
    : t`The phone comes first for them`;
}
