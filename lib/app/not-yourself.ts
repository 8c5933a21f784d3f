import { t } from '@lingui/core/macro';
import { getSettings } from '@/lib/log/settings';
import { sidesOf } from './sides';

/**
 * Nobody is a customer of their own: an address of the seller's, or a name that is theirs on a site, leads to nobody.
 * @throws Error in words when one of these does lead to the seller
 */
export async function notYourself(values: readonly string[], zone: string): Promise<void> {
  const { isMine } = sidesOf(await getSettings(zone), null);
  if (values.some(isMine)) throw new Error(t`This is you, not a customer.`);
}
