import { colleague, htmlOf, type InventedApp, own } from './app';

/** Pages that show mail or answers to a request. */
export const conversations: InventedApp[] = [
  {
    name: 'a helpdesk that names authors without addresses',
    url: 'https://hilfe.example/scp/tickets.php?id=812',
    html: htmlOf(
      'Ticket 812',
      `<div id="nav">Welcome, <a href="profile.php">Nina</a> | <a href="logout.php">Log Out</a></div><h2>Ticket #812</h2><table class="info"><tr><th>User:</th><td>Femi Ade</td></tr><tr><th>Email:</th><td>femi.ade@lagoslakes.example</td></tr><tr><th>Assigned To:</th><td>${colleague}</td></tr></table>
<div class="thread-entry message"><div class="header"><b>Femi Ade</b> posted <time datetime="2026-11-18T10:00:00Z">18 Nov</time></div><div class="thread-body"><p>The hatch leaks. My brother is ken@lagoslakes.example</p></div></div>
<div class="thread-entry response"><div class="header"><b>Nina Solberg</b> posted <time datetime="2026-11-18T12:00:00Z">18 Nov</time></div><div class="thread-body"><p>Which one?</p></div></div>
<form action="reply"><textarea name="response"></textarea></form>`,
    ),
    about: 'femi.ade@lagoslakes.example',
  },
  {
    name: 'a webmail of articles with exact times',
    url: 'https://post.example/mail/inbox/77',
    html: htmlOf(
      'Pagaies - Post',
      `<div id="root"><header><button aria-haspopup="menu" aria-label="Account ${own}">N</button></header><main><h1>Pagaies trop courtes</h1>
<article><header><span class="who" title="claire.morel@pagaie.example">Claire Morel</span> to <span title="${own}">me</span><time datetime="2026-11-17T08:00:00Z">Tue</time></header><div class="body"><p>The paddles are too short.</p></div></article>
<article><header><span class="who" title="${own}">Nina Solberg</span> to <span title="claire.morel@pagaie.example">Claire</span><time datetime="2026-11-17T09:30:00Z">Tue</time></header><div class="body"><p>I will look.</p></div></article>
<article><header><span class="who" title="claire.morel@pagaie.example">Claire Morel</span> to <span title="${own}">me</span><time datetime="2026-11-18T07:15:00Z">Wed</time></header><div class="body"><p>Any news? Luc is luc@pagaie.example</p></div></article></main></div>`,
    ),
    about: 'claire.morel@pagaie.example',
    messages: [
      ['claire.morel@pagaie.example', '2026-11-17T08:00:00Z', 'The paddles'],
      [own, '2026-11-17T09:30:00Z', 'I will look'],
      ['claire.morel@pagaie.example', '2026-11-18T07:15:00Z', 'Any news'],
    ],
  },
  {
    name: 'a webmail of one message in tables',
    url: 'http://mail.klubb.example:2095/horde/view.php?mailbox=INBOX&uid=12',
    html: htmlOf(
      'Strandet ordre',
      `<table class="menu"><tr><td><a href="logout.php" title="Log out ${own}">Log out</a></td></tr></table><table class="headers"><tr><td>From:</td><td>Omar Haddad &lt;omar@sable.example&gt;</td></tr><tr><td>To:</td><td>${own}</td></tr><tr><td>Date:</td><td>2026-11-18 14:05</td></tr><tr><td>Subject:</td><td>Strandet ordre</td></tr></table>
<div class="msgbody"><p>Where is my order? Ask lager@sable.example.</p></div>`,
    ),
    about: 'omar@sable.example',
    messages: [['omar@sable.example', '2026-11-18T14:05', 'Where is my order']],
  },
  {
    name: 'a Vue ticket with addresses in angle brackets',
    url: 'https://desk.example/#/t/9',
    html: htmlOf(
      'Desk',
      `<div id="app"><nav><span>${own}</span></nav><h1>Broken strap</h1><ul class="comments"><li data-v-9><div class="meta"><strong>Priya Raman</strong> &lt;priya@trailmix.example&gt; <time datetime="2026-11-19T10:00:00+01:00">Thu</time></div><div class="content">The strap broke. Mail ben@trailmix.example for photos.</div></li>
<li data-v-9><div class="meta"><strong>Nina Solberg</strong> &lt;${own}&gt; <time datetime="2026-11-19T11:00:00+01:00">Thu</time></div><div class="content">Sorry to hear that.</div></li></ul></div>`,
    ),
    about: 'priya@trailmix.example',
    messages: [
      ['priya@trailmix.example', '2026-11-19T09:00:00Z', 'The strap broke'],
      [own, '2026-11-19T10:00:00Z', 'Sorry'],
    ],
  },
  {
    name: 'a mailbox as a table of rows',
    url: 'https://post.example/mail/inbox',
    html: htmlOf(
      'Inbox (2)',
      `<header><button aria-haspopup="menu" aria-label="Account ${own}">N</button></header><main><h1>Inbox</h1><table><tbody><tr role="row"><td title="claire.morel@pagaie.example">Claire Morel</td><td><a href="/mail/1">Any news?</a></td><td><time datetime="2026-11-18T07:15:00Z">Wed</time></td></tr>
<tr role="row"><td title="omar@sable.example">Omar Haddad</td><td><a href="/mail/2">Order</a></td><td><time datetime="2026-11-18T06:15:00Z">Wed</time></td></tr></tbody></table></main>`,
    ),
    about: '',
  },
  {
    name: 'a chat with clock times and a card of the visitor',
    url: 'https://chat.example/app/inbox/33',
    html: htmlOf(
      'Chat',
      `<div role="log"><div class="m in"><span>Tomás</span><span>10:14</span><p>Is it in stock?</p></div><div class="m out"><span>You</span><span>10:15</span><p>Let me see, I ask ${colleague}</p></div></div><aside class="visitor"><h2>Tomás Vidal</h2><div><span>Email</span><span>tomas@remonorte.example</span></div></aside>`,
    ),
    about: 'tomas@remonorte.example',
  },
  {
    name: 'a German webmail with words for headers',
    url: 'https://webpost.example/lesen?id=5',
    html: htmlOf(
      'Rechnung',
      `<div class="kopf"><a href="/abmelden?logout" title="Abmelden ${own}">Abmelden</a></div><h1>Rechnung 88</h1><section class="mail"><dl><dt>Von</dt><dd>Jonas Weber &lt;jonas.weber@ventil.example&gt;</dd><dt>An</dt><dd>${own}</dd><dt>Datum</dt><dd>18.11.2026 14:05</dd></dl><div class="text"><p>Die Rechnung stimmt nicht.</p></div></section>`,
      'de',
    ),
    about: 'jonas.weber@ventil.example',
    messages: [['jonas.weber@ventil.example', '2026-11-18T14:05', 'Die Rechnung']],
  },
  {
    name: 'messages in a frame of the application',
    url: 'http://127.0.0.1:9000/groupware/#mail',
    html: htmlOf('Groupware', `<div class="bar">${own}</div><iframe id="content"></iframe>`),
    frames: {
      content: `<h1>Lake tour</h1><div role="list"><div role="listitem"><a href="mailto:ada.lindqvist@brightwater.example">Ada Lindqvist</a> <time datetime="2026-11-16T08:00:00Z">Mon</time><div><p>Is the tour on?</p></div></div></div>`,
    },
    about: 'ada.lindqvist@brightwater.example',
    messages: [['ada.lindqvist@brightwater.example', '2026-11-16T08:00:00Z', 'Is the tour on']],
  },
];
