import type { TaughtField, TaughtPlace, TaughtSite } from '@/lib/model/taught-site';
import { placeFor } from '@/lib/sites/selector-for';
import { pathOf } from '@/lib/sites/taught-path';
import { page } from './open-page';

export interface Someone {
  name: string;
  mail: string;
  firm: string;
  phone: string;
}

export const anna: Someone = {
  name: 'Anna Lund',
  mail: 'post@lundkajakk.example',
  firm: 'Lund Kajakk',
  phone: '+47 22 00 02 20',
};
export const bo: Someone = {
  name: 'Bo Ek',
  mail: 'kontor@ekbatar.example',
  firm: 'Ek Batar',
  phone: '+46 8 555 010 22',
};

/** The seller, who is named on every record. */
export const owner = 'nina@fjordgear.example';

/** An application: a record of somebody, and where the seller points at. */
export interface App {
  name: string;
  url(id: number): string;
  html(one: Someone, id: number): string;
  points: { name: string; address: string; company?: string; phone?: string };
}

/** Class names as tools make them: different from record to record here, as from build to build there. */
const made = (one: Someone, part: string) => `css-${one.name.length}${part.length}x${one.mail.length}`;

/** Written for these tests: seven ways in which applications lay out a record. */
export const apps: App[] = [
  {
    name: 'definition list',
    url: (id) => `https://crm.example/contacts/${id}`,
    html: (one) =>
      `<main><h1>${one.name}</h1><dl><dt>E-mail</dt><dd>${one.mail}</dd><dt>Company:</dt><dd>${one.firm}</dd>
<dt>Phone</dt><dd>${one.phone}</dd><dt>Owner</dt><dd>${owner}</dd></dl></main>`,
    points: { name: 'h1', address: 'dd:nth-of-type(1)', company: 'dd:nth-of-type(2)', phone: 'dd:nth-of-type(3)' },
  },
  {
    name: 'table',
    url: (id) => `https://crm.example/index.php?module=Contacts&view=Detail&record=${id}`,
    html: (one, id) =>
      `<div id="row-${id}"><table><tbody><tr><th>Full name</th><td>${one.name}</td></tr><tr><th>Mail address</th>
<td><a href="mailto:${one.mail}">Write</a></td></tr><tr><th>Account</th><td>${one.firm}</td></tr>
<tr><th>Handled by</th><td><a href="mailto:${owner}">Nina Berg</a></td></tr></tbody></table></div>`,
    points: { name: 'tr:nth-of-type(1) td', address: 'tr:nth-of-type(2) a', company: 'tr:nth-of-type(3) td' },
  },
  {
    name: 'made-up classes with data attributes',
    url: (id) => `https://crm.example/#/people/${id}/overview`,
    html: (one, id) =>
      `<div id="app" class="${made(one, 'a')}"><div class="${made(one, 'bb')}" data-record="${id}">
<div data-testid="person-title" class="${made(one, 'ccc')}">${one.name}</div>
<div data-field="mail" class="${made(one, 'd')}"><span>${one.mail}</span></div>
<div data-field="employer" class="${made(one, 'e')}"><span>${one.firm}</span></div></div>
<aside data-field="handler"><span>${owner}</span></aside></div>`,
    points: {
      name: '[data-testid]',
      address: '[data-field="mail"] span',
      company: '[data-field="employer"] span',
    },
  },
  {
    name: 'form fields',
    url: (id) => `https://crm.example/edit/${id}`,
    html: (one, id) =>
      `<form><label for="f${id}a">Name</label><input id="f${id}a" name="fullname" value="${one.name}">
<label for="f${id}b">E-mail</label><input id="f${id}b" name="mail" type="email" value="${one.mail}">
<label for="f${id}c">Phone</label><input id="f${id}c" value="${one.phone}">
<input type="hidden" name="owner" value="${owner}"></form>`,
    points: { name: '[name=fullname]', address: '[name=mail]', phone: 'input:nth-of-type(3)' },
  },
  {
    name: 'name and address in one text',
    url: (id) => `https://desk.example/show?ticket=${id}`,
    html: (one, id) =>
      `<h1>#${id}: A question</h1><div><div><div>Asked by:</div><div><span><span data-id="${id}">
<a href="/people/${id}">${one.name} &lt;${one.mail}&gt;</a></span></span></div></div>
<div><div>Handled by:</div><div><span><span><a href="/people/1">Nina Berg &lt;${owner}&gt;</a></span></span></div></div></div>`,
    points: { name: 'span[data-id] a', address: 'span[data-id] a' },
  },
  {
    name: 'labels before bare words',
    url: (id) => `https://crm.example/admin/people/${id}/show`,
    html: (one) =>
      `<main><section data-part="full-name"><div><label>Full name</label>${one.name}</div></section>
<section data-part="mail"><div><label>E-mail</label>${one.mail}</div></section>
<section data-part="telephone"><div><label>Phone</label>${one.phone}</div></section>
<section data-part="keeper"><div><label>Owner</label>${owner}</div></section></main>`,
    points: {
      name: '[data-part="full-name"] div',
      address: '[data-part="mail"] div',
      phone: '[data-part^="tele"] div',
    },
  },
  {
    name: 'nothing but places',
    url: (id) => `https://crm.example/card/${id}`,
    html: (one) =>
      `<div><div><div><b>${one.name}</b></div><div><i>${one.mail}</i></div><div><u>${one.firm}</u></div></div>
<div><div><i>${owner}</i></div></div></div>`,
    points: { name: 'b', address: 'i', company: 'u' },
  },
];

/** The record of somebody in a document of its own. */
export function record(app: App, one: Someone, id: number): Document {
  const { document } = page(`<!doctype html><html lang="en"><body>${app.html(one, id)}</body></html>`, app.url(id));
  return document;
}

/** What pointing on this record teaches. */
export function taughtBy(app: App, document: Document, values: readonly string[]): TaughtSite {
  const place = (field: TaughtField): TaughtPlace => {
    const element = document.querySelector(app.points[field] ?? 'none');
    return element ? placeFor(element, field) : [];
  };
  const [company, phone] = [place('company'), place('phone')];
  return {
    id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a001',
    origin: document.location.origin,
    path: pathOf(document.location, values),
    name: app.name,
    fields: {
      name: place('name'),
      address: place('address'),
      ...(company.length > 0 ? { company } : {}),
      ...(phone.length > 0 ? { phone } : {}),
    },
    taughtAt: Date.parse('2026-11-20T09:00:00Z'),
  };
}
