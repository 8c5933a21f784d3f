/** A published figure behind a default, with its caveat. */
export interface Figure {
  says: string;
  source: string;
  year: number;
  caveat: string;
}
