import { plural, t } from '@lingui/core/macro';
import { z } from 'zod';
import { type Source, sources } from '@/lib/model/customer';
import { defineKind, type KindField } from './kind';

export const factCategories = ['person', 'work', 'preference', 'do-not-mention', 'interest', 'history'] as const;
export type FactCategory = (typeof factCategories)[number];

function categoryWords(category: FactCategory): string {
  switch (category) {
    case 'person':
      return t`The person`;
    case 'work':
      return t`Their work`;
    case 'preference':
      return t`Preference`;
    case 'do-not-mention':
      return t`Do not mention`;
    case 'interest':
      return t`Interest`;
    case 'history':
      return t`History`;
  }
}

function sourceWords(source: Source): string {
  if (source === 'told') return t`They told me`;
  return source === 'seen' ? t`Seen in replies` : t`A guess`;
}

const cues: [FactCategory, RegExp][] = [
  ['do-not-mention', /\b(do not|don't|never) (mention|bring up|ask about)\b|\bavoid the (subject|topic)\b/i],
  ['preference', /\b(prefers?|rather (not|have)|only by|best (reached|called))\b/i],
  ['interest', /\b(likes?|loves?|enjoys?|keen on|fan of|hobby|collects)\b/i],
  ['work', /\b(works? (as|at|for|in)|head of|manager|promoted|joined|reports to)\b/i],
  ['person', /\b(wife|husband|partner|son|daughter|kids?|children|dog|cat|married|lives in|speaks)\b/i],
  ['history', /\b(used to|bought|ordered|came from|since (19|20)\d\d|last (year|time))\b/i],
];

/** Something known about the customer, with where it came from and when to ask again. */
export const fact = defineKind({
  name: 'fact',
  get label() {
    return t`Fact`;
  },
  tone: 'brand',
  body: z.strictObject({
    category: z.enum(factCategories),
    text: z.string().min(1).max(2000),
    source: z.enum(sources),
    /** In how many of their replies it was seen; 0 unless the source is `seen`. */
    replies: z.int().min(0).default(0),
    /** Epoch milliseconds after which it may no longer be true. */
    askAgainBy: z.number().nullable().default(null),
  }),
  labelOf: (body) => (body.category === 'do-not-mention' ? categoryWords('do-not-mention') : t`Fact`),
  // What must not be mentioned stays open, so that it is at hand however old it is.
  index: (body) => ({ open: body.category === 'do-not-mention', due: body.askAgainBy }),
  title: (body) => body.text,
  standing: (body, now) =>
    body.askAgainBy !== null && body.askAgainBy < now
      ? { text: t`ask again`, tone: 'risk' }
      : body.source === 'guess'
        ? { text: t`a guess`, tone: 'plain' }
        : body.source === 'seen'
          ? { text: plural(body.replies, { one: 'seen in # reply', other: 'seen in # replies' }), tone: 'plain' }
          : null,
  get fields(): KindField[] {
    return [
      { name: 'text', label: t`What`, input: 'long-text' },
      {
        name: 'category',
        label: t`About`,
        input: 'choice',
        options: factCategories.map((value) => ({ value, label: categoryWords(value) })),
      },
      {
        name: 'source',
        label: t`Where from`,
        input: 'choice',
        options: sources.map((value) => ({ value, label: sourceWords(value) })),
      },
      { name: 'askAgainBy', label: t`Ask again by`, input: 'date', optional: true },
    ];
  },
  quickAdd: true,
  // The fallback: any line in any language is at least a fact.
  fromLine(line) {
    const category = cues.find(([, cue]) => cue.test(line))?.[0];
    return {
      likeness: category ? 0.6 : 0.3,
      body: { category: category ?? 'person', text: line, source: 'told' as const, replies: 0, askAgainBy: null },
    };
  },
});
