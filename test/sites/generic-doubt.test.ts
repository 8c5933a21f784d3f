import { describe, expect, it } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { page, wholeOf } from './open-page';

const theirs = 'c9@else.example';

/** Whose record the page is; '' where it is nobody's. */
function recordOf(html: string, title = '4711'): string {
  const whole = `<!doctype html><html lang="en"><body><main><h1>${title}</h1>${html}</main></body></html>`;
  const { document } = page(whole, 'https://crm.example/records/4711');
  const { view, people } = wholeOf(generic.read(document));
  return view === 'record' ? (people[0]?.address ?? '') : '';
}

describe('a box for an address', () => {
  const box = `<label for="e">Email</label><input id="e" type="email" value="${theirs}">`;
  const more = '<label for="n">City</label><input id="n" value="Oslo">';

  it.each([
    ['form', 'form'],
    ['div role="dialog"', 'div'],
    ['dialog open', 'dialog'],
  ])('that is alone in its window is a question, beside others a field of a record: %s', (start, end) => {
    expect(recordOf(`<${start}>${box}</${end}>`)).toBe('');
    expect(recordOf(`<${start}>${box}${more}</${end}>`)).toBe(theirs);
  });

  it('in no window is a field', () => {
    expect(recordOf(`<div>${box}</div>`)).toBe(theirs);
  });
});

describe('a row of a table', () => {
  const row = (...cells: string[]) => `<table><tr><th>Email</th>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;

  it('with two addresses side by side compares two entries', () => {
    expect(recordOf(`${row(theirs, 'hvo@vik.example')}</table>`)).toBe('');
    // Another row of it shows but one of them.
    expect(recordOf(`${row(theirs, 'hvo@vik.example')}<tr><th>E-mail 2</th><td>a1@vik.example</td></tr></table>`)).toBe(
      '',
    );
  });

  it('with another address that has a label of its own is a record', () => {
    expect(recordOf(`${row(theirs)}</table>`)).toBe(theirs);
    expect(recordOf(`${row(theirs, '+47 55 55 01 12')}</table>`)).toBe(theirs);
    expect(recordOf(`${row(theirs)}<tr><th>Owner</th><td>per@firm.example</td></tr></table>`)).toBe(theirs);
  });
});

describe('an owner of a record without an address', () => {
  it('has nothing of what its fields say of somebody else', () => {
    const { document } = page(
      '<!doctype html><main><h1>Kari Nes</h1><dl><dt>Owner</dt><dd>per@firm.example</dd><dt>Phone</dt><dd>+47 55 55 03 03</dd></dl></main>',
      'https://crm.example/records/4711',
    );
    expect(wholeOf(generic.read(document)).people).toMatchObject([{ address: 'per@firm.example', phones: [] }]);
  });
});

describe('an empty field for an address', () => {
  const other = `<h3>In an emergency</h3><dl><dt>E-mail</dt><dd>${theirs}</dd></dl>`;
  const empty = (value: string) => `<dl><dt>E-mail</dt><dd>${value}</dd></dl>${other}`;

  it.each([
    '',
    '&nbsp;',
    '—',
    '<span>–</span>',
    '<i>not given</i>',
    'None',
    'unbekannt',
    'nicht angegeben',
    'keine',
    'inconnu',
    'non renseigné',
    'desconocido',
    'onbekend',
    'okänd',
    'ikke oppgitt',
    'ei tiedossa',
    'brak',
  ])('says that the address in the next is somebody else’s: “%s”', (value) => {
    expect(recordOf(empty(value))).toBe('');
  });

  const box = (value: string) => `<label for="n">City</label><input id="n" value="${value}">`;
  const form = `<form><label for="e">E-mail</label><input id="e" value="">`;
  const note = `<div><label>Note</label></div><div><div><p>E-mail: ${theirs}</p></div></div>`;

  it('says so as well where it is a box among others that are filled', () => {
    expect(recordOf(`${form}${box('Oslo')}${note}</form>`)).toBe('');
    expect(recordOf(`${form}${box('')}${note}</form>`)).toBe(theirs);
    expect(
      recordOf(`${form.replace('<label for="e">E-mail</label>', '<div>E-mail</div>')}${box('Oslo')}${note}</form>`),
    ).toBe('');
  });

  it('says nothing of whom the page is named after', () => {
    expect(recordOf(empty('—').replace(theirs, 'siri.moe@moe.example'), 'Siri Moe')).toBe('siri.moe@moe.example');
  });

  it.each([
    ['a button', '<button>Email</button><span>–</span>'],
    ['a tab', '<ul><li role="tab">Email</li><li role="tab">–</li></ul>'],
    ['the value of another field', '<table><tr><td>Write by</td><td>Email</td><td>–</td></tr></table>'],
    ['a heading of a column', '<table><thead><tr><th>Email</th><th>–</th></tr></thead></table>'],
    ['a field with an icon for a link', '<dl><dt>E-mail</dt><dd><a href="/write"><svg></svg></a></dd></dl>'],
    ['a field that says something', '<dl><dt>E-mail status</dt><dd>confirmed</dd></dl>'],
    ['a box to search in', '<label>Email <input value=""></label>'],
    ['a later field', `<dl><dt>E-mail</dt><dd>${theirs}</dd><dt>E-mail 2</dt><dd>–</dd></dl>`],
  ])('is not %s', (_, html) => {
    expect(recordOf(html + other)).toBe(theirs);
  });
});

describe('a window to write in, over a record', () => {
  const field = `<dl><dt>E-mail</dt><dd><a href="mailto:${theirs}">${theirs}</a></dd></dl>`;
  const over = (text: string, open = 'div role="dialog"') =>
    `${field}<${open}><p>${text}</p><div contenteditable="true">Hello</div></${open.split(' ')[0]}>`;

  it('to somebody else leaves the page nobody’s', () => {
    expect(recordOf(over('To: Signe Moen &lt;signe@moen.example&gt;'))).toBe('');
    expect(recordOf(over('To: signe@moen.example', 'dialog open'))).toBe('');
  });

  it.each([
    ['to the person of the record', over(`Copy: signe@moen.example Recipient: ${theirs}`)],
    ['without an address', over('A note for the colleagues')],
    ['that is closed', over('To: signe@moen.example').replace('role="dialog"', 'role="dialog" style="display: none"')],
    ['that is none to write in', over('Shared with signe@moen.example').replace('contenteditable="true"', '')],
    ['in the page itself', over('To: signe@moen.example', 'div')],
  ])('%s leaves it theirs', (_, html) => {
    expect(recordOf(html)).toBe(theirs);
  });

  it('to somebody called by name alone leaves it theirs', () => {
    const named = over('Copy: signe@moen.example Recipient: Siri Moe').replaceAll(theirs, 'siri.moe@moe.example');
    expect(recordOf(named, 'Siri Moe')).toBe('siri.moe@moe.example');
  });
});
