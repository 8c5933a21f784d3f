import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';
import type { Webmail } from './stage';

export interface Letter {
  from: string;
  to: string;
  cc: string;
  /** Where answers are to go, if not to who sent it. */
  replyTo?: string;
  subject: string;
  text: string;
  /** When it says it was written. */
  at: Date;
}

/** Sends a mail from somebody else into a test webmail, by SMTP: who is not there is written down as sent. */
export async function post({ smtpPort }: Webmail, letter: Letter): Promise<void> {
  const socket = createConnection(smtpPort, '127.0.0.1');
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  const say = async (line: string) => {
    socket.write(`${line}\r\n`);
    const { value } = await answers.next();
    if (!/^[23]/.test(String(value))) throw new Error(`The test webmail's mail sink answered: ${value}`);
  };
  await answers.next();
  await say('HELO test.example');
  await say(`MAIL FROM:<${letter.from}>`);
  for (const recipient of [letter.to, letter.cc]) await say(`RCPT TO:<${recipient}>`);
  await say('DATA');
  await say([...headersOf(letter), '', letter.text, '.'].join('\r\n'));
  await say('QUIT');
  socket.destroy();
}

function headersOf({ from, to, cc, replyTo, subject, at }: Letter): string[] {
  return [
    `From: <${from}>`,
    `To: <${to}>`,
    `Cc: <${cc}>`,
    ...(replyTo ? [`Reply-To: <${replyTo}>`] : []),
    `Subject: ${subject}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${at.getTime()}@test.example>`,
    'Content-Type: text/plain; charset=utf-8',
  ];
}
