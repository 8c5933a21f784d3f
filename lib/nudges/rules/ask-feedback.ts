import { t } from '@lingui/core/macro';
import type { FeedbackMeasure } from '@/lib/model/kinds/feedback';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { feedbackOf, issueOf } from '@/lib/nudges/entries';
import { holdingOf } from '@/lib/nudges/holding';
import { type Ready, ready, saidTo } from '@/lib/nudges/ready';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { deliveryOf, salesOf } from '@/lib/nudges/sales';
import { wordsAction } from '@/lib/nudges/wording';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** They need some days to know what they got; after a month it is no longer about that. */
const settles = 7 * DAY;
const lasts = 30 * DAY;

/** The right moment to ask what they think: what they bought has been in use for some days, or they confirmed a repair. */
export const askFeedback = defineRule({
  id: 'ask-feedback',
  get title() {
    return t`A moment to ask for feedback`;
  },
  expectation: 10,
  get family() {
    return t`Feedback`;
  },
  get why() {
    return t`What they think is known from them or not at all. Asked once something is finished, and not too often, it is a courtesy; asked while they wait for something, it is a nuisance.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is used: how many days lie between two questions is your own standard.`;
  },
  get when() {
    return {
      fires: t`A week went by since a delivery, or they confirmed that an issue is resolved, and your standard allows to ask again.`,
      clear: t`They were asked or said what they think lately, or there is no such moment within the last 30 days.`,
      unknown: t`A sale that is fulfilled has no day of delivery, or an entry cannot be read.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

interface Moment {
  entryId: string;
  /** From when on it is right. */
  from: Instant;
  /** What it is about, as the log will say ("the delivery of “…”"). */
  about: string;
  happened: string;
  measure: Exclude<FeedbackMeasure, 'words'>;
}

function answerFor(situation: Situation, now: Instant): Answer {
  if (situation.customer.stage === 'left') return { is: 'clear', changesAt: null };
  const { apartDays } = situation.standards.feedback;
  const said = situation.known.flatMap((entry) => {
    const feedback = feedbackOf(entry);
    return feedback ? [Math.max(entry.at, feedback.askedAt ?? entry.at)] : [];
  });
  const allowed = said.length === 0 ? null : Math.max(...said) + apartDays * DAY;
  const { moments, missing } = momentsOf(situation);
  const edges = [...moments.flatMap(({ from }) => [from, from + lasts]), allowed];
  const moment = moments.find(({ from }) => from <= now && now < from + lasts);
  if (!moment) {
    const changesAt = next(edges, now);
    return missing === null ? { is: 'clear', changesAt } : { is: 'unknown', missing, changesAt };
  }
  if (allowed !== null && now < allowed) return { is: 'clear', changesAt: next(edges, now) };
  const holding = holdingOf(situation, now);
  const changesAt = next([...edges, holding.changesAt], now);
  const isAsked = situation.conversations.some(({ body }) => body.turn === 'us' || body.turn === 'unsure');
  const why = holding.until ?? (isAsked ? t`what they wrote is answered` : null);
  if (why) return { is: 'held', title: t`A question for feedback`, why, changesAt };
  const { entryId, about, happened, measure } = moment;
  return {
    is: 'fires',
    cause: `${entryId}:${moment.from}`,
    level: 'hint',
    title: t`A good moment to ask ${{ name: nameOf(situation.customer) }} what they think`,
    says: t`“${{ words: saidTo(questions[measure], situation).text }}”`,
    evidence: [{ text: happened, entryId }],
    standard: t`at most once in ${apartDays} days`,
    due: null,
    actions: [
      wordsAction(situation, questions[measure], null),
      { do: 'asked-feedback', label: t`Asked`, measure, moment: about },
    ],
    changesAt,
    may: false,
  };
}

const questions: Record<Moment['measure'], Ready> = {
  recommend: ready(
    'On a scale from 0 to 10, how likely are you to recommend us, and what is the main reason?',
    'Auf einer Skala von 0 bis 10: Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen, und was ist der Hauptgrund?',
    'Auf einer Skala von 0 bis 10: Wie wahrscheinlich ist es, dass du uns weiterempfiehlst, und was ist der Hauptgrund?',
  ),
  satisfaction: ready(
    'On a scale from 1 to 5, how satisfied are you with what you got, and what would have made it better?',
    'Auf einer Skala von 1 bis 5: Wie zufrieden sind Sie mit dem, was Sie bekommen haben, und was hätte es besser gemacht?',
    'Auf einer Skala von 1 bis 5: Wie zufrieden bist du mit dem, was du bekommen hast, und was hätte es besser gemacht?',
  ),
  effort: ready(
    'On a scale from 1 (hard) to 7 (easy), how easy was it to get this put right, and what was in the way?',
    'Auf einer Skala von 1 (schwer) bis 7 (leicht): Wie leicht war es, das in Ordnung zu bringen, und was stand im Weg?',
  ),
};

/** Newest first. A first order asks for satisfaction, a repeated one for whether they recommend, a repair for effort. */
function momentsOf(situation: Situation): { moments: Moment[]; missing: string | null } {
  const { zone } = situation.standards;
  const moments: Moment[] = [];
  let missing: string | null = null;
  for (const { entry, body } of salesOf(situation)) {
    if (body.state !== 'fulfilled') continue;
    const delivered = deliveryOf(body);
    if (delivered === null) missing = t`when ${{ what: quoted(body.what) }} was delivered`;
    else {
      moments.push({
        entryId: entry.id,
        from: delivered + settles,
        about: t`the delivery of ${{ what: short(body.what) }}`,
        happened: t`${{ what: quoted(body.what) }} was delivered ${{ date: day(delivered, zone) }}`,
        measure: body.repeat === 'yes' ? 'recommend' : 'satisfaction',
      });
    }
  }
  for (const entry of situation.known.filter(({ kind }) => kind === 'issue')) {
    const issue = issueOf(entry);
    if (!issue) missing = t`an issue that can be read`;
    else if (issue.state === 'resolved' && issue.confirmedAt !== null) {
      moments.push({
        entryId: entry.id,
        from: issue.confirmedAt,
        about: t`the repair of ${{ what: short(issue.what) }}`,
        happened: t`They confirmed ${{ date: day(issue.confirmedAt, zone) }} that ${{ what: quoted(issue.what) }} is resolved`,
        measure: 'effort',
      });
    }
  }
  return { moments: moments.sort((a, b) => b.from - a.from), missing };
}

/** As much as fits beside other words in a field of 200. */
function short(text: string): string {
  return text.slice(0, 160);
}
