import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { region } from '@/lib/words/i18n';
import { defineKind, type KindField } from './kind';

/** The customer was given "what you can expect of me". Nobody is nudged by it and nothing is scored of it. */
export const expectations = defineKind({
  name: 'expectations',
  get label() {
    return t`What to expect`;
  },
  tone: 'info',
  body: z.strictObject({
    /** What they were given, in the seller's words. */
    text: z.string().min(1).max(10_000),
    /** The version of the service model it was made from: its id, and the day since which it held. */
    modelId: z.string().max(40),
    /** "2026-11-22"; empty where nobody knows since when. */
    since: z.string().max(10),
  }),
  index: () => ({ open: false, due: null }),
  title: ({ since }) => {
    const version = versionWords(since);
    return t`Got what they can expect of you, ${version}`;
  },
  get fields(): KindField[] {
    return [{ name: 'text', label: t`What they were given`, input: 'long-text' }];
  },
  quickAdd: false,
});

/** "version of 22 Nov 2026" */
export function versionWords(since: string): string {
  const at = Date.parse(since);
  if (Number.isNaN(at)) return t`first version`;
  const day = new Date(at).toLocaleDateString(region(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return t`version of ${day}`;
}
