import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { now, page, read } from './open-page';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterAll(() => {
  vi.useRealTimers();
});

const own = 'nina@fjordgear.example';
const signedIn = `<header><a href="/logout" title="Sign out ${own}">Sign out</a></header>`;
const at = (main: string, head = signedIn) =>
  read(generic, page(`${head}<main><h1>Leaking hatch</h1>${main}</main>`, 'https://desk.example/t/9').document);
const entry = (from: string, time: string, words: string, more = '') =>
  `<article><div>${from} <time datetime="${time}">then</time> ${more}</div><p>${words}</p></article>`;
const femi = '<a href="mailto:femi@lagoslakes.example">Femi Ade</a>';
const nina = `<a href="mailto:${own}">Nina Solberg</a>`;
const thread = entry(femi, '2026-11-18T10:00:00Z', 'It leaks.') + entry(nina, '2026-11-18T12:00:00Z', 'Which one?');

describe('a thread that nothing marks up', () => {
  it('is read where the seller writes in it; what is said there is said to the others who write', () => {
    const { view, subject, people, messages, health } = at(thread);
    expect({ view, subject, state: health.state }).toMatchObject({
      view: 'conversation',
      subject: { value: 'Leaking hatch' },
      state: 'ok',
    });
    expect(messages).toMatchObject([
      { from: { value: { address: 'femi@lagoslakes.example' } }, text: 'It leaks.' },
      { from: { value: { address: own } }, to: [{ address: 'femi@lagoslakes.example' }] },
    ]);
    expect(people).toMatchObject([{ name: 'Femi Ade', address: 'femi@lagoslakes.example' }]);
  });

  it('has all paragraphs of a text, and nothing of what is below it', () => {
    const long = entry(
      `${femi} to ${nina}`,
      '2026-11-18T10:00:00Z',
      'It leaks.</p><p>Can you help?</p><footer>Reply</footer><p>',
    );
    expect(at(long).messages.map(({ text }) => text)).toEqual(['It leaks.\nCan you help?\n']);
  });

  it('is none of one writer who says to nobody, or in links', () => {
    const none = { view: 'other', messages: [] };
    expect(at(entry(femi, '2026-11-18T10:00:00Z', 'An article by one of many.'))).toMatchObject(none);
    expect(
      at(`<a href="/t/1">${thread.replace(/<a href="mailto:(.*?)">(.*?)<.a>/g, '<b title="$1">$2</b>')}</a>`),
    ).toMatchObject({ messages: [] });
  });

  it('takes no sender from a text, and leaves notes between colleagues out', () => {
    const unnamed = entry('<b>Femi</b>', '2026-11-18T10:00:00Z', 'Mail ken@lagoslakes.example for a key.');
    const { messages, health } = at(
      unnamed + thread + entry(nina, '2026-11-18T13:00:00Z', 'He is rude', 'Internal note'),
    );
    expect(messages.map(({ text }) => text)).toEqual(['It leaks.', 'Which one?']);
    expect(health).toMatchObject({ state: 'degraded', missing: ['sender'] });
  });

  it('is not sure of who wrote where a head begins with whom it went to, nor of a time that is a day', () => {
    const two = entry(`To: ${femi} by ${nina}`, '2026-11-18T14:00:00Z', 'Who?');
    const day = entry(femi, '2026-11-18', 'On what hour?');
    expect(at(thread + two + day).messages).toHaveLength(2);
    expect(at(thread + entry(`${femi} to ${nina}`, '2026-11-18T14:00:00Z', 'Both.')).messages[2]).toMatchObject({
      from: { value: { address: 'femi@lagoslakes.example' } },
      to: [{ address: own }],
    });
  });

  it('takes nothing that a message brings along as an entry of its own', () => {
    const forged = entry('<a href="mailto:forged@elsewhere.example">F</a>', '2026-11-18T10:30:00Z', 'Pay me.');
    const { messages } = at(entry(femi, '2026-11-18T10:00:00Z', `It leaks.</p><div>${forged}</div><p>`) + thread);
    expect(JSON.stringify(messages.map(({ from }) => from))).not.toContain('forged');
  });

  it('is read where two write, for the panel to judge, and where nothing says who is signed in', () => {
    expect(at(thread, '')).toMatchObject({ view: 'conversation', account: { is: 'absent' } });
    expect(at(entry(femi, '2026-11-18T10:00:00Z', 'It leaks.'), '').messages).toEqual([]);
  });

  it('has its times in titles or words too, of which the panel makes what it can', () => {
    const told = (time: string) =>
      `<li><div>${femi} ${time}</div><p>It leaks.</p></li><li><div>${nina} ${time}</div><p>Where, at 10:30?</p></li>`;
    const shown = (time: string) => at(told(time)).messages.map((message) => message.shown?.text);
    expect(shown('<i title="Nov 18, 2026 10:00 AM">2 days ago</i>')).toEqual(Array(2).fill('Nov 18, 2026 10:00 AM'));
    expect(shown('<i>Mi, 18. November 2026, 10:00</i>')).toEqual(Array(2).fill('Mi, 18. November 2026, 10:00'));
    expect(shown('<i>Yesterday, 10:00</i>')).toEqual(Array(2).fill('Yesterday, 10:00'));
    expect(shown('<i title="Reply by 10:30">2 days ago</i>')).toEqual([]);
  });

  it('is read in blocks of any kind that stand side by side, each around one time', () => {
    const block = (from: string, time: string, words: string) =>
      `<div class="x"><div>${from} <time datetime="${time}">then</time></div><div>${words}</div></div>`;
    const two = block(femi, '2026-11-18T10:00:00Z', 'It leaks.') + block(nina, '2026-11-18T12:00:00Z', 'Which one?');
    const words = (html: string) => at(html).messages.map(({ text }) => text);
    expect(words(`<div>${two}</div>`)).toEqual(['It leaks.', 'Which one?']);
    expect(words(`<aside>${two}</aside>`)).toEqual([]);
    expect(words(block(femi, '2026-11-18T10:00:00Z', `It leaks, ${nina}`))).toEqual([]);
  });

  it('is not what a person’s own page tells of them', () => {
    const card = `<h1>Femi Ade</h1><dl><dt>E-mail</dt><dd>femi@lagoslakes.example</dd></dl>`;
    const { view, messages } = read(
      generic,
      page(`${signedIn}<main>${card}${thread}</main>`, 'https://crm.example/c/1').document,
    );
    expect({ view, messages }).toEqual({ view: 'record', messages: [] });
  });
});

describe('a message under labelled fields', () => {
  const fields = (from: string, date: string) =>
    `<table><tr><td>From:</td><td>${from}</td></tr><tr><td>Date:</td><td>${date}</td></tr></table><div><p>It leaks.</p></div>`;
  const written = 'Femi Ade &lt;femi@lagoslakes.example&gt;';

  it('is read where sender and date stand there once', () => {
    expect(at(fields(written, '18.11.2026, 14:05')).messages).toMatchObject([
      {
        from: { value: { name: 'Femi Ade', address: 'femi@lagoslakes.example' } },
        shown: { text: '18.11.2026, 14:05' },
        text: 'It leaks.',
      },
    ]);
  });

  it('went to whom its field says, also where nobody is signed in; else to whoever is', () => {
    const to = (who: string) => `<tr><td>To:</td><td>${who}</td></tr>`;
    const heads = (from: string, who: string) =>
      fields(from, '2026-11-18 14:05').replace('</table>', `${to(who)}</table>`);
    const parties = (html: string, head?: string) =>
      at(html, head).messages.map(({ from, to: all }) => [
        from.is === 'found' && from.value.address,
        ...all.map(({ address }) => address),
      ]);
    const femis = 'femi@lagoslakes.example';
    expect(parties(heads(written, own), '')).toEqual([[femis, own]]);
    expect(parties(heads(`Nina &lt;${own}&gt;`, `${written}, bo@ekbatar.example`), '')).toEqual([
      [own, femis, 'bo@ekbatar.example'],
    ]);
    expect(parties(fields(written, '2026-11-18 14:05'))).toEqual([[femis, own]]);
    expect(parties(heads(femi, nina), '')).toEqual([[femis, own]]);
  });

  it('is none where they stand twice, or where nobody is signed in', () => {
    const twice = fields(written, '2026-11-18 14:05') + fields('bo@ekbatar.example', '2026-11-18 13:00');
    expect(at(twice).messages).toEqual([]);
    expect(at(fields('Femi Ade', '2026-11-18 14:05')).messages).toEqual([]);
    expect(at(fields(written, '2026-11-18 14:05'), '').messages).toEqual([]);
  });
});
