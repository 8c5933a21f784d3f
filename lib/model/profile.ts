import type { Identity } from './customer';

/**
 * What a page that shows no address tells of somebody: the site's own record of them, which names one person, or their
 * name alone, which may be several people's.
 */
export interface Profile {
  site: string;
  /** The signed-in account, or the host where the page does not tell: what a name or record means there. */
  scope: string;
  by: 'record' | 'name';
  key: string;
}

/** The one value that a profile is kept and compared by; empty where it would say nothing or be cut. */
export function profileValue({ site, scope, by, key }: Profile): string {
  const value = [site, scope, by, key].join(' ').toLowerCase();
  return readProfile(value) && value.length <= 254 ? value : '';
}

/** Null for what is no profile of a page: an address, a number, a link that the seller typed. */
export function readProfile(value: string): Profile | null {
  const [, site, scope, by, key] = /^([\w-]{1,60}) ([^\s<>]{1,254}) (record|name) ([^<>@]{1,254})$/.exec(value) ?? [];
  return site && scope && key && (by === 'record' || by === 'name') ? { site, scope, by, key } : null;
}

/** A name is no proof: several customers may go by it, and then it leads to none of them. */
export function isByName({ type, value }: { type: Identity['type']; value: string }): boolean {
  return type === 'profile' && readProfile(value)?.by === 'name';
}

/** What to call somebody by what leads to them: of a page's profile the name that the page gave. */
export function calledBy({ body }: Pick<Identity, 'body'>): string {
  return readProfile(body.value) ? body.name : body.value;
}
