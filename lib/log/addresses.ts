import type { Identity } from '@/lib/model/customer';
import { readProfile } from '@/lib/model/profile';

/** Version of the rules below; stored beside every digest, so that a change of them can be carried through. */
export const NORMALISER = 1;

/**
 * An email address in the one form that is compared: no name, no angle brackets, lower case, an international domain in
 * its ASCII form. An empty string when it is none.
 */
export function normaliseAddress(raw: string): string {
  const inside = /<([^<>]+)>\s*$/.exec(raw)?.[1] ?? raw;
  const text = inside
    .trim()
    .replace(/^mailto:/i, '')
    .normalize('NFC');
  const split = text.lastIndexOf('@');
  if (split < 1 || text.length > 254 || /[\s,;()<>]/.test(text)) return '';
  const domain = asciiDomain(text.slice(split + 1));
  return domain === '' ? '' : `${text.slice(0, split).toLowerCase()}@${domain}`;
}

/** Digits of a telephone number without the international prefix ("+", "00"); empty when there are fewer than five. */
export function normalisePhone(raw: string): string {
  const digits = raw.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00/, '');
  return digits.length < 5 || digits.length > 20 ? '' : digits;
}

/**
 * Addresses of a post or of a mailing list, not of a person: info@, sales@, kundenservice@, paddlers@lists.… They match
 * only where the seller linked them.
 */
export function isRoleAddress(address: string): boolean {
  return roles.has(bare(localPart(address))) || ofLists.test(domainOf(address));
}

/** Hosts of mailing lists alone, by what they are called or whose they are. */
const ofLists = /^(?:lists?|listserv|mailman|listor)\..+\.|^(?:googlegroups\.com|groups\.io|freelists\.org)$/;

/** Names of a post or of nobody in particular, not of a person: "Support", "Customer Service", "Anonymous". */
export function isRoleName(name: string): boolean {
  const words = (name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) as string[];
  return (
    roles.has(words.join('')) || (words.length > 0 && words.every((word) => roles.has(word) || nobodies.has(word)))
  );
}

/** Addresses that nobody reads. */
export function isNoReply(address: string): boolean {
  const local = localPart(address);
  return unread.test(local) || mailers.has(bare(local));
}

/** What stands after the @, in the form that is compared; empty for what is no address. */
export function domainOf(address: string): string {
  const whole = normaliseAddress(address);
  return whole.slice(whole.lastIndexOf('@') + 1);
}

/** The domain of an address, where it says anything of a firm: with a provider of mailboxes it does not. */
export function firmDomain(address: string): string {
  const domain = domainOf(address);
  return providers.has(domain.split('.').at(0) ?? '') ? '' : domain;
}

/** What an address, number or profile is compared by: its own form first, then forms that mean the same mailbox. */
export function formsOf(type: Identity['type'], value: string): string[] {
  if (type === 'phone') return phoneForms(normalisePhone(value));
  if (type === 'profile') return profileForm(value);
  const address = normaliseAddress(value);
  if (address === '') return [];
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const forms = new Set([address]);
  const plain = localPart(address).replace(/(.)\+.*$/, '$1');
  forms.add(`${plain}@${domain}`);
  // Gmail alone is known to read dots as nothing; elsewhere two spellings may be two people.
  if (domain === 'gmail.com' || domain === 'googlemail.com') forms.add(`${plain.replaceAll('.', '')}@gmail.com`);
  return [...forms];
}

/** Which of the three a string is, by its look. */
export function typeOf(value: string): Identity['type'] {
  if (readProfile(value)) return 'profile';
  if (normaliseAddress(value) !== '') return 'email';
  return /^[+\d\s()/.-]+$/.test(value.trim()) && normalisePhone(value) !== '' ? 'phone' : 'profile';
}

/** The last eight digits are the same with a country's prefix and without: "+46 8 555 010 22", "08-555 010 22". */
function phoneForms(digits: string): string[] {
  if (digits === '') return [];
  return digits.length < 8 ? [digits] : [digits, `…${digits.slice(-8)}`];
}

function profileForm(value: string): string[] {
  const form = value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '');
  return form === '' ? [] : [form];
}

function localPart(address: string): string {
  const text = normaliseAddress(address) || address.trim().toLowerCase();
  const split = text.lastIndexOf('@');
  return split < 0 ? text : text.slice(0, split);
}

function bare(local: string): string {
  return local.replace(/\+.*$/, '').replace(/[._-]/g, '');
}

/** The browser's own URL parser knows the rules of international names. */
function asciiDomain(domain: string): string {
  if (!/^[^\s/\\?#@:%]+$/.test(domain)) return '';
  try {
    const host = new URL(`http://${domain}`).hostname.replace(/\.$/, '');
    return host.includes('.') || host === 'localhost' ? host : '';
  } catch {
    return '';
  }
}

/** First labels of their domains, whatever the country. */
const providers = new Set(
  [
    'gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web freenet t-online proton protonmail',
    'pm fastmail mail zoho yandex qq 163 126 orange free wanadoo laposte online telia',
  ].flatMap((line) => line.split(' ')),
);

const unread = /^(no|not|dont?|do-not|do_not|ne|nicht)[._-]?(reply|respond|antworten)|noreply|no-reply|donotreply/;

const mailers = new Set(['mailerdaemon', 'postmaster', 'bounce', 'bounces', 'mailer', 'autoreply', 'listserv']);

/** What applications call people whom they do not know, or a part somebody has. */
const nobodies = new Set(
  [
    'unknown anonymous guest visitor nobody none unassigned user customer client owner agent system bot the and our',
    'unbekannt anonym gast besucher niemand nutzer benutzer kunde der die das und unser besitzer desk center centre',
  ].flatMap((line) => line.split(' ')),
);

const roles = new Set(
  [
    'info infos information contact contacto kontakt hello hallo hei hola bonjour office mail email post team',
    'sales sale vertrieb verkauf ventes ventas salg order orders bestellung bestellungen commande pedidos ordre',
    'support help helpdesk service services kundenservice kundenservice kundendienst kundeservice kundtjanst sav',
    'customerservice customercare care servicedesk billing invoice invoices rechnung buchhaltung accounting accounts',
    'finance faktura facturation admin administrator webmaster hostmaster postmaster root abuse security privacy',
    'legal hr jobs careers press media marketing newsletter news enquiries inquiries enquiry inquiry reception booking',
    'bookings reservations shop store returns shipping logistics purchasing procurement einkauf warehouse feedback',
  ].flatMap((line) => line.split(' ')),
);
