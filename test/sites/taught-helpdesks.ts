import type { TaughtSite } from '@/lib/model/taught-site';
import { waysOf } from '@/lib/sites/picker-messages';
import { thingFor } from '@/lib/sites/picker-things';
import { page } from './open-page';
import { anna, owner, type Someone } from './taught-apps';

/** One message of a ticket: who wrote it, and what; `note`: seen by colleagues alone. */
interface Said {
  by: 'them' | 'us' | 'other';
  text: string;
  note?: boolean;
}

export const other = 'Berit Moe';
export const agent = 'Nina Berg';

/** An application with tickets, as it lays them out. */
export interface Helpdesk {
  name: string;
  html(one: Someone, said: readonly Said[]): string;
  /** Whether its messages tell addresses. */
  addresses: boolean;
}

export const asked: readonly Said[] = [
  { by: 'them', text: 'The kayak arrived with a crack. What can be done about it?' },
  { by: 'us', text: 'Thank you for the picture. A new one leaves on Monday.' },
  { by: 'them', text: 'Monday is fine. Which carrier will bring it?' },
  { by: 'other', text: 'I will be at the gate on Monday, from nine.' },
];

const nameOf = (one: Someone, by: Said['by']) => (by === 'them' ? one.name : by === 'us' ? agent : other);
const mailOf = (one: Someone, by: Said['by']) => (by === 'them' ? one.mail : by === 'us' ? owner : 'moe@gate.example');

/** Written for these tests: four ways in which applications lay out a conversation. */
export const helpdesks: Helpdesk[] = [
  {
    name: 'helpdesk with names and dates in words',
    addresses: false,
    html: (one, said) =>
      `<main><h1 data-field="requester">${one.name}</h1><p data-field="mail">${one.mail}</p><p>${owner}</p><div>
${said
  .map(
    ({ by, text, note }, index) =>
      `<article class="ticket-message ${note ? 'is-internal' : 'is-public'}"><header><b class="message-author">${nameOf(one, by)}</b>
<span class="message-when">2${index} Nov 2026, 14:0${index}</span></header><div class="message-body"><p>${text}</p></div></article>`,
  )
  .join('')}</div><form><div class="reply-box" contenteditable="true"></div><button>Send</button></form></main>`,
  },
  {
    name: 'list with addresses and machine times',
    addresses: true,
    html: (one, said) =>
      `<main><h1 data-field="requester">${one.name}</h1><p data-field="mail">${one.mail}</p><ol id="conversation">
${said
  .map(
    ({ by, text, note }, index) =>
      `<li${note ? ' data-kind="private"' : ''}><a href="mailto:${mailOf(one, by)}">${nameOf(one, by)}</a>
<time datetime="2026-11-1${index}T09:30:00Z">a while ago</time><div><div>${text}</div></div></li>`,
  )
  .join('')}</ol><textarea name="answer"></textarea></main>`,
  },
  {
    name: 'history of all that happened, with short messages',
    addresses: true,
    html: (one, said) =>
      `<main><h1 data-field="requester">${one.name}</h1><p data-field="mail">${one.mail}</p><div id="history">
${said
  .map(
    ({ by, text, note }, index) =>
      `<div class="entry" data-nr="${index}"${note ? ' data-kind="private"' : ''}><div><span>Fri&nbsp;Nov&nbsp;2${index}&nbsp;14:02:11&nbsp;2026</span>
<span>${nameOf(one, by)} has written to this ticket again, by mail as it seems</span></div>
<div><table><tr><td>From:</td><td>${mailOf(one, by)}</td></tr></table><div class="words">${text}</div></div></div>
<div class="entry"><div><span>Fri&nbsp;Nov&nbsp;2${index}&nbsp;14:03:11&nbsp;2026</span> <span>The ticket is open again, says the desk</span></div></div>`,
  )
  .join('')}</div><textarea name="answer"></textarea></main>`,
  },
  {
    name: 'table with an address beside the name',
    addresses: true,
    html: (one, said) =>
      `<main><h1 data-field="requester">${one.name}</h1><p data-field="mail">${one.mail}</p><table><tbody>
${said
  .map(
    ({ by, text, note }, index) =>
      `<tr data-row="${note ? 'note' : 'reply'}"><td data-col="writer">${nameOf(one, by)} &lt;${mailOf(one, by)}&gt;</td>
<td data-col="sent-at">1${index}/11/2026 09:3${index}</td><td data-col="words">${text}</td></tr>`,
  )
  .join('')}</tbody></table><textarea name="answer"></textarea></main>`,
  },
];

/** A ticket of somebody in a document of its own. */
export function ticket(desk: Helpdesk, one: Someone, said = asked, id = 812): Document {
  const html = `<!doctype html><html lang="en"><body>${desk.html(one, said)}</body></html>`;
  return page(html, `https://help.example/tickets/${id}`).document;
}

/** What pointing at the first message and at the writing field of Anna's ticket teaches. */
export function taughtOn(desk: Helpdesk): TaughtSite {
  const document = ticket(desk, anna, [...asked].reverse());
  const known = [anna.name, anna.mail];
  const [first] = thingFor('messages', known).all(document);
  const messages = first ? waysOf(first, known, first.querySelector('.words')) : null;
  const [field] = thingFor('editor', known).all(document);
  const editor = field ? thingFor('editor', known).pick(field) : null;
  if (!messages || editor?.type !== 'picked-editor') throw new Error(`${desk.name}: nothing was taught`);
  return {
    id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a002',
    origin: 'https://help.example',
    path: '/tickets/:id',
    name: desk.name,
    fields: {
      name: [{ by: 'selector', selector: 'h1[data-field="requester"]', read: 'text' }],
      address: [{ by: 'selector', selector: 'p[data-field="mail"]', read: 'text' }],
    },
    messages,
    editor: editor.place,
    taughtAt: Date.parse('2026-11-20T09:00:00Z'),
  };
}
