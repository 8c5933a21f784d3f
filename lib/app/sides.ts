import { normaliseAddress } from '@/lib/log/addresses';
import type { Settings } from '@/lib/log/settings';
import type { PageAddress, PageMessage } from '@/lib/model/reading';

/** Who is who on a page, by the seller's settings and the address the page is signed in as. */
export interface Sides {
  /** The seller: own addresses, aliases, shared mailboxes. */
  isMine(address: string): boolean;
  /** Our side: the seller and the listed colleagues. */
  isOurs(address: string): boolean;
  /** Leaves no trace, whoever it is. */
  isNeverRead(address: string): boolean;
}

export function sidesOf(settings: Settings, account: string | null): Sides {
  const mine = new Set([...settings.own, ...(account ? [account] : [])].map(normaliseAddress));
  const ours = matcher(settings.colleagues);
  const never = matcher([...settings.neverRead.addresses, ...settings.neverRead.domains]);
  const isMine = (address: string) => mine.has(normaliseAddress(address));
  return { isMine, isOurs: (address) => isMine(address) || ours(address), isNeverRead: never };
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
    const domain = whole.slice(whole.lastIndexOf('@') + 1);
    return addresses.has(whole) || domains.some((known) => domain === known || domain.endsWith(`.${known}`));
  };
}
