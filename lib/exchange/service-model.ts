import { LogError } from '@/lib/log/log-error';
import { parseServiceModel, serviceModelDocument } from '@/lib/model/service-model';
import { type StandardKey, standardKeys } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';

/** Longer than any service model can be; a file beyond it is something else. */
const longest = 2_000_000;

/** A part that a file would change: what stands here, and what the file says. */
export interface StandardChange {
  key: StandardKey;
  here: unknown;
  inFile: unknown;
}

export interface ServiceModelFile {
  /** The seller's standards as they would be, under their own zone. */
  standards: Standards;
  changes: StandardChange[];
}

/** The service model as a file for a team: JSON, laid out to be read and edited by hand. No zone, no customer. */
export function exportServiceModel(standards: Standards): string {
  return `${JSON.stringify(serviceModelDocument(standards), null, 2)}\n`;
}

/**
 * Reads such a file beside the standards that it would replace. Writes nothing.
 * @throws LogError `invalid`, with the path of what is wrong
 */
export function readServiceModel(json: string, here: Standards): ServiceModelFile {
  const read = parseServiceModel(parseJson(json));
  if (read.is === 'refused') throw refusal(read.path, read.says);
  const standards = { ...read.model, zone: here.zone };
  const changes = standardKeys.map((key) => ({ key, here: partOf(here, key), inFile: partOf(standards, key) }));
  return { standards, changes: changes.filter((change) => !isSame(change.here, change.inFile)) };
}

function parseJson(json: string): unknown {
  try {
    if (json.length <= longest) return JSON.parse(json);
  } catch {
    // Said below.
  }
  throw refusal('', 'this is not a service model of Attune, or it was cut off');
}

function refusal(path: string, says: string): LogError {
  return new LogError('invalid', path, `Nothing was changed. ${path === '' ? 'In the file' : path}: ${says}.`);
}

function partOf(standards: Standards, key: StandardKey): unknown {
  return key.split('.').reduce<unknown>((part, name) => Reflect.get(Object(part), name), standards);
}

/** Both went through the same schema, which lays out their keys in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
