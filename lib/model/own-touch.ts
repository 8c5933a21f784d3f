import type { TouchBody } from './kinds/touch';

/** A touch that the seller logged by hand: no page showed it, and nothing was found in it. */
export function ownTouch(said: Pick<TouchBody, 'channel' | 'direction'> & Partial<TouchBody>): TouchBody {
  return {
    precision: 'minute',
    zoneKnown: true,
    subject: '',
    textDigest: '',
    words: null,
    language: '',
    asks: 'no',
    complains: 'no',
    thanks: 'no',
    closes: 'no',
    automatic: false,
    by: 'me',
    state: 'confirmed',
    answered: false,
    confirmedOwed: null,
    attempt: false,
    note: '',
    ...said,
  };
}
