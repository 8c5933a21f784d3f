import { plural, t } from '@lingui/core/macro';
import type { Shift, StandardsPreview } from '@/lib/app/standards-preview';

/** "3 conversations become overdue" */
export function shiftWords({ kind, counts, count }: Shift): string {
  return counts === 'conversations' ? conversationsIn(count)[kind] : customersIn(count)[kind];
}

const conversationsIn = (count: number): Record<Shift['kind'], string> => ({
  late: plural(count, { one: '# conversation becomes overdue', other: '# conversations become overdue' }),
  'may-be-late': plural(count, {
    one: '# conversation may be overdue: it was not read since',
    other: '# conversations may be overdue: they were not read since',
  }),
  'in-time': plural(count, {
    one: '# conversation no longer is overdue',
    other: '# conversations no longer are overdue',
  }),
  comes: plural(count, { one: 'comes up in # conversation', other: 'comes up in # conversations' }),
  goes: plural(count, { one: 'goes in # conversation', other: 'goes in # conversations' }),
  sooner: plural(count, { one: 'presses sooner in # conversation', other: 'presses sooner in # conversations' }),
  later: plural(count, { one: 'presses later in # conversation', other: 'presses later in # conversations' }),
});

const customersIn = (count: number): Record<Shift['kind'], string> => ({
  late: plural(count, { one: 'becomes overdue for # customer', other: 'becomes overdue for # customers' }),
  'may-be-late': plural(count, { one: 'may be overdue for # customer', other: 'may be overdue for # customers' }),
  'in-time': plural(count, {
    one: 'no longer is overdue for # customer',
    other: 'no longer is overdue for # customers',
  }),
  comes: plural(count, { one: 'comes up for # customer', other: 'comes up for # customers' }),
  goes: plural(count, { one: 'goes for # customer', other: 'goes for # customers' }),
  sooner: plural(count, { one: 'presses sooner for # customer', other: 'presses sooner for # customers' }),
  later: plural(count, { one: 'presses later for # customer', other: 'presses later for # customers' }),
});

/** Whom it was looked at for; and where nothing changes, that. */
export function scopeWords({ shifts, looked, more }: StandardsPreview): string {
  if (looked === 0) return t`Nobody is in your log yet, so nothing changes for anyone.`;
  if (shifts.length > 0) {
    if (more) return t`Of the ${looked} customers who press most; others were not looked at.`;
    return looked === 1 ? t`Of your one customer.` : t`Of all ${looked} customers.`;
  }
  if (more) return t`Nothing changes for the ${looked} customers who press most; others were not looked at.`;
  return looked === 1
    ? t`Nothing changes for your one customer.`
    : t`Nothing changes for any of your ${looked} customers.`;
}
