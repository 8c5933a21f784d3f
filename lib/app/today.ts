import { watchToday } from '@/lib/log/agenda';

export type { TodayEntry } from '@/lib/log/agenda';

/** How many rows of Today the panel shows at most. */
export const TODAY_ROWS = 100;

/** Who is waiting, over all customers, in order of consequence. Reads the agenda, never the customers. */
export const watchTodayRows = () => watchToday(TODAY_ROWS);
