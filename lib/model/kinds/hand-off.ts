import { t } from '@lingui/core/macro';
import { z } from 'zod';
import type { Instant } from '@/lib/model/time';
import { defineKind, type KindField } from './kind';

const cue =
  /\b(hand(ed|ing)?[- ]?(off|over)|(pass|transferr|referr|forward)(ed)? (him|her|them|this|it|\p{Lu}\p{L}+)( on| over)? to|put (him|her|them) through to)\b|(übergeben an|weitergeleitet an|verbunden mit)\b/iu;
const receiver = /\b(?:to|an|mit) ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/u;

/** The customer passed to another person. */
export const handOff = defineKind({
  name: 'hand-off',
  get label() {
    return t`Hand-off`;
  },
  tone: 'risk',
  body: z.strictObject({
    /** A name; empty while it is not said. */
    to: z.string().max(200).default(''),
    why: z.string().min(1).max(2000),
    /** Whether the other was told what the customer has already told us. */
    brief: z.enum(['no', 'yes']).default('no'),
    introduced: z.enum(['no', 'yes']).default('no'),
    /** What the customer was asked a second time; empty when nothing, or not said. */
    askedAgain: z.string().max(500).default(''),
    /** When the seller heard whether it was taken care of. Absent, as null, is not yet. */
    followedUpAt: z.number().nullable().optional(),
  }),
  // A hand-off is done once the other knows the case and the customer knows the other.
  index: (body) => ({ open: body.brief === 'no' || body.introduced === 'no', due: null }),
  title: ({ to, why }) => (to === '' ? why : t`To ${to}: ${why}`),
  standing: (body) =>
    body.askedAgain !== ''
      ? { text: t`asked twice`, tone: 'risk' }
      : body.brief === 'no'
        ? { text: t`brief not passed on`, tone: 'risk' }
        : body.introduced === 'no'
          ? { text: t`not introduced`, tone: 'info' }
          : { text: t`introduced`, tone: 'good' },
  get fields(): KindField[] {
    return [
      { name: 'to', label: t`To whom`, input: 'text' },
      { name: 'why', label: t`Why`, input: 'long-text' },
      {
        name: 'brief',
        label: t`What they told us passed on`,
        input: 'choice',
        options: [
          { value: 'no', label: t`Not yet` },
          { value: 'yes', label: t`Yes` },
        ],
      },
      {
        name: 'introduced',
        label: t`Introduced`,
        input: 'choice',
        options: [
          { value: 'no', label: t`Not yet` },
          { value: 'yes', label: t`Yes` },
        ],
      },
      { name: 'askedAgain', label: t`What they were asked a second time`, input: 'text' },
      { name: 'followedUpAt', label: t`Followed up`, input: 'date', optional: true },
    ];
  },
  quickAdd: true,
  fromLine: (line) => ({
    likeness: cue.test(line) ? 0.75 : 0,
    body: {
      to: receiver.exec(line)?.[1]?.trim() ?? '',
      why: line,
      brief: 'no' as const,
      introduced: 'no' as const,
      askedAgain: '',
      followedUpAt: null,
    },
  }),
});
export type HandOffBody = z.infer<typeof handOff.body>;

/** What may be said of a hand-off with one press. */
export type HandOffStage = 'brief' | 'introduced' | 'followed-up';

/** What a hand-off holds once it has come to a stage. */
export function handOffAt(stage: HandOffStage, now: Instant): Partial<HandOffBody> {
  switch (stage) {
    case 'brief':
      return { brief: 'yes' };
    case 'introduced':
      return { introduced: 'yes' };
    case 'followed-up':
      return { followedUpAt: now };
  }
}
