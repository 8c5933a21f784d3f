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
  throw new LogError('invalid', path, `${path} does not fit: ${first?.message ?? 'unknown'}`);
}

export function missing(what: string, id: string): LogError {
  return new LogError('missing', id, `There is no such ${what} any more.`);
}
