import { isNoReply, normaliseAddress } from '@/lib/log/addresses';
import type { Settings } from '@/lib/log/settings';
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
  const shared = new Set(settings.shared.map(normaliseAddress));
  const own = [...settings.own, ...(account ? [account] : [])].map(normaliseAddress);
  const mine = new Set(own.filter((address) => address !== '' && !shared.has(address)));
  const ours = matcher([...settings.shared, ...settings.colleagues]);
  // Sites that show no addresses name our side by profiles.
  const named = new Map((settings.profiles ?? []).map(({ profile, mine: isMine }) => [profile, isMine]));
  const never = matcher([...settings.neverRead.addresses, ...settings.neverRead.domains]);
  const isMine = (address: string) => mine.has(normaliseAddress(address)) || named.get(address) === true;
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

/** Matches whole addresses, and domains written as "@firm.example" or "firm.example" with all their subdomains. */
function matcher(list: readonly string[]): (address: string) => boolean {
  const addresses = new Set<string>();
  const domains: string[] = [];
  for (const item of list) {
    const at = item.indexOf('@');
    if (at > 0) addresses.add(normaliseAddress(item));
    else
      domains.push(
        item
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return (address) => {
    const whole = normaliseAddress(address);
    if (whole === '') return false;
    const domain = whole.slice(whole.lastIndexOf('@') + 1);
    return addresses.has(whole) || domains.some((known) => domain === known || domain.endsWith(`.${known}`));
  };
}
