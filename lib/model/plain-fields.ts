import { z } from 'zod';

// Fields whose message says what they have to be, whatever is wrong: "a whole number from 1 to 730".

export function whole(least: number, most: number) {
  const says = `a whole number from ${least} to ${most}`;
  return z.int(says).min(least, says).max(most, says);
}

/** Fractions allowed. */
export function aboveZero(most: number) {
  const says = `a number above 0, at most ${most}`;
  return z.number(says).positive(says).max(most, says);
}

/** Words of the seller's own. */
export function words(most: number, least = 0) {
  const says = least > 0 ? `text of ${least} to ${most} characters` : `text of at most ${most} characters`;
  return z.string(says).min(least, says).max(most, says);
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `one of ${values.join(', ')}`);
}

export function list<Item extends z.ZodType>(item: Item, most: number, least = 0) {
  const says = `a list of ${least > 0 ? `${least} to` : 'at most'} ${most}`;
  return z.array(item, says).min(least, says).max(most, says);
}
