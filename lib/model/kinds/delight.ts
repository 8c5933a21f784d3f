import { z } from 'zod';
import { defineKind } from './kind';

/** What the customer showed, from nothing yet upwards. The seller's own grade is not among them. */
export const reactions = ['none', 'more-than-expected', 'visible-pleasure', 'told-others'] as const;
export type Reaction = (typeof reactions)[number];

const reactionWords: Record<Reaction, string> = {
  none: 'None yet',
  'more-than-expected': 'More than they expected',
  'visible-pleasure': 'Visible pleasure',
  'told-others': 'Told others',
};

const cue =
  /\b(delight(ed)?|surprised (him|her|them|\p{Lu}\p{L}+) with|a (small )?gift|threw in|on the house|free of charge|free upgrade|thank-you (note|card)|sent (him|her|them) (flowers|chocolates?|a card))\b|(?<!\p{L})(überrascht mit|geschenk\p{L}*|aufmerksamkeit geschickt)/iu;

/** Something given beyond what was expected, with the customer's reaction. */
export const delight = defineKind({
  name: 'delight',
  label: 'Delight',
  tone: 'good',
  body: z.strictObject({
    what: z.string().min(1).max(2000),
    /** What it cost or took, in the seller's words; empty when not said. */
    cost: z.string().max(200).default(''),
    reaction: z.enum(reactions).default('none'),
    /** Epoch milliseconds; null while there is none, or its day was not said. */
    reactionAt: z.number().nullable().default(null),
  }),
  index: () => ({ open: false, due: null }),
  title: (body) => body.what,
  standing: ({ reaction }) =>
    reaction === 'none'
      ? { text: 'no reaction yet', tone: 'plain' }
      : { text: reactionWords[reaction].toLowerCase(), tone: 'good' },
  fields: [
    { name: 'what', label: 'What', input: 'long-text' },
    { name: 'cost', label: 'What it cost or took', input: 'text' },
    {
      name: 'reaction',
      label: 'Their reaction',
      input: 'choice',
      options: reactions.map((value) => ({ value, label: reactionWords[value] })),
    },
    { name: 'reactionAt', label: 'When they reacted', input: 'date', optional: true },
  ],
  quickAdd: true,
  // Before a milestone: what was given is often given for a day that matters.
  fromLine: (line) => ({
    likeness: cue.test(line) ? 0.88 : 0,
    body: { what: line, cost: '', reaction: 'none' as const, reactionAt: null },
  }),
});
