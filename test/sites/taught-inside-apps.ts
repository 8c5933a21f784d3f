import type { FromPicker } from '@/lib/messages';
import type { TaughtSite, TaughtThing } from '@/lib/model/taught-site';
import { thingFor } from '@/lib/sites/picker-things';
import { pathOf } from '@/lib/sites/taught-path';
import { page } from './open-page';
import { anna, owner, type Someone } from './taught-apps';

/** An application of which the records stand in shadow roots or frames, and where in these the seller points at. */
export interface InnerApp {
  name: string;
  html(one: Someone): string;
  points: Partial<Record<TaughtThing, string>>;
}

const card = (one: Someone) =>
  `<section><h2 data-testid="contact-name">${one.name}</h2><dl><dt>E-mail</dt><dd data-field="mail">${one.mail}</dd>
<dt>Company</dt><dd data-field="company">${one.firm}</dd><dt>Phone</dt><dd data-field="phone">${one.phone}</dd></dl></section>`;
const handler = `<p data-field="handler">${owner}</p>`;
const points = {
  name: '[data-testid="contact-name"]',
  address: '[data-field="mail"]',
  company: '[data-field="company"]',
  phone: '[data-field="phone"]',
};
const shadow = (html: string) => `<template data-root>${html}</template>`;
const frame = (html: string) => `<iframe name="content"></iframe><template data-frame>${html}</template>`;
const said = (name: string, at: string, words: string) =>
  `<article class="chat-entry"><b class="chat-author">${name}</b> <time datetime="${at}">${at}</time><p class="chat-words">${words}</p></article>`;
const inComponents = (name: string, at: string, words: string) =>
  `<article class="chat-entry"><user-card>${shadow(`<b class="chat-author">${name}</b>`)}</user-card>
<x-when>${shadow(`<relative-time datetime="${at}">${shadow('<span>then</span>')}</relative-time>`)}</x-when><p class="chat-words">${words}</p></article>`;
const told = (one: Someone): [string, string, string][] => [
  [one.name, '2026-11-19T08:00:00Z', 'The kayak has a crack in its hull. What can be done about it?'],
  ['Nina Berg', '2026-11-19T09:00:00Z', 'A new one leaves the shop today, and we fetch the old one.'],
  [one.name, '2026-11-19T10:00:00Z', 'Thank you. Which carrier will bring it, and at what time of the day?'],
];

/** Written for these tests. A `template` stands for what its parent, or the frame before it, has inside. */
export const innerApps: InnerApp[] = [
  {
    name: 'shadow root',
    html: (one) => `<x-contact>${shadow(card(one))}</x-contact><x-handler>${shadow(handler)}</x-handler>`,
    points,
  },
  {
    name: 'shadow root in shadow roots',
    html: (one) =>
      `<x-shell>${shadow(
        `<nav>Home</nav><div class="main-view"><x-record data-part="record">${shadow(
          `<x-contact data-testid="record-card">${shadow(card(one))}</x-contact>`,
        )}</x-record></div><x-handler>${shadow(handler)}</x-handler>`,
      )}</x-shell>`,
    points,
  },
  { name: 'frame', html: (one) => `<nav>${handler}</nav>${frame(card(one))}`, points },
  {
    name: 'shadow root in a frame',
    html: (one) => frame(`<main><x-contact>${shadow(card(one))}</x-contact>${handler}</main>`),
    points,
  },
  {
    name: 'name outside, address in a shadow root',
    html: (one) =>
      `<main><h1>${one.name}</h1><x-fields>${shadow(`<p data-field="mail">${one.mail}</p>`)}</x-fields>${handler}</main>`,
    points: { name: 'h1', address: '[data-field="mail"]' },
  },
  {
    name: 'a component for each message',
    html: (one) =>
      `<main><h1>${one.name}</h1><p data-field="mail">${one.mail}</p>${handler}<x-thread>${shadow(
        told(one)
          .map((each) => `<x-message>${shadow(said(...each))}</x-message>`)
          .join(''),
      )}</x-thread><x-reply>${shadow('<textarea name="answer"></textarea>')}</x-reply></main>`,
    points: { name: 'h1', address: '[data-field="mail"]', messages: 'p.chat-words', editor: 'textarea' },
  },
  {
    name: 'author and time of each message in components of their own',
    html: (one) =>
      `<main><h1>${one.name}</h1><p data-field="mail">${one.mail}</p>${handler}<div class="chat-list">${told(one)
        .map((each) => inComponents(...each))
        .join('')}</div></main>`,
    points: { name: 'h1', address: '[data-field="mail"]', messages: 'p.chat-words' },
  },
  {
    name: 'messages and writing field in a frame',
    html: (one) =>
      frame(
        `<main><h1>${one.name}</h1><p data-field="mail">${one.mail}</p>${handler}<div class="chat-list">${told(one)
          .map((each) => said(...each))
          .join('')}</div><textarea name="answer"></textarea></main>`,
      ),
    points: { name: 'h1', address: '[data-field="mail"]', messages: 'p.chat-words', editor: 'textarea' },
  },
];

/** The record of somebody in a document of its own. */
export function innerRecord(app: InnerApp, one: Someone, id: number): Document {
  const { document } = page(
    '<!doctype html><html lang="en"><body></body></html>',
    `https://crm.example/contacts/${id}`,
  );
  fillBody(document, app.html(one));
  return document;
}

export function fillBody(document: Document, html: string): void {
  document.body.innerHTML = html;
  unfold(document.body);
}

/** Gives every host its shadow root and every frame its document. */
export function unfold(root: ParentNode): void {
  for (const template of root.querySelectorAll('template')) {
    const holder = template.matches('[data-root]') ? template.parentElement : template.previousElementSibling;
    const inside = template.matches('[data-root]')
      ? holder?.attachShadow({ mode: 'open' })
      : (holder as HTMLIFrameElement).contentDocument?.body;
    const { innerHTML } = template;
    template.remove();
    if (!inside) continue;
    inside.innerHTML = innerHTML;
    unfold(inside);
  }
}

/** Every root of a page, shown or not, its own document first. */
export function allRoots(document: Document): ParentNode[] {
  const roots: ParentNode[] = [document.body];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument?.body;
      if (inside) roots.push(inside);
    }
  return roots;
}

/** The first element of a page that a selector names, however deep in it. */
export function deep(document: Document, selector: string): Element {
  const [found] = allRoots(document).flatMap((root) => [...root.querySelectorAll(selector)]);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

/** What pointing on this record teaches, by the picker itself. */
export function taughtInside(app: InnerApp, document: Document): TaughtSite {
  const chosen: string[] = [];
  const parts: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  for (const [field, selector] of Object.entries(app.points)) {
    const thing = thingFor(field as TaughtThing, chosen);
    const element = thing.at(deep(document, selector));
    const picked = element && (thing.pick(element) as FromPicker | null);
    if (picked?.type === 'picked') {
      chosen.push(picked.value);
      fields[field] = picked.place;
    } else if (picked?.type === 'picked-messages') parts['messages'] = picked.ways;
    else if (picked?.type === 'picked-editor') parts['editor'] = picked.place;
    else throw new Error(`${field} cannot be taught on a ${app.name}`);
  }
  return {
    id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a001',
    origin: document.location.origin,
    path: pathOf(document.location, [anna.name]),
    name: app.name,
    fields,
    ...parts,
    taughtAt: Date.parse('2026-11-20T09:00:00Z'),
  } as TaughtSite;
}
