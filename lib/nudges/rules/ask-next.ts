import { t } from '@lingui/core/macro';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { factOf, touchOf } from '@/lib/nudges/entries';
import { followUpOf } from '@/lib/nudges/follow-up';
import { owingOf } from '@/lib/nudges/owing';
import { questionsFor } from '@/lib/nudges/questions';
import { type Ready, saidTo } from '@/lib/nudges/ready';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { readsEnglish, wordsAction } from '@/lib/nudges/wording';
import { nameOf } from '@/lib/nudges/words';

/** Before so many touches a question about them would be too soon. */
const touchesBefore = 3;

/** One thing to learn about them next: what is not known, or was to be asked again by now. */
export const askNext = defineRule({
  id: 'ask-next',
  get title() {
    return t`Something to ask next`;
  },
  expectation: 10,
  get family() {
    return t`Know them`;
  },
  get why() {
    return t`Who they are, what they want and how they define quality is known from them or not at all, and it changes. One question at a time, when nothing is open between you, shows interest; a list of them would be a form to fill in.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure stands behind it: it lists what your own log does not know.`;
  },
  get when() {
    return {
      fires: t`After some touches, nothing being owed, while you write to them or look at them without their mail: the first thing about them that is not known, or that was to be asked again by now.`,
      clear: t`Nothing is missing, something else comes first, or you only read their mail.`,
      unknown: t`Not enough is read to say.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

function answerFor(situation: Situation, now: Instant): Answer {
  const runsOut = situation.known.map((entry) => factOf(entry)?.askAgainBy ?? null);
  const later = next(runsOut, now);
  const [question] = questionsFor(situation, now);
  if (!question) return { is: 'clear', changesAt: later };
  const touches = situation.newest.filter((entry) => touchOf(entry)?.automatic === false).length;
  if (touches === 0) return { is: 'unknown', missing: t`a conversation with them`, changesAt: later };
  if (touches < touchesBefore) return { is: 'clear', changesAt: later };
  // There is nobody to ask while their mail is only read.
  if (isOnlyReading(situation)) return { is: 'clear', changesAt: later };
  // Their question comes first.
  if (situation.conversations.some(({ body }) => body.turn === 'us')) return { is: 'clear', changesAt: later };
  // So does the answer that they have not given, and the day that they named.
  if (situation.conversations.some((one) => isAwaited(one, situation, now))) return { is: 'clear', changesAt: later };
  const holding = owingOf(situation, now);
  const changesAt = next([holding.changesAt, later], now);
  if (holding.until) return { is: 'held', title: t`Something to ask`, why: holding.until, changesAt };
  const { cause, title, why, entryId, words, log } = question;
  const copied = words ? wordsAction(situation, words, entryId) : null;
  return {
    is: 'fires',
    cause,
    level: 'hint',
    title,
    says: sayingOf(words, situation),
    evidence: [entryId === null ? { text: why } : { text: why, entryId }],
    standard: '',
    due: null,
    actions: copied ? [log, copied] : [log],
    changesAt,
    may: false,
  };
}

function sayingOf(question: Ready | null, situation: Situation): string {
  const name = nameOf(situation.customer);
  if (!question) return t`Ask ${name} when it fits.`;
  const { text: words, language } = saidTo(question, situation);
  return language !== 'en' || readsEnglish(situation)
    ? t`To ask ${name}: “${words}”`
    : t`To ask ${name}: “${words}” These words are in English.`;
}

/** Their mail is on the page, and nothing is being written to them. A page of somebody else beside them is none. */
function isOnlyReading({ page, said, draft }: Situation): boolean {
  if (draft !== null || page === null || page.view === 'record') return false;
  return page.conversationId !== null || said !== null;
}

/** A follow-up is in place, or they named a day that is still to come. */
function isAwaited(conversation: Conversation, situation: Situation, now: Instant): boolean {
  const { waitUntil = null } = conversation.body;
  if (waitUntil !== null && waitUntil > now) return true;
  const followUp = followUpOf(conversation, situation, now);
  if (followUp === null || 'missing' in followUp) return false;
  return followUp.from <= now && followUp.done < situation.standards.followUps;
}
