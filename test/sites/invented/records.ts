import { colleague, htmlOf, type InventedApp, own } from './app';

/** Pages of a person, and pages that look like one. */
export const records: InventedApp[] = [
  {
    name: 'Angular cards, with others of the firm beside',
    url: 'http://10.0.0.5:4200/app/#/kontakte/88',
    html: htmlOf(
      'Kontakte',
      `<app-root ng-version="17.3.0"><mat-toolbar><span>Segelbuch</span><button mat-icon-button aria-label="Konto">${own}</button></mat-toolbar>
<mat-sidenav-container><mat-card class="mat-mdc-card"><mat-card-title>Lotte Brandt</mat-card-title><mat-card-content>
<div class="field"><span class="mat-label">E-Mail</span><span class="value">l.b@brandtsegel.example</span></div>
<div class="field"><span class="mat-label">Telefon</span><span class="value">+49 431 555 0190</span></div>
<div class="field"><span class="mat-label">Firma</span><span class="value">Brandt Segel</span></div></mat-card-content></mat-card>
<mat-card class="mat-mdc-card"><mat-card-title>Weitere Kontakte</mat-card-title><mat-list><mat-list-item>Uwe Kern <a href="mailto:kern@brandtsegel.example">kern@brandtsegel.example</a></mat-list-item>
<mat-list-item>Ida Voss <a href="mailto:voss@brandtsegel.example">voss@brandtsegel.example</a></mat-list-item></mat-list></mat-card>
<mat-card><mat-card-title>Betreuung</mat-card-title><div class="field"><span class="mat-label">Zuständig</span><span class="value">${colleague}</span></div></mat-card></mat-sidenav-container></app-root>`,
      'de',
    ),
    about: 'l.b@brandtsegel.example',
  },
  {
    name: 'a deal with three people in it',
    url: 'https://pipeline.example/deals/40',
    html: htmlOf(
      'Deal 40',
      `<div id="app" data-v-app><div data-v-1f class="deal"><h1 data-v-1f>40 paddles for the spring</h1><div data-v-1f class="people"><h3>People</h3>
<div class="card"><b>Anna Lund</b><a href="mailto:anna.lund@lundkajakk.example">anna.lund@lundkajakk.example</a></div>
<div class="card"><b>Ola Lund</b><a href="mailto:ola.lund@lundkajakk.example">ola.lund@lundkajakk.example</a></div>
<div class="card"><b>Bo Ek</b><a href="mailto:bo@ekbatar.example">bo@ekbatar.example</a></div></div>
<div data-v-1f><span>Deal owner</span><span>${colleague}</span></div></div></div><footer>support@pipeline.example</footer>`,
    ),
    about: '',
  },
  {
    name: 'the results of a search',
    url: 'http://kartei.example:8081/search?q=lund',
    html: htmlOf(
      'Search',
      `<table id="hdr"><tr><td>Logged in: ${own}</td></tr></table><h1>3 results for “lund”</h1><table class="grid"><thead><tr><th>Name</th><th>E-mail</th><th>City</th></tr></thead>
<tbody><tr><td><a href="/c/1">Anna Lund</a></td><td>anna.lund@lundkajakk.example</td><td>Bergen</td></tr><tr><td><a href="/c/2">Ola Lund</a></td><td>ola@annet.example</td><td>Oslo</td></tr>
<tr><td><a href="/c/3">Per Lundgren</a></td><td>plundgren@sjo.example</td><td>Malmö</td></tr></tbody></table>`,
    ),
    about: '',
  },
  {
    name: 'settings of the seller’s own team',
    url: 'https://crm.example/settings/mail',
    html: htmlOf(
      'Settings',
      `<main><h1>Mail settings</h1><form action="/settings" method="post"><label for="a">Your name</label><input id="a" value="Nina Solberg"><label for="b">Reply-to e-mail</label><input id="b" value="team@fjordgear.example">
<label for="c">Notification e-mail</label><input id="c" type="email" value="${colleague}"><button>Save</button></form></main><footer>Help: support@crm.example</footer>`,
    ),
    about: '',
  },
  {
    name: 'a frameset in Spanish',
    url: 'http://servidor:8080/clientes/',
    html: '<!doctype html><html lang="es"><head><title>Clientes</title></head><frameset cols="200,*"><frame id="menu" name="menu"><frame id="ficha" name="ficha"></frameset></html>',
    frames: {
      menu: '<ul><li><a href="c?id=1">Inés Prieto</a><li><a href="c?id=2">Raúl Gil</a></ul>',
      ficha: `<h2>Ficha del cliente</h2><table><tr><td>Nombre</td><td>Inés Prieto</td></tr><tr><td>Correo electrónico</td><td>ines@prietoremos.example</td></tr><tr><td>Teléfono</td><td>+34 910 000 177</td></tr>
<tr><td>Vendedor</td><td>${colleague}</td></tr></table><p>Ayuda: soporte@servidor.example</p>`,
    },
    about: 'ines@prietoremos.example',
  },
  {
    name: 'an order system in Finnish',
    url: 'https://tilaus.example/asiakas.do?nro=551',
    html: htmlOf(
      'Asiakas 551',
      `<div class="top"><span>Kirjautunut:</span> <span>${own}</span></div><h1>Järvi Oy</h1><dl><dt>Yhteyshenkilö</dt><dd>Aino Virtanen</dd><dt>Sähköpostiosoite</dt><dd>aino.v@jarvi.example</dd><dt>Puhelinnumero</dt><dd>+358 9 555 0110</dd>
<dt>Myyjä</dt><dd>${colleague}</dd></dl>`,
      'fi',
    ),
    about: 'aino.v@jarvi.example',
  },
  {
    name: 'a record in Polish',
    url: 'https://crm.example/klienci/12',
    html: htmlOf(
      'Klient',
      `<header><span>Zalogowany: ${own}</span></header><main><h1>Kasia Nowak</h1><div class="row"><label>Adres e-mail</label><p>biuro@kajaki.example</p></div><div class="row"><label>Telefon</label><p>+48 22 555 01 12</p></div>
<div class="row"><label>Opiekun</label><p>${colleague}</p></div></main><footer>pomoc@crm.example</footer>`,
      'pl',
    ),
    about: 'biuro@kajaki.example',
  },
  {
    name: 'React with labels in Italian',
    url: 'https://gestione.example/#!/anagrafica/9',
    html: htmlOf(
      'Gestione',
      `<div id="root"><div class="sc-a"><div class="sc-b">Gestione</div><div class="sc-c">${own}</div></div><div class="sc-d"><div class="sc-e">Chiara Rossi</div><div class="sc-f"><div class="sc-g"><div class="sc-h">Indirizzo email</div><div class="sc-i">amministrazione@lagodigarda.example</div></div>
<div class="sc-g"><div class="sc-h">Cellulare</div><div class="sc-i">+39 045 555 0100</div></div><div class="sc-g"><div class="sc-h">Assegnato a</div><div class="sc-i">${colleague}</div></div></div></div></div>`,
      'it',
    ),
    about: 'amministrazione@lagodigarda.example',
  },
  {
    name: 'a record in Japanese',
    url: 'https://kokyaku.example/customers/31',
    html: htmlOf(
      '顧客',
      `<main><h1>森 健二</h1><table><tr><th>メールアドレス</th><td>k.mori@umi.example</td></tr><tr><th>電話番号</th><td>+81 3 5550 0131</td></tr><tr><th>担当者</th><td>${colleague}</td></tr></table></main>`,
      'ja',
    ),
    about: 'k.mori@umi.example',
  },
  {
    name: 'a board of cards',
    url: 'https://board.example/sales',
    html: htmlOf(
      'Board',
      `<main><h1>Sales</h1><section><h2>New</h2><div class="card"><h3>Anna Lund</h3><p>anna.lund@lundkajakk.example</p></div><div class="card"><h3>Bo Ek</h3><p>bo@ekbatar.example</p></div></section><section><h2>Won</h2><div class="card"><h3>Tom</h3><p>Mail: tom@harbour.example</p></div></section></main>`,
    ),
    about: '',
  },
  {
    name: 'a firm with its people',
    url: 'https://crm.example/accounts/5',
    html: htmlOf(
      'Brightwater AB',
      `<header><a href="/me">${own}</a></header><main><h1>Brightwater AB</h1><p>Account manager: <a href="mailto:${colleague}">Per Hansen</a></p><h2>Contacts</h2><table><thead><tr><th>Name</th><th>E-mail</th></tr></thead><tbody>
<tr><td>Ada Lindqvist</td><td><a href="mailto:ada.lindqvist@brightwater.example">ada.lindqvist@brightwater.example</a></td></tr><tr><td>Nils Berg</td><td><a href="mailto:nils.berg@brightwater.example">nils.berg@brightwater.example</a></td></tr></tbody></table></main><footer>support@crm.example</footer>`,
    ),
    about: '',
  },
  {
    name: 'a firm with an address of its own',
    url: 'https://crm.example/accounts/6',
    html: htmlOf(
      'Havkajakk AS',
      `<main><h1>Havkajakk AS</h1><dl><dt>E-post</dt><dd>post@havkajakk.example</dd><dt>Telefon</dt><dd>+47 22 00 06 60</dd><dt>Kundeansvarlig</dt><dd>${colleague}</dd></dl><h2>Notater</h2><p>Ringte siri@annen.example i går.</p></main>`,
      'nb',
    ),
    about: 'post@havkajakk.example',
  },
  ...[
    'She asked for two <strong>sea kayaks</strong>. Mail <a href="mailto:c.rossi@annen.example">c.rossi@annen.example</a> about the invoice.',
    'The price is open, <em>contact</em> <a href="mailto:c.rossi@annen.example">c.rossi@annen.example</a>',
  ].map((note, index) => ({
    name: `a record whose note says whom to write to, ${index + 1}`,
    url: 'https://crm.example/#/people/11/show',
    html: htmlOf(
      'CRM',
      `<div id="root"><header><nav><a href="/">Yard</a><h1>CRM</h1></nav></header><main><div class="panel"><h5>Anna Lund</h5><div>Buyer at <a href="#/firms/1">Lund Kajakk</a></div></div>
<div class="notes"><div class="by">Nina Solberg added a note <span>3 days ago</span></div><div class="prose"><p>${note}</p></div></div>
<div class="side"><h6>Personal info</h6><div class="row"><svg></svg><div><a href="mailto:anna.lund@lundkajakk.example">anna.lund@lundkajakk.example</a></div></div></div></main></div>`,
    ),
    about: '',
  })),
  ...(
    [
      ['on <span>Today 10:12</span>', 'priya@kurtawala.example'],
      ['we still have 3 invoices', ''],
    ] as const
  ).map(([behind, about]) => ({
    name: `a message headed "From … ${behind}"`,
    url: 'https://post.example/?_task=mail&_uid=4',
    html: htmlOf(
      'Two crates',
      `<main><h2>Two crates</h2><div class="head"><span>From <span class="adr"><a href="mailto:priya@kurtawala.example" title="priya@kurtawala.example">Priya Kurtawala</a></span> ${behind}</span></div><div class="body"><p>Could the two crates come on Monday?</p></div></main>`,
    ),
    about,
  })),
  {
    name: 'labels without a colon',
    url: 'https://kartei.example/kunde/7',
    html: htmlOf(
      'Kunde 7',
      `<h1>Brandt Segel</h1><div class="box"><b>E-Mail</b> <a href="mailto:l.b@brandtsegel.example">l.b@brandtsegel.example</a></div><div class="box"><b>Betreuer</b> <a href="mailto:${colleague}">Per Hansen</a></div>`,
      'de',
    ),
    about: 'l.b@brandtsegel.example',
  },
];
