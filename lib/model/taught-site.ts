import { t } from '@lingui/core/macro';
import { z } from 'zod';

/** What a seller can point at on a page of one person. A name or an address makes a person; the rest is welcome. */
export const taughtFields = ['name', 'address', 'company', 'phone'] as const;
export type TaughtField = (typeof taughtFields)[number];

/** What can be pointed at beside them: one message for all, and where an answer is written. */
export type TaughtThing = TaughtField | 'messages' | 'editor';

/** What was said of a customer, each value in the place of its field; empty where there is none. */
export function saidOf(values: { [Field in TaughtField]?: string | undefined }): string[] {
  return taughtFields.map((field) => values[field] ?? '');
}

/**
 * The few selectors that Attune makes itself: tags, ids, whole attributes and places among siblings, one under or inside
 * the other. Nothing that a page could be made slow with, and nothing that `querySelector` could refuse.
 */
const compound = String.raw`(?=[a-z#.\[])(?:[a-z][a-z0-9-]{0,40})?(?:#[a-zA-Z][\w-]{0,60})?(?:\.[a-zA-Z][\w-]{0,60})?(?:\[[a-z][a-z-]{0,40}="[^"\\\n]{1,80}"\])?(?::nth-of-type\(\d{1,3}\):nth-last-of-type\(\d{1,3}\))?`;
const pattern = new RegExp(`^${compound}(?: (?:> )?${compound}){0,9}$`);

const selector = z
  .string()
  .max(400)
  .regex(pattern, {
    error: () => t`a place on a page as Attune writes it, such as dd[data-field="mail"]`,
  });

/** Where applications keep a time of which they show words ("3 days ago"). */
const behind = [
  'data-datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-original-title',
  'data-tooltip',
] as const;

/**
 * Of the place: the text that is shown, what is typed into a field, where a mail or telephone link leads, or a time in
 * full.
 */
const read = z.enum(['text', 'value', 'href', 'datetime', 'title', 'aria-label', ...behind]);

/**
 * The elements whose shadow roots or frames lead to a place, from the outermost in, each found in the one before. Without
 * them it stands in the page's own document.
 */
const within = z.array(selector).min(1).max(6);

const rung = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('selector'), selector, read, within: within.optional() }),
  /** What stands beside the words that name it ("E-mail"). */
  z.strictObject({ by: z.literal('term'), term: z.string().trim().min(1).max(60), read, within: within.optional() }),
]);
export type TaughtRung = z.infer<typeof rung>;

/** Ways to one place, the most lasting first. */
export const taughtPlaceSchema = z.array(rung).min(1).max(6);
export type TaughtPlace = z.infer<typeof taughtPlaceSchema>;

/** The messages of a conversation: the ways to every one of them, and inside each to who wrote it, when, and what. */
export const taughtMessagesSchema = z.strictObject({
  each: taughtPlaceSchema,
  author: taughtPlaceSchema,
  time: taughtPlaceSchema,
  text: taughtPlaceSchema.optional(),
});
export type TaughtMessages = z.infer<typeof taughtMessagesSchema>;

const origin = z
  .string()
  .max(300)
  .refine((value) => /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value, {
    error: () => t`the origin of a site, with its scheme and without a path`,
  });

/** Path, and for pages that keep their place in it the fragment; `:id` stands for what differs by record. */
const path = z.string().min(1).max(500).startsWith('/');

export const taughtSiteSchema = z.strictObject({
  id: z.uuid(),
  origin,
  path,
  /** Where name or address stand in frames: the kind of page that each of these shows while the page is of this kind. */
  frames: z.array(z.strictObject({ within, path })).min(1).max(6).optional(),
  name: z.string().trim().min(1).max(80),
  /** Where a page shows no address its person is known by name alone, and the other way round. */
  fields: z
    .strictObject({
      name: taughtPlaceSchema.optional(),
      address: taughtPlaceSchema.optional(),
      company: taughtPlaceSchema.optional(),
      phone: taughtPlaceSchema.optional(),
    })
    .refine(({ name, address }) => name ?? address, { error: () => t`a name or an address` }),
  /** Not known to what was taught before there was such a thing. */
  messages: taughtMessagesSchema.optional(),
  /** Where an answer is written. */
  editor: taughtPlaceSchema.optional(),
  taughtAt: z.int().min(0).max(8.64e15),
});
export type TaughtSite = z.infer<typeof taughtSiteSchema>;
export type TaughtFrame = NonNullable<TaughtSite['frames']>[number];

/** All that were taught; the newest comes first. */
export const taughtSitesSchema = z.array(taughtSiteSchema).max(200);
