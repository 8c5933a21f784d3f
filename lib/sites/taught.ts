import type { PagePerson } from '@/lib/model/reading';
import type { TaughtField, TaughtSite } from '@/lib/model/taught-site';
import type { Site, SiteReading } from './contract';
import { generic } from './generic';
import { healthOf } from './health';
import { absent, found, type Notes, newNotes } from './rungs';
import { isAt } from './taught-path';
import { type Held, heldAt } from './taught-place';

/** Where the extension leaves what was taught of this origin, before the page script starts. */
const shelf = Symbol.for('attune.taught');

/** Pages of which the seller showed where the person stands; any other page of the origin is read as any page is. */
export const taught: Site = {
  id: 'taught',
  identity: (document) => {
    const site = siteOf(document);
    return [generic.identity(document), site?.id, site?.taughtAt].join(' ');
  },
  record: (document) => {
    const site = siteOf(document);
    if (!site) return generic.identity(document);
    return JSON.stringify([
      heldAt(site.fields.name, 'name', document),
      heldAt(site.fields.address, 'address', document),
    ]);
  },
  read(document): SiteReading {
    const whole = generic.read(document);
    const site = siteOf(document);
    return site ? { ...whole, ...recordOf(site, document) } : whole;
  },
  editor: generic.editor,
  ...(generic.frames ? { frames: generic.frames } : {}),
};

function siteOf(document: Document): TaughtSite | undefined {
  const shelved = (globalThis as { [shelf]?: unknown })[shelf];
  const sites = Array.isArray(shelved) ? (shelved as TaughtSite[]) : [];
  return sites.find(({ origin, path }) => origin === document.location.origin && isAt(document.location, path));
}

/** The one person of the record. Two names mean two records, and two addresses that neither is known to be theirs. */
function recordOf({ fields }: TaughtSite, document: Document) {
  const notes = newNotes();
  const valueIn = (field: TaughtField): Held => {
    const place = fields[field];
    return place ? noted(heldAt(place, field, document), field, notes) : { is: 'none' };
  };
  const name = valueIn('name');
  const address = valueIn('address');
  const isRecord = name.is !== 'many' && (name.is === 'found' || address.is === 'found');
  const people: PagePerson[] = isRecord
    ? [
        {
          name: textOf(name),
          address: textOf(address),
          role: 'record',
          phones: [textOf(optional('phone'))].filter(Boolean),
          company: textOf(optional('company')),
          rank: 0.95,
        },
      ]
    : [];
  return {
    view: 'record' as const,
    conversation: absent,
    subject: name.is === 'found' ? found(name.value) : absent,
    people,
    messages: [],
    health: healthOf(notes, [['name and address', isRecord]], document.body),
  };

  /** Missing on some records: no sign that the page has changed. */
  function optional(field: 'company' | 'phone'): Held {
    const place = fields[field];
    return place ? heldAt(place, field, document) : { is: 'none' };
  }
}

function noted(held: Held, name: string, notes: Notes): Held {
  if (held.is !== 'found') notes.missing.add(name);
  else if (held.rung > 1) notes.lower.add(name);
  return held;
}

function textOf(held: Held): string {
  return held.is === 'found' ? held.value : '';
}
