import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { gmail } from '@/lib/sites/gmail';
import { fixture, globalsOf, mail, now, open, page, read, readFixture } from './open-page';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  vi.setSystemTime(now);
});
afterAll(() => {
  vi.useRealTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const own = { is: 'found', value: 'nina@fjordgear.example', rung: 1 };

describe('a list', () => {
  it('is read row by row, from the shown view, each row once', () => {
    const { view, account, messages, health } = readFixture('gmail/list');
    expect(view).toBe('list');
    expect(account).toEqual(own);
    expect(health.state).toBe('ok');
    expect(messages.map(({ subject }) => subject)).toEqual([
      'Re: Refund for cancelled rental fleet?',
      'Sand in valve blocks',
      'Quote for spring',
      'Paddles',
    ]);
    expect(messages[0]?.ids).toEqual([{ id: '1a1f677dab9fa24b', strong: true }]);
    expect(messages[0]?.time).toMatchObject({
      value: { at: Date.parse('2026-11-20T01:00:12.345Z'), precision: 'ms', zone: 'known' },
    });
  });

  it('names a sender only where the row shows one person and nothing else', () => {
    const from = readFixture('gmail/list').messages.map((message) => message.from);
    expect(from).toMatchObject([
      { value: { address: 'priya@trailmix.example' } },
      { is: 'unrecognised' },
      { value: { address: 'nina@fjordgear.example' } },
      { is: 'unrecognised' },
    ]);
  });

  it('takes the draft in a conversation for no message', () => {
    expect(readFixture('gmail/list').messages[3]?.ids[0]?.id).toBe('1a1d951571182be4');
  });

  it('of sent mail names the recipients, and the seller as the sender', () => {
    const [message] = readFixture('gmail/list-sent').messages;
    expect(message?.from).toMatchObject({ value: { address: 'nina@fjordgear.example' } });
    expect(message?.to).toEqual([{ name: "Tom O'Keefe", address: 'tom.okeefe@harbourlights.example' }]);
  });

  it('that shows recipients in another view names no sender', () => {
    const sent = open({ ...fixture('gmail/list-sent'), url: `${mail}#search/in%3Asent` });
    expect(read(gmail, sent).messages[0]?.from).toEqual({ is: 'unrecognised' });
  });
});

describe('a conversation', () => {
  it('is the shown one, whatever stale views remain', () => {
    const { view, conversation, subject, health } = readFixture('gmail/conversation');
    expect(view).toBe('conversation');
    expect(conversation).toEqual({ is: 'found', value: '1a1e8909210c131e', rung: 1 });
    expect(subject).toMatchObject({ value: 'Refund for cancelled rental fleet? 🛶' });
    expect(health).toEqual({ state: 'ok', missing: [], report: '' });
  });

  it('has collapsed messages without text, and without id and time until they were opened', () => {
    const [never, once] = readFixture('gmail/conversation').messages;
    expect(never).toMatchObject({ ids: [], time: { is: 'absent' }, text: null, collapsed: true });
    expect(once).toMatchObject({ collapsed: true, text: null, from: { value: { address: 'nina@fjordgear.example' } } });
    expect(once?.ids).toEqual([
      { id: '1a1e8f79640c2d7d', strong: true },
      { id: 'msg-a:r-512093775', strong: false },
    ]);
  });

  it('flags an address that a list put in place of the writer', () => {
    const rewritten = readFixture('gmail/conversation').messages[2];
    expect(rewritten).toMatchObject({ via: true, from: { value: { address: 'support@paddleclub.example' } } });
    expect(
      readFixture('gmail/conversation').people.some(
        ({ role, address }) => role === 'from' && address.startsWith('support'),
      ),
    ).toBe(false);
  });

  it('gives sender, recipients, time and own words of an opened message', () => {
    const message = readFixture('gmail/conversation').messages[3];
    expect(message).toMatchObject({
      from: { value: { name: 'Priya Raman', address: 'priya@trailmix.example' }, rung: 1 },
      time: { value: { at: Date.parse('2026-11-20T01:00:12.345Z') } },
      attachments: true,
      collapsed: false,
    });
    expect(message?.to.map(({ address }) => address)).toEqual(['nina@fjordgear.example', 'ops@fjordgear.example']);
    expect(message?.text).toContain('When will the refund come?');
    expect(message?.text).not.toMatch(/18th|Founder|wrote/);
  });

  it('leaks no hidden text, and takes no sender from inside a mail', () => {
    const reading = readFixture('gmail/conversation');
    expect(JSON.stringify(reading)).not.toMatch(/ATTACKER|attacker|preheader|evil/);
  });

  it('takes the seller from the sign-out link, not from a subject in the title', () => {
    const document = open(fixture('gmail/conversation'));
    expect(read(gmail, document).account).toEqual(own);
    document.querySelector('a[aria-label]')?.remove();
    expect(read(gmail, document).account).toEqual({ ...own, rung: 2 });
  });

  it('keeps to the legacy id where Gmail writes "undefined"', () => {
    expect(readFixture('gmail/just-sent').conversation).toMatchObject({ value: '1a1df141e019a56f', rung: 1 });
  });

  it('has a weak id and no time while a message was only just sent, and says when it is shown in part', () => {
    const { messages, health } = readFixture('gmail/just-sent');
    expect(messages[0]).toMatchObject({ ids: [{ id: 'msg-a:r-4415562', strong: false }], time: { is: 'absent' } });
    expect(health).toMatchObject({ state: 'degraded', missing: ['whole text (Gmail shows a part)'] });
  });

  it('finds ids in the click log when the attributes are gone', () => {
    const document = open(fixture('gmail/conversation'));
    for (const name of ['data-legacy-message-id', 'data-message-id', 'data-legacy-thread-id', 'data-thread-perm-id']) {
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    }
    const { conversation, messages } = read(gmail, document);
    expect(conversation).toEqual({ is: 'found', value: '1a1e8909210c131e', rung: 3 });
    expect(messages.at(-1)?.ids).toEqual([{ id: '1a1f677dab9fa24b', strong: true }]);
  });

  it('is broken where the id attributes contradict each other', () => {
    const document = open(fixture('gmail/conversation'));
    document
      .querySelector('[data-message-id="#msg-f:1882336958712095307"]')
      ?.setAttribute('data-message-id', '#msg-f:1881824138634996708');
    expect(read(gmail, document).health).toMatchObject({ state: 'broken', missing: ['message id', 'date'] });
  });
});

describe('the time in an id', () => {
  const timeWith = (title: string, id = '1a1f677dab9fa24b') => {
    const document = open(fixture('gmail/conversation'));
    document.querySelector('[data-legacy-message-id="1a1f677dab9fa24b"] .g3')?.setAttribute('title', title);
    const item = document.querySelector('[data-legacy-message-id="1a1f677dab9fa24b"]');
    item?.removeAttribute('data-message-id');
    item?.setAttribute('data-legacy-message-id', id);
    return read(gmail, document).messages.at(-1)?.time.is;
  };

  it('must fit the minutes shown, in any zone', () => {
    expect(timeWith('Nov 20, 2026, 6:45 AM')).toBe('found');
    expect(timeWith('20 नव॰ 2026, 06:30')).toBe('found');
    expect(timeWith('Nov 20, 2026, 2:07 AM')).toBe('unrecognised');
  });
  it('stands alone where the date shows no clock time that can be told', () => {
    expect(timeWith('20. nov. kl. 02.07')).toBe('found');
  });
  it('lies between 2004 and tomorrow', () => {
    expect(timeWith('', '0a1f677dab9fa24b')).toBe('unrecognised');
    expect(timeWith('', (BigInt(now + 2 * 86_400_000) << 20n).toString(16))).toBe('unrecognised');
  });
});

describe('drafts', () => {
  it('in a window: recipients from the chips, subject, own words', () => {
    const [draft] = readFixture('gmail/compose').drafts;
    expect(draft).toMatchObject({
      to: [{ name: "Tom O'Keefe", address: 'tom.okeefe@harbourlights.example' }],
      cc: [{ name: '', address: 'ops@fjordgear.example' }],
      subject: 'Spring lanterns',
      text: 'Dear Tom,\n\nI will send the samples by Friday.',
      reply: false,
    });
  });

  it('in the thread: without the quoted part', () => {
    const { drafts } = readFixture('gmail/conversation');
    expect(drafts).toMatchObject([
      { text: 'Dear Priya, I am sorry.', reply: true, to: [{ address: 'priya@trailmix.example' }] },
    ]);
  });

  it('says whether something is attached: a file, a link to one or a picture, but not what is quoted', () => {
    const attached = (where: string, html: string) => {
      const document = open(fixture('gmail/compose'));
      document.querySelector(where)?.insertAdjacentHTML('beforeend', html);
      return read(gmail, document).drafts[0]?.attachments;
    };
    expect(attached('form', '')).toBe(false);
    expect(attached('form', '<div class="dL"><input name="attach" type="checkbox" checked></div>')).toBe(true);
    expect(attached('[g_editable]', '<a class="gmail_chip" href="https://drive.google.com/open?id=1">Plan</a>')).toBe(
      true,
    );
    expect(attached('[g_editable]', '<img src="data:,">')).toBe(true);
    expect(attached('[g_editable]', '<img data-emoji="🙂" src="data:,">')).toBe(false);
    expect(attached('[g_editable]', '<div class="gmail_quote"><img src="data:,"></div>')).toBe(false);
  });

  it('of the older window come from its hidden fields', () => {
    const document = open(fixture('gmail/compose'));
    const field = document.querySelector('[name="to"]');
    if (field)
      field.outerHTML =
        '<div class="vR"><input type="hidden" name="to" value="&quot;Lund, Bo&quot; &lt;bo@lund.example&gt;"></div>';
    expect(read(gmail, document).drafts[0]?.to).toEqual([{ name: 'Lund, Bo', address: 'bo@lund.example' }]);
  });
});

describe("Gmail's word on a sending", () => {
  const listen = () => {
    const document = open(fixture('gmail/compose'));
    for (const [name, value] of Object.entries(globalsOf(document))) vi.stubGlobal(name, value);
    const events: string[] = [];
    const stop = new AbortController();
    gmail.watchDrafts?.(document, (event, root) => events.push(`${event} ${root}`), stop.signal);
    const toast = document.createElement('div');
    document.body.append(toast);
    const say = (html: string) => {
      toast.innerHTML = html;
      vi.advanceTimersByTime(1000);
    };
    return { document, events, say, stop, toast };
  };
  const sent =
    '<span class="bAq">Meldingen er sendt</span><span id="link_undo">Angre</span><span id="link_vsm">Vis melding</span>';

  it('is the toast that links to the message, once', () => {
    const { events, say, document } = listen();
    say('<span>Sender…</span>');
    say('<span>Arkivert</span><span id="link_undo">Angre</span>');
    expect(events).toEqual([]);
    say(sent);
    document.body.append(document.createElement('p'));
    vi.advanceTimersByTime(5000);
    expect(events).toEqual(['sent null']);
    say(sent);
    expect(events).toEqual(['sent null', 'sent null']);
  });

  it('is "scheduled" when the toast names a time', () => {
    const { events, say } = listen();
    say(sent.replace('Meldingen er sendt', 'Sendes man. 23. nov., 08:00'));
    expect(events).toEqual(['scheduled null']);
  });

  it('is taken back by a click on undo, or when the draft comes back', () => {
    const clicked = listen();
    clicked.say(sent);
    clicked.document.querySelector<HTMLElement>('#link_undo')?.click();
    expect(clicked.events).toEqual(['sent null', 'undone null']);

    const returned = listen();
    const dialog = returned.document.querySelector('[role="dialog"]');
    dialog?.remove();
    returned.say(sent);
    if (dialog) returned.document.body.append(dialog);
    returned.say('<span>Sendingen er angret</span>');
    expect(returned.events).toEqual(['sent null', 'undone null']);
  });

  it('is still "sent" when another toast follows', () => {
    const { events, say } = listen();
    say(sent);
    say('<span>Arkivert</span><span id="link_undo">Angre</span>');
    expect(events).toEqual(['sent null']);
  });

  it('is not listened to after the stop', () => {
    const { events, say, stop } = listen();
    stop.abort();
    say(sent);
    expect(events).toEqual([]);
  });
});

it('does not read the settings, and says so', () => {
  const { document } = page(
    '<title>nina@fjordgear.example - Gmail</title><div role="main"><p>Settings</p></div>',
    `${mail}#settings`,
  );
  expect(read(gmail, document)).toMatchObject({ view: 'other', health: { state: 'unsupported' } });
});

it('opens again under account, view and conversation, without the compose window', () => {
  expect(gmail.url?.(open(fixture('gmail/compose')))).toBe(`${mail}#inbox`);
  expect(gmail.url?.(open(fixture('gmail/conversation')))).toBe(`${mail}#inbox/FMfcgzQXKhVbNmRt`);
});
