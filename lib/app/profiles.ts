import { nameKey } from '@/lib/model/names';
import { profileValue } from '@/lib/model/profile';
import type { PageAddress, PagePerson, PageReading } from '@/lib/model/reading';
import type { Matches } from './match';
import { accountOf } from './standing';

/**
 * The reading with a profile in place of each address that the page does not show: the site's record of somebody, else
 * their name on this site and account. From there on it is compared as an address is; it is never shown as one.
 */
export function withProfiles(reading: PageReading): PageReading {
  const { messages, people } = reading;
  const addressed = <Person extends PageAddress & Pick<PagePerson, 'profile'>>(one: Person): Person =>
    one.address === '' ? { ...one, address: profileOf(one, reading) } : one;
  // Of others whom a message only names as written to, nothing is known.
  const records = people.filter(({ role, address }) => role === 'record' && address === '').map(addressed);
  const written = (list: PageAddress[]) =>
    list.map((one) => {
      const record = one.address === '' && records.find(({ name }) => name === one.name);
      return record ? { name: one.name, address: record.address } : one;
    });
  return {
    ...reading,
    people: people.map(addressed),
    messages: messages.map(({ from, to, cc, ...message }) => ({
      ...message,
      from: from.is === 'found' ? { ...from, value: addressed(from.value) } : from,
      to: written(to),
      cc: written(cc),
    })),
  };
}

/** What leads to somebody of this page beside an address; empty where the page tells nothing of them. */
export function profileOf(who: PageAddress & Pick<PagePerson, 'profile'>, reading: PageReading): string {
  const scope = (accountOf(reading) ?? new URL(reading.url).host).replace(/\s/g, '');
  const base = { site: reading.site, scope };
  return who.profile
    ? profileValue({ ...base, by: 'record', key: who.profile })
    : profileValue({ ...base, by: 'name', key: nameKey(who.name) });
}

/** By the profile of a name, the addresses that the same page shows under that name. */
export function rivalsOf(reading: PageReading): ReadonlyMap<string, readonly string[]> {
  const rivals = new Map<string, string[]>();
  const shown = [
    ...reading.people,
    ...reading.messages.flatMap(({ from, to, cc }) => [...(from.is === 'found' ? [from.value] : []), ...to, ...cc]),
  ];
  for (const { name, address } of shown) {
    if (!name || !address) continue;
    const profile = profileOf({ name, address }, reading);
    rivals.set(profile, [...(rivals.get(profile) ?? []), address]);
  }
  return rivals;
}

/** An address beats a name: a name that the page also shows with somebody else's address leads to nobody. */
export function withoutRivals(customers: Matches, rivals: ReadonlyMap<string, readonly string[]>): Matches {
  const leads = new Map([...customers].map(([address, { customerId }]) => [address.toLowerCase(), customerId]));
  const isSure = (key: string, customerId: string) =>
    (rivals.get(key) ?? []).every((address) => leads.get(address.toLowerCase()) === customerId);
  return new Map([...customers].filter(([key, { customerId }]) => isSure(key, customerId)));
}
