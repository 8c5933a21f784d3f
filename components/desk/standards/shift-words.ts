import type { Shift, StandardsPreview } from '@/lib/app/standards-preview';

type Words = Readonly<Record<Shift['kind'], readonly [one: string, many: string]>>;

const ofConversations: Words = {
  late: ['1 conversation becomes overdue', '{n} conversations become overdue'],
  'may-be-late': [
    '1 conversation may be overdue: it was not read since',
    '{n} conversations may be overdue: they were not read since',
  ],
  'in-time': ['1 conversation no longer is overdue', '{n} conversations no longer are overdue'],
  comes: ['comes up in 1 conversation', 'comes up in {n} conversations'],
  goes: ['goes in 1 conversation', 'goes in {n} conversations'],
  sooner: ['presses sooner in 1 conversation', 'presses sooner in {n} conversations'],
  later: ['presses later in 1 conversation', 'presses later in {n} conversations'],
};

const ofCustomers: Words = {
  late: ['becomes overdue for 1 customer', 'becomes overdue for {n} customers'],
  'may-be-late': ['may be overdue for 1 customer', 'may be overdue for {n} customers'],
  'in-time': ['no longer is overdue for 1 customer', 'no longer is overdue for {n} customers'],
  comes: ['comes up for 1 customer', 'comes up for {n} customers'],
  goes: ['goes for 1 customer', 'goes for {n} customers'],
  sooner: ['presses sooner for 1 customer', 'presses sooner for {n} customers'],
  later: ['presses later for 1 customer', 'presses later for {n} customers'],
};

/** "3 conversations become overdue" */
export function shiftWords({ kind, counts, count }: Shift): string {
  const [one, many] = (counts === 'conversations' ? ofConversations : ofCustomers)[kind];
  return count === 1 ? one : many.replace('{n}', String(count));
}

/** Whom it was looked at for; and where nothing changes, that. */
export function scopeWords({ shifts, looked, more }: StandardsPreview): string {
  if (looked === 0) return 'Nobody is in your log yet, so nothing changes for anyone.';
  if (shifts.length > 0) {
    if (more) return `Of the ${looked} customers who press most; others were not looked at.`;
    return looked === 1 ? 'Of your one customer.' : `Of all ${looked} customers.`;
  }
  if (more) return `Nothing changes for the ${looked} customers who press most; others were not looked at.`;
  return looked === 1
    ? 'Nothing changes for your one customer.'
    : `Nothing changes for any of your ${looked} customers.`;
}
