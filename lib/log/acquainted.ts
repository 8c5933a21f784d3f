import { alikeNames, isWholeName, sameFirm } from '@/lib/model/names';
import { domainOf, firmDomain } from './addresses';
import { getCustomers } from './customers';
import { type Card, cards, plain } from './find';
import { holdersOf, whereTheyLead } from './identities';

/** What of somebody on a page may be a customer's. */
export interface Stranger {
  name: string;
  address: string;
  phones: readonly string[];
  company: string;
  /** The page's record of them, or their name there, as one value; empty where there is none. */
  profile: string;
}

/** Why somebody may be this customer, the best sign first. */
export const signs = ['profile', 'name and firm', 'phone', 'name'] as const;
export type Sign = (typeof signs)[number];

export interface Acquainted {
  customerId: string;
  name: string;
  account: string;
  sign: Sign;
}

/**
 * Of the customers who may be the same person those whose number or record it is: found at once, for no name has to be
 * looked at.
 */
export async function acquaintedBySign(who: Stranger, at: number, limit: number): Promise<Acquainted[]> {
  const { byPhone, holders } = await knownSigns(who, at);
  const customers = await getCustomers([...new Set([...holders, ...byPhone])]);
  return customers.slice(0, limit).map(({ id, body: { name, account } }) => {
    return { customerId: id, name, account, sign: holders.includes(id) ? 'profile' : 'phone' };
  });
}

/** Customers who may be the same person, the likeliest first: to be offered, never to be taken for them. */
export async function acquainted(who: Stranger, at: number, limit: number): Promise<Acquainted[]> {
  const [all, { byPhone, holders }] = await Promise.all([cards(), knownSigns(who, at)]);
  const words = plain(who.name)
    .split(/[\s,.]+/)
    .filter((word) => word.length > 1);
  const found = all.flatMap((card): Acquainted[] => {
    const { customerId, name, account, text } = card;
    const isKnown = holders.includes(customerId) || byPhone.has(customerId);
    // Names are taken apart for those alone who share a word: that takes longest.
    if (!isKnown && !words.some((word) => text.includes(word))) return [];
    const sign = holders.includes(customerId) ? 'profile' : signOf(who, card, byPhone.has(customerId));
    return sign ? [{ customerId, name, account, sign }] : [];
  });
  const rank = ({ sign }: Acquainted) => signs.indexOf(sign);
  return found.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name)).slice(0, limit);
}

async function knownSigns(who: Stranger, at: number): Promise<{ byPhone: Set<string>; holders: string[] }> {
  const [leads, holders] = await Promise.all([whereTheyLead(who.phones), holdersOf(who.profile)]);
  return { byPhone: new Set(who.phones.flatMap((phone) => leads(phone, at)?.customerId ?? [])), holders };
}

function signOf(who: Stranger, card: Card, byPhone: boolean): Sign | null {
  const named = alikeNames(who.name, card.name);
  if (named && isSameFirm(who, card)) return 'name and firm';
  if (byPhone) return 'phone';
  return named && isWholeName(who.name) && isWholeName(card.name) ? 'name' : null;
}

function isSameFirm({ company, address }: Stranger, { account, addresses }: Card): boolean {
  if (sameFirm(company, account)) return true;
  const domain = firmDomain(address);
  return domain !== '' && addresses.some((known) => domainOf(known) === domain);
}
