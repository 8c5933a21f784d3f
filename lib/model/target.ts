import { z } from 'zod';
import { aboveZero, oneOf } from './plain-fields';

/** A business day is a unit of its own: "1 business day" is the same time on the next working day, not 24 office hours. */
export const targetUnits = ['minutes', 'business-minutes', 'business-days'] as const;

/** How soon, in one of the units. */
export const spanSchema = z.strictObject({
  amount: aboveZero(100_000),
  unit: oneOf(targetUnits),
});
