import { formsOf, normaliseAddress, normalisePhone } from '@/lib/log/addresses';
import type { Settings } from '@/lib/log/settings';
import type { NumberDialled } from '@/lib/messages';
import { matchCustomers } from './match';
import { standingOf } from './standing';
import { callKey, putNotes } from './touch-notes';
import { peopleOnPage, subjectOf } from './who';

/**
 * Notes for the session that a number was pressed to call it. Where a button only looks like calling, the number must be
 * a customer's. Nothing of a page that may not be read.
 */
export async function noteDialled(dialled: NumberDialled, settings: Settings): Promise<void> {
  if (standingOf(settings, dialled.reading).is !== 'allowed') return;
  const number = dialledNumber(dialled.number);
  if (number === '') return;
  const now = Date.now();
  const { customerId, tied } = await whomThePageMeans(dialled, number, settings);
  const isKnown = tied || (await matchCustomers([number], now)).size > 0;
  if (!dialled.sure && !isKnown) return;
  await putNotes(
    new Map([[callKey(now), { is: 'called', number, at: now, customerId, chosen: false, passed: false }]]),
    now,
  );
}

/** What was dialled, as a number or an address; empty for what leads to nobody, such as a short code. */
export function dialledNumber(written: string): string {
  const text = decoded(written).replace(/^\/+/, '').trim();
  const [before = ''] = text.split('@', 1);
  if (/^[+\d\s()./-]+$/.test(before)) return normalisePhone(before) === '' ? '' : before.trim();
  return normaliseAddress(text);
}

/** The customer whose number the page says it is (`tied`), else the one whom the page is about; none for anybody else. */
async function whomThePageMeans(
  { stands, reading }: NumberDialled,
  number: string,
  settings: Settings,
): Promise<{ customerId: string | null; tied: boolean }> {
  const people = stands ? await peopleOnPage(reading, settings) : [];
  const forms = formsOf('phone', number);
  const owners = people.filter(({ phones }) =>
    phones.some((phone) => formsOf('phone', phone).some((form) => forms.includes(form))),
  );
  const [owner = null] = new Set(owners.map(({ customerId }) => customerId));
  if (owners.length > 0) {
    const isOne = owners.every(({ customerId }) => customerId === owner);
    return { customerId: isOne ? owner : null, tied: isOne && owner !== null };
  }
  const subject = subjectOf(reading, people);
  return { customerId: subject.is === 'customer' ? subject.customerId : null, tied: false };
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
