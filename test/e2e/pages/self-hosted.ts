import { createServer } from 'node:http';
import { listen } from '@/test/tools/port.mjs';

/**
 * A customer system of somebody's own: one page, its records behind the fragment, drawn by script, names that a tool
 * made up, and the seller's own address on every record, and tickets with their messages
 * and a field to answer in. `stale` is the same after an update that lost its names; `bare` shows no address of who asks.
 */
export async function serveSelfHosted(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_request, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(app);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const app = `<!doctype html><html lang="en"><title>Harbour</title>
<style>body{font:16px system-ui;margin:24px}dl{display:grid;grid-template-columns:9rem 1fr;gap:8px}a{color:#0645ad}</style>
<header><nav><a href="#/contacts/41">41</a> <a href="#/contacts/42">42</a> <a href="#/reports">Reports</a>
<a href="#/tickets/811">811</a> <a href="#/tickets/812">812</a></nav></header>
<main id="app"></main><p id="pressed">0</p>
<script>
const people = {
  41: { name: 'Anna Lund', mail: 'post@lundkajakk.example', firm: 'Lund Kajakk', phone: '+47 22 00 02 20' },
  42: { name: 'Bo Ek', mail: 'kontor@ekbatar.example', firm: 'Ek Batar', phone: '' },
};
const tickets = {
  811: { by: 41, said: [
    ['Anna Lund', '18 Nov 2026, 09:12', 'The kayak arrived with a crack. What can be done?'],
    ['nina@fjordgear.example', '18 Nov 2026, 10:30', 'Thank you for the picture. A new one leaves on Monday.'],
    ['Per Dahl', '18 Nov 2026, 10:41', 'She sounds upset, go easy.', 'internal'],
    ['Anna Lund', '19 Nov 2026, 14:02', 'Monday is fine. Which carrier will bring it?'],
  ] },
  812: { by: 42, said: [
    ['Bo Ek', '19 Nov 2026, 08:00', 'Do you rent out trailers as well?'],
    ['nina@fjordgear.example', '19 Nov 2026, 08:20', 'We do, from two days on.'],
  ] },
};
function draw() {
  const id = (/contacts\\/(\\d+)/.exec(location.hash) || [])[1];
  const one = people[id];
  const mark = (name) => (location.search === '?stale' ? '' : ' data-field="' + name + '"');
  const rnd = () => 'c' + Math.random().toString(36).slice(2, 8);
  document.querySelector('#app').innerHTML = one
    ? '<div class="' + rnd() + '"><h2' + mark('person') + ' class="' + rnd() + '">' + one.name + '</h2><dl>' +
      '<dt>Mail</dt><dd><a href="#/write/' + id + '"' + mark('mail') + ' class="' + rnd() + '">' + one.mail + '</a></dd>' +
      '<dt>Firm</dt><dd class="' + rnd() + '">' + one.firm + '</dd>' +
      (one.phone ? '<dt>Phone</dt><dd>' + one.phone + '</dd>' : '') +
      '<dt>Owner</dt><dd>nina@fjordgear.example</dd></dl></div>'
    : '<h2>Reports</h2><p>Nothing new.</p>';
  const ticket = tickets[(/tickets\\/(\\d+)/.exec(location.hash) || [])[1]];
  if (!ticket) return;
  const asker = people[ticket.by];
  const line = ([who, when, text, kind]) =>
    '<article class="ticket-message ' + rnd() + '" data-kind="' + (kind || 'public') + '"><header><b class="message-author">' +
    who + '</b> <span class="message-when">' + when + '</span></header><div class="message-body"><p>' + text + '</p></div></article>';
  document.querySelector('#app').innerHTML =
    '<h2 data-field="requester">' + asker.name + '</h2>' +
    (location.search === '?bare' ? '' : '<p><span data-field="mail">' + asker.mail + '</span></p>') + '<div>' +
    (location.search === '?stale' ? '' : ticket.said.map(line).join('')) +
    '</div><div class="reply-box" contenteditable="true" role="textbox" aria-label="Reply" style="border:1px solid;min-height:3em"></div>' +
    '<button>Send</button>';
}
addEventListener('hashchange', draw);
document.addEventListener('click', () => { pressed.textContent = String(Number(pressed.textContent) + 1); }, true);
draw();
</script></html>`;
