import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMonica } from '@/lib/exchange/monica/read';
import { customerBodySchema } from '@/lib/model/customer';
import { kinds } from '@/lib/model/kinds/registry';
import { all, file, found } from './files';

const NOW = Date.UTC(2026, 10, 20, 9);
const days = { now: NOW, zone: 'Europe/Oslo' };

const listOf = (type: string, ...values: unknown[]) => ({ count: values.length, type, values });
const made = { created_at: '2025-03-01T08:00:00Z', updated_at: '2025-03-01T08:00:00Z' };

function account(contacts: unknown[], activities: unknown[] = []) {
  return {
    version: '1.0-preview.1',
    app_version: '4.0.0',
    account: {
      uuid: 'account',
      data: [listOf('contact', ...contacts), listOf('activity', ...activities)],
      instance: {
        contact_field_types: [
          { uuid: 'mail', ...made, properties: { name: 'Email', protocol: 'mailto:', type: 'email' } },
          { uuid: 'tel', ...made, properties: { name: 'Phone', protocol: 'tel:', type: 'phone' } },
        ],
      },
    },
  };
}

const ada = {
  uuid: 'ada',
  ...made,
  properties: {
    first_name: 'Ada',
    last_name: 'Lindqvist',
    company: 'Brightwater',
    job: 'Buyer',
    birthdate: { uuid: 'b', is_year_unknown: true, date: '1980-04-12T00:00:00Z' },
  },
  data: [
    listOf(
      'contact_field',
      { ...made, properties: { data: 'ada@brightwater.example', type: 'mail' } },
      { ...made, properties: { data: '+46 8 555 010 22', type: 'tel' } },
    ),
    listOf('note', { uuid: 'n1', ...made, properties: { body: 'Rows at dawn' } }),
    listOf('call', {
      uuid: 'c1',
      ...made,
      properties: { called_at: '2025-05-02T10:00:00Z', content: 'About the oars' },
    }),
    listOf('reminder', {
      uuid: 'r1',
      ...made,
      properties: { title: 'Club day', initial_date: '2020-06-01', frequency_type: 'year' },
    }),
    listOf('task', { uuid: 't1', ...made, properties: { title: 'Send the list', completed: false } }),
    listOf('activity', 'a1', 'gone'),
  ],
};
const lunch = { uuid: 'a1', ...made, properties: { summary: 'Lunch', happened_at: '2025-06-03' } };

const read = (value: unknown) => readMonica(file(JSON.stringify(value)), days);

describe('an export of Monica', () => {
  it('becomes people with their notes, calls, activities, reminders and tasks', async () => {
    const items = await all(read(account([ada], [lunch])));
    expect(items).toMatchObject([
      {
        is: 'customer',
        key: 'monica\nada',
        body: { name: 'Ada Lindqvist', account: 'Brightwater', role: 'Buyer' },
        identities: [{ value: 'ada@brightwater.example' }, { value: '+46 8 555 010 22' }],
      },
      { where: 'contact 1, activity 2', why: 'It is empty, or is not laid out as Monica does.' },
    ]);
    const [one] = await found(read(account([ada], [lunch])), 'customer');
    expect(
      one?.entries.map(({ kind, at, body }) => [kind, at, kinds[kind].title(kinds[kind].body.parse(body) as never)]),
    ).toEqual([
      ['fact', Date.UTC(2025, 2, 1, 8), 'Rows at dawn'],
      ['touch', Date.UTC(2025, 4, 2, 10), 'About the oars'],
      ['touch', Date.UTC(2025, 5, 3, 10), 'Lunch'],
      ['milestone', null, 'Club day'],
      ['promise', Date.UTC(2025, 2, 1, 8), 'Send the list'],
      ['milestone', null, 'Birthday'],
    ]);
  });

  it('says what is no export, and what of one is not laid out so', async () => {
    for (const text of [
      '',
      '[]',
      '{"version":"1"}',
      '{"format":"attune","version":1}',
      JSON.stringify(account([ada])).slice(0, 900),
    ]) {
      expect(await all(readMonica(file(text), days))).toMatchObject([
        { why: 'It is not an export of Monica, or it was cut off.' },
      ]);
    }
    expect(await all(read(account([null, 7, { uuid: 'x' }, ada])))).toMatchObject([
      { where: 'contact 1' },
      { where: 'contact 2' },
      { where: 'contact 3', why: 'It has neither a name nor an email address.' },
      { is: 'customer' },
      { where: 'contact 4, activity 1' },
      { where: 'contact 4, activity 2' },
    ]);
  });

  it('may hold anything anywhere', async () => {
    const paths = [['first_name'], ['birthdate'], ['company'], ['description']] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), fc.jsonValue(), async ([name], value, other) => {
        const contact = {
          ...ada,
          properties: { ...ada.properties, [name]: value },
          data: [
            ...ada.data,
            other,
            listOf('note', other),
            listOf('call', { properties: { called_at: value } }),
            listOf('reminder', { properties: { title: value, initial_date: other } }),
          ],
        };
        for (const item of await all(read(account([contact, other], [other])))) {
          if (item.is !== 'customer') continue;
          expect(() => customerBodySchema.parse(item.body)).not.toThrow();
          for (const { kind, body } of item.entries) expect(() => kinds[kind].body.parse(body)).not.toThrow();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('may be nested ten thousand deep, or refer to itself', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const text = JSON.stringify(account([{ ...ada, data: ['DEEP'] }])).replace('"DEEP"', deep);
    expect(await found(readMonica(file(text), days), 'customer')).toHaveLength(1);
    const itself = { ...lunch, data: [listOf('activity', 'a1')] };
    expect(await found(read(account([ada], [itself])), 'customer')).toHaveLength(1);
  });
});
