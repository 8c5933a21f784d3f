import { t } from '@lingui/core/macro';
import { z } from 'zod';

// Fields whose message says what they have to be, whatever is wrong: "a whole number from 1 to 730".

export function whole(least: number, most: number) {
  const says = { error: () => t`a whole number from ${least} to ${most}` };
  return z.int(says).min(least, says).max(most, says);
}

/** Fractions allowed. */
export function aboveZero(most: number) {
  const says = { error: () => t`a number above 0, at most ${most}` };
  return z.number(says).positive(says).max(most, says);
}

/** Words of the seller's own. */
export function words(most: number, least = 0) {
  const says = {
    error: () => (least > 0 ? t`text of ${least} to ${most} characters` : t`text of at most ${most} characters`),
  };
  return z.string(says).min(least, says).max(most, says);
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  const all = values.join(', ');
  return z.enum(values, { error: () => t`one of ${all}` });
}

export function list<Item extends z.ZodType>(item: Item, most: number, least = 0) {
  const says = { error: () => (least > 0 ? t`a list of ${least} to ${most}` : t`a list of at most ${most}`) };
  return z.array(item, says).min(least, says).max(most, says);
}
