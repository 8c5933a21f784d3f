import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { factOf } from './entries';
import { channelOf, isSure } from './preference';
import { type Ready, ready } from './ready';
import type { Action } from './rule';
import { quoted } from './words';

/** Something that is worth knowing of this customer and is not, or may no longer be true. */
export interface Question {
  /** Stays the same while it is open. */
  cause: string;
  /** What to learn, as a title ("How they like to be reached"). */
  title: string;
  /** Why it is asked, for the evidence. */
  why: string;
  entryId: string | null;
  /** The question to the customer, in English; null where only the seller can word it. */
  words: Ready | null;
  /** Logs the answer. */
  log: Action;
}

/** What to ask, most useful first: what has run out, then what was never known. */
export function questionsFor(situation: Situation, now: Instant): Question[] {
  return [...runOut(situation, now), ...unknown(situation, now)];
}

/** Facts that were to be asked again by now, longest past first. */
function runOut({ known }: Situation, now: Instant): Question[] {
  return known
    .flatMap((entry) => {
      const fact = factOf(entry);
      if (fact?.askAgainBy == null || fact.askAgainBy > now || fact.category === 'do-not-mention') return [];
      return [{ entryId: entry.id, text: fact.text, by: fact.askAgainBy }];
    })
    .sort((a, b) => a.by - b.by)
    .map(({ entryId, text, by }) => ({
      cause: `again:${entryId}:${by}`,
      title: t`Is it still true?`,
      why: quoted(text),
      entryId,
      words: null,
      log: { do: 'edit-entry', label: t`Log the answer`, entryId },
    }));
}

function unknown(situation: Situation, now: Instant): Question[] {
  const channel = channelOf(situation, now);
  const { zone } = situation.customer.body;
  const facts = situation.known.flatMap((entry) => factOf(entry) ?? []);
  const hasGoal = situation.known.some(({ kind }) => kind === 'goal');
  const edit: Action = { do: 'edit-customer', label: t`Log the answer` };
  const answer = (kind: string, begins: string, fields?: Readonly<Record<string, unknown>>): Action => ({
    do: 'add-entry',
    label: t`Log the answer`,
    kind,
    line: `${begins} `,
    ...(fields ? { fields } : {}),
  });
  const questions: (Omit<Question, 'entryId'> | false)[] = [
    !isSure(channel) && {
      cause: 'channel',
      title: t`How do they like to be reached?`,
      why: channel ? t`Their way of being reached is a guess` : t`Their way of being reached is not known`,
      words: ready(
        'How do you like to be reached best: by mail, by phone or in another way?',
        'Wie erreiche ich Sie am liebsten: per E-Mail, am Telefon oder auf anderem Weg?',
        'Wie erreiche ich dich am liebsten: per E-Mail, am Telefon oder auf anderem Weg?',
      ),
      log: edit,
    },
    isSure(channel) &&
      channel?.value !== 'email' &&
      !isSure(zone) && {
        cause: 'zone',
        title: t`What time is it for them?`,
        why: zone
          ? t`Their time zone is a guess`
          : t`Their time zone is not known, so no good moment to call is either`,
        words: ready(
          'Which hours suit you best for a call, and in which time zone are you?',
          'Zu welchen Zeiten passt Ihnen ein Anruf am besten, und in welcher Zeitzone sind Sie?',
          'Zu welchen Zeiten passt dir ein Anruf am besten, und in welcher Zeitzone bist du?',
        ),
        log: edit,
      },
    !hasGoal && {
      cause: 'goal',
      title: t`What are they trying to reach?`,
      why: t`No goal of theirs is in the log`,
      words: ready(
        'What would you most like to have reached a year from now?',
        'Was möchten Sie in einem Jahr am liebsten erreicht haben?',
        'Was möchtest du in einem Jahr am liebsten erreicht haben?',
      ),
      log: answer('goal', t`Wants to`),
    },
    !facts.some(({ text }) => /\bquality\b|qualität/i.test(text)) && {
      cause: 'quality',
      title: t`What does quality mean to them?`,
      why: t`How they define quality is not in the log`,
      words: ready(
        'What matters most to you when you say that something is of good quality?',
        'Was ist Ihnen am wichtigsten, wenn Sie von guter Qualität sprechen?',
        'Was ist dir am wichtigsten, wenn du von guter Qualität sprichst?',
      ),
      log: answer('fact', t`Quality to them:`),
    },
    !facts.some(({ category }) => category === 'interest') && {
      cause: 'interest',
      title: t`What do they care about besides the order?`,
      why: t`No interest of theirs is in the log`,
      words: null,
      log: answer('fact', t`Likes`, { category: 'interest' }),
    },
  ];
  return questions.flatMap((question) => (question ? [{ ...question, entryId: null }] : []));
}
