import ICAL from 'ical.js';
import { dayOf } from '@/lib/exchange/days';
import { ofKind, type WholeCustomer } from '@/lib/exchange/whole';
import { readProfile } from '@/lib/model/profile';

type Field = [name: string, params: Record<string, string>, type: string, value: string | string[]];

/** Customers as vCards of version 4, one piece of the file each. */
export async function* writeCards(
  customers: AsyncIterable<WholeCustomer>,
  { zone }: { zone: string },
): AsyncGenerator<string> {
  for await (const whole of customers) yield `${cardOf(whole, zone)}\r\n`;
}

function cardOf({ customer, identities, entries }: WholeCustomer, zone: string): string {
  const { id, body } = customer;
  const text = (name: string, value: string): Field[] => (value === '' ? [] : [[name, {}, 'text', plain(value)]]);
  const current = identities.filter(({ until }) => until === null);
  const values = (type: string) => current.filter((one) => one.type === type).map((one) => one.body.value);
  const emails = values('email');
  const day = (name: string, what: string): Field[] => {
    const milestone = ofKind(entries, 'milestone').find((one) => one.body.what === what && one.body.yearly === 'yes');
    return milestone && milestone.body.on !== null
      ? [[name, {}, 'date-and-or-time', dayOf(milestone.body.on, zone).toString()]]
      : [];
  };
  const fields: Field[] = [
    ['version', {}, 'text', '4.0'],
    ['uid', {}, 'text', `attune:${id}`],
    ['fn', {}, 'text', plain(body.name || emails[0] || body.account)],
    // Firm and department are parts of one value: a semicolon in its name must not begin another.
    ...(body.account === '' ? [] : [['org', {}, 'text', [plain(body.account)]] satisfies Field]),
    ...text('title', body.role),
    ...(body.zone && body.zone.source !== 'guess' ? text('tz', body.zone.value) : []),
    ...(body.language && body.language.source !== 'guess'
      ? [['lang', {}, 'language-tag', body.language.value] satisfies Field]
      : []),
    ...emails.map((value, index): Field => ['email', { pref: String(Math.min(index + 1, 100)) }, 'text', value]),
    ...values('phone').map((value): Field => ['tel', {}, 'text', plain(value)]),
    ...values('profile').flatMap((value): Field[] =>
      readProfile(value) ? [] : [['x-profile', {}, 'text', plain(value)]],
    ),
    ...day('bday', 'Birthday'),
    ...day('anniversary', 'Anniversary'),
    ...ofKind(entries, 'fact').flatMap((one) =>
      one.body.category === 'interest' && one.body.source !== 'guess' ? text('interest', one.body.text) : [],
    ),
    ...text('note', body.note),
  ];
  return ICAL.stringify(['vcard', fields, []] as unknown as Parameters<typeof ICAL.stringify>[0]);
}

/** Line ends as vCards know them, and no signs that a line cannot hold. */
function plain(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
