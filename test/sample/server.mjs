// @ts-check
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '../tools/port.mjs';
import { seller } from './customers.mjs';
import { makeMailbox, newest } from './mailbox.mjs';
import { composePage, conversationPage, listPage, messagePart } from './pages.mjs';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {{ status?: number, type: string, body: string }} Answer */

/**
 * Serves the sample inbox on 127.0.0.1. It behaves like a webmail: what is sent stands in its conversation from then on,
 * until the server ends.
 *
 * @param {{ port?: number, clock?: () => number }} [options] port 0, if not given, takes any free one; the clock gives
 *   epoch milliseconds
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` is an origin, without a slash at its end
 * @throws {import('../tools/stop.mjs').Stop} if the port is taken
 */
export async function serveSample({ port = 0, clock = Date.now } = {}) {
  const conversations = makeMailbox(clock());
  const server = createServer(async (request, response) => {
    const { status = 200, type, body } = await answer(conversations, clock, request);
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('./mailbox.mjs').Conversation[]} conversations changed by what is sent
 * @param {() => number} clock
 * @param {IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(conversations, clock, request) {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, id] = /^\/mail\/(c\d+)(?:\/reply)?$/.exec(pathname) ?? [];
  const conversation = conversations.find((candidate) => candidate.id === id);
  if (request.method === 'POST') {
    const sent = new URLSearchParams(await text(request));
    if (pathname === '/compose') return send(conversations, start(conversations, sent), sent, clock());
    if (conversation) return send(conversations, conversation, sent, clock());
  } else if (pathname === '/') return html(listPage([...conversations].sort((a, b) => newest(b) - newest(a))));
  else if (pathname === '/compose') return html(composePage());
  else if (pathname === '/page.css') return { type: 'text/css', body: await own('page.css') };
  else if (pathname === '/page.mjs') return { type: 'text/javascript', body: await own('page.mjs') };
  else if (conversation) return html(conversationPage(conversation));
  return { status: 404, type: 'text/plain', body: 'There is no such page.' };
}

/**
 * @param {import('./mailbox.mjs').Conversation[]} conversations
 * @param {URLSearchParams} sent
 */
function start(conversations, sent) {
  const conversation = { id: `c${conversations.length + 1}`, subject: sent.get('subject') ?? '', messages: [] };
  conversations.push(conversation);
  return conversation;
}

/**
 * @param {import('./mailbox.mjs').Conversation[]} conversations
 * @param {import('./mailbox.mjs').Conversation} conversation
 * @param {URLSearchParams} sent
 * @param {number} at
 * @returns {Answer}
 */
function send(conversations, conversation, sent, at) {
  const address = sent.get('to') ?? '';
  const known = conversations
    .flatMap(({ messages }) => messages.flatMap(({ from, to }) => [from, to]))
    .find((person) => person.address === address);
  const message = {
    id: `${conversation.id}-m${conversation.messages.length + 1}@mail.vale-and-moor.example`,
    from: seller,
    to: known ?? { name: '', address },
    at,
    text: sent.get('text') ?? '',
  };
  conversation.messages.push(message);
  const part = messagePart(message, conversation.subject);
  return { type: 'application/json', body: JSON.stringify({ url: `/mail/${conversation.id}`, message: part }) };
}

/** @param {string} body */
function html(body) {
  return { type: 'text/html', body };
}

/** @param {string} name */
function own(name) {
  return readFile(new URL(name, import.meta.url), 'utf8');
}
