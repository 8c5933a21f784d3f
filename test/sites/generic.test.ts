import { describe, expect, it } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { fixture, open, page, read, readFixture } from './open-page';

const at = (html: string) => read(generic, page(html, 'https://crm.example/x').document);

describe('a record', () => {
  it('takes the text of a mail link for the name where it shares a word with the address, however that is spelt', () => {
    const named = (text: string, address: string) => at(`<a href="mailto:${address}">${text}</a>`).people[0]?.name;
    expect(named('Jonas Weiß', 'j.weiss@alpenhaus.example')).toBe('Jonas Weiß');
    expect(named('José Álvarez', 'alvarez@remos.example')).toBe('José Álvarez');
    expect(named('Write to us', 'j.weiss@alpenhaus.example')).toBe('');
  });

  it('leaves out of a name what the page says before it', () => {
    const { people } = at('<h1>User: Anna Lund &lt;anna.lund@lund.example&gt;</h1>');
    expect(people).toMatchObject([{ name: 'Anna Lund', address: 'anna.lund@lund.example' }]);
  });

  it('is about the person whose address stands beside the title', () => {
    const { view, account, people } = readFixture('generic/record');
    expect(view).toBe('record');
    expect(account).toMatchObject({ is: 'found', value: 'nina@fjordgear.example' });
    expect(people[0]).toMatchObject({
      name: 'Anna Lund',
      address: 'anna.lund@lundkajakk.example',
      role: 'record',
      phones: ['+47 22 00 02 20'],
    });
  });

  it('ranks margins below, leaves the seller out and hidden text unread', () => {
    const { people } = readFixture('generic/record');
    expect(people.slice(1).map(({ address, name, rank }) => [address, name, rank < 0.2])).toEqual([
      ['per@lundkajakk.example', '', true],
      ['help@ledger.example', '', true],
    ]);
  });

  it('in microdata brings name, telephone and company', () => {
    const { view, people } =
      at(`<main><div itemscope itemtype="https://schema.org/Person"><h1 itemprop="name">Bo Ek</h1>
      <a itemprop="email" href="mailto:b.ek@ekbat.example">mail</a><span itemprop="telephone">+46 8 555 01</span>
      <span itemprop="worksFor" itemscope><b itemprop="name">Ek Båt AB</b></span></div></main>`);
    expect(view).toBe('record');
    expect(people).toMatchObject([
      { name: 'Bo Ek', address: 'b.ek@ekbat.example', phones: ['+46 8 555 01'], company: 'Ek Båt AB' },
    ]);
  });

  it('is not guessed from a name alone, nor from one address among equals', () => {
    expect(
      at(
        '<main><h1>Anna Lund</h1><p itemscope itemtype="https://schema.org/Person"><b itemprop="name">Anna Lund</b></p></main>',
      ),
    ).toMatchObject({
      view: 'other',
      people: [],
    });
    expect(readFixture('generic/other')).toMatchObject({ view: 'other', account: { is: 'absent' } });
  });
});

describe('addresses in a text', () => {
  it('are found in any script, and nothing that only looks like one', () => {
    expect(readFixture('generic/other').people.map(({ address }) => address)).toEqual([
      'editor@news.example',
      'desk@news.example',
      'jürgen@kanuverein-köln.example',
      'imprint@news.example',
    ]);
  });
});

describe('a conversation that the page marks up', () => {
  it('gives whole messages with strong ids and known times', () => {
    const { view, conversation, messages, health } = readFixture('generic/conversation');
    expect({ view, conversation, health: health.state }).toEqual({
      view: 'conversation',
      conversation: { is: 'found', value: 'c-7', rung: 1 },
      health: 'ok',
    });
    expect(messages).toMatchObject([
      {
        ids: [{ id: 'm-1@brightwater.example', strong: true }],
        from: { value: { name: 'Ada Lindqvist', address: 'ada.lindqvist@brightwater.example' } },
        to: [{ name: 'Nina Solberg', address: 'nina@fjordgear.example' }],
        time: { value: { at: Date.parse('2026-11-13T09:30:00Z'), precision: 'ms', zone: 'known' } },
      },
      {
        from: { value: { address: 'nina@fjordgear.example' } },
        cc: [{ address: 'ops@fjordgear.example' }],
        time: { value: { at: Date.parse('2026-11-13T16:00:00Z'), zone: 'known' } },
        text: 'I will find out today.',
      },
    ]);
  });

  it('takes no message from markup inside a message, and no hidden or quoted text', () => {
    const { messages } = readFixture('generic/conversation');
    expect(messages).toHaveLength(2);
    expect(JSON.stringify(messages)).not.toMatch(/forged|hidden order|older/);
  });

  it('has a draft where a field "to" stands with the editor', () => {
    expect(readFixture('generic/conversation').drafts).toMatchObject([
      {
        to: [{ address: 'ada.lindqvist@brightwater.example' }],
        subject: 'Re: Wrong paddle length',
        text: 'Good news.',
        reply: true,
        attachments: null,
      },
    ]);
    expect(readFixture('generic/other').drafts).toEqual([]);
  });

  it('has a draft where the fields have an underscore before their names', () => {
    const { drafts } = at(
      `<form><textarea name="_to">Ada &lt;ada@brightwater.example&gt;</textarea><textarea name="_cc"></textarea>
        <input name="_subject" value="Re: Paddles"><textarea name="_message">On its way.</textarea></form>`,
    );
    expect(drafts).toMatchObject([
      {
        to: [{ address: 'ada@brightwater.example' }],
        cc: [],
        subject: 'Re: Paddles',
        text: 'On its way.',
        reply: true,
      },
    ]);
  });

  it('has one more where somebody writes, of which nothing is read and nothing follows', () => {
    const document = open(fixture('generic/other'));
    const before = read(generic, document);
    const field = document.createElement('textarea');
    field.value = 'Dear diary';
    document.body.append(field);
    expect(read(generic, document).drafts).toEqual([]);
    field.focus();
    const draft = { root: field, to: [], cc: [], subject: '', text: '', reply: false, attachments: null, quoted: '' };
    expect(read(generic, document)).toEqual({ ...before, drafts: [draft] });
    expect(generic.editor(field)?.element).toBe(field);
    field.setAttribute('role', 'searchbox');
    expect(read(generic, document).drafts).toEqual([]);
  });

  it('is the opened one where a list stands beside it', () => {
    const message = (id: string, part: string, text: string) =>
      `<li itemscope itemtype="https://schema.org/EmailMessage"><meta itemprop="identifier" content="${id}"><meta itemprop="isPartOf" content="${part}"><a itemprop="sender" href="mailto:a@${part}.example">A</a>${text}</li>`;
    const { messages } = at(
      message('1', 'x', '') + message('2', 'y', '<p itemprop="text">Hello</p>') + message('3', 'y', ''),
    );
    expect(messages.map(({ ids }) => ids[0]?.id)).toEqual(['2', '3']);
  });
});

describe('a list that is marked up', () => {
  it('is read with what precision its dates have', () => {
    const { view, account, messages, people } = readFixture('generic/list-marked');
    expect({ view, account }).toMatchObject({ view: 'list', account: { value: 'nina@fjordgear.example' } });
    expect(
      messages.map(({ ids, time }) => [ids[0]?.id, time.is === 'found' && [time.value.precision, time.value.zone]]),
    ).toEqual([
      ['m-1', ['minute', 'assumed']],
      ['m-2', ['day', 'assumed']],
    ]);
    expect(messages[0]?.url).toBe('https://mail.example/mail/c-7');
    expect(people.map(({ name }) => name)).toEqual(['Ada Lindqvist', 'Omar']);
  });

  it('is read by what is seen: what stands there as data alone names nobody', () => {
    const data = '{"@type":"Person","email":"chiara@lago.example","name":"Chiara"}';
    expect(at(`<h1>Case 12</h1><script type="application/ld+json">${data}</script>`).people).toEqual([]);
  });
});

describe('the own address', () => {
  it.each([
    '<a rel="me" href="mailto:nina@fjordgear.example">me</a>',
    '<meta name="user-email" content="nina@fjordgear.example">',
    '<a href="/users/sign_out" title="Sign out nina@fjordgear.example">x</a>',
    '<div itemscope><span itemprop="accountablePerson">nina@fjordgear.example</span></div>',
  ])('is told apart by %s', (html) => {
    expect(at(`<header>${html}</header>`).account).toMatchObject({ is: 'found', value: 'nina@fjordgear.example' });
  });

  it('is not known where the page names two, or none', () => {
    const two = '<a rel="me" href="mailto:a@x.example">a</a><a rel="me" href="mailto:b@x.example">b</a>';
    expect(at(two).account).toEqual({ is: 'unrecognised' });
    expect(at('<p>nina@fjordgear.example</p>').account).toEqual({ is: 'absent' });
  });
});
