import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { defineKind, type KindField } from './kind';

/** What an insight does for the customer. */
export const insightWays = ['informs', 'educates', 'challenges'] as const;
export type InsightWay = (typeof insightWays)[number];

function wayWords(way: InsightWay): string {
  if (way === 'informs') return t`Informs`;
  return way === 'educates' ? t`Educates` : t`Challenges`;
}

/** As the entry is called in the timeline. */
function insightWords(way: InsightWay): string {
  if (way === 'informs') return t`Insight, informs`;
  return way === 'educates' ? t`Insight, educates` : t`Insight, challenges`;
}

const cue =
  /\b(insight|shared (an?|the|our|some) (article|study|report|figures?|benchmark|idea|comparison|case)|showed (him|her|them) (that|how|why)|explained (to (him|her|them) )?(that|how|why)|taught (him|her|them)|challenged (him|her|them|the|their)|made (him|her|them) (re)?think)\b|\b(einblick|studie geschickt|artikel geschickt|(gezeigt|erklärt),? (wie|warum|dass))\b/i;
const challenging = /\b(challeng\w*|rethink|made (him|her|them) think|hinterfragt)\b/i;
const educating = /\b(explained|taught|showed (him|her|them) how|erklärt|gezeigt)\b/i;

/** Something worth knowing for the customer: it informs, educates or challenges. */
export const insight = defineKind({
  name: 'insight',
  get label() {
    return t`Insight`;
  },
  tone: 'brand',
  body: z.strictObject({
    what: z.string().min(1).max(2000),
    way: z.enum(insightWays).default('informs'),
    /** Epoch milliseconds; null while it was not shared. */
    sharedAt: z.number().nullable().default(null),
    /** The goal or interest of theirs that it serves; empty when none. */
    fits: z.string().max(500).default(''),
  }),
  // One that waits to be shared stays at hand, however old it is.
  index: (body) => ({ open: body.sharedAt === null, due: null }),
  labelOf: (body) => insightWords(body.way),
  title: (body) => body.what,
  standing: (body) =>
    body.sharedAt === null ? { text: t`not shared yet`, tone: 'info' } : { text: t`shared`, tone: 'good' },
  get fields(): KindField[] {
    return [
      { name: 'what', label: t`What`, input: 'long-text' },
      {
        name: 'way',
        label: t`It`,
        input: 'choice',
        options: insightWays.map((value) => ({ value, label: wayWords(value) })),
      },
      { name: 'fits', label: t`Fits which goal or interest`, input: 'text' },
      { name: 'sharedAt', label: t`Shared`, input: 'date-time', optional: true },
    ];
  },
  quickAdd: true,
  fromLine(line, { now }) {
    const shared = cue.test(line);
    const way: InsightWay = challenging.test(line) ? 'challenges' : educating.test(line) ? 'educates' : 'informs';
    return {
      likeness: shared ? 0.75 : 0,
      body: { what: line, way, sharedAt: shared ? now : null, fits: '' },
    };
  },
});
export type InsightBody = z.infer<typeof insight.body>;
