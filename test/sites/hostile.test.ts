import { describe, expect, it, vi } from 'vitest';
import { addressesIn, addressList, asAddress, cleanName, person } from '@/lib/sites/address';
import { caps } from '@/lib/sites/caps';
import { ownText } from '@/lib/sites/own-text';
import { capped } from '@/lib/sites/page-caps';
import { inSlices } from '@/lib/sites/page-pace';
import { takeTexts } from '@/lib/sites/page-texts';
import { roundcube } from '@/lib/sites/roundcube';
import { skeleton } from '@/lib/sites/skeleton';
import { fixture, fixtures, open, page, read } from './open-page';

const body = (html: string) => page(`<body>${html}</body>`, 'https://x.example/').document.body;

describe('a name', () => {
  it('stays a text, whatever tags it spells', () => {
    const document = open(fixture('roundcube/show'));
    const link = document.querySelector('td.from a');
    if (link) link.textContent = '<img src=x onerror=alert(1)>';
    expect(read(roundcube, document).messages[0]?.from).toMatchObject({
      value: { name: '<img src=x onerror=alert(1)>' },
    });
  });

  it('cannot turn the reading direction or break the line', () => {
    expect(cleanName('Anna\u202Egro.live@lived\u2066\n\tLund\u0000')).toBe('Anna gro.live@lived Lund');
  });

  it('that only repeats the address is none', () => {
    expect(person('ANNA@lund.example', 'anna@lund.example')).toEqual({ name: '', address: 'anna@lund.example' });
    expect(person("'Kim Berg' via Support", 's@x.example').name).toBe("'Kim Berg' via Support");
    expect(person('"Lund, Anna"', 'a@x.example').name).toBe('Lund, Anna');
  });
});

describe('an address', () => {
  it.each([
    ['mailto:anna%2Eb@lund.example?subject=x', 'anna.b@lund.example'],
    ['<anna+tag@lund.co.example>', 'anna+tag@lund.co.example'],
    ['用户@例子.example', '用户@例子.example'],
    ['anna@localhost', ''],
    ['a..b@x.example', ''],
    [`${'a'.repeat(300)}@x.example`, ''],
    ['javascript:alert(1)@x', ''],
    ['a@x.example b@y.example', ''],
  ])('%s is read as "%s"', (written, expected) => {
    expect(asAddress(written)).toBe(expected);
  });

  it('is found in running text without what surrounds it', () => {
    expect(addressesIn('Write to (anna@lund.example), or <bo@ek.example>. Not a@b@c.example, @me, x@y.')).toEqual([
      'anna@lund.example',
      'bo@ek.example',
    ]);
  });

  it('is sought in linear time', () => {
    const started = performance.now();
    addressesIn(`${'a.'.repeat(10_000)}@`);
    addressesIn('@a-'.repeat(7_000));
    asAddress(`${'a'.repeat(60)}@${'b-'.repeat(900)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('comes out of a header line with its name', () => {
    expect(addressList('"Lund, \\"Ann\\" Anna" <anna@lund.example>, bo@ek.example; Team: x')).toEqual([
      { name: 'Lund, "Ann" Anna', address: 'anna@lund.example' },
      { name: '', address: 'bo@ek.example' },
    ]);
  });
});

describe('the text that a person sees', () => {
  it.each([
    'display:none',
    'visibility:hidden',
    'opacity:0',
    'font-size:0',
    'font-size:1px',
    'max-height:0;overflow:hidden',
    'height:0px;overflow-y:hidden',
  ])('has nothing of an element with %s', (style) => {
    expect(ownText(body(`<p>seen</p><div style="${style}">hidden <b>too</b></div><p hidden>gone</p>`))).toBe('seen');
  });

  it('has lines where the page has them, and no scripts, fields or quoted parts', () => {
    const html =
      '<p>One  two<br>three</p><ul><li>a</li><li>b</li></ul><script>x</script><textarea>t</textarea><table><tr><td>1</td><td>2</td></tr></table><blockquote>old</blockquote>';
    expect(ownText(body(html), 'blockquote')).toBe('One two\nthree\n\na\n\nb\n\n1 2');
  });

  it('stops at the cap', () => {
    expect(ownText(body(`<p>${'x'.repeat(30_000)}</p>`.repeat(10))).length).toBeLessThan(caps.text + 40_000);
  });
});

describe('the report', () => {
  it('holds tags, names of attributes and counts, and no text or value', () => {
    const report = skeleton(
      body('<div data-secret-name="value" class="k"><b>text</b><b>more</b></div><x-anna onclick="y()"></x-anna>'),
    );
    expect(report).toBe('body\n  div[data-secret-name class]\n    b x2\n  x-anna[onclick]');
  });
  it.each(fixtures.map((one) => [one.file, one] as const))('of %s names nothing but tags and attributes', (_, one) => {
    const document = open(one);
    const secret = 'Priya Raman priya@trailmix.example +47 22 00 02 20';
    document.body.insertAdjacentHTML(
      'afterbegin',
      `<!-- ${secret} --><div title="${secret}" priya@trailmix.example="1" Priya.Raman="2" ${'x'.repeat(40)}="3">${secret}
        <input value="${secret}" placeholder="${secret}"><textarea>${secret}</textarea><a href="mailto:priya@trailmix.example">mail</a>
        <script>/* ${secret} */</script><style>.k{content:'${secret}'}</style><template>${secret}</template></div>`,
    );
    const report = skeleton(document.documentElement);
    const all = [...document.querySelectorAll('*')];
    const names = new Set(['other', ...all.flatMap((element) => [element.localName, ...element.getAttributeNames()])]);
    const said = report.match(/[^\s[\]]+/g) ?? [];
    expect(said.filter((word) => !names.has(word) && !/^x\d+$/.test(word))).toEqual([]);
    expect(report).not.toMatch(/priya|raman|trailmix|@|22 00/i);
  });
  it('is short for any page', () => {
    expect(skeleton(body('<div><i></i><b></b></div>'.repeat(800))).length).toBeLessThanOrEqual(caps.report);
  });
});

describe('the caps', () => {
  const reading = (over: object) => ({
    ...read(roundcube, open(fixture('roundcube/show'))),
    site: 'roundcube',
    url: 'https://x.example/',
    language: 'en',
    readAt: 0,
    cut: 0,
    drafts: [],
    messages: [],
    ...over,
  });
  const message = (index: number, text: string) => ({
    ids: [{ id: `${index}`, strong: true }],
    from: { is: 'absent' as const },
    to: [],
    cc: [],
    replyTo: null,
    via: false,
    subject: '',
    time: { is: 'found' as const, value: { at: index, precision: 'ms' as const, zone: 'known' as const }, rung: 1 },
    text: { is: 'found' as const, value: text, rung: 1 },
    answered: false,
    attachments: false,
    collapsed: false,
    url: '',
  });

  it('cut a name of a megabyte, and say by how much', () => {
    const people = [
      { name: 'x'.repeat(1_000_000), address: 'a@x.example', role: 'from', phones: [], company: '', rank: 1 },
    ];
    const { cut, ...rest } = capped(reading({ people }));
    expect(rest.people[0]?.name).toHaveLength(caps.name);
    expect(cut).toBe(1_000_000 - caps.name);
  });

  it('keep the newest messages, in the order of the page, and give them the room for text', () => {
    const messages = Array.from({ length: caps.messages + 5 }, (_, index) => message(index, 'x'.repeat(caps.text)));
    const result = capped(reading({ messages }));
    expect(result.messages).toHaveLength(caps.messages);
    expect(result.messages[0]?.ids[0]?.id).toBe('5');
    const texts = result.messages.map(({ text }) => text);
    const lengths = texts.flatMap((text) => (text.is === 'found' ? text.value.length : []));
    expect(lengths.at(-1)).toBe(caps.text);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(caps.allText);
    // Those for which there was no room were not read.
    expect(texts.slice(0, -lengths.length).every(({ is }) => is === 'absent')).toBe(true);
    expect(result.cut).toBeGreaterThan(5);
  });
});

describe('texts of messages', () => {
  const lazy = (id: string, at: number, taken: string[]) => ({
    ids: [{ id, strong: true }],
    time: { is: 'found' as const, value: { at, precision: 'ms' as const, zone: 'known' as const }, rung: 1 },
    text: {
      is: 'found' as const,
      rung: 1,
      value: () => {
        taken.push(id);
        const until = performance.now() + 4;
        while (performance.now() < until);
        return `text of ${id}`;
      },
    },
    from: { is: 'absent' as const },
    to: [],
    cc: [],
    replyTo: null,
    via: false,
    subject: '',
    answered: false,
    attachments: false,
    collapsed: false,
    url: '',
  });

  it('are taken newest first, once per id, in slices between frames', async () => {
    const frames = vi.fn((then: () => void) => setTimeout(then, 0));
    vi.stubGlobal('requestAnimationFrame', frames);
    const taken: string[] = [];
    const texts = new Map<string, string>();
    const messages = [lazy('old', 1, taken), lazy('new', 3, taken), lazy('middle', 2, taken)];
    const result = await takeTexts(
      messages,
      texts,
      inSlices(() => true),
    );
    await takeTexts(
      messages,
      texts,
      inSlices(() => true),
    );
    vi.unstubAllGlobals();
    expect(taken).toEqual(['new', 'middle', 'old']);
    expect(frames.mock.calls.length).toBeGreaterThan(0);
    expect(result?.map(({ text }) => text)).toMatchObject([
      { value: 'text of old' },
      { value: 'text of new' },
      { value: 'text of middle' },
    ]);
  });

  it('are dropped when another record is opened meanwhile', async () => {
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 0));
    const taken: string[] = [];
    const result = await takeTexts(
      [lazy('a', 1, taken), lazy('b', 2, taken), lazy('c', 3, taken)],
      new Map(),
      inSlices(() => false),
    );
    vi.unstubAllGlobals();
    expect(result).toBeNull();
    expect(taken).not.toContain('a');
  });
});
