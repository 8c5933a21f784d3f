/** Places on the page of customers beside a customer's own, as the address names them. */
export const ACCOUNTS = 'accounts';
export const DUPLICATES = 'duplicates';

const ACCOUNT = 'account:';

/** @param key as `accountKey` gives it */
export function accountPlace(key: string): string {
  return ACCOUNT + key;
}

/** The account that a place is of; null for another place. */
export function accountAt(place: string): string | null {
  return place.startsWith(ACCOUNT) ? place.slice(ACCOUNT.length) : null;
}
