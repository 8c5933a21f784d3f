import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sites } from '@/lib/sites/registry';
import { roundcube } from '@/lib/sites/roundcube';
import { fill, fixture, fixtures, globalsOf, now, open, read, readFixture, webmail } from './open-page';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterAll(() => {
  vi.useRealTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const local = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
const preview =
  fixtures.find((one) => 'frames' in one && 'messagecontframe' in one.frames) ?? fixture('roundcube/list');

describe('a list', () => {
  it('gives sender, date, answered and attachment of every row', () => {
    const { view, account, messages, health } = readFixture('roundcube/list');
    expect({ view, account, state: health.state }).toEqual({
      view: 'list',
      account: { is: 'found', value: 'nina@fjordgear.example', rung: 1 },
      state: 'ok',
    });
    expect(
      messages.map(({ ids, from, subject, answered, attachments, time }) => [
        ids[0]?.id,
        from.is === 'found' ? `${from.value.name} <${from.value.address}>` : from.is,
        subject,
        answered,
        attachments,
        time.is === 'found' && time.value.at,
      ]),
    ).toEqual([
      [
        'INBOX/27',
        'Petrova, Elena <e.petrova@northpole-logistics.example>',
        'Re: Pickup windows',
        false,
        false,
        local(2026, 10, 20, 6, 0),
      ],
      ['INBOX/26', ' <samcarter77@mailbox.example>', 'Re: leaking drysuit', true, false, local(2026, 10, 19, 4, 0)],
      [
        'INBOX/11',
        'Jonas Weber <jonas.weber@gipfelblick.example>',
        'Besten Dank!',
        false,
        true,
        local(2026, 10, 5, 14, 30),
      ],
    ]);
  });

  it('of sent mail has the seller as sender and the shown address as recipient', () => {
    const [message] = readFixture('roundcube/list-sent').messages;
    expect(message?.from).toMatchObject({ value: { address: 'nina@fjordgear.example' } });
    expect(message?.to).toEqual([{ name: 'Omar Haddad', address: 'omar.haddad@dunesafari.example' }]);
  });

  it('names no sender where heading and folder say different things', () => {
    const document = open(fixture('roundcube/list-sent'));
    document.querySelector('.sent')?.classList.remove('sent');
    expect(read(roundcube, document).messages.every(({ from }) => from.is === 'unrecognised')).toBe(true);
  });

  it('found by a search in all folders keeps the ids of the folders', () => {
    const { messages, health } = readFixture('roundcube/search');
    expect(messages.map(({ ids }) => ids)).toEqual([
      [{ id: 'Sent/12', strong: false }],
      [{ id: 'INBOX/27', strong: false }],
    ]);
    expect(messages.map(({ from }) => from.is === 'found' && from.value.address)).toEqual([
      'nina@fjordgear.example',
      'e.petrova@northpole-logistics.example',
    ]);
    expect(health.state).toBe('ok');
  });

  it('leaves drafts out', () => {
    const document = open(fixture('roundcube/list'));
    document
      .querySelector('#rcmrowMTE a')
      ?.setAttribute('href', '/rc/?_task=mail&_mbox=Drafts&_draft_uid=11&_action=compose');
    expect(read(roundcube, document).messages).toHaveLength(2);
  });
});

describe('a message', () => {
  it('beside the list is read from its frame', () => {
    const { view, subject, messages, people, health } = read(roundcube, open(preview));
    expect({ view, subject, health: health.state }).toEqual({
      view: 'conversation',
      subject: { is: 'found', value: 'Re: Pickup windows', rung: 1 },
      health: 'ok',
    });
    expect(messages).toMatchObject([
      {
        ids: [{ id: 'INBOX/27', strong: false }],
        from: { value: { name: 'Petrova, Elena', address: 'e.petrova@northpole-logistics.example' } },
        to: [{ name: 'Nina Solberg', address: 'nina@fjordgear.example' }],
        cc: [{ name: '', address: 'ops@fjordgear.example' }],
        replyTo: { name: '', address: 'dispatch@northpole-logistics.example' },
        time: { value: { at: local(2026, 10, 20, 6, 0), precision: 'minute', zone: 'assumed' } },
        text: 'Hello Nina,\n\nNPL-88120 was released. Who shall we bill?',
        answered: true,
      },
    ]);
    expect(people.map(({ address, role }) => [role, address])).toEqual([
      ['from', 'e.petrova@northpole-logistics.example'],
      ['to', 'ops@fjordgear.example'],
      ['reply-to', 'dispatch@northpole-logistics.example'],
    ]);
  });

  it('leaks no hidden text', () => {
    expect(JSON.stringify(read(roundcube, open(preview)))).not.toMatch(/SYSTEM|attacker/);
  });

  it('changes the identity of the page, whose address stays', () => {
    const document = open(preview);
    const before = roundcube.identity(document);
    fill(document, 'messagecontframe', '<body class="task-mail action-preview"></body>');
    expect(roundcube.identity(document)).not.toBe(before);
    expect(read(roundcube, document).view).toBe('list');
  });

  it('alone: plain text without the quote, attachments, own address from what the page is told', () => {
    const { account, messages } = readFixture('roundcube/show');
    expect(account).toMatchObject({ value: 'nina@fjordgear.example' });
    expect(messages[0]).toMatchObject({
      ids: [{ id: 'INBOX/10', strong: false }],
      from: { value: { address: 'ada.lindqvist@brightwater.example' } },
      attachments: true,
      time: { value: { at: local(2026, 10, 14, 12, 0) } },
    });
    expect(messages[0]?.text).toContain('any news from the warehouse?');
    expect(messages[0]?.text).not.toContain('I have asked');
  });

  it("of one's own names nobody as a sender to match", () => {
    const { messages, people } = readFixture('roundcube/show-sent');
    expect(messages[0]?.from).toMatchObject({ value: { address: 'nina@fjordgear.example' } });
    expect(people).toMatchObject([{ role: 'to', address: 'tom.okeefe@harbourlights.example' }]);
  });

  it('from a sender without an address is no broken page', () => {
    const document = open(fixture('roundcube/show'));
    const cell = document.querySelector('td.from');
    if (cell) cell.innerHTML = '<span class="adr">MAILER-DAEMON</span>';
    expect(read(roundcube, document)).toMatchObject({
      messages: [{ from: { is: 'absent' } }],
      health: { state: 'ok' },
    });
  });

  it('whose link and title name different addresses has no sender', () => {
    const document = open(fixture('roundcube/show'));
    document.querySelector('td.from a.rcmContactAddress')?.setAttribute('title', 'other@elsewhere.example');
    expect(read(roundcube, document)).toMatchObject({
      messages: [{ from: { is: 'unrecognised' } }],
      health: { state: 'broken' },
    });
  });

  it('in the skin larry is read as well, its date by the order that the page uses', () => {
    const { messages, health } = readFixture('roundcube/larry-show');
    expect(messages[0]).toMatchObject({
      from: { value: { address: 'ada.lindqvist@brightwater.example' } },
      time: { value: { at: local(2026, 10, 4, 12, 0) } },
    });
    expect(health.state).toBe('ok');
  });
});

describe('a draft', () => {
  it('in the plain editor: recipients from the true field, own words only', () => {
    expect(readFixture('roundcube/compose-plain')).toMatchObject({
      view: 'compose',
      account: { value: 'nina@fjordgear.example' },
      drafts: [
        {
          to: [
            { name: 'Petrova, Elena', address: 'e.petrova@northpole-logistics.example' },
            { name: '', address: 'dispatch@northpole-logistics.example' },
          ],
          subject: 'Re: Pickup windows',
          text: 'Dear Elena,\n\nplease bill us.',
          reply: true,
        },
      ],
    });
  });

  it('in the rich editor is what its frame holds, not the field behind it', () => {
    expect(readFixture('roundcube/compose-html').drafts[0]?.text).toBe('Dear Elena,\n\nplease bill us.');
  });

  it.each(['compose-plain', 'compose-html'])('shows what it answers: %s', (name) => {
    expect(readFixture(`roundcube/${name}`).drafts[0]?.quoted).toMatch(/^(Hello Nina,\n)?Who shall we bill\?$/);
  });

  it('is empty while the rich editor is coming up', () => {
    const document = open(fixture('roundcube/compose-html'));
    document.querySelector('.tox')?.remove();
    document.querySelector('[name="_is_html"]')?.setAttribute('value', '1');
    document.querySelector('#composebody')?.removeAttribute('style');
    expect(read(roundcube, document).drafts[0]?.text).toBe('');
  });

  it('says whether something is attached where there is a list of attachments', () => {
    const attached = (html: string) => {
      const document = open(fixture('roundcube/compose-plain'));
      document.body.insertAdjacentHTML('beforeend', html);
      return read(roundcube, document).drafts[0]?.attachments;
    };
    expect(attached('')).toBe(null);
    expect(attached('<ul id="attachment-list" class="attachmentslist"></ul>')).toBe(false);
    expect(attached('<ul id="attachment-list"><li id="rcmfile1" class="pdf"></li></ul>')).toBe(true);
  });

  it('leaves neither token nor draft id in the address of the page', () => {
    expect(roundcube.url?.(open(fixture('roundcube/compose-plain')))).toBe(`${webmail}?_task=mail`);
    expect(roundcube.url?.(open(preview))).toBe(`${webmail}?_task=mail&_mbox=INBOX&_uid=27&_action=show`);
  });
});

describe("Roundcube's word on a sending", () => {
  const listen = (saved: string, action: string) => {
    const document = open(fixture('roundcube/compose-plain'));
    for (const [name, value] of Object.entries(globalsOf(document))) vi.stubGlobal(name, value);
    const events: string[] = [];
    roundcube.watchDrafts?.(
      document,
      (event, root) => events.push(`${event} ${root?.tagName}`),
      new AbortController().signal,
    );
    const form = document.querySelector('form');
    form?.setAttribute('action', action);
    form?.querySelector('[name="_draft"]')?.setAttribute('value', saved);
    const notice = async (kind: string) => {
      const element = document.createElement('div');
      element.className = `${kind} content ui alert`;
      document.querySelector('#messagestack')?.append(element);
      await new Promise((resolve) => setTimeout(resolve, 0));
    };
    return { events, notice };
  };
  const submitted = '/rc/?_task=mail&_unlock=loading1795&_framed=1';

  it('is the confirmation after the form went off to be sent', async () => {
    const { events, notice } = listen('', submitted);
    await notice('loading');
    expect(events).toEqual([]);
    await notice('confirmation');
    await notice('confirmation');
    expect(events).toEqual(['sent FORM']);
  });

  it.each([
    ['a saved draft', '1', submitted, ['loading', 'confirmation']],
    ['a copy stored later', '', `${submitted}&_saveonly=1`, ['loading', 'confirmation']],
    ['an added recipient', '', '/rc/?_task=mail', ['confirmation']],
    ['anything after a failure', '', submitted, ['loading', 'error', 'confirmation']],
  ])('is not given by %s', async (_, saved, action, notices) => {
    const { events, notice } = listen(saved, action);
    for (const kind of notices) await notice(kind);
    expect(events).toEqual([]);
  });
});

describe('the detection of self-hosted Roundcube', () => {
  const { detect } = sites.find(({ id }) => id === 'roundcube') ?? { detect: '' };

  it('matches every page of it that is read, and no other page', () => {
    const matches = fixtures.map((one) => [one.site.id, open(one).querySelector(detect ?? '') !== null]);
    expect(matches.every(([id, matched]) => matched === (id === 'roundcube'))).toBe(true);
  });

  it.each(['task-settings action-folders', 'task-login action-none', 'task-addressbook action-none'])(
    'does not match %s',
    (classes) => {
      const document = open(fixture('roundcube/list'));
      document.body.className = classes;
      document.querySelector('#messagelist')?.remove();
      expect(document.querySelector(detect ?? '')).toBeNull();
    },
  );
});

it('does not read contacts and settings, and says so', () => {
  const document = open(fixture('roundcube/list'));
  document.body.className = 'task-addressbook action-none';
  expect(read(roundcube, document)).toMatchObject({ view: 'other', health: { state: 'unsupported' } });
});
