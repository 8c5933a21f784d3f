import { t } from '@lingui/core/macro';
import { z } from 'zod';

/** "HH:MM" of a day, 24:00 allowed as an end. */
const time = { error: () => t`a time of day such as 09:00` };
const clock = z.string(time).regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, time);

/** Open hours of one weekday; null is closed. */
const daySchema = z
  .strictObject({ from: clock, to: clock }, { error: () => t`the times from and to, or null for closed` })
  .refine((day) => day.from < day.to, { path: ['to'], error: () => t`the end must be after the start` })
  .nullable();

/** Monday to Sunday, in a zone that the holder knows. */
export const hoursSchema = z.tuple([daySchema, daySchema, daySchema, daySchema, daySchema, daySchema, daySchema], {
  error: () => t`a list of seven days, Monday to Sunday`,
});
export type Hours = z.infer<typeof hoursSchema>;
