import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { type Standards, standardsSchema } from './standards';

/** Counts up with every change of the document that an older Attune could not read; `upgrades` takes older ones along. */
export const SERVICE_MODEL_VERSION = 3;
const FORMAT = 'attune-service-model';

/** What a team shares. The zone stays each seller's own: hours and days off are read on their own clock. */
export type ServiceModel = Omit<Standards, 'zone'>;

/** A document as it was read: the model, or the first thing wrong with it and where ("targets[0].amount"). */
export type ReadModel = { is: 'model'; model: ServiceModel } | ({ is: 'refused' } & Problem);

export interface Problem {
  /** Empty where it is the document as a whole. */
  path: string;
  /** What has to be there, in words that follow the path. */
  says: string;
}

export function serviceModelDocument({ zone: _, ...model }: Standards): object {
  return { format: FORMAT, version: SERVICE_MODEL_VERSION, ...model };
}

/** Reads a document of this or an older version. What it leaves out is as it is by default. Never throws. */
export function parseServiceModel(document: unknown): ReadModel {
  if (!isRecord(document)) return refused('', t`this is not a service model of Attune`);
  const { format, version, ...rest } = document;
  if (format !== FORMAT) return refused('format', t`has to be "${FORMAT}": this is not a service model of Attune`);
  if (!(typeof version === 'number' && Number.isInteger(version) && version >= 1)) {
    return refused('version', t`a whole number from 1 to ${SERVICE_MODEL_VERSION}`);
  }
  if (version > SERVICE_MODEL_VERSION) return refused('version', t`made by a newer Attune, which this one cannot read`);
  const upgraded = upgrades
    .slice(version - 1)
    .reduce<Record<string, unknown>>((older, upgrade) => upgrade(older), rest);
  const result = serviceModelSchema.safeParse(upgraded);
  if (result.success) return { is: 'model', model: result.data };
  return { is: 'refused', ...problemOf(result.error, upgraded) };
}

/** What is wrong with standards that are about to be saved; null when nothing is. */
export function problemWith(standards: Standards): Problem | null {
  const result = standardsSchema.safeParse(standards);
  return result.success ? null : problemOf(result.error, standards);
}

/**
 * From version 1, 2 and so on to the next. Version 1 is the standards as a backup of the first Attune holds them; version
 * 2 knew no ways to complain.
 */
const upgrades: readonly ((document: Record<string, unknown>) => Record<string, unknown>)[] = [
  ({ zone: _, ...rest }) => rest,
  (document) => document,
];

/** Stricter than what is stored: a day off that no calendar has would be a slip in a file written by hand. */
export const serviceModelSchema = standardsSchema.omit({ zone: true }).superRefine(({ holidays }, context) => {
  for (const [index, day] of holidays.entries()) {
    if (!z.iso.date().safeParse(day).success) {
      context.addIssue({ code: 'custom', path: ['holidays', index], message: t`a date that the calendar has` });
    }
  }
});

/** The first thing wrong, in plain words. */
function problemOf({ issues }: z.ZodError, document: unknown): Problem {
  const [issue] = issues;
  if (!issue) return { path: '', says: t`does not fit` };
  if (issue.code === 'unrecognized_keys') {
    return { path: pathOf([...issue.path, issue.keys[0] ?? '']), says: t`not a part of a service model` };
  }
  const says = valueAt(document, issue.path) === undefined ? t`this is missing` : wordsOf(issue);
  return { path: pathOf(issue.path), says };
}

/** Leaves say in the schema what they have to be; of the groups that hold them the library speaks. */
function wordsOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' && issue.expected === 'object' && issue.message.startsWith('Invalid input')
    ? t`a group of keys in { }`
    : issue.message;
}

/** "targets[0].amount"; a key of somebody else's document is quoted where it is no plain word, and cut where it is long. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`;
      const key = String(part).slice(0, 60);
      return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isGroup(value) ? Reflect.get(value, key) : undefined), document);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isGroup(value) && !Array.isArray(value);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function refused(path: string, says: string): ReadModel {
  return { is: 'refused', path, says };
}
