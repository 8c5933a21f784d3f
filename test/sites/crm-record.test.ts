import { describe, expect, it } from 'vitest';
import { hubspot } from '@/lib/sites/hubspot';
import { pipedrive } from '@/lib/sites/pipedrive';
import { salesforce } from '@/lib/sites/salesforce';
import { fixture, open, read, readFixture } from './open-page';

const anna = {
  name: 'Anna Lund',
  address: 'anna.lund@lundkajakk.example',
  role: 'record',
  company: 'Lund Kajakk',
};

describe.each(['hubspot', 'salesforce', 'dynamics', 'zoho', 'pipedrive'])('the record of a person in %s', (site) => {
  it('is about that person, with address, telephone and company', () => {
    const { view, people, health } = readFixture(`${site}/record`);
    expect(view).toBe('record');
    expect(people).toMatchObject([anna]);
    expect(people[0]?.phones.map((phone) => phone.replace(/\D/g, ''))).toEqual(['4722000220']);
    expect(health.state).toMatch(/^(ok|degraded)$/);
  });

  it('is not recognised without a name, and names nobody then', () => {
    const one = fixture(`${site}/record`);
    const document = open(one);
    for (const element of document.querySelectorAll('h1, h2, [slot="primaryField"], #headervalue_FULLNAME')) {
      element.remove();
    }
    const { health, people } = read(one.site, document);
    expect(health.state).toBe('broken');
    expect(people.filter(({ role }) => role === 'record')).toEqual([]);
  });
});

describe('the key of a record', () => {
  const keyAt = (file: string, url: string) => {
    const one = fixture(file);
    const { people } = read(one.site, open({ ...one, url }));
    return people.map(({ profile }) => profile);
  };
  const hubspotUrl = 'https://app.hubspot.com/contacts';
  const salesforceUrl = 'https://fjord.lightning.force.com/lightning/r/Contact';

  it('is the same under the older address, and another under that of another account', () => {
    expect(keyAt('hubspot/record', `${hubspotUrl}/7/record/0-1/12`)).toEqual(['7/0-1/12']);
    expect(keyAt('hubspot/record', `${hubspotUrl}/7/contact/12`)).toEqual(['7/0-1/12']);
    expect(keyAt('hubspot/record', `${hubspotUrl}/8/record/0-1/12`)).toEqual(['8/0-1/12']);
  });

  it('of 15 letters is that of 18, which tells capitals from small letters by its end', () => {
    expect(keyAt('salesforce/record', `${salesforceUrl}/0035g00000ABCdeAAD/view`)).toEqual(['0035g00000ABCdeAAD']);
    expect(keyAt('salesforce/record', `${salesforceUrl}/0035g00000ABCde/view`)).toEqual(['0035g00000ABCdeAAH']);
    expect(keyAt('salesforce/record', `${salesforceUrl}/0035g00000abcde/view`)).toEqual(['0035g00000abcdeAAA']);
  });

  it('is not of who is named in passing', () => {
    expect(keyAt('hubspot/deal', `${hubspotUrl}/7/record/0-3/12`).filter(Boolean)).toEqual([]);
  });
});

describe('another record', () => {
  it.each(['hubspot/deal', 'salesforce/account'])('%s names people in passing alone', (file) => {
    const { view, people } = readFixture(file);
    expect(view).toBe('record');
    expect(people.every(({ role, rank }) => role === 'mention' && rank < 0.4)).toBe(true);
  });

  it('that the address does not name is not read', () => {
    const one = fixture('pipedrive/record');
    const { view, health, people } = read(pipedrive, open({ ...one, url: 'https://fjord.pipedrive.com/pipeline/1' }));
    expect({ view, state: health.state, people }).toEqual({ view: 'other', state: 'unsupported', people: [] });
  });
});

it('a person without an address is named, and the read says what is missing', () => {
  const { people, health } = readFixture('dynamics/partial');
  expect(people).toMatchObject([{ name: 'Ada Lindqvist', address: '', company: 'Brightwater' }]);
  expect(health).toMatchObject({ state: 'degraded', missing: expect.arrayContaining(['address']) });
});

it('of two addresses in one field none is taken for theirs', () => {
  const document = open(fixture('hubspot/record'));
  const field = document.querySelector('[data-test-id="left-sidebar"] input');
  const other = field?.cloneNode() as HTMLInputElement | undefined;
  other?.setAttribute('value', 'anna@private.example');
  if (other) field?.after(other);
  expect(read(hubspot, document).people).toMatchObject([{ name: 'Anna Lund', address: '' }]);
});

it('where no field is known by name, only an address made of the name is theirs', () => {
  expect(readFixture('pipedrive/two').people).toMatchObject([
    { name: 'Anna Lund', address: 'anna.lund@lundkajakk.example' },
  ]);
  const document = open(fixture('pipedrive/two'));
  document.querySelector('a[href^="mailto:anna"]')?.remove();
  expect(read(pipedrive, document).people).toMatchObject([{ name: 'Anna Lund', address: '' }]);
});

it('a record that the site keeps hidden is not read', () => {
  expect(JSON.stringify(readFixture('salesforce/record').people)).not.toContain('stale');
  expect(JSON.stringify(readFixture('hubspot/record').people)).not.toContain('stale');
});

it('a field in an open shadow root is read', () => {
  const document = open(fixture('salesforce/record'));
  const field = document.querySelectorAll('lightning-formatted-email')[0];
  const link = field?.querySelector('a');
  const host = document.createElement('emailui-formatted-email-contact');
  field?.closest('[data-target-selection-name]')?.replaceWith(host);
  const wrapper = document.createElement('span');
  wrapper.setAttribute('data-target-selection-name', 'sfdc:RecordField.Contact.Email');
  if (link) wrapper.append(link);
  host.attachShadow({ mode: 'open' }).append(wrapper);
  expect(read(salesforce, document).people).toMatchObject([anna]);
});

it('goes by the record that the address names: another id is another page', () => {
  const one = fixture('salesforce/record');
  const other = { ...one, url: one.url.replace('Anna1', 'Bodil') };
  expect(salesforce.identity(open(one))).not.toBe(salesforce.identity(open(other)));
});
