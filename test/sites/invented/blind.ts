import { colleague, htmlOf, type InventedApp, own } from './app';

/** Written after the reading was finished, and read once: what these show is what an unknown page may expect. */
export const blind: InventedApp[] = [
  {
    name: 'Danish helpdesk, comments with an agent in between',
    url: 'https://sag.example:8443/sager/4410',
    html: htmlOf(
      'Sag 4410',
      `<header><img alt=""><div aria-haspopup="true" title="${own}">NS</div></header><main><h1>Sag 4410: utæt luge</h1><ol><li><div class="hoved"><a href="mailto:mette@sejl.example">Mette Krog</a><time datetime="2026-11-18T08:00:00Z">onsdag</time></div><div class="tekst">Lugen er utæt.</div></li>
<li><div class="hoved"><a href="mailto:${colleague}">Per Hansen</a><time datetime="2026-11-18T09:00:00Z">onsdag</time></div><div class="tekst">Vi kigger på det.</div></li>
<li><div class="hoved"><a href="mailto:${own}">Nina Solberg</a><time datetime="2026-11-18T10:00:00Z">onsdag</time></div><div class="tekst">En ny sendes i dag.</div></li></ol><aside><dl><dt>Kunde</dt><dd>Mette Krog</dd><dt>Sagsbehandler</dt><dd>${colleague}</dd></dl></aside></main>`,
      'da',
    ),
    about: 'mette@sejl.example',
    messages: [
      ['mette@sejl.example', '2026-11-18T08:00:00Z', 'Lugen'],
      [own, '2026-11-18T10:00:00Z', 'En ny'],
    ],
  },
  {
    name: 'Portuguese record with a history of calls',
    url: 'http://192.168.1.20/crm/index.php#cliente/77',
    html: htmlOf(
      'Cliente',
      `<div class="topo">Bem-vinda, ${own} <a href="?sair">Sair</a></div><div class="ficha"><h1>Joana Matos</h1><p><label>E-mail</label> <span>joana@remo.example</span></p><p><label>Telefone</label> <span>+351 21 555 0110</span></p><p><label>Responsável</label> <span>${colleague}</span></p></div>
<ul class="historico"><li><div><a href="mailto:${own}">Nina</a> <time datetime="2026-11-17T10:00:00Z">ontem</time></div><p>Liguei, pediu nova proposta.</p></li><li><div><a href="mailto:${colleague}">Per</a> <time datetime="2026-11-16T10:00:00Z">2 dias</time></div><p>Reunião marcada.</p></li></ul>`,
      'pt',
    ),
    about: 'joana@remo.example',
  },
  {
    name: 'a calendar of the week',
    url: 'https://planner.example/week/47',
    html: htmlOf(
      'Week 47',
      `<header>${own}</header><main><h1>Week 47</h1><ul><li><time datetime="2026-11-18T10:00:00Z">10:00</time> Call <a href="mailto:anna.lund@lundkajakk.example">Anna Lund</a><p>About paddles</p></li><li><time datetime="2026-11-19T10:00:00Z">10:00</time> Meet <a href="mailto:bo@ekbatar.example">Bo Ek</a><p>Demo</p></li></ul></main>`,
    ),
    about: '',
  },
  {
    name: 'Dutch order with bill-to and ship-to',
    url: 'https://winkel.example/beheer/orders/9001',
    html: htmlOf(
      'Order 9001',
      `<nav>Ingelogd als ${own}</nav><main><h1>Order 9001</h1><section class="box"><h3>Factuuradres</h3><p>Marieke de Boer</p><p>E-mail: marieke@deboerwater.example</p></section><section class="box"><h3>Afleveradres</h3><p>Jan Vis</p><p>E-mail: jan@vis.example</p></section></main>`,
      'nl',
    ),
    about: '',
  },
  {
    name: 'a webmail that shows one message in a pane beside the list',
    url: 'https://webmail.example/#INBOX/8',
    html: htmlOf(
      'Webmail',
      `<div id="bar"><a href="#logout" title="Log out ${own}">x</a></div><div id="list"><div class="row"><b>Omar Haddad</b> Order</div><div class="row on"><b>Ada Lindqvist</b> Tour</div></div>
<div id="pane"><h1>Tour</h1><div class="hd"><span class="from" title="ada.lindqvist@brightwater.example">Ada Lindqvist</span><span class="date">18 Nov 2026 14:05</span></div><div class="bd">Is the tour on? My sister eva@lindqvist.example comes along.</div></div>`,
    ),
    about: 'ada.lindqvist@brightwater.example',
  },
  {
    name: 'Svelte record with two addresses of one person',
    url: 'https://buch.example/k/5',
    html: htmlOf(
      'Kontakt',
      `<div class="svelte-1x"><h2 class="svelte-1x">Jürgen Maß</h2><div class="svelte-2y"><span class="k">E-Mail (privat)</span><span class="v">jm@mass.example</span></div><div class="svelte-2y"><span class="k">E-Mail (Büro)</span><span class="v">j.mass@verein.example</span></div></div>`,
      'de',
    ),
    about: '',
  },
  {
    name: 'a list of newsletters with authors and times',
    url: 'https://news.example/posts',
    html: htmlOf(
      'Posts',
      `<header><a href="/logout" title="Log out ${own}">Log out</a></header><main><h1>Posts</h1><article><p>By <a href="mailto:desk@news.example">The desk</a> <time datetime="2026-11-12T08:00:00Z">12 Nov</time></p><p>Two clubs merge.</p></article><article><p>By <a href="mailto:eva@news.example">Eva Holm</a> <time datetime="2026-11-11T08:00:00Z">11 Nov</time></p><p>New harbour.</p></article></main>`,
    ),
    about: '',
  },
  {
    name: 'French request whose form holds the answer',
    url: 'https://aide.example/demandes/61?onglet=1',
    html: htmlOf(
      'Demande 61',
      `<nav><span>Connecté : ${own}</span></nav><main><h1>Demande 61</h1><table><tr><th>Demandeur</th><td>Luc Petit &lt;luc.petit@aviron.example&gt;</td></tr><tr><th>Responsable</th><td>${colleague}</td></tr></table>
<div role="list"><div role="listitem"><p><strong>Luc Petit</strong> &lt;luc.petit@aviron.example&gt; <time datetime="2026-11-19T07:00:00Z">hier</time></p><p>Où est ma commande ?</p></div></div>
<form method="post"><input name="to" value="luc.petit@aviron.example"><input name="subject" value="Re: Demande 61"><textarea name="corps">Bonjour Luc,</textarea></form></main>`,
      'fr',
    ),
    about: 'luc.petit@aviron.example',
  },
];
