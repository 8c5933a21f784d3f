import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import type { TheirWords } from '@/lib/model/understood';
import { BEGUN, baseOf } from '@/lib/nudges/coach';
import { issuesOf, mayBeOf, reached, wasHeard } from '@/lib/nudges/issues';
import { channelOf, isSure, preferenceOf } from '@/lib/nudges/preference';
import { type Ready, ready, saidTo } from '@/lib/nudges/ready';
import { type Action, type Answer, defineRule } from '@/lib/nudges/rule';
import { reachWindow } from '@/lib/nudges/windows';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** So many questions at once; more would be a form to fill in. */
const questionsAtOnce = 2;

/**
 * What they wrote is unclear or complains, or an issue of theirs was not listened to yet and the seller begins to write
 * or could call now: listen first. One nudge for all of it, with questions and a summary for the case at hand.
 */
export const greetResearchAct = defineRule({
  id: 'greet-research-act',
  get title() {
    return t`Greet, research, act`;
  },
  expectation: 9,
  get family() {
    return t`Listening`;
  },
  get why() {
    return t`Greet, research, act: before anything is solved, ask open questions and say in your own words what you understood, so that they can correct it. Only then act, in one of four ways: resolve it, educate them, clarify it, or anticipate what comes next. Help that misses the question costs both of you another round.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is quoted: it offers questions and a summary where something is unclear or wrong.`;
  },
  get when() {
    return {
      fires: t`Words of theirs without an answer are unclear or complain, or you write to somebody, or could call them now, whose open issue was not listened to yet.`,
      clear: t`What they want is clear, their issue was heard, or an answer is begun: what it leaves out stands beside the draft.`,
      unknown: t`Whether their words are unclear or complain cannot be told.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

const whatHappened = ready(
  'What happened on your side, and what matters most to you now?',
  'Was ist bei Ihnen passiert, und was ist Ihnen jetzt am wichtigsten?',
  'Was ist bei dir passiert, und was ist dir jetzt am wichtigsten?',
);
const whatIsWanted = ready(
  'What would you like to have in the end, and by when do you need it?',
  'Was möchten Sie am Ende haben, und bis wann brauchen Sie es?',
  'Was möchtest du am Ende haben, und bis wann brauchst du es?',
);
const howItCame = ready(
  'How did this come about for you, and what matters most to you now?',
  'Wie kam es bei Ihnen dazu, und was ist Ihnen jetzt am wichtigsten?',
  'Wie kam es bei dir dazu, und was ist dir jetzt am wichtigsten?',
);

/** What is to be listened to. */
interface Matter {
  cause: string;
  title: string;
  evidence: { text: string; entryId?: string; conversationId?: string };
  said: TheirWords | null;
  /** For want of a better one. */
  question: Ready;
}

function answerFor(situation: Situation, now: Instant): Answer {
  const matter = ofWords(situation) ?? ofIssue(situation, now);
  if (!matter) {
    const unsure = situation.said?.some(({ unclear, complains }) => unclear === 'unsure' || complains === 'unsure');
    return unsure
      ? { is: 'unknown', missing: t`whether what they want is clear`, changesAt: null }
      : { is: 'clear', changesAt: null };
  }
  const { draft } = situation;
  if (draft?.read?.sumsUp && draft.read.openQuestions.length > 0) return { is: 'clear', changesAt: null };
  // Once an answer is begun, what it leaves out stands beside it.
  if (matter.said && draft?.read && !draft.opens && draft.read.words >= BEGUN) return { is: 'clear', changesAt: null };
  const { summary, questions, language } = toSay(matter.said, situation.standards.playbooks.listening.questions);
  const [main, ...others] = actionsFor(situation, matter, { summary, questions, language });
  return {
    is: 'fires',
    cause: matter.cause,
    level: 'hint',
    title: matter.title,
    says: t`Greet, say what you understood, ask what is open, then act.`,
    evidence: [
      matter.evidence,
      ...(summary ? [{ text: t`To say back: ${{ words: quoted(summary) }}` }] : []),
      ...questions.map((text) => ({ text: t`To ask: ${{ words: quoted(text) }}` })),
    ],
    standard: '',
    due: null,
    actions: [main ?? offer(situation, matter, 'words', saidTo(matter.question, situation)), ...others],
    changesAt: null,
    may: false,
  };
}

/** The last words of theirs that are unclear or complain. */
function ofWords(situation: Situation): Matter | null {
  const { said, customer } = situation;
  const words = said?.findLast(({ unclear, complains }) => unclear === 'yes' || complains === 'yes');
  if (!words || wasAnswered(words, situation)) return null;
  const { conversationId, at, complains, subject } = words;
  const name = nameOf(customer);
  const about = quoted(subject);
  return {
    cause: `said:${conversationId ?? ''}:${at}`,
    title: complains === 'yes' ? t`${name} is not happy: listen before you solve` : t`What does ${name} need?`,
    evidence: {
      text: complains === 'yes' ? complainsWords(about) : unclearWords(about),
      ...(conversationId === null ? {} : { conversationId }),
    },
    said: words,
    question: complains === 'yes' ? whatHappened : whatIsWanted,
  };
}

function complainsWords(about: string): string {
  return about ? t`It complains: ${about}` : t`It complains`;
}

function unclearWords(about: string): string {
  return about ? t`It does not say what exactly is wanted: ${about}` : t`It does not say what exactly is wanted`;
}

/** The log knows of a talk or a message of ours since, which the page does not show. */
function wasAnswered({ at, conversationId }: TheirWords, { newest }: Situation): boolean {
  return newest.some((entry) => entry.at > at && mayBeOf({ conversationId }, entry.conversationId) && reached(entry));
}

/** An open issue that nobody acknowledged and no word of ours followed, when the seller writes or can call now. */
function ofIssue(situation: Situation, now: Instant): Matter | null {
  if (situation.draft === null && !canCall(situation, now)) return null;
  const issue = issuesOf(situation).find((one) => one.body.state === 'open' && !wasHeard(one, situation));
  if (!issue) return null;
  const since = day(issue.since, situation.standards.zone);
  return {
    cause: `issue:${issue.entryId}:${issue.since}`,
    title: t`${{ name: nameOf(situation.customer) }} has an open issue: listen first`,
    evidence: { text: t`${{ what: quoted(issue.body.what) }}, since ${since}`, entryId: issue.entryId },
    // Words of another conversation say nothing of it.
    said: situation.said?.findLast(({ conversationId }) => mayBeOf(issue, conversationId)) ?? null,
    question: howItCame,
  };
}

function canCall(situation: Situation, now: Instant): boolean {
  const channel = channelOf(situation, now);
  if (!isSure(channel) || (channel?.value !== 'call' && channel?.value !== 'meeting')) return false;
  const window = reachWindow(situation, preferenceOf(situation, now), now);
  return 'open' in window && window.open;
}

interface ToSay {
  summary: string | null;
  questions: string[];
  language: string;
}

/**
 * What is made of their words is in their language. The seller's own questions are taken for English, as all notes are, and
 * stand in for them, or beside them where those are English too.
 */
function toSay(said: TheirWords | null, own: readonly string[]): ToSay {
  const summary = said?.summary ?? null;
  const asked = said?.openQuestions ?? [];
  const language = said && (summary !== null || asked.length > 0) ? said.language : 'en';
  const questions = baseOf(language) === 'en' ? [...asked, ...own] : asked;
  return { summary, questions: questions.slice(0, questionsAtOnce), language };
}

/** What is offered to be said; words: a question for want of a better one, in English. */
type Offered = 'both' | 'summary' | 'questions' | 'words';

function insertWords(what: Offered): string {
  if (what === 'both') return t`Insert summary and questions`;
  if (what === 'summary') return t`Insert summary`;
  return what === 'questions' ? t`Insert questions` : t`Insert`;
}

function copyWords(what: Offered, language: string): string {
  if (what === 'both') return t`Copy summary and questions`;
  if (what === 'summary') return t`Copy summary`;
  if (what === 'questions') return t`Copy questions`;
  return language === 'en' ? t`Copy in English` : t`Copy words`;
}

/** The summary and the questions as one piece of text, and the questions alone. */
function actionsFor(situation: Situation, matter: Matter, { summary, questions, language }: ToSay): Action[] {
  const asked = questions.join('\n');
  const whole = [summary, asked].filter((part) => part).join('\n\n');
  if (whole === '') return [];
  const what = summary ? (asked ? 'both' : 'summary') : 'questions';
  const main = offer(situation, matter, what, { text: whole, language });
  return summary && asked ? [main, { do: 'copy', label: t`Copy questions alone`, text: asked }] : [main];
}

/**
 * Into the draft that is open where it is in the same language; else to be copied. Before a draft has a language, that of
 * the words it answers decides, and without any that of the customer.
 */
function offer(
  { draft, customer }: Situation,
  { said }: Matter,
  what: Offered,
  { text, language }: { text: string; language: string },
): Action {
  const written = draft?.read?.language || said?.language || customer.body.language?.value || '';
  const isSame = baseOf(written) === baseOf(language);
  if (draft && isSame) return { do: 'insert', label: insertWords(what), text, entryId: null, handle: draft.handle };
  const isForeign = baseOf(language) === 'en' && !isSame && draft !== null;
  return { do: 'copy', label: isForeign ? t`Copy in English` : copyWords(what, language), text };
}
