import { describe, expect, it } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { page, wholeOf } from './open-page';

const other = 'chiara@else.example';

/** A ticket or record under a title that says nothing of anybody, with something below it. */
function read(below: string, title = 'The valve leaks') {
  const html = `<!doctype html><html lang="en"><body><main><h1>${title}</h1>${below}</main></body></html>`;
  const { document } = page(html, 'https://desk.example/tickets/812');
  const { view, people } = wholeOf(generic.read(document));
  return { view, sure: people.filter(({ rank }) => rank >= 0.4).map(({ address }) => address), people };
}

describe('a note that is nothing but a label and somebody’s address', () => {
  it.each([
    ['in a part that is called notes', `<div class="ticket-notes"><div>Contact: ${other}</div></div>`],
    ['in a part with a label for people', `<div aria-label="Comments"><p>E-mail: ${other}</p></div>`],
    ['in a German one', `<div id="kommentare"><p>Kontakt: ${other}</p></div>`],
    [
      'under such a heading',
      `<section><h2>Notes</h2><div><p>Contact: <a href="mailto:${other}">${other}</a></p></div></section>`,
    ],
    ['in a line of its own', `<p>Contact: ${other}</p>`],
    ['as the value of another field', `<div><label>Body</label>E-mail: ${other}</div>`],
    ['deep in one', `<div><label>Remarks</label><section><div>E-mail: ${other}</div></section></div>`],
    ['in a list of terms', `<dl><dt>Body</dt><dd>E-mail: ${other}</dd></dl>`],
    [
      'in a column with a head',
      `<table><thead><tr><th>Body</th></tr></thead><tbody><tr><td>E-mail: ${other}</td></tr></tbody></table>`,
    ],
    ['as a choice', `<h2>From</h2><div><span>From</span><label><input type="checkbox"> ${other}</label></div>`],
    ['in a quote', `<blockquote><p>E-mail: ${other}</p></blockquote>`],
    ['where somebody writes', `<div contenteditable="true"><p>Contact: <a href="mailto:${other}">Chiara</a></p></div>`],
    ['in a feed', `<div role="feed"><div><b>Contact</b> <span>${other}</span></div></div>`],
    [
      'among others, each with its time',
      `<ol><li><time datetime="2026-11-20T08:00Z">Fri</time><p>Contact: ${other}</p></li>
<li><time datetime="2026-11-21T08:00Z">Sat</time><p>Done.</p></li></ol>`,
    ],
    [
      'among others, each with a time in words',
      `<div><div class="p-2"><b>Nina Berg</b> <i>3 days ago</i><div>Contact: ${other}</div></div>
<div class="p-2"><b>Nina Berg</b> <i>5 days ago</i><div>She rang.</div></div></div>`,
    ],
    ['in a field of another name', `<dl><dt>Remarks</dt><dd>E-mail: ${other}</dd></dl>`],
    ['behind another label', `<div><label>Wishes</label><section><p>E-mail: ${other}</p></section></div>`],
    ['beside another label', `<section><label>Wishes</label>E-mail: ${other}</section>`],
    [
      'in a column of another name',
      `<table><thead><tr><th>Deal</th><th>Text</th></tr></thead><tbody><tr><td>Canoes</td><td>E-mail: ${other}</td></tr></tbody></table>`,
    ],
    [
      'in a mail, below a sentence',
      `<div><p>We close at four in winter.</p><p>E-mail: ${other}\nPhone: 22 00 01 30</p></div>`,
    ],
    ['in a mail, in the lines below one', `<div>Do you have any left?<br>E-mail: ${other}<br>Phone: 22 00 01 30</div>`],
    [
      'in a mail, as a link',
      `<div><p>Ask her, she built two of them!</p><p>E-mail: <a href="mailto:${other}">${other}</a></p></div>`,
    ],
    [
      'in a field, as a link',
      `<table><tr><th>Remarks</th><td>E-mail: <a href="mailto:${other}">${other}</a></td></tr></table>`,
    ],
  ])('says nothing of whose record it is: %s', (_, html) => {
    const { view, sure, people } = read(html);
    expect({ view, sure }).toEqual({ view: 'other', sure: [] });
    expect(people.map(({ address }) => address)).toEqual(people.length ? [other] : []);
  });

  it('leaves the person of the record standing', () => {
    const { view, sure } = read(
      `<dl><dt>Contact</dt><dd>anna@lund.example</dd></dl><div class="notes"><p>Contact: ${other}</p></div>`,
    );
    expect({ view, sure }).toEqual({ view: 'record', sure: ['anna@lund.example'] });
  });
});

describe('a labelled field of a record', () => {
  const anna = 'anna@lund.example';
  it.each([
    ['in a list of fields', `<ul><li>E-mail: ${anna}</li><li>Phone: +47 22 00 02 20</li></ul>`],
    ['right behind its label', `<p><strong>Email:</strong> ${anna}</p>`],
    ['behind a label without a colon', `<div><label>Email</label>${anna}</div>`],
    ['behind a label with the colon outside', `<ul><li><b>Email</b>: ${anna}</li></ul>`],
    ['below a name in the same block', `<div>Anna Lund<br>E-mail: ${anna}<br>Tel. 22 00 02 20</div>`],
    ['below an abbreviation', `<p>Lund Boats Inc.</p><p>E-mail: ${anna}</p>`],
    ['below one in the same block', `<div>Lund Boats Inc.<br>E-mail: ${anna}</div>`],
    ['above a sentence', `<p>E-mail: ${anna}</p><p>She builds boats in Bergen.</p>`],
    ['beside a description', `<p>Builds boats in Bergen since long ago</p><p>E-mail: ${anna}</p>`],
    [
      'in rows of one class',
      `<div><div class="r"><b>Name</b><i>Anna</i></div><div class="r"><b>E-mail</b><i>${anna}</i></div></div>`,
    ],
    [
      'beside when they were last spoken to',
      `<div><div class="r"><b>Last call</b><i>3 days ago</i></div><div class="r"><b>E-mail</b><i>${anna}</i></div></div>`,
    ],
    [
      'in a table',
      `<table><tr><th>E-mail</th><td>${anna}</td></tr><tr><th>Seen</th><td><time datetime="2026-11-20">Fri</time></td></tr></table>`,
    ],
    [
      'in a part with a heading of its own',
      `<div class="history"><section><h3>Contact details</h3><p>E-mail: ${anna}</p></section></div>`,
    ],
    [
      'in a field, behind the name',
      `<dl><dt>Requester</dt><dd>Anna Lund &lt;<a href="mailto:${anna}">${anna}</a>&gt;</dd></dl>`,
    ],
    ['above the notes', `<p>E-mail: ${anna}</p><section class="notes"><h2>Notes</h2><p>She rang.</p></section>`],
    ['called footnotes', `<div class="footnotes keynote">E-mail: ${anna}</div>`],
  ])('is whom the page is about: %s', (_, html) => {
    const { view, sure } = read(html);
    expect({ view, sure }).toEqual({ view: 'record', sure: [anna] });
  });

  it('is whom the page is about where all of it is called notes', () => {
    const html = `<div class="notes-app"><h1>A customer</h1><p>E-mail: ${anna}</p></div>`;
    const { document } = page(`<!doctype html><html lang="en"><body>${html}</body></html>`, 'https://crm.example/7');
    expect(wholeOf(generic.read(document)).view).toBe('record');
  });
});

it('takes a name that stands as text behind its label, not the label of the next field', () => {
  const field = (label: string, value: string) => `<section><div><label>${label}</label>${value}</div></section>`;
  const { people } = read(
    `${field('Email', 'al7@lund.example')}${field('Full name', 'Anna Lund')}${field('Second email', '')}${field('Company', ': Lund AS')}`,
    'Show',
  );
  expect(people[0]).toMatchObject({ address: 'al7@lund.example', name: 'Anna Lund', company: 'Lund AS' });
});

it('takes no choice of a menu for a field', () => {
  const { people } = read(
    `<section><select><option selected>Name</option><option>Skip</option></select><p>E-mail: al7@lund.example</p></section>`,
    'Step 3',
  );
  expect(people[0]).toMatchObject({ address: 'al7@lund.example', name: '' });
});

it('is not about whom its title asks', () => {
  const asks = (title: string) => read('<p>Try chiara@else.example</p>', title).view;
  expect(asks('Who rings Chiara?')).toBe('other');
  expect(asks('Chiara Rossi')).toBe('record');
});

it('compares entries in a grid as in a table', () => {
  const grid = `<div role="grid"><div role="row"><div role="rowheader">Email</div>
<div role="gridcell">anna@lund.example</div><div role="gridcell">${other}</div></div></div>`;
  expect(read(grid).view).toBe('other');
});
