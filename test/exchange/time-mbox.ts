import { openAsBlob } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { correspondentsOf } from '@/lib/exchange/mbox/correspondents';
import { messagesOf } from '@/lib/exchange/mbox/messages';
import { splitMbox } from '@/lib/exchange/mbox/split';

const MB = 1_000_000;
/** So much of the file the parser reads: it is slow, and its speed does not depend on the size. */
const parsed = 20 * MB;

/** Reads a generated mbox of so many megabytes in every way, and says how fast, and what it held at most. */
export async function timeMbox(megabytes: number): Promise<string> {
  const path = join(tmpdir(), `attune-${process.pid}.mbox`);
  try {
    const mails = await generate(path, megabytes * MB);
    const source = await openAsBlob(path);
    const isOurs = (address: string) => address.endsWith('@oarlock.example');
    const picked = { isOurs, isPicked: () => true };
    const own = await measured(Math.min(parsed, source.size), () => parserAlone(source));
    const people = await measured(source.size, () => correspondentsOf(source, isOurs));
    const heads = await measured(source.size, () => drained(messagesOf(source, { ...picked, readsWords: false })));
    const words = await measured(source.size, () => drained(messagesOf(source, { ...picked, readsWords: true })));
    const line = (name: string, { speed, held }: Measured) =>
      `  ${name}: ${(speed / MB).toFixed(0)} MB/s, ${(speed / own.speed).toFixed(2)} of the parser's own, ${(held / MB).toFixed(0)} MB more memory at most`;
    return [
      `${megabytes} MB, ${mails} mails`,
      line('postal-mime on each mail', own),
      line('first reading, people', people),
      line('second reading, heads', heads),
      line('second reading, with words', words),
    ].join('\n');
  } finally {
    await rm(path, { force: true });
  }
}

interface Measured {
  /** Bytes a second of the processor's time, which other programs do not take away. */
  speed: number;
  /** Heap and buffers over what there was before, at most. */
  held: number;
}

async function measured(bytes: number, work: () => Promise<unknown>): Promise<Measured> {
  globalThis.gc?.();
  const used = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = used();
  let most = 0;
  const watch = setInterval(() => {
    globalThis.gc?.();
    most = Math.max(most, used() - before);
  }, 2000);
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  clearInterval(watch);
  most = Math.max(most, used() - before);
  const seconds = (user + system) / 1_000_000;
  return { speed: bytes / seconds, held: Math.max(most, 0) };
}

async function parserAlone(source: Blob): Promise<void> {
  // Split beforehand would be fairer to the parser still; splitting costs a hundredth.
  for await (const { bytes } of splitMbox(source.slice(0, parsed), { keep: Number.POSITIVE_INFINITY })) {
    await PostalMime.parse(bytes);
  }
}

async function drained(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count += 1;
  return count;
}

/** Mails as they are: most short, some with a quoted history in two forms, some with an attachment. */
async function generate(path: string, size: number): Promise<number> {
  const file = await open(path, 'w');
  const picture = `${'QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\n'.repeat(4000)}`;
  let written = 0;
  let number = 0;
  while (written < size) {
    let piece = '';
    for (let more = 0; more < 50; more++, number++) piece += mailOf(number, picture);
    written += (await file.write(piece)).bytesWritten;
  }
  await file.close();
  return number;
}

function mailOf(number: number, picture: string): string {
  const day = new Date(Date.UTC(2018, 0, 1) + number * 3_600_000);
  const person = `Person ${number % 300} <p${number % 300}@firm${number % 40}.example>`;
  const [from, to] = number % 3 === 0 ? ['Nina Oar <nina@oarlock.example>', person] : [person, 'nina@oarlock.example'];
  const text =
    `Good morning,\n\nWhen will order ${number} arrive? We would like to have it before the regatta.\n\n`.repeat(4);
  const html = `<div>${text.replaceAll('\n', '<br>')}</div><blockquote>${text}</blockquote>`;
  const head = `From x@y ${day.toUTCString().replace(/^(\w{3}), (\d\d) (\w{3}) (\d{4}) ([\d:]+).*/, '$1 $3 $2 $5 $4')}
Received: from mx.firm.example (mx.firm.example [192.0.2.7]) by mail.oarlock.example; ${day.toUTCString()}
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=firm.example; s=one; b=${'Zm9v'.repeat(80)}
From: ${from}
To: ${to}
Subject: =?utf-8?Q?Order_${number}_f=C3=BCr_Paddles?=
Date: ${day.toUTCString()}
Message-ID: <${number}@firm.example>
In-Reply-To: <${number - 3}@firm.example>
MIME-Version: 1.0
`;
  const both = `--b\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n`;
  const attached =
    number % 25 === 0 ? `--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${picture}\n` : '';
  return `${head}Content-Type: multipart/mixed; boundary=b\n\n${both}${attached}--b--\n\n`;
}
