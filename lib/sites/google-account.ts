import type { PageAddress } from '@/lib/model/reading';
import { addressesIn, distinct } from './address';

/** Whom the account menu's sign-out links name: their words are localised, the address comes last in them. */
export function signedIn(links: readonly Element[]): PageAddress[] {
  const labels = links.map((link) => link.getAttribute('aria-label') ?? '');
  return distinct(labels.flatMap((label) => addressesIn(label).slice(-1)).map((address) => ({ name: '', address })));
}
