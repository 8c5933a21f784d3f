import { domainOf, formsOf, isNoReply, normaliseAddress } from '@/lib/log/addresses';
import type { Settings } from '@/lib/log/settings';
import { isWholeName, nameKey, sameWords } from '@/lib/model/names';
import { readProfile } from '@/lib/model/profile';
import type { PageAddress, PageMessage } from '@/lib/model/reading';

/** Who is who on a page, by the seller's settings and the address the page is signed in as. */
export interface Sides {
  /** The seller: own addresses and aliases. */
  isMine(address: string): boolean;
  /** Our side: the seller, shared mailboxes, the listed colleagues. */
  isOurs(address: string): boolean;
  /** Leaves no trace, whoever it is. */
  isNeverRead(address: string): boolean;
}

export function sidesOf(settings: Settings, account: string | null): Sides {
  // Whoever is signed in to a shared mailbox, or has it for an alias: what comes from it may be anybody's of our side.
  const isShared = mailboxes(settings.shared);
  const own = [...settings.own, ...(account ? [account] : [])].filter((address) => !isShared(address));
  const isOwn = mailboxes(own);
  const isOwnName = namesOf(own, settings);
  const ours = matcher([...settings.shared, ...settings.colleagues]);
  // Sites that show no addresses name our side by profiles.
  const named = new Map((settings.profiles ?? []).map(({ profile, mine: isMine }) => [profile, isMine]));
  const never = matcher([...settings.neverRead.addresses, ...settings.neverRead.domains]);
  const isMine = (address: string) => {
    const said = named.get(address);
    if (said !== undefined) return said;
    const profile = readProfile(address);
    return profile ? profile.by === 'name' && isOwnName(profile.key) : isOwn(address) && !isShared(address);
  };
  const isOurs = (address: string) => isMine(address) || named.has(address) || ours(address);
  return { isMine, isOurs, isNeverRead: never };
}

/** The address of whoever wrote a message; empty when that is nobody. */
export function writerOf(message: PageMessage, sides: Sides): string {
  const form = formWriter(message, sides);
  if (form) return form.address;
  if (message.from.is !== 'found') return '';
  const { address } = message.from.value;
  return isNoReply(address) && !sides.isOurs(address) ? '' : address;
}

/**
 * Who filled in the form that a message comes from: an address that nobody reads sent it, also one of our own site, and
 * says to answer to somebody who did not get it. A person's own Reply-To says no such thing: it is only offered.
 */
export function formWriter({ from, replyTo, to, cc }: PageMessage, sides: Sides): PageAddress | null {
  if (from.is !== 'found' || !isNoReply(from.value.address)) return null;
  if (!replyTo?.address || isNoReply(replyTo.address) || sides.isOurs(replyTo.address)) return null;
  const isSame = ({ address }: PageAddress) => normaliseAddress(address) === normaliseAddress(replyTo.address);
  return [...to, ...cc].some(isSame) ? null : replyTo;
}

/** Everybody a message names, sender first. */
export function partiesOf(message: PageMessage): PageAddress[] {
  return [
    ...(message.from.is === 'found' ? [message.from.value] : []),
    ...message.to,
    ...message.cc,
    ...(message.replyTo ? [message.replyTo] : []),
  ];
}

/**
 * The seller by name alone, where a page shows no address: under a name that they said is them on another site, or that
 * one of their addresses spells out (nina.berg@… for Nina Berg). A first name alone is many people's.
 */
function namesOf(own: readonly string[], { profiles = [] }: Settings): (name: string) => boolean {
  const said = new Set(profiles.flatMap(({ name, mine }) => (mine && isWholeName(name) ? nameKey(name) : [])));
  const isSpelled = spelledBy(own);
  return (name) => said.has(name) || isSpelled(name);
}

/** Whether a name is spelled out by one of these addresses; a domain spells none. */
export function spelledBy(addresses: readonly string[]): (name: string) => boolean {
  const names = addresses
    .filter((address) => address.includes('@'))
    .map((address) => address.replace(/[+@].*$/, '').replace(/[._-]+/g, ' '))
    .filter(isWholeName);
  return (name) => names.some((words) => sameWords(words, name));
}

/**
 * Matches the mailboxes of these addresses, whatever their case and whatever stands behind a plus; of one that is listed
 * with a plus that alone.
 */
function mailboxes(list: readonly string[]): (address: string) => boolean {
  const known = new Set(
    list.flatMap((one) => (/\+.*@/.test(one) ? [normaliseAddress(one)] : formsOf('email', one))).filter(Boolean),
  );
  return (address) => formsOf('email', address).some((form) => known.has(form));
}

/** Matches mailboxes, and domains written as "@firm.example" or "firm.example" with all their subdomains. */
function matcher(list: readonly string[]): (address: string) => boolean {
  const isAddress = (item: string) => item.indexOf('@') > 0;
  const isListed = mailboxes(list.filter(isAddress));
  const domains = list.filter((item) => !isAddress(item)).map((item) => item.replace('@', '').trim().toLowerCase());
  return (address) => {
    const domain = domainOf(address);
    return domain !== '' && (isListed(address) || domains.some((one) => domain === one || domain.endsWith(`.${one}`)));
  };
}
