// @ts-check
import { people, seller } from './customers.mjs';
import { newest } from './mailbox.mjs';

/**
 * @typedef {import('./mailbox.mjs').Conversation} Conversation
 * @typedef {import('./mailbox.mjs').Message} Message
 * @typedef {import('./mailbox.mjs').Person} Person
 */

/**
 * The inbox: one row a conversation.
 *
 * @param {Conversation[]} conversations newest first
 */
export function listPage(conversations) {
  const rows = conversations.map((conversation) => {
    const last = conversation.messages.at(-1);
    const other = conversation.messages.map(otherSide)[0] ?? seller;
    return `<li><a href="/mail/${conversation.id}">
      <span class="who" title="${escaped(other.address)}">${escaped(other.name)}</span>
      <span class="what"><strong>${escaped(conversation.subject)}</strong> ${escaped(last?.text.replaceAll('\n', ' ') ?? '')}</span>
      ${time(newest(conversation))}</a></li>`;
  });
  return page('Inbox', `<h1>Inbox</h1><ol class="rows">${rows.join('')}</ol>`);
}

/**
 * One conversation, oldest message first, with its reply form.
 *
 * @param {Conversation} conversation
 */
export function conversationPage(conversation) {
  const other = conversation.messages.map(otherSide)[0] ?? seller;
  const content = `<article class="thread" itemscope itemtype="https://schema.org/Conversation">
    <meta itemprop="identifier" content="${conversation.id}">
    <h1 itemprop="headline">${escaped(conversation.subject)}</h1>
    <div id="messages">${conversation.messages.map((message) => messagePart(message, conversation.subject)).join('')}</div>
  </article>
  ${sendForm('Reply', `/mail/${conversation.id}/reply`, other.address, `Re: ${conversation.subject}`)}`;
  return page(conversation.subject, content);
}

export function composePage() {
  const known = Object.values(people).map(
    ({ name, address }) => `<option value="${address}">${escaped(name)}</option>`,
  );
  return page(
    'New message',
    `<h1>New message</h1><datalist id="people">${known.join('')}</datalist>
    ${sendForm('New message', '/compose', '', '')}`,
  );
}

/**
 * @param {Message} message
 * @param {string} subject
 */
export function messagePart(message, subject) {
  return `<section class="message" itemprop="hasPart" itemscope itemtype="https://schema.org/EmailMessage">
    <meta itemprop="identifier" content="${message.id}">
    <meta itemprop="headline" content="${escaped(subject)}">
    <header>
      ${person('sender', message.from)}
      <span class="to">to ${person('toRecipient', message.to)}</span>
      ${time(message.at, 'dateSent')}
    </header>
    <div itemprop="text" class="text">${escaped(message.text)}</div>
  </section>`;
}

/**
 * @param {string} title
 * @param {string} content
 */
function page(title, content) {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escaped(title)} - Sample mail</title>
  <link rel="stylesheet" href="/page.css">
  <link rel="icon" href="data:,">
  <script type="module" src="/page.mjs"></script>
</head>
<body>
  <header class="top">
    <strong>Sample mail</strong>
    <nav aria-label="Mail"><a href="/">Inbox</a> <a href="/compose">New message</a></nav>
    <span>Signed in as <a rel="me" href="mailto:${seller.address}">${seller.address}</a></span>
  </header>
  <main>${content}</main>
  <p role="status" id="said"></p>
</body>
</html>`;
}

/**
 * @param {string} name
 * @param {string} action
 * @param {string} to
 * @param {string} subject
 */
function sendForm(name, action, to, subject) {
  return `<form aria-label="${name}" method="post" action="${action}">
    <label>To <input type="email" name="to" value="${escaped(to)}" list="people" required></label>
    <label>Subject <input name="subject" value="${escaped(subject)}" required></label>
    <label>Message <textarea name="text" rows="7" required></textarea></label>
    <button type="submit">Send</button>
  </form>`;
}

/**
 * @param {'sender' | 'toRecipient'} property
 * @param {Person} who
 */
function person(property, who) {
  return `<span itemprop="${property}" itemscope itemtype="https://schema.org/Person"><span
    itemprop="name">${escaped(who.name)}</span> <a itemprop="email" href="mailto:${who.address}">${who.address}</a></span>`;
}

/**
 * @param {number} at
 * @param {string} [property]
 */
function time(at, property) {
  const instant = new Date(at);
  const words = instant.toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `<time datetime="${instant.toISOString()}"${property ? ` itemprop="${property}"` : ''}>${words}</time>`;
}

/** @param {Message} message */
function otherSide(message) {
  return message.from.address === seller.address ? message.to : message.from;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
