import { createServer } from 'node:http';
import { listen } from '@/test/tools/port.mjs';

/**
 * A customer system of somebody's own: one page, its records behind the fragment, drawn by script, names that a tool
 * made up, and the seller's own address on every record. `stale` is the same after an update that lost its names.
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
<header><nav><a href="#/contacts/41">41</a> <a href="#/contacts/42">42</a> <a href="#/reports">Reports</a></nav></header>
<main id="app"></main><p id="pressed">0</p>
<script>
const people = {
  41: { name: 'Anna Lund', mail: 'post@lundkajakk.example', firm: 'Lund Kajakk', phone: '+47 22 00 02 20' },
  42: { name: 'Bo Ek', mail: 'kontor@ekbatar.example', firm: 'Ek Batar', phone: '' },
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
}
addEventListener('hashchange', draw);
document.addEventListener('click', () => { pressed.textContent = String(Number(pressed.textContent) + 1); }, true);
draw();
</script></html>`;
