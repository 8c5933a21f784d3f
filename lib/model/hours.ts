import { z } from 'zod';

/** "HH:MM" of a day, 24:00 allowed as an end. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time of day such as 09:00');

/** Open hours of one weekday; null is closed. */
const daySchema = z
  .strictObject({ from: clock, to: clock })
  .refine((day) => day.from < day.to, { message: 'the end must be after the start' })
  .nullable();

/** Monday to Sunday, in a zone that the holder knows. */
export const hoursSchema = z.tuple([daySchema, daySchema, daySchema, daySchema, daySchema, daySchema, daySchema]);
export type Hours = z.infer<typeof hoursSchema>;
