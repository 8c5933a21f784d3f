import type { CustomerBody } from '@/lib/model/customer';

/**
 * Zones of countries that have one (or where one holds for nearly everybody), by top-level domain and by the country
 * code of a telephone number. Countries with several (us, ca, au, br, ru, mx, id) are left out: no guess is better.
 */
const countries = [
  { domain: 'no', code: '47', zone: 'Europe/Oslo', language: 'no' },
  { domain: 'se', code: '46', zone: 'Europe/Stockholm', language: 'sv' },
  { domain: 'dk', code: '45', zone: 'Europe/Copenhagen', language: 'da' },
  { domain: 'fi', code: '358', zone: 'Europe/Helsinki', language: 'fi' },
  { domain: 'is', code: '354', zone: 'Atlantic/Reykjavik', language: 'is' },
  { domain: 'de', code: '49', zone: 'Europe/Berlin', language: 'de' },
  { domain: 'at', code: '43', zone: 'Europe/Vienna', language: 'de' },
  { domain: 'ch', code: '41', zone: 'Europe/Zurich', language: null },
  { domain: 'nl', code: '31', zone: 'Europe/Amsterdam', language: 'nl' },
  { domain: 'be', code: '32', zone: 'Europe/Brussels', language: null },
  { domain: 'fr', code: '33', zone: 'Europe/Paris', language: 'fr' },
  { domain: 'it', code: '39', zone: 'Europe/Rome', language: 'it' },
  { domain: 'pl', code: '48', zone: 'Europe/Warsaw', language: 'pl' },
  { domain: 'cz', code: '420', zone: 'Europe/Prague', language: 'cs' },
  { domain: 'ie', code: '353', zone: 'Europe/Dublin', language: 'en' },
  { domain: 'uk', code: '44', zone: 'Europe/London', language: 'en' },
  { domain: 'jp', code: '81', zone: 'Asia/Tokyo', language: 'ja' },
  { domain: 'tw', code: '886', zone: 'Asia/Taipei', language: 'zh' },
  { domain: 'cn', code: '86', zone: 'Asia/Shanghai', language: 'zh' },
  { domain: 'kr', code: '82', zone: 'Asia/Seoul', language: 'ko' },
  { domain: 'in', code: '91', zone: 'Asia/Kolkata', language: null },
  { domain: 'sg', code: '65', zone: 'Asia/Singapore', language: 'en' },
  { domain: 'ae', code: '971', zone: 'Asia/Dubai', language: null },
  { domain: 'nz', code: '64', zone: 'Pacific/Auckland', language: 'en' },
] as const;

/** Where a new customer may be, from their number or address: always marked as a guess. */
export function guessZone(address: string, phones: readonly string[]): CustomerBody['zone'] {
  const country = phones.map(byPhone).find((found) => found !== undefined) ?? byDomain(address);
  return country ? { value: country.zone, source: 'guess', replies: 0 } : null;
}

/** Which language they may write, from the country of their address: always marked as a guess. */
export function guessLanguage(address: string): CustomerBody['language'] {
  const language = byDomain(address)?.language;
  return language ? { value: language, source: 'guess', replies: 0 } : null;
}

/** The longest country code that fits: 353 is Ireland, not a number of 35. */
function byPhone(phone: string) {
  const [, digits] = /^(?:\+|00)(\d+)/.exec(phone.replace(/[^\d+]/g, '')) ?? [];
  if (!digits) return undefined;
  return [...countries].sort((a, b) => b.code.length - a.code.length).find(({ code }) => digits.startsWith(code));
}

function byDomain(address: string) {
  const top = address.slice(address.lastIndexOf('.') + 1).toLowerCase();
  return countries.find(({ domain }) => domain === top);
}
