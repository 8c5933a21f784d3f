import { z } from 'zod';
import { defaultStandards, standardsSchema } from '@/lib/model/standards';
import { taughtSitesSchema } from '@/lib/model/taught-site';
import { languageChoices } from '@/lib/words/languages';
import { log } from './database';
import { checked } from './log-error';
import { keepVersion } from './models';
import { SETTINGS, write } from './revise';
import { type Watch, watch } from './watch';

const list = z.array(z.string().max(500)).max(2000);

/** A record without the keys that reach an object's prototype. */
const accounts = z
  .record(z.string().max(254), z.enum(['yes', 'no']))
  .refine((record) => !Object.hasOwn(record, '__proto__'), { message: 'not an address' });

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 18:00');

const nudgeSettingsSchema = z.strictObject({
  /** Nudges shown at once for a customer; the rest can wait. */
  most: z.int().min(1).max(10),
  /** Daily, in the zone of the standards; `from` after `to` spans midnight. Null: none. */
  quiet: z.strictObject({ from: time, to: time }).nullable(),
  /** Notifications of the browser; off until the seller asks for them. */
  notify: z.boolean(),
  /** Notifications a day, at most. */
  perDay: z.int().min(1).max(50),
});
export type NudgeSettings = z.infer<typeof nudgeSettingsSchema>;

export const settingsSchema = z.strictObject({
  /** The seller's own addresses and aliases. */
  own: list.default([]),
  /** Shared mailboxes (info@, support@): our side, but who wrote from them is not known to be the seller. */
  shared: list.default([]),
  /** Addresses of colleagues, or "@domain" for all of one. */
  colleagues: list.default([]),
  /** Our side on sites that show no addresses: by profiles (`lib/model/profile.ts`). Not mine: a colleague's. */
  profiles: z
    .array(z.strictObject({ profile: z.string().max(254), name: z.string().max(200), mine: z.boolean() }))
    .max(500)
    .optional(),
  /** Whether what is read while signed in as this address may be read. One that is not listed was not asked for yet. */
  accounts: accounts.default({}),
  /** Origins that are read without a click, and the adapter that reads them. */
  sitesOn: z
    .array(z.strictObject({ origin: z.string().max(300), site: z.string().max(60) }))
    .max(500)
    .default([]),
  neverRead: z
    .strictObject({ addresses: list, domains: list, accounts: list, threads: list })
    .default({ addresses: [], domains: [], accounts: [], threads: [] }),
  /** Pages on which the seller showed where the person stands. */
  taught: taughtSitesSchema.default([]),
  standards: standardsSchema,
  /** How much the seller wants to be told, and when not. */
  nudges: nudgeSettingsSchema.default({ most: 3, quiet: null, notify: false, perDay: 3 }),
  /** What Attune speaks with the seller; customers are answered in theirs. */
  language: z.enum(languageChoices).default('browser'),
  firstRunDone: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The settings as they are, or as they are before anything was set. @param zone IANA zone for the first standards */
export async function getSettings(zone: string): Promise<Settings> {
  const row = await log.settings.get(SETTINGS);
  return checked(settingsSchema, row?.value ?? { standards: defaultStandards(zone) }, 'settings');
}

/**
 * Changes settings: a patch, or what to make of them. Answers with what is stored. Every change of the standards is kept
 * as a version, with the seller's `words` on it.
 * @throws LogError `invalid` with the path of what does not fit; nothing is written then
 */
export async function updateSettings(
  zone: string,
  change: Partial<Settings> | ((settings: Settings) => Settings),
  words = '',
): Promise<Settings> {
  return write(async () => {
    const isNew = (await log.settings.get(SETTINGS)) === undefined;
    const before = await getSettings(zone);
    const after = typeof change === 'function' ? change(before) : { ...before, ...change };
    const value = checked(settingsSchema, after, 'settings');
    await log.settings.put({ key: SETTINGS, value });
    if (JSON.stringify(value.standards) !== JSON.stringify(before.standards)) {
      await keepVersion(isNew ? null : before.standards, value.standards, words, Date.now());
    }
    return value;
  });
}

export function watchSettings(zone: string): Watch<Settings> {
  return watch(() => getSettings(zone));
}
