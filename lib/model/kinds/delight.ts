import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { defineKind, type KindField } from './kind';

/** What the customer showed, from nothing yet upwards. The seller's own grade is not among them. */
export const reactions = ['none', 'more-than-expected', 'visible-pleasure', 'told-others'] as const;
export type Reaction = (typeof reactions)[number];

function reactionWords(reaction: Reaction): string {
  switch (reaction) {
    case 'none':
      return t`None yet`;
    case 'more-than-expected':
      return t`More than they expected`;
    case 'visible-pleasure':
      return t`Visible pleasure`;
    case 'told-others':
      return t`Told others`;
  }
}

/** Beside the entry, in the middle of a line. */
function standingWords(reaction: Reaction): string {
  switch (reaction) {
    case 'none':
      return t`no reaction yet`;
    case 'more-than-expected':
      return t`more than they expected`;
    case 'visible-pleasure':
      return t`visible pleasure`;
    case 'told-others':
      return t`told others`;
  }
}

const cue =
  /\b(delight(ed)?|surprised (him|her|them|\p{Lu}\p{L}+) with|a (small )?gift|threw in|on the house|free of charge|free upgrade|thank-you (note|card)|sent (him|her|them) (flowers|chocolates?|a card))\b|(?<!\p{L})(überrascht mit|geschenk\p{L}*|aufmerksamkeit geschickt)/iu;

/** Something given beyond what was expected, with the customer's reaction. */
export const delight = defineKind({
  name: 'delight',
  get label() {
    return t`Delight`;
  },
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
  standing: ({ reaction }) => ({ text: standingWords(reaction), tone: reaction === 'none' ? 'plain' : 'good' }),
  get fields(): KindField[] {
    return [
      { name: 'what', label: t`What`, input: 'long-text' },
      { name: 'cost', label: t`What it cost or took`, input: 'text' },
      {
        name: 'reaction',
        label: t`Their reaction`,
        input: 'choice',
        options: reactions.map((value) => ({ value, label: reactionWords(value) })),
      },
      { name: 'reactionAt', label: t`When they reacted`, input: 'date', optional: true },
    ];
  },
  quickAdd: true,
  // Before a milestone: what was given is often given for a day that matters.
  fromLine: (line) => ({
    likeness: cue.test(line) ? 0.88 : 0,
    body: { what: line, cost: '', reaction: 'none' as const, reactionAt: null },
  }),
});
