import { msg, t } from '@lingui/core/macro';
import type { z } from 'zod';

/**
 * invalid: a field does not fit; `path` names it. missing: no such row. taken: an address that leads to another
 * customer. conflict: what it was about has changed since.
 */
export type LogErrorCode = 'invalid' | 'missing' | 'taken' | 'conflict';

/** A command that the log did not carry out; nothing was written. The message is for the seller and holds no private text. */
export class LogError extends Error {
  override readonly name = 'LogError';
  readonly code: LogErrorCode;
  /** The field it is about, dotted ("body.due"), or the id of the row. */
  readonly path: string;

  constructor(code: LogErrorCode, path: string, message: string) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/** Parses what is about to be written. @throws LogError `invalid`, naming the first field that does not fit. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const path = [at, ...(first?.path ?? [])].map(String).filter(Boolean).join('.');
  const says = first?.message ?? '';
  throw new LogError('invalid', path, t`${path} does not fit: ${says}`);
}

export function missing(what: keyof typeof gone, id: string): LogError {
  return new LogError('missing', id, t(gone[what]));
}

const gone = {
  address: msg`There is no such address any more.`,
  conversation: msg`There is no such conversation any more.`,
  customer: msg`There is no such customer any more.`,
  'deletion to take back': msg`There is no such deletion to take back any more.`,
  entry: msg`There is no such entry any more.`,
  issue: msg`There is no such issue any more.`,
  'merge to take back': msg`There is no such merge to take back any more.`,
  message: msg`There is no such message any more.`,
  promise: msg`There is no such promise any more.`,
  reflection: msg`There is no such reflection any more.`,
  sale: msg`There is no such sale any more.`,
  sending: msg`There is no such sending any more.`,
};
