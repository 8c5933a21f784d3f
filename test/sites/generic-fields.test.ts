import { expect, it } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { page, read, wholeOf } from './open-page';

const mail = 'al@lund.example';
const link = `<a href="mailto:${mail}">${mail}</a>`;

/** What a page's fields tell of the person whose address it shows. */
function toldBy(fields: string) {
  const html = `<!doctype html><html lang="en"><body><main><h1>4711</h1>${fields}</main></body></html>`;
  const [first] = wholeOf(generic.read(page(html, 'https://crm.example/records/4711').document)).people;
  return first && { name: first.name, company: first.company, phones: first.phones };
}

it.each([
  [
    'with a colon in the label',
    `<p><b>Name:</b> Anna Lund</p><p><b>Company:</b> Lund Kajakk</p><p><b>Phone:</b> +47 22 00 02 20</p><p>E-mail: ${mail}</p>`,
  ],
  [
    'with a colon behind it',
    `<p><b>Name</b>: Anna Lund</p><p><b>Company</b>: Lund Kajakk</p><p><b>Phone</b>: +47 22 00 02 20</p><p><b>E-mail</b>: ${link}</p>`,
  ],
  [
    'with none',
    `<div><label>Name</label>Anna Lund</div><div><label>Company</label>Lund Kajakk</div><div><label>Phone</label>+47 22 00 02 20</div><div><label>E-mail</label>${link}</div>`,
  ],
])('bare words behind a label are its value, not the next field: %s', (_, fields) => {
  expect(toldBy(fields)).toEqual({ name: 'Anna Lund', company: 'Lund Kajakk', phones: ['+47 22 00 02 20'] });
});

it('an element behind a label is its value, whatever parts them', () => {
  const fields = `<p><b>Name</b>: <i>Anna Lund</i></p><p><b>City</b>: <i>Oslo</i></p><p><b>E-mail</b>: ${link}</p>`;
  expect(toldBy(fields)?.name).toBe('Anna Lund');
});

it('a dash is nobody’s name', () => {
  expect(toldBy(`<dl><dt>Name</dt><dd>–</dd><dt>E-mail</dt><dd>${mail}</dd></dl>`)?.name).toBe('');
});

it('what can be pressed in a heading is no part of the name', () => {
  const heading = '<h1><span><a href="#own">That is me</a></span>Alva Lund</h1>';
  const html = `<main>${heading}<p>E-mail: <b>${mail.replace('al@', 'alva@')}</b></p></main>`;
  const [first] = read(generic, page(`<body>${html}</body>`, 'https://crm.example/records/4711').document).people;
  expect(first?.name).toBe('Alva Lund');
});

it('a name that can be pressed is a name', () => {
  const html = `<main><h1><a href="/people/4711">Alva Lund</a> (VIP)</h1><p>E-mail: alva@lund.example</p></main>`;
  const [first] = read(generic, page(`<body>${html}</body>`, 'https://crm.example/records/4711').document).people;
  expect(first?.name).toBe('Alva Lund (VIP)');
});

it.each([
  ['links', (tab: string) => `<li><a href="#${tab}">${tab}</a></li>`],
  ['buttons', (tab: string) => `<button type="button">${tab}</button>`],
  ['tabs', (tab: string) => `<li role="tab">${tab}</li>`],
])('a tab is no label of the next one: %s', (_, tab) => {
  const tabs = `<ul>${['Contact', 'Company', 'Notes'].map(tab).join('')}</ul>`;
  expect(toldBy(`<div>${tabs}<p>E-mail: ${mail}</p></div>`)).toEqual({ name: '', company: '', phones: [] });
});

it('a row that stands in no table is read to its end', () => {
  const { document } = page('<body><p>E-mail:</p><div><div></div></div></body>', 'https://crm.example/records/4711');
  const row = document.createElement('tr');
  row.textContent = mail;
  document.querySelector('div div')?.append(row);
  expect(read(generic, document).people).toMatchObject([{ address: mail, role: 'mention' }]);
});
