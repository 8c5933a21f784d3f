import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { commands } from './commands';

const answered =
  (name: string) =>
  async (input: string | Uint8Array, options: string[] = []) => {
    const bytes = typeof input === 'string' ? Buffer.from(input) : input;
    return (await commands[name]?.(bytes, options))?.join('\n');
  };
const reply = answered('reply');
const questions = answered('questions');
const promises = answered('promises');

const head = (type: string, encoding = '8bit') =>
  `From: Tom <tom@harbourlights.example>\r\nTo: Nina <nina@fjordgear.example>\r\nSubject: =?UTF-8?Q?Gr=C3=B6=C3=9Fe?=\r\nMessage-ID: <1@harbourlights.example>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;

describe('the words of a message in a file', () => {
  it('are read from text and from HTML', async () => {
    expect(await reply('Two please.\n\n> How many?')).toBe('Two please.');
    expect(await reply('<div>Two please.</div><blockquote>How many?</blockquote>')).toBe('Two please.');
    expect(await reply('')).toBe('');
  });

  it('are read from the HTML of a mail, its marks being the surer ones', async () => {
    const mail = `${head('multipart/alternative; boundary="b1"')}--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nZwei bitte, in Gr\u00f6\u00dfe M.\r\n\r\nWie viele?\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<div>Zwei bitte, in Gr=C3=B6=C3=9Fe M.</div><div class=3D"yahoo_quoted">Wie vie=\r\nle?</div>\r\n--b1--\r\n`;
    expect(await reply(Buffer.from(mail))).toBe('Zwei bitte, in Größe M.');
  });

  it('are read from the text where the HTML shows a picture alone', async () => {
    const mail = `${head('multipart/alternative; boundary="b1"')}--b1\r\nContent-Type: text/plain\r\n\r\nTwo please.\r\n--b1\r\nContent-Type: text/html\r\n\r\n<img src="cid:1">\r\n--b1--\r\n`;
    expect(await reply(mail)).toBe('Two please.');
  });

  it.each([
    ['iso-8859-1', Buffer.from('Größe M, bitte.', 'latin1'), 'Größe M, bitte.'],
    ['shift_jis', Buffer.from([0x93, 0xf1, 0x82, 0xc2]), '二つ'],
    ['koi8-r', Buffer.from([0xe4, 0xd7, 0xc1]), 'Два'],
    ['gb18030', Buffer.from([0xc1, 0xbd, 0xb8, 0xf6]), '两个'],
  ])('are read in %s', async (charset, bytes, words) => {
    const plain = Buffer.concat([Buffer.from(head(`text/plain; charset=${charset}`)), bytes]);
    expect(await reply(plain)).toBe(words);
    const base64 = head(`text/plain; charset=${charset}`, 'base64') + bytes.toString('base64');
    expect(await reply(base64)).toBe(words);
  });

  it('are read where the lines flow', async () => {
    const mail = `${head('text/plain; charset=utf-8; format=flowed')}The pump leaks \r\nagain.\r\n\r\nOn 20 Nov 2026 at 09:00, Nina wrote:\r\n> Is it \r\n> fine?\r\n\r\n-- \r\nTom\r\n`;
    expect(await reply(mail)).toBe('The pump leaks again.');
  });

  it('are no words of a mail that is attached', async () => {
    const mail = `${head('multipart/mixed; boundary="b1"')}--b1\r\nContent-Type: text/plain\r\n\r\nSee the mail.\r\n--b1\r\nContent-Type: message/rfc822\r\n\r\nSubject: Old\r\nMessage-ID: <2@x.example>\r\n\r\nMy valve leaks.\r\n--b1--\r\n`;
    expect(await reply(mail)).toBe('See the mail.');
  });

  it('are read of a text that begins with what looks like headers', async () => {
    expect(await reply('Order: 20533\nSize: M\n\nTwo please.')).toBe('Order: 20533\nSize: M\n\nTwo please.');
  });

  it('are read in old character sets without a word about them', async () => {
    expect(await reply(Buffer.from('Größe M', 'latin1'))).toBe('Größe M');
  });
});

describe('the questions of a message', () => {
  it('are lines of JSON, one each, of the writer’s own', async () => {
    const message =
      'Hello Nina, how are you?\n\nHow many are left? We need two.\nLet me know whether Friday works.\n\n> And when?';
    expect(await questions(message)).toBe(
      '{"text":"How many are left?"}\n{"text":"Let me know whether Friday works."}',
    );
    expect(await questions('Thanks.')).toBe('');
  });
});

describe('the promises of a message in a file', () => {
  it('are told with who and by when, in the zone that was given', async () => {
    const said = 'I will send the drawings by Friday. Could you check them?\n\n> I will pay tomorrow.';
    const options = ['--now', '2026-11-18T09:00:00Z', '--zone', 'Europe/Oslo'];
    expect(JSON.parse((await promises(said, options)) ?? '')).toEqual({
      who: 'them',
      text: 'I will send the drawings by Friday.',
      due: '2026-11-20T22:59:59.999Z',
    });
  });

  it('are not looked for at a time that is none', async () => {
    await expect(promises('I will.', ['--now', 'soon'])).rejects.toThrow('--now is no time: soon');
  });
});
