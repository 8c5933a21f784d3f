import type { Hours } from './hours';

/** When the seller works: hours of the week in one zone, and days off ("YYYY-MM-DD"). */
export interface BusinessCalendar {
  zone: string;
  hours: Hours;
  holidays: readonly string[];
}
