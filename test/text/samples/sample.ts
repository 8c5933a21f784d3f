/** A message and what its writer wrote of it. */
export interface Sample {
  /** The mail program and what is told apart, for people. */
  of: string;
  language: string;
  message: string;
  /** HTML has marks that plain text has not. */
  html?: boolean;
  own: string;
}

export const marked = (text: string): string => text.replace(/^/gm, '> ');
