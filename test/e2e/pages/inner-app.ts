import { createServer } from 'node:http';
import { listen } from '@/test/tools/port.mjs';

/**
 * A customer system whose records stand in shadow roots (`/parts`, drawn anew for each record) or in a frame that goes on
 * by itself (`/desk`), or in a shadow root in such a frame in a shadow root (`/deep`, and with its fields named, `/plain`).
 * `?renamed` is the same after an update that named component and frame anew, `?hidden` hides them.
 */
export async function serveInnerApp(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://inner.example');
    const [, kind = '', id = ''] = /^\/inner\/(\w+)\/(\d+)/.exec(pathname) ?? [];
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const change = [...searchParams.keys()][0] ?? '';
    const [, deep] = /^\/(deep|plain)$/.exec(pathname) ?? [];
    answer.end(kind ? inner(kind, id) : deep ? shell(deep) : pathname === '/desk' ? desk(change) : parts(change));
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

const people: Record<string, readonly [name: string, mail: string]> = {
  41: ['Anna Lund', 'post@lundkajakk.example'],
  42: ['Bo Ek', 'kontor@ekbatar.example'],
  7: ['Per Dahl', 'per@fjordgear.example'],
};
const look = '<style>body{font:16px system-ui;margin:24px}iframe{width:100%;height:300px}</style>';

const record = (id: string) => {
  const [name, mail] = people[id] ?? ['', ''];
  return `<h2 data-field="person">${name}</h2><p data-field="mail">${mail}</p><p>Handled by nina@fjordgear.example</p>
<textarea name="answer" aria-label="Answer"></textarea>`;
};

function inner(kind: string, id: string): string {
  if (kind === 'deep' || kind === 'plain') return inShadow(kind, id);
  return `<!doctype html><html lang="en"><title>${kind}</title>${look}<nav><a href="/inner/contacts/41">41</a>
<a href="/inner/contacts/42">42</a> <a href="/inner/staff/7">Staff</a></nav><main>${record(id)}</main></html>`;
}

/** The frame in a shadow root, and what the frame holds in one. */
function shell(kind: string): string {
  return `<!doctype html><html lang="en"><title>Shell</title>${look}<d-shell></d-shell><script>
document.querySelector('d-shell').attachShadow({ mode: 'open' }).innerHTML =
  '<p>Harbour desk</p><iframe name="content" src="/inner/${kind}/41" style="width:100%"></iframe>';
</script></html>`;
}

function inShadow(kind: string, id: string): string {
  const [name, mail] = people[id] ?? ['', ''];
  const plain = `<h1>${name}</h1><p>E-mail: ${mail}</p><p>Owner: nina@fjordgear.example</p>`;
  const links = [41, 42].map((one) => `<a href="/inner/${kind}/${one}">${one}</a>`).join(' ');
  return `<!doctype html><html lang="en"><title>${kind}</title>${look}<nav>${links}</nav><h-contact-card></h-contact-card><script>
document.querySelector('h-contact-card').attachShadow({ mode: 'open' }).innerHTML =
  ${JSON.stringify(kind === 'plain' ? plain : record(id))};
</script></html>`;
}

function desk(change: string): string {
  const name = change === 'renamed' ? 'other' : 'content';
  const hidden = change === 'hidden' ? ' style="visibility: hidden"' : '';
  return `<!doctype html><html lang="en"><title>Desk</title>${look}<header>Harbour desk</header>
<iframe name="${name}" src="/inner/contacts/41"${hidden}></iframe></html>`;
}

function parts(change: string): string {
  const card = change === 'renamed' ? 'h-other-card' : 'h-contact-card';
  return `<!doctype html><html lang="en"><title>Parts</title>${look}<nav><a href="#/contacts/41">41</a>
<a href="#/contacts/42">42</a></nav><h-shell></h-shell><p id="pressed">0</p><script>
const records = ${JSON.stringify({ 41: record('41'), 42: record('42') })};
function draw() {
  const shell = document.querySelector('h-shell');
  const root = shell.shadowRoot || shell.attachShadow({ mode: 'open' });
  root.innerHTML = '<section><${card}${change === 'hidden' ? ' hidden' : ''}></${card}></section>';
  const inside = root.querySelector('${card}').attachShadow({ mode: 'open' });
  inside.innerHTML = records[location.hash.slice(-2)] || '';
}
addEventListener('hashchange', draw);
document.addEventListener('click', () => { pressed.textContent = String(Number(pressed.textContent) + 1); }, true);
draw();
</script></html>`;
}
