import { t } from '@lingui/core/macro';
import type { Identity } from '@/lib/model/customer';
import { readProfile } from '@/lib/model/profile';
import { sites } from '@/lib/sites/registry';

/** What leads to a customer, in words: an address as it is, a page's profile by name and site. */
export function identityWords({ body }: Pick<Identity, 'body'>): string {
  const profile = readProfile(body.value);
  if (!profile) return body.value;
  const name = body.name || profile.key;
  const place = placeOf(body.value);
  return profile.by === 'name' ? t`“${name}” by name in ${place}` : t`A record in ${place}`;
}

/** Where a profile is known: "Outlook", or the host of a page that is no known site's. */
export function placeOf(value: string): string {
  const profile = readProfile(value);
  const site = sites.find(({ id }) => id === profile?.site);
  return !site || site.id === 'generic' || site.id === 'taught' ? (profile?.scope ?? '') : site.name;
}
