import type { PagePerson } from '@/lib/model/reading';
import type { TaughtField, TaughtSite } from '@/lib/model/taught-site';
import type { Site, SiteDraft } from './contract';
import { anyPage } from './generic';
import { withDoubts } from './generic-doubts';
import { emptyDraft, textIn } from './generic-drafts';
import { healthOf } from './health';
import { isCounted, isLoneName } from './lone';
import { asPerson } from './people';
import { absent, newNotes } from './rungs';
import { readMessages } from './taught-messages';
import { isAt } from './taught-path';
import { type Held, heldAt, shownAt, textOf } from './taught-place';
import { rootsAt } from './taught-roots';

/** Where the extension leaves what was taught of this origin, before the page script starts. */
const shelf = Symbol.for('attune.taught');

/** How any other page of such an origin is read. */
const otherwise = /* @__PURE__ */ withDoubts(anyPage);

/** Pages of which the seller showed where the person stands; any other page of the origin is read as any page is. */
export const taught: Site = {
  ...anyPage,
  id: 'taught',
  identity: (document) => {
    const site = siteOf(document);
    const shown = site ? kindsOf(site, document).map(({ location }) => location) : [];
    return [anyPage.identity(document), site?.id, ...shown].join(' ');
  },
  record: (document) => {
    const site = siteOf(document);
    if (!site) return anyPage.identity(document);
    return signs.map((field) => textOf(heldIn(site, field, document))).join('\x1f');
  },
  *read(document) {
    const whole = yield* otherwise.read(document);
    const site = siteOf(document);
    return site ? { ...whole, ...recordOf(site, document, whole.drafts) } : whole;
  },
};

function siteOf(document: Document): TaughtSite | undefined {
  const sites = (globalThis as { [shelf]?: TaughtSite[] })[shelf];
  return sites?.find(
    (site) =>
      site.origin === document.location.origin &&
      kindsOf(site, document).every(({ location, path }) => isAt(location, path)),
  );
}

/** What tells who somebody is. */
const signs = ['name', 'address'] as const;

function heldIn({ fields }: TaughtSite, field: TaughtField, document: Document): Held {
  return heldAt(fields[field] ?? [], field, document);
}

/** The page, and the frames in which name and address stand as far as anything leads there: what each is to show. */
function kindsOf({ path, frames = [] }: TaughtSite, document: Document) {
  return [{ within: [] as string[], path }, ...frames].flatMap(({ within, path }) =>
    rootsAt(within, document).map((root) => ({ location: (root as Document).location, path })),
  );
}

/**
 * The one person of the record. Two names mean two records, and two addresses that neither is known to be theirs. What
 * stands for itself, since the other was not taught or did not follow, has to be led to by more than counting: that comes
 * to whatever stands in the place now.
 */
function recordOf(site: TaughtSite, document: Document, drafts: SiteDraft[]) {
  const { fields, messages, editor } = site;
  const notes = newNotes();
  const valueIn = (field: TaughtField): Held => heldIn(site, field, document);
  const known = signs.filter((field) => fields[field]);
  const [name, address] = [valueIn('name'), valueIn('address')];
  for (const field of known) {
    const held = field === 'name' ? name : address;
    if (held.is !== 'found') notes.missing.add(field);
    else if (held.rung > 1) notes.lower.add(field);
  }
  const isNamed = name.is === 'found' && (fields.address ?? (isLoneName(name.value) && !isCounted(fields.name)));
  const isRecord = isNamed || (name.is === 'none' && address.is === 'found' && !isCounted(fields.address));
  const people: PagePerson[] = isRecord
    ? [
        {
          ...asPerson({ name: textOf(name), address: textOf(address) }, 'record', 0.95),
          // What is missing on some records is no sign that the page has changed.
          phones: [textOf(valueIn('phone'))].filter(Boolean),
          company: textOf(valueIn('company')),
        },
      ]
    : [];
  const to = people.map(({ name, address }) => ({ name, address }));
  const read = messages && to[0] ? readMessages(messages, to[0], document, notes) : [];
  const [written] = shownAt(editor ?? [], document);
  const others = drafts.filter(({ root }) => root !== written);
  const own =
    written && !others.some(({ root }) => root.contains(written))
      ? [{ ...emptyDraft(written), to, text: textIn(written), reply: read.length > 0 }]
      : [];
  return {
    view: 'record' as const,
    conversation: absent,
    subject: name.is === 'found' ? name : absent,
    people,
    messages: read,
    drafts: [...others, ...own],
    health: healthOf(notes, [[known.join(' and '), Boolean(isRecord)]], document.body),
  };
}
