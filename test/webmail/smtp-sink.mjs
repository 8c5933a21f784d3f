// @ts-check
// The end of every mail that the webmail sends: takes it by SMTP, keeps it in a folder, and delivers a copy to the
// mailboxes on this machine. Nothing leaves the machine.
//
//   node smtp-sink.mjs PORT OUTBOX MAILROOT UID
//
// Each mail becomes NAME.eml (its bytes) and then NAME.json (its envelope); names sort by time of arrival.
// A recipient that starts with `reject@` is refused, to see what a page does when sending fails.

import { Buffer } from 'node:buffer';
import { chown, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';

/**
 * @typedef {object} Envelope
 * @property {string} at when it arrived, ISO
 * @property {string} from
 * @property {string[]} recipients of To, Cc and Bcc alike
 */

const [port, outbox = '', mailRoot = '', owner] = process.argv.slice(2);
let accepted = 0;

net.createServer(serve).listen(Number(port), '127.0.0.1');

/** @param {net.Socket} socket */
function serve(socket) {
  const session = new Session((line) => socket.write(`${line}\r\n`));
  // One chunk after the other: a mail must be on disk before its sender hears so.
  let work = Promise.resolve();
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    work = work
      .then(() => session.take(chunk))
      .then((open) => {
        if (!open) socket.end();
      })
      .catch((error) => {
        // biome-ignore lint/suspicious/noConsole: goes to the sink's own log
        console.error(error);
        socket.end('451 4.3.0 could not be stored\r\n');
      });
  });
}

class Session {
  /** @param {(line: string) => void} say */
  constructor(say) {
    this.say = say;
    this.buffer = Buffer.alloc(0);
    this.inData = false;
    this.from = '';
    /** @type {string[]} */
    this.recipients = [];
    say('220 sink.example ESMTP');
  }

  /**
   * @param {Buffer} chunk
   * @returns {Promise<boolean>} false once the client has said goodbye
   */
  async take(chunk) {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const mark = this.inData ? '\r\n.\r\n' : '\r\n';
      const end = this.buffer.indexOf(mark);
      if (end < 0) return true;
      const piece = this.buffer.subarray(0, end);
      this.buffer = this.buffer.subarray(end + mark.length);
      if (this.inData) await this.endOfData(piece);
      else if (!this.command(piece.toString())) return false;
    }
  }

  /** @param {string} line */
  command(line) {
    const verb = line.slice(0, 4).toUpperCase();
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    switch (verb) {
      case 'EHLO':
        for (const extension of ['250-sink.example', '250-8BITMIME', '250-SMTPUTF8', '250 SIZE 26214400']) {
          this.say(extension);
        }
        return true;
      case 'MAIL':
        this.forget();
        this.from = address;
        break;
      case 'RCPT':
        if (address.startsWith('reject@')) {
          this.say('550 5.1.1 no such user');
          return true;
        }
        this.recipients.push(address);
        break;
      case 'DATA':
        this.inData = true;
        this.say('354 go ahead');
        return true;
      case 'RSET':
        this.forget();
        break;
      case 'HELO':
      case 'NOOP':
        break;
      case 'QUIT':
        this.say('221 2.0.0 bye');
        return false;
      default:
        this.say('502 5.5.1 not implemented');
        return true;
    }
    this.say('250 2.0.0 ok');
    return true;
  }

  /** @param {Buffer} piece */
  async endOfData(piece) {
    this.inData = false;
    // A line that starts with a dot travels with two (RFC 5321, 4.5.2). latin1 keeps every byte as it is.
    const message = `${piece.toString('latin1')}\r\n`.replace(/(^|\r\n)\.\./g, '$1.');
    const name = await store(this.from, this.recipients, Buffer.from(message, 'latin1'));
    this.forget();
    this.say(`250 2.0.0 queued as ${name}`);
  }

  forget() {
    this.from = '';
    this.recipients = [];
  }
}

/**
 * @param {string} from
 * @param {string[]} recipients
 * @param {Buffer} message
 */
async function store(from, recipients, message) {
  accepted += 1;
  const name = `${Date.now()}-${String(accepted).padStart(4, '0')}`;
  /** @type {Envelope} */
  const envelope = { at: new Date().toISOString(), from, recipients };
  await mkdir(outbox, { recursive: true });
  await writeFile(path.join(outbox, `${name}.eml`), message);
  // Renamed into place last: who sees the envelope can read both whole.
  await writeFile(path.join(outbox, `${name}.part`), JSON.stringify(envelope));
  await rename(path.join(outbox, `${name}.part`), path.join(outbox, `${name}.json`));

  for (const recipient of recipients) {
    await deliver(name, from, recipient.toLowerCase(), message);
  }
  return name;
}

/**
 * @param {string} name
 * @param {string} from
 * @param {string} recipient
 * @param {Buffer} message
 */
async function deliver(name, from, recipient, message) {
  if (!/^[\w.+-]+@[\w.-]+$/.test(recipient)) return;
  const maildir = path.join(mailRoot, recipient, 'Maildir');
  const isHere = await stat(maildir).then(
    () => true,
    () => false,
  );
  if (!isHere) return;
  const draft = path.join(maildir, 'tmp', `${name}.sink`);
  const trace = Buffer.from(`Return-Path: <${from}>\r\nDelivered-To: ${recipient}\r\n`);
  await writeFile(draft, Buffer.concat([trace, message]));
  await chown(draft, Number(owner), Number(owner));
  await rename(draft, path.join(maildir, 'new', `${name}.sink`));
}
