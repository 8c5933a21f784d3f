import { afterEach, describe, expect, it } from 'vitest';
import { type TaughtSite, taughtSiteSchema } from '@/lib/model/taught-site';
import { impersonal } from '@/lib/sites/impersonal';
import { thingFor } from '@/lib/sites/picker-things';
import { taught } from '@/lib/sites/taught';
import { wholeOf } from './open-page';
import { anna, bo, owner, type Someone } from './taught-apps';
import {
  allRoots,
  deep,
  fillBody,
  type InnerApp,
  innerApps,
  innerRecord,
  taughtInside,
  unfold,
} from './taught-inside-apps';

const shelf = Symbol.for('attune.taught');
const shelve = (site: TaughtSite) => Reflect.set(globalThis, shelf, [site]);
afterEach(() => {
  Reflect.deleteProperty(globalThis, shelf);
});

/** A record of an app that was taught on Anna's. */
function opened(app: InnerApp, one: Someone, id: number): Document {
  shelve(taughtInside(app, innerRecord(app, anna, 41)));
  return innerRecord(app, one, id);
}
const readOf = (document: Document) => {
  const { people, health, view, messages, drafts } = wholeOf(taught.read(document));
  return {
    people: people.map(({ name, address }) => [name, address]),
    phones: people.flatMap(({ phones }) => phones),
    company: people[0]?.company,
    health: health.state,
    missing: health.missing,
    view,
    writers: messages.map(({ from }) => (from.is === 'found' ? from.value.name : null)),
    texts: messages.map(({ text }) => (text.is === 'found' && typeof text.value === 'function' ? text.value() : null)),
    drafts,
  };
};
const app = (name: string) => innerApps.find((one) => one.name === name) as InnerApp;

describe.each(innerApps.map((one): [string, InnerApp] => [one.name, one]))(
  'taught in a page with its record in: %s',
  (_, one) => {
    it('makes ways that the settings take, with a chain for what is inside, and none that name the person', () => {
      const site = taughtInside(one, innerRecord(one, anna, 41));
      expect(taughtSiteSchema.parse(site)).toEqual(site);
      expect(JSON.stringify(site)).toContain('"within":');
      expect(JSON.stringify(site.fields)).not.toMatch(/anna|lund|post@|\d{3}/i);
    });

    it('reads the same record, and another', () => {
      for (const [person, id] of [
        [anna, 41],
        [bo, 42],
      ] as const) {
        const seen = readOf(opened(one, person, id));
        expect(seen).toMatchObject({ people: [[person.name, person.mail]], health: 'ok', missing: [], view: 'record' });
        if (one.points.company) expect(seen).toMatchObject({ company: person.firm, phones: [person.phone] });
        if (one.points.messages) expect(seen.writers).toEqual([person.name, 'Nina Berg', person.name]);
        if (one.points.messages)
          expect(seen.texts[1]).toBe('A new one leaves the shop today, and we fetch the old one.');
        if (one.points.editor) expect(seen.drafts.map(({ root }) => root.localName)).toEqual(['textarea']);
      }
    });

    it('is pointed at by the arrow keys, too', () => {
      const document = innerRecord(one, anna, 41);
      for (const [field, selector] of Object.entries(one.points)) {
        const thing = thingFor(field as 'name', [anna.name, anna.mail]);
        expect(thing.all(document)).toContain(thing.at(deep(document, selector)));
      }
    });

    it('never names another, whatever link of the chain is lost, renamed, doubled, hidden, moved or taken away', () => {
      const document = opened(one, bo, 42);
      const mistakes: string[] = [];
      for (const [what, mutate] of sampled(mutants(document))) {
        fillBody(document, one.html(bo));
        mutate(document);
        const { people, health, writers } = readOf(document);
        tally.read += 1;
        if (health !== 'ok') tally.noticed += 1;
        if (people.length > 1) mistakes.push(`${what}: ${people.length} people`);
        for (const [name = '', address = ''] of people) {
          const isRight = ['', bo.name].includes(name) && ['', bo.mail].includes(address) && name + address !== '';
          if (!isRight) mistakes.push(`${what}: ${name} ${address}`);
        }
        for (const writer of writers)
          if (![null, bo.name, 'Nina Berg'].includes(writer)) mistakes.push(`${what}: written by ${writer}`);
      }
      expect(mistakes).toEqual([]);
    });
  },
);

const tally = { read: 0, noticed: 0 };
describe('what the mutants of pages in pages come to', () => {
  it('is many, and most of them are noticed', () => {
    process.stdout.write(
      `mutants of taught shadow roots and frames: ${tally.read} read, ${tally.noticed} not ok, 0 with a wrong person\n`,
    );
    expect(tally.read).toBeGreaterThan(300);
    expect(tally.noticed).toBeGreaterThan(100);
  });
});

/** So many of an app are read, spread evenly over all. */
const most = 80;

function sampled(all: Mutant[]): Mutant[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

type Mutant = [what: string, mutate: (document: Document) => void];

/** Every element in every root, treated badly in every way, by its place: each works on a fresh copy. */
function mutants(document: Document): Mutant[] {
  return allRoots(document).flatMap((root, rootIndex) =>
    [...root.querySelectorAll('*')].flatMap((element, index): Mutant[] => {
      const on = (act: (element: Element) => void) => (copy: Document) => {
        const one = allRoots(copy)[rootIndex]?.querySelectorAll('*')[index];
        if (one) act(one);
      };
      const tag = `${rootIndex}: ${element.localName} ${index}`;
      return [
        [`${tag} lost`, on((one) => one.remove())],
        [`${tag} doubled`, on((one) => one.after(one.cloneNode(true)))],
        [`${tag} doubled with all inside, of another after it`, on((one) => withOther(one, 'after'))],
        [`${tag} doubled with all inside, of another before it`, on((one) => withOther(one, 'before'))],
        [`${tag} hidden`, on((one) => one.setAttribute('hidden', ''))],
        [`${tag} unseen`, on((one) => one.setAttribute('style', 'visibility: hidden'))],
        [`${tag} in a shadow root`, on(intoShadow)],
        [`${tag} in a frame`, on(intoFrame)],
        [`${tag} without its inside`, on(emptied)],
        [`${tag} with its inside outside`, on(turnedOut)],
        [`${tag} with another tag`, on(otherTag)],
        ...element.getAttributeNames().flatMap((name): Mutant[] => [
          [`${tag} without ${name}`, on((one) => one.removeAttribute(name))],
          [`${tag} other ${name}`, on((one) => one.setAttribute(name, 'other'))],
        ]),
      ];
    }),
  );
}

/** The same once more beside it, of the seller's colleague. */
function withOther(element: Element, side: 'before' | 'after'): void {
  const copy = element.cloneNode(true) as Element;
  element[side](copy);
  const inside =
    element.shadowRoot?.innerHTML ?? (element as Partial<HTMLIFrameElement>).contentDocument?.body?.innerHTML;
  const other = (html: string) => html.replaceAll(bo.mail, owner).replaceAll(bo.name, 'Nina Berg');
  copy.innerHTML = other(copy.innerHTML);
  if (inside === undefined) return;
  const root =
    copy.shadowRoot ??
    (copy as Partial<HTMLIFrameElement>).contentDocument?.body ??
    copy.attachShadow({ mode: 'open' });
  root.innerHTML = other(inside);
  unfold(root);
}

function intoShadow(element: Element): void {
  const host = element.ownerDocument.createElement('x-part');
  element.before(host);
  host.attachShadow({ mode: 'open' }).append(element);
}

function intoFrame(element: Element): void {
  const frame = element.ownerDocument.createElement('iframe');
  element.before(frame);
  frame.contentDocument?.body.append(element);
}

function emptied(element: Element): void {
  (element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument?.body ?? element).replaceChildren();
}

/** What was inside stands beside it now, in the root around. */
function turnedOut(element: Element): void {
  const inside = element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument?.body;
  if (inside) element.after(...inside.childNodes);
}

/** As an update of the application names a component anew: with all that it has inside. */
function otherTag(element: Element): void {
  const other = element.ownerDocument.createElement('x-renamed');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  element.replaceWith(other);
  other.append(...element.childNodes);
  if (element.shadowRoot) other.attachShadow({ mode: 'open' }).append(...element.shadowRoot.childNodes);
}

describe('a link of the chain', () => {
  it('that only a lower way finds is said', () => {
    const document = opened(app('shadow root in shadow roots'), bo, 42);
    expect(readOf(document).health).toBe('ok');
    deep(document, 'x-contact').removeAttribute('data-testid');
    expect(readOf(document)).toMatchObject({
      people: [[bo.name, bo.mail]],
      health: 'degraded',
      missing: ['name', 'address'],
    });
  });

  it('that is gone leaves what stands elsewhere, and says what is missing', () => {
    const document = opened(app('name outside, address in a shadow root'), bo, 42);
    otherTag(deep(document, 'x-fields'));
    expect(readOf(document)).toMatchObject({ people: [[bo.name, '']], health: 'degraded', missing: ['address'] });
  });

  it('that is gone for name and address is broken, not silent', () => {
    for (const name of ['shadow root', 'frame']) {
      const document = opened(app(name), bo, 42);
      deep(document, 'x-contact, iframe').remove();
      expect(readOf(document)).toMatchObject({ people: [], health: 'broken' });
    }
  });

  it('that leads to two records takes no side', () => {
    const document = opened(app('shadow root'), bo, 42);
    const other = document.createElement('div');
    other.innerHTML = app('shadow root').html(anna);
    document.body.append(other);
    unfold(other);
    expect(readOf(document)).toMatchObject({ people: [], health: 'broken' });
  });

  it('is made of no word that was pointed at, now or later', () => {
    const document = innerRecord(app('shadow root'), anna, 41);
    deep(document, 'x-contact').setAttribute('data-person', 'annalund');
    const thing = thingFor('name', []);
    const picked = thing.pick(deep(document, '[data-testid="contact-name"]'));
    expect(JSON.stringify(picked)).not.toContain('annalund');
    const place = [
      { by: 'selector' as const, selector: 'p.name-line', read: 'text' as const, within: ['x-trailmix-card.trailmix'] },
    ];
    expect(impersonal(place, ['Trailmix AS'])).toEqual([]);
    expect(impersonal(place, [anna.name])).toEqual(place);
  });
});

describe('a frame that shows another kind of page', () => {
  const document = () => innerRecord(app('frame'), bo, 42);
  const site = (path: string) => ({
    ...taughtInside(app('frame'), innerRecord(app('frame'), anna, 41)),
    frames: [{ within: ['iframe[name="content"]'], path }],
  });

  it('is read as any page, and told apart from the kind that was taught', () => {
    shelve(site('blank'));
    expect(readOf(document())).toMatchObject({ people: [[bo.name, bo.mail]], health: 'ok' });
    const before = taught.identity(document());
    shelve(site('/contacts/:id'));
    expect(wholeOf(taught.read(document())).health.missing).toEqual([]);
    expect(wholeOf(taught.read(document())).people.every(({ rank }) => rank < 0.95)).toBe(true);
    expect(taught.identity(document())).not.toBe(before);
  });

  it('is still looked for where it is gone', () => {
    shelve(site('blank'));
    const gone = document();
    gone.querySelector('iframe')?.remove();
    expect(readOf(gone)).toMatchObject({ people: [], health: 'broken' });
  });
});

it('watches every root that a chain leads through', () => {
  const document = opened(app('shadow root in a frame'), bo, 42);
  const { shadowRoot } = deep(document, 'x-contact');
  const frame = deep(document, 'iframe') as HTMLIFrameElement;
  const watched = taught.frames?.(document) ?? [];
  expect(watched).toContain(shadowRoot);
  expect(watched).toContain(frame.contentDocument);
});
