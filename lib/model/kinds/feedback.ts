import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { defineKind, type KindField } from './kind';

/** What was asked. More is better in each; `words` is feedback without a score. */
export const feedbackMeasures = ['recommend', 'satisfaction', 'effort', 'words'] as const;
export type FeedbackMeasure = (typeof feedbackMeasures)[number];

/** The ends of each scale; a score up to `bad` is negative, one from `good` on is positive. */
const scales = {
  recommend: { from: 0, to: 10, bad: 6, good: 9 },
  satisfaction: { from: 1, to: 5, bad: 2, good: 4 },
  effort: { from: 1, to: 7, bad: 3, good: 5 },
} as const;

const cue =
  /\b(feedback|reviewed us|rated|rating|nps|survey|testimonial|would recommend|recommends us|\d stars|bewertung|bewertet|weiterempf\p{L}+|rückmeldung)\b/iu;
const scored = /\b(\d{1,2}) ?(?:\/|out of|von) ?(5|7|10)\b/i;

interface Scored {
  measure: FeedbackMeasure;
  score: number | null;
}

/** What the customer said of the service, with a score if any. */
export const feedback = defineKind({
  name: 'feedback',
  get label() {
    return t`Feedback`;
  },
  tone: 'info',
  body: z
    .strictObject({
      measure: z.enum(feedbackMeasures).default('words'),
      /** Null: none was given. */
      score: z.number().nullable().default(null),
      /** Their own words. */
      verbatim: z.string().max(2000).default(''),
      /** Epoch milliseconds; null when it came unasked. */
      askedAt: z.number().nullable().default(null),
      /** What it was about or after: the delivery, a repair. */
      moment: z.string().max(200).default(''),
      /** When a follow-up closed the loop, epoch milliseconds. */
      followedUpAt: z.number().nullable().default(null),
    })
    .superRefine((body, { addIssue }) => {
      const wrong = wrongScore(body);
      if (wrong) addIssue({ code: 'custom', path: ['score'], message: wrong });
    }),
  index: (body) => ({ open: feedbackMood(body) === 'bad' && body.followedUpAt === null, due: null }),
  title: (body) => body.verbatim || scoreWords(body) || (body.askedAt === null ? t`Feedback` : t`Asked, no answer yet`),
  standing(body) {
    if (feedbackMood(body) === 'bad') {
      return body.followedUpAt === null
        ? { text: t`not followed up`, tone: 'risk' }
        : { text: t`followed up`, tone: 'good' };
    }
    const words = scoreWords(body);
    return words === '' ? null : { text: words, tone: feedbackMood(body) === 'good' ? 'good' : 'plain' };
  },
  get fields(): KindField[] {
    return [
      { name: 'verbatim', label: t`In their words`, input: 'long-text' },
      {
        name: 'measure',
        label: t`What was asked`,
        input: 'choice',
        options: feedbackMeasures.map((value) => ({
          value,
          label: measureWords(value),
        })),
      },
      { name: 'score', label: t`Score`, input: 'number', optional: true },
      { name: 'moment', label: t`About`, input: 'text' },
      { name: 'askedAt', label: t`Asked`, input: 'date', optional: true },
      { name: 'followedUpAt', label: t`Followed up`, input: 'date', optional: true },
    ];
  },
  quickAdd: true,
  fromLine(line) {
    const [, given, outOf] = scored.exec(line) ?? [];
    const measure: FeedbackMeasure =
      outOf === '5' ? 'satisfaction' : outOf === '7' ? 'effort' : outOf === '10' ? 'recommend' : 'words';
    const score = given === undefined ? null : Number(given);
    const fits = wrongScore({ measure, score }) === null;
    return {
      likeness: cue.test(line) ? 0.75 : 0,
      body: {
        measure: fits ? measure : 'words',
        score: fits ? score : null,
        verbatim: line,
        askedAt: null,
        moment: '',
        followedUpAt: null,
      },
    };
  },
});

function measureWords(measure: FeedbackMeasure): string {
  switch (measure) {
    case 'recommend':
      return t`Would recommend, 0 to 10`;
    case 'satisfaction':
      return t`Satisfied, 1 to 5`;
    case 'effort':
      return t`How easy it was, 1 to 7`;
    case 'words':
      return t`Words alone`;
  }
}

/** How a score is to be read; null where there is none, and words alone are not guessed at. */
export function feedbackMood({ measure, score }: Scored): 'good' | 'middling' | 'bad' | null {
  if (measure === 'words' || score === null) return null;
  const { bad, good } = scales[measure];
  return score <= bad ? 'bad' : score >= good ? 'good' : 'middling';
}

function wrongScore({ measure, score }: Scored): string | null {
  if (score === null) return null;
  if (measure === 'words') return t`Words alone have no score.`;
  const { from, to } = scales[measure];
  return Number.isInteger(score) && score >= from && score <= to ? null : t`Give a whole number from ${from} to ${to}.`;
}

function scoreWords({ measure, score }: Scored): string {
  if (measure === 'words' || score === null) return '';
  const { to } = scales[measure];
  return t`${score} of ${to}`;
}
