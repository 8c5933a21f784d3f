import { t } from '@lingui/core/macro';
import { LogError } from '@/lib/log/log-error';
import { parseServiceModel, serviceModelDocument } from '@/lib/model/service-model';
import { differs, type StandardKey, standardKeys } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';

/** Longer than any service model can be; a file beyond it is something else. */
const longest = 2_000_000;

/** What a file would make of the seller's standards, under their own zone, and the parts that it would change. */
export interface ServiceModelFile {
  standards: Standards;
  changes: StandardKey[];
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
  return { standards, changes: standardKeys.filter((key) => differs(here, standards, key)) };
}

function parseJson(json: string): unknown {
  try {
    if (json.length <= longest) return JSON.parse(json);
  } catch {
    // Said below.
  }
  throw refusal('', t`this is not a service model of Attune, or it was cut off`);
}

function refusal(path: string, says: string): LogError {
  return new LogError(
    'invalid',
    path,
    path === '' ? t`Nothing was changed. In the file: ${says}.` : t`Nothing was changed. ${path}: ${says}.`,
  );
}
