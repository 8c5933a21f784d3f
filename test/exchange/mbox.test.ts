import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correspondentsOf } from '@/lib/exchange/mbox/correspondents';
import { messagesOf } from '@/lib/exchange/mbox/messages';
import { all, file, found, inPieces } from './files';

const isOurs = (address: string) => address.toLowerCase() === 'nina@oarlock.example';
const isPicked = (address: string) => address.toLowerCase().endsWith('@brightwater.example');
const choice = { isOurs, isPicked, readsWords: false };

function mail(head: Record<string, string>, body = 'Hello\n', fromLine = 'From x Fri Nov 20 09:00:00 2026'): string {
  const fields = {
    From: 'Ada Lindqvist <ada@brightwater.example>',
    To: 'nina@oarlock.example',
    Date: 'Fri, 20 Nov 2026 10:00:00 +0100',
    'Message-ID': '<one@brightwater.example>',
    Subject: 'Paddles',
    ...head,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`);
  return `${fromLine}\n${lines.join('')}\n${body}\n`;
}

describe('the mails of an mbox', () => {
  it('say who, when, which way, and what they answer', async () => {
    const answer = mail({
      From: 'Nina <NINA@oarlock.example>',
      To: '"Lindqvist, Ada" <ada@brightwater.example>, x@other.example',
      'Message-ID': '<two@oarlock.example>',
      'In-Reply-To': '<one@brightwater.example>',
      References: '<root@brightwater.example>\n <one@brightwater.example>',
      Subject: '=?utf-8?Q?Re:_P=C3=A5dlar?=',
    });
    const mails = await found(messagesOf(file(mail({}) + answer), choice), 'message');
    expect(mails).toMatchObject([
      {
        from: { name: 'Ada Lindqvist' },
        at: Date.UTC(2026, 10, 20, 9),
        zoneKnown: true,
        thread: '<one@brightwater.example>',
      },
      {
        id: '<two@oarlock.example>',
        thread: '<root@brightwater.example>',
        subject: 'Re: Pådlar',
        to: [{ name: 'Lindqvist, Ada', address: 'ada@brightwater.example' }, { address: 'x@other.example' }],
        words: null,
      },
    ]);
  });

  it('of people who were not picked leave nothing', async () => {
    const others =
      mail({ From: 'eve@elsewhere.example' }) + mail({ From: 'nina@oarlock.example', To: 'eve@elsewhere.example' });
    expect(await all(messagesOf(file(others), choice))).toEqual([]);
  });

  it('are told apart where a line of theirs begins with From', async () => {
    const quoted = '>From here on it rains\n>>From there too\n';
    const plain = 'From here we row\nto there\n\nFrom Monday on: new prices\n';
    const text = mail({ Subject: 'a' }, quoted) + mail({ Subject: 'b' }, plain) + mail({ Subject: 'c' });
    const mails = await found(messagesOf(file(text), { ...choice, readsWords: true }), 'message');
    expect(mails.map(({ subject }) => subject)).toEqual(['a', 'b', 'c']);
    expect(mails[0]?.words?.text.trim()).toBe('From here on it rains\n>From there too');
  });

  it('may hold whole mails that are not quoted, where their length is stated', async () => {
    const body = mail({ Subject: 'inside' });
    const text = mail({ Subject: 'outside', 'Content-Length': String(body.length) }, body) + mail({ Subject: 'after' });
    const mails = await found(messagesOf(file(text), choice), 'message');
    expect(mails.map(({ subject }) => subject)).toEqual(['outside', 'after']);
  });

  it('are not swallowed by a length that is not true', async () => {
    const text = mail({ Subject: 'a', 'Content-Length': '120' }) + mail({ Subject: 'b' }) + mail({ Subject: 'c' });
    const mails = await found(messagesOf(file(text), choice), 'message');
    expect(mails.map(({ subject }) => subject)).toEqual(['a', 'b', 'c']);
  });

  it('read the same however the file arrives, with either end of line', async () => {
    const text = Array.from({ length: 30 }, (_, index) =>
      mail({ Subject: `n ${index}`, 'Message-ID': `<${index}@b.example>` }, 'From x\n\nFrom y\n'.repeat(index % 5)),
    ).join('');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), fc.boolean(), async (size, crlf) => {
        const content = crlf ? text.replaceAll('\n', '\r\n') : text;
        const mails = await found(messagesOf(inPieces(content, size), choice), 'message');
        expect(mails.map(({ subject }) => subject)).toEqual(Array.from({ length: 30 }, (_, index) => `n ${index}`));
      }),
      { numRuns: 30 },
    );
  });

  it('take the time of the line between them where they state none', async () => {
    const [one] = await found(messagesOf(file(mail({ Date: 'soon' })), choice), 'message');
    expect(one).toMatchObject({ at: Date.UTC(2026, 10, 20, 9), zoneKnown: false });
  });

  it('are skipped with the reason where they cannot be used, and the rest is read', async () => {
    const text =
      mail({ From: '' }) + mail({ Date: 'never' }, '', 'From x') + mail({ 'X-Gmail-Labels': 'Drafts' }) + mail({});
    const items = await all(messagesOf(file(text), choice));
    expect(items.map((item) => (item.is === 'skipped' ? `${item.where}: ${item.why}` : item.is))).toEqual([
      'mail 1: It does not say who wrote it.',
      'mail 2: It does not say when it was written.',
      'mail 3: A draft that was not sent.',
      'message',
    ]);
  });
});

describe('the people of an mbox', () => {
  it('are counted both ways, those who both write and are written to first', async () => {
    const text = [
      mail({ From: 'news@shop.example' }).repeat(5),
      mail({}),
      mail({
        From: 'nina@oarlock.example',
        To: 'ADA@brightwater.example',
        Cc: 'bo@brightwater.example',
        Date: 'Mon, 1 Jan 2024 08:00:00 GMT',
      }),
    ].join('');
    const { people, mails } = await correspondentsOf(file(text), isOurs);
    expect(mails).toBe(7);
    expect(people).toMatchObject([
      {
        name: 'Ada Lindqvist',
        address: 'ada@brightwater.example',
        received: 1,
        sent: 1,
        first: Date.UTC(2024, 0, 1, 8),
      },
      { address: 'news@shop.example', received: 5, sent: 0 },
      { address: 'bo@brightwater.example', received: 0, sent: 1 },
    ]);
  });

  it('are read up to where the seller stops it', async () => {
    const stop = new AbortController();
    const read = correspondentsOf(inPieces(mail({}).repeat(100), 1000), isOurs, {
      signal: stop.signal,
      progress: (bytes) => bytes > 3000 && stop.abort(new Error('stopped')),
    });
    await expect(read).rejects.toThrow('stopped');
  });
});

describe('a file that is no mbox, or broken', () => {
  it('is read to its end, whatever is in it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'From ',
        'From x Fri Nov 20 09:00:00 2026\n',
        '\n',
        '\r\n',
        'A: b\n',
        'Content-Length: 99999999999\n',
        'From: <',
        '"',
        '(',
        '=?utf-8?B?',
        'Content-Type: multipart/mixed; boundary=x\n',
        '--x\n',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 50 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 300 }), async (pieces, size) => {
        const source = inPieces(pieces.join(''), size);
        const everybody = { isOurs, isPicked: () => true, readsWords: true };
        for (const item of await all(messagesOf(source, everybody))) expect(['message', 'skipped']).toContain(item.is);
        await correspondentsOf(source, isOurs);
      }),
      { numRuns: 150 },
    );
  });

  it('may be cut off anywhere: the mails before stay', async () => {
    const text = mail({}) + mail({ Subject: 'last', 'Content-Type': 'multipart/mixed; boundary=b' }, '--b\n\nhalf');
    for (let length = mail({}).length; length < text.length; length += 7) {
      const [first] = await found(messagesOf(file(text.slice(0, length)), { ...choice, readsWords: true }), 'message');
      expect(first?.subject).toBe('Paddles');
    }
  });

  it('may hold a mail nested a thousand times and a name of a megabyte', async () => {
    const nested = Array.from(
      { length: 1000 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    ).join('');
    const text =
      mail({ 'Content-Type': 'multipart/mixed; boundary=x' }, `--x\n${nested}`) +
      mail({ From: `${'a'.repeat(1_000_000)} <ada@brightwater.example>` }) +
      mail({ Subject: 'after' });
    const mails = await found(messagesOf(file(text), { ...choice, readsWords: true }), 'message');
    expect(mails.at(-1)?.subject).toBe('after');
  });
});
