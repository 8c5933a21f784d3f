/** What an address alone suggests of its owner. Always shown as a guess, never matched by. */

const shared = new Set([
  'gmail',
  'googlemail',
  'outlook',
  'hotmail',
  'live',
  'yahoo',
  'icloud',
  'me',
  'aol',
  'gmx',
  'web',
  'proton',
  'protonmail',
  'fastmail',
  'mail',
  'zoho',
  'yandex',
  'qq',
  '163',
  '126',
  'orange',
  'free',
  'wanadoo',
  't-online',
]);

/** "ingrid.solberg@…" suggests "Ingrid Solberg"; one word alone, or one with digits, suggests nothing. */
export function nameFromAddress(address: string): string {
  const words = (address.split('@')[0] ?? '').split(/[._-]+/u).filter(Boolean);
  if (words.length < 2 || words.length > 3 || words.some((word) => !/^\p{L}{2,}$/u.test(word))) return '';
  return words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ');
}

/** "…@trailmix-rentals.example" suggests "Trailmix Rentals"; a provider of mailboxes suggests nothing. */
export function accountFromAddress(address: string): string {
  const labels = (address.split('@')[1] ?? '').toLowerCase().split('.');
  const top = labels.at(-2) ?? '';
  const label = /^(co|com|org|net|ac|gov)$/.test(top) && labels.length > 2 ? (labels.at(-3) ?? '') : top;
  if (label.length < 2 || shared.has(label)) return '';
  return label
    .split('-')
    .filter(Boolean)
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
    .join(' ');
}
