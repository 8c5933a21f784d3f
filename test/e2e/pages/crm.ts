import { createServer } from 'node:http';
import { listen } from '@/test/tools/port.mjs';

/** A customer system that no adapter knows, on a port of this machine. */
export async function serveCrm(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === unfinished) {
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      answer.write('<!doctype html><html lang="en"><title>Loading</title><h1>Loading</h1>');
      return;
    }
    const body = pages[pathname];
    answer.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(body === undefined ? 'no such page' : `<!doctype html><html lang="en">${body}</html>`);
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

/** A page that is on its way for ever. */
export const unfinished = '/unfinished';

const page = (title: string, main: string, header = '') =>
  `<title>${title} - Ledger</title><header><nav><a href="/">Home</a></nav>${header}</header><main>${main}</main>
<footer>Questions? <a href="mailto:help@ledger.example">Help</a> <a href="tel:+4780000000">Call</a></footer>`;

const signedIn = '<a href="/logout" title="Sign out nina@fjordgear.example">Sign out</a>';

const pages: Record<string, string | undefined> = {
  '/': page('Home', '<h1>Good morning</h1><p>Nothing new.</p>'),
  '/links': page(
    'Anna Lund',
    `<section><div><h1>Anna Lund</h1><dl><dt>Mail</dt><dd><a href="mailto:anna.lund@lundkajakk.example?subject=Hi">anna.lund@lundkajakk.example</a></dd>
<dt>Phone</dt><dd><a href="tel:+47%2022%2000%2002%2020">+47 22 00 02 20</a></dd></dl></div></section><p>Owner: nina@fjordgear.example</p>`,
    signedIn,
  ),
  '/microdata': page(
    'Bo Ek',
    `<h1>Order 7</h1><div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Bo Ek</span>, <a itemprop="email" href="mailto:bo.ek@ekbatar.example">mail</a>,
<span itemprop="telephone">+46 8 555 010 22</span>, <span itemprop="worksFor" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Ek Båtar</span></span></div><p>Handled by nina@fjordgear.example</p>`,
    signedIn,
  ),
  '/chip': page(
    'Case 12',
    `<h1>Case 12</h1><table><tr><th>From</th><td><span title="Chiara Rossi &lt;chiara.rossi@lagodigarda.example&gt;">Chiara</span></td></tr></table><p>It leaks.</p>`,
  ),
  '/text': page(
    'Dan Weiss',
    '<section><h1>Dan Weiss</h1><p>Write to dan.weiss@seesport.example before noon.</p></section><p>Entered by nina@fjordgear.example</p>',
  ),
  '/list': page(
    'Contacts',
    `<h1>Contacts</h1><ul><li><a href="mailto:anna.lund@lundkajakk.example">Anna Lund</a></li><li><a href="mailto:bo.ek@ekbatar.example">Bo Ek</a></li>
<li><a href="mailto:eva@nobody.example">Eva</a></li></ul>`,
  ),
  // Many are named, one stands out.
  '/crowd': page(
    'Anna Lund',
    `<section><h1>Anna Lund</h1><p><a href="mailto:anna.lund@lundkajakk.example">anna.lund@lundkajakk.example</a></p></section><aside><ul>${Array.from(
      { length: 220 },
      (_, index) => `<li><a href="mailto:member${index}@paddlers.example">Member ${index} of the club</a></li>`,
    ).join('')}</ul></aside>`,
  ),
  '/news': page(
    'News',
    '<h1>Two clubs merge</h1><article><p>Write to editor@news.example or to desk@news.example.</p></article>',
  ),
  '/shared': page(
    'Havkajakk',
    '<section><h1>Havkajakk</h1><a href="mailto:post@havkajakk.example">post@havkajakk.example</a></section>',
  ),
  '/form': `<title>Contact form</title><main><article itemscope itemtype="https://schema.org/EmailMessage"><meta itemprop="identifier" content="form-1@shop.example">
<h1 itemprop="headline">New message from your contact form</h1><span itemprop="sender" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Shop</span><meta itemprop="email" content="no-reply@shop.example"></span>
<span itemprop="replyTo" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Femi Ade</span><meta itemprop="email" content="femi.ade@lagoslakes.example"></span>
<span itemprop="toRecipient">nina@fjordgear.example</span><time itemprop="dateSent" datetime="2026-11-20T08:12:00Z">today</time><div itemprop="text">Do you ship to Lagos?</div></article></main>`,
  // Its title never comes to rest, so it is never read.
  '/margin': `<title>Prices</title><main><h1>Prices</h1><p>All of them.</p></main><aside>Ask anna.lund@lundkajakk.example</aside>`,
};
