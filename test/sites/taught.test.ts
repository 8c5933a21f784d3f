import { afterEach, describe, expect, it } from 'vitest';
import { type TaughtSite, taughtSiteSchema } from '@/lib/model/taught-site';
import { generic } from '@/lib/sites/generic';
import { impersonal } from '@/lib/sites/impersonal';
import { thingFor } from '@/lib/sites/picker-things';
import { placeFor } from '@/lib/sites/selector-for';
import { taught } from '@/lib/sites/taught';
import { isAt, pathOf } from '@/lib/sites/taught-path';
import { page, wholeOf } from './open-page';
import { type App, anna, apps, bo, owner, record, type Someone, taughtBy } from './taught-apps';

const shelf = Symbol.for('attune.taught');
const shelve = (sites: TaughtSite[]) => Reflect.set(globalThis, shelf, sites);
afterEach(() => {
  Reflect.deleteProperty(globalThis, shelf);
});

/** A record of an app that was taught on Anna's. */
function opened(app: App, one: Someone, id: number): Document {
  shelve([taughtBy(app, record(app, anna, 41), [anna.name, anna.mail])]);
  return record(app, one, id);
}
const who = (document: Document) => {
  const { people, health, view } = wholeOf(taught.read(document));
  return {
    people: people.map(({ name, address }) => [name, address]),
    health: health.state,
    missing: health.missing,
    view,
  };
};

it('reads no address by counting alone where the name did not follow', () => {
  const found = apps.filter(({ name }) => name === 'nothing but places' || name === 'definition list');
  const people = found.map((app) => {
    const document = opened(app, bo, 42);
    document.querySelector(app.points.name ?? '')?.replaceChildren();
    return who(document).people;
  });
  expect(people).toEqual([[['', bo.mail]], []]);
});

describe.each(apps.map((app): [string, App] => [app.name, app]))('taught on a %s', (_, app) => {
  it('makes ways that the settings take, and none that name the person', () => {
    const site = taughtBy(app, record(app, anna, 41), [anna.name, anna.mail]);
    expect(taughtSiteSchema.parse(site)).toEqual(site);
    expect(JSON.stringify(site.fields)).not.toMatch(/anna|lund|post@|\d{2}/i);
  });

  it('reads the same record, and another', () => {
    for (const [one, id] of [
      [anna, 41],
      [bo, 42],
    ] as const) {
      const document = opened(app, one, id);
      expect(who(document)).toEqual({ people: [[one.name, one.mail]], health: 'ok', missing: [], view: 'record' });
      const [person] = wholeOf(taught.read(document)).people;
      if (app.points.company) expect(person?.company).toBe(one.firm);
      if (app.points.phone) expect(person?.phones).toEqual([one.phone]);
    }
  });

  it('stays right where more is written around it', () => {
    const document = opened(app, bo, 42);
    document.body.insertAdjacentHTML('afterbegin', '<nav><a href="/">Home</a><p>Hello Nina</p></nav>');
    document.body.insertAdjacentHTML('beforeend', `<footer><p>Written by ${owner}</p></footer>`);
    const { people } = who(document);
    expect(people).toEqual(app.name === 'nothing but places' ? people : [[bo.name, bo.mail]]);
    expect(people.flat()).not.toContain(owner);
  });

  it('never names another, whatever is lost, renamed, doubled, hidden or moved', () => {
    const mistakes: string[] = [];
    const document = opened(app, bo, 42);
    for (const [what, mutate] of mutants(document)) {
      document.body.innerHTML = app.html(bo, 42);
      mutate(document);
      const { people, health } = who(document);
      count += 1;
      if (health !== 'ok') noticed += 1;
      for (const [name = '', address = ''] of people) {
        if (!['', bo.name].includes(name) || !['', bo.mail].includes(address))
          mistakes.push(`${what}: ${name} ${address}`);
        if (name === '' && address === '') mistakes.push(`${what}: nobody as somebody`);
      }
      if (people.length > 1) mistakes.push(`${what}: ${people.length} people`);
    }
    expect(mistakes).toEqual([]);
  });
});

describe.each(apps.map((app): [string, App] => [app.name, app]))('taught by a name alone on a %s', (_, app) => {
  it('never names another, whatever is lost, renamed, doubled, hidden or moved', () => {
    const site = taughtBy(app, record(app, anna, 41), [anna.name, anna.mail]);
    const { name = [] } = site.fields;
    shelve([{ ...site, fields: { name } }]);
    const document = record(app, bo, 42);
    const isCounted = app.name === 'nothing but places';
    expect(who(document)).toMatchObject(isCounted ? { people: [], health: 'broken' } : { people: [[bo.name, '']] });
    const seen = mutants(document).flatMap(([what, mutate]) => {
      document.body.innerHTML = app.html(bo, 42);
      mutate(document);
      const { people, health } = who(document);
      const isSilent = people.length === 0 && health !== 'broken';
      return people.some(([found]) => found !== bo.name) || isSilent ? [`${what}: ${people.join()} ${health}`] : [];
    });
    expect(seen).toEqual([]);
  });
});

let count = 0;
let noticed = 0;
describe('what the mutants of taught pages come to', () => {
  it('is many, and most of them are noticed', () => {
    process.stdout.write(`mutants of taught pages: ${count} read, ${noticed} not ok, 0 with a wrong person\n`);
    expect(count).toBeGreaterThan(200);
    expect(noticed).toBeGreaterThan(50);
  });
});

/** Every element and attribute of a record, treated badly in every way; by its place, so that each works on a fresh copy. */
function mutants(document: Document): [string, (document: Document) => void][] {
  const all = [...document.body.querySelectorAll('*')];
  return all.flatMap((element, index): [string, (document: Document) => void][] => {
    const on = (act: (element: Element) => void) => (copy: Document) => {
      const one = copy.body.querySelectorAll('*')[index];
      if (one) act(one);
    };
    const tag = `${element.localName} ${index}`;
    return [
      [`${tag} lost`, on((one) => one.remove())],
      [`${tag} emptied`, on((one) => one.replaceChildren())],
      [`${tag} doubled`, on((one) => one.after(one.cloneNode(true)))],
      [`${tag} doubled with the owner's address`, on((one) => one.after(withOther(one)))],
      [`${tag} hidden`, on((one) => one.setAttribute('hidden', ''))],
      [`${tag} first`, on((one) => one.parentElement?.prepend(one))],
      [`${tag} last`, on((one) => one.parentElement?.append(one))],
      [`${tag} in a shadow root`, on(intoShadow)],
      ...element.getAttributeNames().flatMap((name): [string, (document: Document) => void][] => [
        [`${tag} without ${name}`, on((one) => one.removeAttribute(name))],
        [`${tag} other ${name}`, on((one) => one.setAttribute(name, 'other'))],
      ]),
    ].filter(([what]) => !/other (?:value|href)/.test(String(what))) as [string, (document: Document) => void][];
  });
}

function withOther(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  copy.innerHTML = copy.innerHTML.replaceAll(bo.mail, owner).replaceAll(bo.name, 'Nina Berg');
  return copy;
}

function intoShadow(element: Element): void {
  const host = element.ownerDocument.createElement('x-part');
  element.replaceWith(host);
  host.attachShadow({ mode: 'open' }).append(element);
}

describe('a field that no longer fits', () => {
  const [list] = apps as [App, ...App[]];

  it('that is read a lower way is said', () => {
    const app = apps[2] as App;
    const document = opened(app, bo, 42);
    const site = taughtBy(app, record(app, anna, 41), []);
    shelve([
      {
        ...site,
        fields: {
          ...site.fields,
          address: [{ by: 'selector', selector: 'p.gone-away', read: 'text' }, ...(site.fields.address ?? [])],
        },
      },
    ]);
    expect(who(document)).toMatchObject({ people: [[bo.name, bo.mail]], health: 'degraded', missing: ['address'] });
  });

  it('leaves the name alone where there is no address, and the address where there is no name', () => {
    const document = opened(list, bo, 42);
    document.querySelector('dd')?.replaceChildren('–');
    expect(who(document)).toMatchObject({ people: [[bo.name, '']], health: 'degraded', missing: ['address'] });
    const nameless = opened(list, bo, 42);
    nameless.querySelector('h1')?.remove();
    expect(who(nameless)).toMatchObject({ people: [['', bo.mail]], health: 'degraded', missing: ['name'] });
  });

  it('with two addresses is nobody’s', () => {
    const document = opened(list, bo, 42);
    document.querySelector('dd')?.append(`, ${owner}`);
    expect(who(document)).toMatchObject({ people: [[bo.name, '']], health: 'degraded' });
  });

  it('is broken once name and address are gone', () => {
    const document = opened(list, bo, 42);
    document.querySelector('main')?.replaceChildren(`Ask ${owner}`);
    expect(who(document)).toMatchObject({
      people: [],
      health: 'broken',
      missing: ['name and address', 'name', 'address'],
    });
  });

  it('takes no side between two records that are shown', () => {
    const document = opened(list, bo, 42);
    document.body.insertAdjacentHTML('beforeend', list.html(anna, 41));
    expect(who(document)).toMatchObject({ people: [], health: 'broken' });
  });
});

describe('pages of one kind', () => {
  const at = (url: string) => page('<p></p>', url).document.location;
  it.each([
    ['https://crm.example/contacts/41', '/contacts/:id', 'https://crm.example/contacts/9', true],
    ['https://crm.example/contacts/41', '/contacts/:id', 'https://crm.example/contacts/9/notes', false],
    ['https://crm.example/contacts/41', '/contacts/:id', 'https://crm.example/firms/9', false],
    ['https://crm.example/app#/people/41?tab=mail', '/app#/people/:id', 'https://crm.example/app#/people/7', true],
    ['https://crm.example/app#/people/41', '/app#/people/:id', 'https://crm.example/app#/reports', false],
    ['https://crm.example/#shop/people/41;tab=1', '/#shop/people/:id', 'https://crm.example/#shop/people/7', true],
    ['https://crm.example/#shop/people/41', '/#shop/people/:id', 'https://crm.example/#shop/users/7', false],
    ['https://crm.example/people/41#notes', '/people/:id', 'https://crm.example/people/7', true],
    ['https://crm.example/p/anna-lund', '/p/:id', 'https://crm.example/p/bo-ek', true],
    [
      'https://crm.example/x.php?m=Contacts&r=41',
      '/x.php?m=Contacts&r=:id',
      'https://crm.example/x.php?r=9&m=Contacts',
      true,
    ],
    [
      'https://crm.example/x.php?m=Contacts&r=41',
      '/x.php?m=Contacts&r=:id',
      'https://crm.example/x.php?r=9&m=Firms',
      false,
    ],
  ])('%s is %s: %s %s', (url, path, other, same) => {
    expect(pathOf(at(url), ['Anna Lund'])).toBe(path);
    expect(isAt(at(url), path)).toBe(true);
    expect(isAt(at(other), path)).toBe(same);
  });

  it('that was not taught is read as any page is', () => {
    const document = opened(apps[0] as App, bo, 42);
    document.defaultView?.history.replaceState(null, '', '/reports');
    expect(wholeOf(taught.read(document))).toEqual(wholeOf(generic.read(document)));
    expect(taught.identity(document).trim()).toBe(generic.identity(document).trim());
    document.body.append(document.createElement('iframe'));
    expect(taught.frames?.(document)).toEqual(generic.frames?.(document));
    expect(taught.frames?.(document)).toHaveLength(1);
  });
});

describe('what can be pointed at', () => {
  const first = (html: string, selector: string) => {
    const { document } = page(html, 'https://crm.example/1');
    return document.querySelector(selector) as Element;
  };
  it('is one address, and no password', () => {
    expect(placeFor(first('<p id="both">a@one.example b@two.example</p>', 'p'), 'address')).toEqual([]);
    expect(placeFor(first('<input type="password" name="secret" value="Anna Lund">', 'input'), 'name')).toEqual([]);
  });
  it('is what stands behind a label in the same element, without the label', () => {
    const words = (field: 'name' | 'address', value: string) =>
      thingFor(field, []).words(first(`<section class="it"><label>Mail</label>${value}</section>`, '.it'));
    expect(words('name', 'Anna Lund')).toBe('Anna Lund');
    expect(words('address', 'anna@lund.example')).toBe('anna@lund.example');
  });
  it('is no address in a sentence that somebody wrote: the next one may name anybody', () => {
    const picked = (html: string) => thingFor('address', ['Anna Lund']).pick(first(html, '.it'));
    const address = '<a class="it" href="mailto:anna@lund.example">anna@lund.example</a>';
    expect(picked(`<div><p>Write to me at ${address}</p></div>`)).toBeNull();
    expect(picked('<p class="it">Do write to anna@lund.example</p>')).toBeNull();
    expect(picked(`<p>Added by <a href="/7">Anna Lund</a> (${address}) three days ago</p>`)).not.toBeNull();
    expect(picked(`<p>Her own e-mail address: ${address}</p>`)).not.toBeNull();
    expect(picked(`<ul><li>E-mail ${address}</li></ul>`)).not.toBeNull();
  });
  it('is no address that words of another element run into, other than a label', () => {
    const picked = (html: string) => thingFor('address', ['Anna Lund']).pick(first(html, '.it'));
    expect(picked('<p class="it"><b>E-mail</b>anna@lund.example</p>')).toBeNull();
    for (const html of ['<label>E-mail</label>anna@lund.example', '<b>E-mail</b> anna@lund.example'])
      expect(picked(`<p class="it" data-part="mail">${html}</p>`)).toMatchObject({ value: 'anna@lund.example' });
  });
  it('is an address that stands behind a name, where nothing else does', () => {
    const placed = (title: string) =>
      placeFor(first(`<p class="from"><a class="chip" title="${title}">Anna Lund</a></p>`, 'a'), 'address');
    expect(placed('anna@lund.example').map(({ read }) => read)).toContain('title');
    expect(placed('Write to anna@lund.example')).toEqual([]);
    expect(JSON.stringify(placed('anna@lund.example'))).not.toMatch(/anna|lund/i);
  });
  it('is nothing that holds only by the name of the person', () => {
    const place = placeFor(first('<p data-person="anna">Anna Lund</p><p data-person="bo">Bo Ek</p>', 'p'), 'name');
    expect(JSON.stringify(place)).not.toContain('anna');
  });

  describe('never keeps a word of what was pointed at', () => {
    const said = ['Anna Lund', 'anna@trailmix.example', 'Trailmix AS'];
    const kept = (html: string, selector: string) => JSON.stringify(placeFor(first(html, selector), 'phone', said));
    it.each([
      ['a label for people', '<a href="tel:+4722000220" aria-label="Call Anna Lund">Call</a>'],
      ['a label for people, of somebody else', '<a href="tel:+4722000220" aria-label="Call Berit">Call</a>'],
      ['data', '<a href="tel:+4722000220" data-person="anna-lund">Call</a>'],
      ['data in one word', '<a href="tel:+4722000220" data-key="annalund">Call</a>'],
      ['a class', '<a href="tel:+4722000220" class="card-trailmix">Call</a>'],
      ['the id of what it stands in', '<div id="trailmix"><a href="tel:+4722000220">Call</a></div>'],
      ['the words beside it', '<dl><dt>Anna’s phone</dt><dd>+47 22 00 02 20</dd></dl>'],
    ])('%s', (_, html) => {
      expect(kept(html, 'a, dd')).not.toMatch(/anna|lund|trailmix|berit/i);
      expect(kept(html, 'a, dd')).not.toBe('[]');
    });
    it('but keeps names of fields, whatever they say', () => {
      const html = '<p data-field="mail">anna@mail.example</p>';
      expect(JSON.stringify(placeFor(first(html, 'p'), 'address', said))).toContain('mail');
    });
    it('also not of what was pointed at later', () => {
      const place = placeFor(first('<h2 class="head-trailmix" data-field="person">Anna Lund</h2>', 'h2'), 'name');
      expect(JSON.stringify(place)).toContain('trailmix');
      expect(impersonal(place, said)).toEqual(place.slice(0, 1));
    });
  });
});
