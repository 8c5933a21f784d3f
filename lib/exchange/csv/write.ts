import { dayOf } from '@/lib/exchange/days';
import { ofKind, type WholeCustomer } from '@/lib/exchange/whole';
import { kindOf } from '@/lib/model/kinds/registry';
import type { Instant } from '@/lib/model/time';
import { writtenRow } from './cell';

const mark = '\uFEFF';
const between = ' ::: ';

const customerHeadings =
  'ID,Name,Account,Role,Tier,Stage,Internal,Email,Phone,Time zone,Language,Birthday,Anniversary,Interests,Notes,Added';
const entryHeadings = 'ID,Customer ID,Customer,Kind,When,What,Due,Open,Details';

/** One row for each customer. */
export async function* writeCustomers(
  customers: AsyncIterable<WholeCustomer>,
  { zone }: { zone: string },
): AsyncGenerator<string> {
  yield mark + writtenRow(customerHeadings.split(','));
  for await (const { customer, identities, entries } of customers) {
    const { id, stage, internal, addedAt, body } = customer;
    const values = (type: string) =>
      identities.filter((one) => one.type === type && one.until === null).map((one) => one.body.value);
    const day = (what: string) => {
      const found = ofKind(entries, 'milestone').find((one) => one.body.what === what && one.body.yearly === 'yes');
      return found && found.body.on !== null ? dayOf(found.body.on, zone).toString() : '';
    };
    const interests = ofKind(entries, 'fact').flatMap(({ body: { category, text } }) =>
      category === 'interest' ? text : [],
    );
    yield writtenRow([
      id,
      body.name,
      body.account,
      body.role,
      body.tier,
      stage,
      internal ? 'yes' : 'no',
      values('email').join(between),
      values('phone').join(between),
      body.zone && body.zone.source !== 'guess' ? body.zone.value : '',
      body.language && body.language.source !== 'guess' ? body.language.value : '',
      day('Birthday'),
      day('Anniversary'),
      interests.join(between),
      body.note,
      isoOf(addedAt),
    ]);
  }
}

/** One row for each entry of every customer. */
export async function* writeEntries(customers: AsyncIterable<WholeCustomer>): AsyncGenerator<string> {
  yield mark + writtenRow(entryHeadings.split(','));
  for await (const { customer, entries } of customers) {
    for (const { id, kind: name, at, due, open, body } of entries) {
      const kind = kindOf(name);
      const title = kind ? kind.title(kind.body.parse(body) as never) : '';
      const label = kind?.label ?? name;
      const state = open === 1 ? 'yes' : 'no';
      const when = due === undefined ? '' : isoOf(due);
      yield writtenRow([
        id,
        customer.id,
        customer.body.name,
        label,
        isoOf(at),
        title,
        when,
        state,
        JSON.stringify(body),
      ]);
    }
  }
}

/** Empty for a time that no calendar has. */
function isoOf(at: Instant): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
