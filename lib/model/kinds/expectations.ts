import { z } from 'zod';
import { defineKind } from './kind';

/** The customer was given "what you can expect of me". Nobody is nudged by it and nothing is scored of it. */
export const expectations = defineKind({
  name: 'expectations',
  label: 'What to expect',
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
  title: ({ since }) => `Got what they can expect of you, ${versionWords(since)}`,
  fields: [{ name: 'text', label: 'What they were given', input: 'long-text' }],
  quickAdd: false,
});

/** "version of 22 Nov 2026" */
export function versionWords(since: string): string {
  const at = Date.parse(since);
  if (Number.isNaN(at)) return 'first version';
  const words = new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `version of ${words}`;
}
