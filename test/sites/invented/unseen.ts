import { colleague, htmlOf, type InventedApp, own } from './app';

/** Pages with somebody plainly in the middle, and everybody else who stands around on such a page. */
export const unseen: InventedApp[] = [
  // The sheet is Mr. Oltmanns's: his name heads it and his address is the value of its e-mail box; the pastor only
  // looks after him, and the parish office stands in the footer.
  {
    name: 'a German parish register with postbacks',
    url: 'http://gemeinde-srv/KiReg/Mitglied/Bearbeiten.aspx?mid=20417',
    html: htmlOf(
      'KiReg – Mitglied bearbeiten',
      `<form method="post" action="./Bearbeiten.aspx?mid=20417" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk2Mjk1">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""></div>
<table id="ctl00_kopf" width="100%"><tr><td><img src="logo.gif" alt="KiReg 4.2"></td>
<td align="right">Angemeldet als <span id="ctl00_lblUser">${own}</span>
 | <a href="javascript:__doPostBack('ctl00$lnkAbmelden','')">Abmelden</a></td></tr></table>
<div id="ctl00_menu"><a href="Suche.aspx">Suche</a> <a href="Listen.aspx">Listen</a>
<a href="Serienbrief.aspx">Serienbrief</a> <a href="Verwaltung.aspx">Verwaltung</a></div>
<h2><span id="ctl00_cph_lblTitel">Oltmanns, Gerriet</span> <small>Mitglied 20417</small></h2>
<div id="ctl00_cph_valSum" style="color:Red;display:none;"></div>
<fieldset><legend>Person</legend><table class="maske">
<tr><td><span id="ctl00_cph_l1">Anrede</span></td><td><select id="ctl00_cph_ddlAnrede">
<option>Frau</option><option selected="selected">Herr</option></select></td></tr>
<tr><td><span id="ctl00_cph_l2">Vorname</span></td>
<td><input name="ctl00$cph$txtVorname" type="text" value="Gerriet" id="ctl00_cph_txtVorname"></td></tr>
<tr><td><span id="ctl00_cph_l3">Nachname</span></td>
<td><input name="ctl00$cph$txtName" type="text" value="Oltmanns" id="ctl00_cph_txtName"></td></tr>
<tr><td><span id="ctl00_cph_l4">Geb.-Datum</span></td>
<td><input name="ctl00$cph$txtGeb" type="text" value="14.03.1961" id="ctl00_cph_txtGeb"></td></tr></table></fieldset>
<fieldset><legend>Erreichbarkeit</legend><table class="maske">
<tr><td><span id="ctl00_cph_l7">Telefon priv.</span></td>
<td><input name="ctl00$cph$txtTel" type="text" value="04921 555 0144" id="ctl00_cph_txtTel"></td></tr>
<tr><td><span id="ctl00_cph_l8">E-Mail</span></td>
<td><input name="ctl00$cph$txtMail" type="text" value="gerriet@deichbote.example" id="ctl00_cph_txtMail">
<a href="javascript:__doPostBack('ctl00$cph$btnMail','')"><img src="brief.gif" alt="Schreiben"></a></td></tr>
<tr><td><span id="ctl00_cph_l9">Straße</span></td>
<td><input name="ctl00$cph$txtStr" type="text" value="Am Siel 4" id="ctl00_cph_txtStr"></td></tr></table></fieldset>
<fieldset><legend>Seelsorge</legend><table class="maske"><tr><td>Bezirkspfarrerin</td>
<td>Almuth Reents, <a href="mailto:a.reents@kirche-larrelt.example">a.reents@kirche-larrelt.example</a></td></tr>
<tr><td>Zuletzt geändert</td><td>03.11.2026 durch ${colleague}</td></tr></table></fieldset>
<input type="submit" name="ctl00$cph$btnSave" value="Speichern" id="ctl00_cph_btnSave">
<input type="submit" name="ctl00$cph$btnCancel" value="Abbrechen" id="ctl00_cph_btnCancel">
<div id="fuss">Kirchenbüro Larrelt · <a href="mailto:buero@kirche-larrelt.example">Büro anschreiben</a></div></form>`,
      'de',
    ),
    about: 'gerriet@deichbote.example',
  },
  // The chart is the patient's; the family doctor and the insurer are facts of it, and labelled as what they are.
  {
    name: 'a Dutch patient chart in hashed classes',
    url: 'https://praktijk.local/dossier/P-008831/overzicht',
    html: htmlOf(
      'Dossier P-008831',
      `<div id="__next"><div class="Shell_root__x9Ka2"><header class="Top_bar__1mZqe">
<span class="Top_logo__Qe1">Spalk</span>
<nav><a href="/agenda">Agenda</a><a href="/dossier">Dossiers</a><a href="/declaraties">Declaraties</a></nav>
<button class="User_btn__77ab" aria-haspopup="menu" title="${own}"><span class="User_ini__c0">NS</span></button>
</header>
<aside class="Side_wrap__p0"><h4>Laatst bekeken</h4><ul><li><a href="/dossier/P-008102">Wouter Dekkers</a></li>
<li><a href="/dossier/P-008640">Fenna Bos</a></li></ul></aside>
<main class="Dossier_main__a8Xw"><div class="Dossier_head__bb1"><h1 class="Dossier_naam__t3">Marijke van Loon</h1>
<span class="Badge_b__o2">Actief</span><span class="Badge_b__o2">Allergie: latex</span></div>
<section class="Grid_g__4f"><div class="Veld_v__m1"><div class="Veld_l__m2">Geboortedatum</div>
<div class="Veld_w__m3">02-09-1974 (52 jr)</div></div>
<div class="Veld_v__m1"><div class="Veld_l__m2">BSN</div><div class="Veld_w__m3">•••••0612</div></div>
<div class="Veld_v__m1"><div class="Veld_l__m2">Mobiel</div><div class="Veld_w__m3">06 5550 1187</div></div>
<div class="Veld_v__m1"><div class="Veld_l__m2">E-mailadres</div>
<div class="Veld_w__m3"><span>mvanloon74@waaldijk.example</span><button aria-label="Kopiëren">⧉</button></div></div>
</section>
<section class="Grid_g__4f"><h3>Zorgverleners</h3><div class="Veld_v__m1"><div class="Veld_l__m2">Huisarts</div>
<div class="Veld_w__m3">dr. T. Schouten · <a href="mailto:schouten@hapwaalsprong.example">mail</a></div></div>
<div class="Veld_v__m1"><div class="Veld_l__m2">Behandelaar</div><div class="Veld_w__m3">${colleague}</div></div>
<div class="Veld_v__m1"><div class="Veld_l__m2">Verzekeraar</div>
<div class="Veld_w__m3">Zilverpolis, declaraties@zilverpolis.example</div></div></section>
<section class="Log_l__9"><h3>Journaal</h3><article><b>12 nov</b> Enkel links, oefenschema meegegeven.</article>
<article><b>29 okt</b> Intake. Verwijsbrief ontvangen.</article></section></main>
<div class="Toast_stack__z" role="status" aria-live="polite"></div></div></div>`,
      'nl',
    ),
    about: 'mvanloon74@waaldijk.example',
  },
  // One message is open, and Mr. Achterberg wrote it to the seller; the colleague and the yard only get a copy.
  {
    name: 'an old webmail made of tables, one message with copies',
    url: 'https://post.fjordgear.example/wm/src/read_body.php?mailbox=INBOX&passed_id=4471&startMessage=1',
    html: htmlOf(
      'Webmail - INBOX',
      `<table width="100%" bgcolor="#dcdcdc"><tr><td><b>Current Folder: INBOX</b></td>
<td align="right">${own} <a href="signout.php">Sign Out</a></td></tr></table>
<table width="100%"><tr><td><a href="compose.php">Compose</a> <a href="addressbook.php">Addresses</a>
<a href="folders.php">Folders</a> <a href="options.php">Options</a> <a href="search.php">Search</a></td></tr></table>
<table width="100%" class="bar"><tr><td><a href="right_main.php">Message List</a> | <a href="delete.php">Delete</a></td>
<td align="center"><a href="read_body.php?passed_id=4470">Previous</a> | <a href="read_body.php?passed_id=4472">Next</a>
</td><td align="right"><a href="compose.php?a=f">Forward</a> | <a href="compose.php?a=r">Reply</a></td></tr></table>
<table width="100%" cellpadding="2">
<tr><td align="right" width="20%"><b>Subject:&nbsp;</b></td><td><b>Re: six dry suits for the rescue crew</b></td></tr>
<tr><td align="right"><b>From:&nbsp;</b></td><td>"Joost Achterberg" &lt;joost@reddingsboot-tien.example&gt;</td></tr>
<tr><td align="right"><b>Date:&nbsp;</b></td><td>Tue, 10 Nov 2026 08:42:00 +0000</td></tr>
<tr><td align="right"><b>To:&nbsp;</b></td><td>${own}</td></tr>
<tr><td align="right"><b>Cc:&nbsp;</b></td><td>${colleague}, "Werf Terhorne" &lt;werf@terhorne.example&gt;</td></tr>
<tr><td align="right"><b>Priority:&nbsp;</b></td><td>Normal</td></tr></table>
<table width="100%" bgcolor="#ffffff"><tr><td><pre>The sizes are four L and two XL, and we need them before Easter.
The yard gets a copy because they collect.

Joost
</pre></td></tr></table>
<small>Attachments: <a href="download.php?f=1">sizes.ods</a> 11 k</small>
<form action="move.php"><select name="targetMailbox"><option>INBOX</option><option>Sent</option><option>Trash</option>
</select><input type="submit" value="Move"></form>`,
    ),
    about: 'joost@reddingsboot-tien.example',
    messages: [
      [
        'joost@reddingsboot-tien.example',
        '2026-11-10T08:42:00Z',
        'The sizes are four L and two XL, and we need them before Easter.',
      ],
    ],
  },
  // The requester is named twice, in the head and in the card; agents answer, and other people's tickets stand below.
  {
    name: 'a helpdesk ticket with a requester card and others’ tickets',
    url: 'https://desk.fjordgear.example/agent/tickets/10932',
    html: htmlOf(
      '#10932 Zip came off – Pelorus Desk',
      `<div id="app" data-v-app=""><nav class="rail" data-v-2c><a href="/agent/inbox" title="Inbox">✉</a>
<a href="/agent/reports" title="Reports">▤</a><span class="avatar" data-v-2c aria-label="Signed in as ${own}">N</span>
</nav>
<section class="ticket" data-v-91><header data-v-91><h1 data-v-91>Zip came off the first day</h1>
<p class="sub" data-v-91>Requested by <b>Sorcha Byrne</b> &lt;sorcha@currachclub.example&gt; via e-mail</p>
<div class="pill">Open</div><div class="pill">Warranty</div></header>
<ol class="thread" data-v-91>
<li class="msg in" data-v-91><div class="who"><b>Sorcha Byrne</b> <span>sorcha@currachclub.example</span>
<time datetime="2026-11-16T09:05:00Z">16 Nov, 09:05</time></div>
<div class="txt">Hello, the zip came off my jacket the first day out. Can I send it back?</div></li>
<li class="msg out" data-v-91><div class="who"><b>Per Hansen</b> <span>${colleague}</span>
<time datetime="2026-11-16T11:20:00Z">16 Nov, 11:20</time></div>
<div class="txt">Sorry to hear it, Sorcha. Which batch number is on the label?</div></li>
<li class="msg in" data-v-91><div class="who"><b>Sorcha Byrne</b> <span>sorcha@currachclub.example</span>
<time datetime="2026-11-17T07:48:00Z">17 Nov, 07:48</time></div>
<div class="txt">It says B-2207. The shop was no help at all.</div></li></ol>
<div class="composer" data-v-91>
<div class="to">To <span class="chip">Sorcha Byrne<button aria-label="Remove">×</button></span>
</div><div contenteditable="true" role="textbox" aria-label="Reply"></div><button>Send as open</button></div></section>
<aside class="panel" data-v-77><div class="card" data-v-77><h3>Requester</h3><div class="nm">Sorcha Byrne</div>
<a class="em" href="mailto:sorcha@currachclub.example">sorcha@currachclub.example</a><div>Currach Club Dingle</div>
</div>
<div class="card" data-v-77><h3>Properties</h3><label>Assignee</label><div class="v">Per Hansen</div>
<label>Followers</label><div class="v"><span title="${colleague}">PH</span></div></div>
<div class="card" data-v-77><h3>Similar tickets</h3><ul><li>#10811 Zip stuck · tove@havpadling.example</li>
<li>#10790 Zip, again · r.marsh@solentsup.example</li></ul></div></aside></div>
<footer>Pelorus Desk 3.1 · help@pelorusdesk.example</footer>`,
    ),
    about: 'sorcha@currachclub.example',
    messages: [
      ['sorcha@currachclub.example', '2026-11-16T09:05:00Z', 'Hello, the zip came off my jacket the first day out.'],
      [colleague, '2026-11-16T11:20:00Z', 'Sorry to hear it, Sorcha. Which batch number is on the label?'],
      ['sorcha@currachclub.example', '2026-11-17T07:48:00Z', 'It says B-2207. The shop was no help at all.'],
    ],
  },
  // The page is the tenant's, by its title and its first block; the landlord and the manager have blocks of their own.
  {
    name: 'a French letting office, sheet of one tenant',
    url: 'https://gestion.agence-lavoir.example/locataires/fiche/771',
    html: htmlOf(
      'Fiche locataire – Maëlle Guivarc’h',
      `<div class="navbar"><a class="brand" href="/">Loyalis</a><ul><li><a href="/biens">Biens</a></li>
<li class="active"><a href="/locataires">Locataires</a></li><li><a href="/quittances">Quittances</a></li></ul>
<div class="dropdown"><a data-toggle="dropdown">Bonjour Nina <i class="caret"></i></a><ul class="dropdown-menu">
<li>${own}</li><li><a href="/deconnexion">Déconnexion</a></li></ul></div></div>
<ol class="breadcrumb"><li><a href="/locataires">Locataires</a></li><li class="active">Maëlle Guivarc’h</li></ol>
<div class="row"><div class="col-md-8"><div class="panel panel-default"><div class="panel-heading">Locataire</div>
<div class="panel-body"><dl class="dl-horizontal"><dt>Nom</dt><dd>Maëlle Guivarc’h</dd><dt>Courriel</dt>
<dd><a href="mailto:maelle.g@kerlouan.example"><i class="fa fa-envelope"></i> maelle.g@kerlouan.example</a></dd>
<dt>Tél. portable</dt><dd>06 55 50 01 73</dd><dt>Entrée</dt><dd>01/04/2025</dd></dl></div></div>
<div class="panel panel-default"><div class="panel-heading">Bail</div><div class="panel-body"><dl class="dl-horizontal">
<dt>Logement</dt><dd>T2, 14 rue du Lavoir, Brest</dd><dt>Loyer CC</dt><dd>612,00 €</dd>
<dt>Bailleur</dt><dd>SCI Ar Mor – <a href="mailto:sci@armor-pierre.example">sci@armor-pierre.example</a></dd>
<dt>Garant</dt><dd>Yann Guivarc’h</dd></dl></div></div></div>
<div class="col-md-4"><div class="panel panel-info"><div class="panel-heading">Gestionnaire</div>
<div class="panel-body">Per Hansen<br>${colleague}</div></div>
<div class="panel panel-default"><div class="panel-heading">Derniers échanges</div><ul class="list-group">
<li class="list-group-item">04/11 – quittance envoyée</li><li class="list-group-item">02/11 – loyer reçu</li></ul>
</div></div></div>
<div class="modal fade" id="relance" tabindex="-1" role="dialog" style="display:none"><div class="modal-dialog">
<h4>Relance</h4><label>Copie à</label><input type="email" value="contentieux@agence-lavoir.example"></div></div>
<footer>Loyalis · assistance@loyalis.example</footer>`,
      'fr',
    ),
    about: 'maelle.g@kerlouan.example',
  },
  // The application is the candidate's; the referrer and the hiring manager are people of the house.
  {
    name: 'a candidate in a recruiting application, referred by a colleague',
    url: 'https://jobs.fjordgear.example/recruit/positions/12/candidates/c_9f31',
    html: htmlOf(
      'Teemu Salo · Sailmaker · Shortlist',
      `<div id="root"><div class="css-1dbjc4n"><div class="css-901oao" role="banner">Shortlist<span class="css-76zvg2">
<img alt="${own}" src="/a/n.png"></span></div><div class="css-1dbjc4n r-13awgt0" role="main">
<div class="css-18t94o4"><a href="/recruit/positions/12">Sailmaker, Bergen</a> / <span>Interview</span></div>
<h2 class="css-4rbku5" role="heading" aria-level="1">Teemu Salo</h2>
<div class="css-x1 contact-line"><a href="mailto:teemu.salo@purjeverstas.example" aria-label="E-mail Teemu Salo">
<svg viewBox="0 0 16 16"><path d="M1 3h14v10H1z"></path></svg></a><a href="tel:+358955501221" aria-label="Call">
<svg viewBox="0 0 16 16"><path d="M2 2h4v4z"></path></svg></a><span>Turku, Finland</span></div>
<div role="tablist"><div role="tab" aria-selected="true">Overview</div><div role="tab">Scorecards</div>
<div role="tab">Files (2)</div></div><div role="tabpanel"><div class="css-kv"><span>Applied</span>
<span>9 days ago</span></div>
<div class="css-kv"><span>Source</span><span>Referral by Per Hansen (${colleague})</span></div>
<div class="css-kv"><span>Hiring manager</span><span>Guro Lie (guro.lie@fjordgear.example)</span></div>
<div class="css-kv"><span>Experience</span><span>Eleven years in a sail loft</span></div></div>
<div class="css-feed"><h3>Activity</h3><div>Guro Lie moved Teemu from Screening to Interview</div>
<div>Invitation sent to Teemu Salo</div><div>Per Hansen: “He fixed my spinnaker in an afternoon.”</div></div></div>
</div></div>
<div id="portal" hidden><div role="dialog" aria-label="Reject candidate"><textarea>Dear Teemu</textarea></div></div>`,
    ),
    about: 'teemu.salo@purjeverstas.example',
  },
  // The job is done for Mrs. Pugh, who is its customer; the technician, the dispatcher and the parts shop serve it.
  {
    name: 'a work order of field service, with technician and dispatcher',
    url: 'https://fsm.fjordgear.example/jobs/WO-26-1187',
    html: htmlOf(
      'WO-26-1187 | Spanner',
      `<body-wrap><div class="l-topnav"><a href="/board">Dispatch board</a><a href="/jobs">Jobs</a>
<a href="/stock">Stock</a>
<div class="l-me"><img src="/u/14.jpg" alt=""><span>Nina Solberg</span><div class="pop" style="display:none">
<p>${own}</p><a href="/logout">Log out</a></div></div></div>
<div class="jobhead"><span class="jobno">WO-26-1187</span><h1>Refit boathouse hoist</h1>
<span class="status status--sched">Scheduled</span><div class="btns"><button>Start travel</button>
<button>Reschedule</button><button>…</button></div></div>
<div class="cols"><div class="col"><div class="box"><div class="box__t">Customer</div>
<div class="box__r"><i class="ic ic-user"></i><span>Delyth Pugh</span></div>
<div class="box__r"><i class="ic ic-mail"></i><span>delyth@pughmarine.example</span></div>
<div class="box__r"><i class="ic ic-tel"></i><span>+44 1654 555 0118</span></div>
<div class="box__r"><i class="ic ic-pin"></i><span>Boathouse 2, Aberdyfi</span></div></div>
<div class="box"><div class="box__t">Crew</div><div class="box__r"><span>Technician</span>
<span>Idris Vaughan <a href="mailto:idris@fjordgear.example" title="idris@fjordgear.example">✉</a></span></div>
<div class="box__r"><span>Dispatcher</span><span title="${colleague}">P. Hansen</span></div></div></div>
<div class="col"><div class="box"><div class="box__t">Parts</div><table class="parts"><tr><th>Part</th><th>Qty</th>
<th>From</th></tr>
<tr><td>Wire 6 mm</td><td>24 m</td><td>Van</td></tr><tr><td>Shackle 10 mm</td><td>4</td>
<td>Ordered at orders@chandlerypoint.example</td></tr></table></div>
<div class="box"><div class="box__t">Checklist</div><label><input type="checkbox"> Photos before</label>
<label><input type="checkbox"> Load test</label></div></div>
<div class="col"><div class="box"><div class="box__t">Timeline</div><p><b>P. Hansen</b> assigned Idris · 14 Nov</p>
<p><b>Idris</b> Key is with the neighbour.</p><p>Reminder sent to customer · 15 Nov</p></div></div></div></body-wrap>`,
    ),
    about: 'delyth@pughmarine.example',
  },
  // An invoice is about whom it bills; the firm on the letterhead is the seller's own and only issues it.
  {
    name: 'an invoice with the issuer on its letterhead',
    url: 'https://books.fjordgear.example/invoices/2026-0418/view',
    html: htmlOf(
      'Invoice 2026-0418',
      `<div class="app-shell"><div class="app-bar">
<b>Ledgerline</b> <a href="/invoices">Invoices</a> <a href="/quotes">Quotes</a>
<a href="/customers">Customers</a> <span class="me">${own} ▾</span></div>
<div class="toolbar"><button>Send</button><button>Record payment</button><button>PDF</button>
<span class="tag tag-overdue">Overdue 6 days</span></div>
<div class="paper"><div class="paper-from"><img src="/logo.svg" alt="Fjordgear AS"><p>Fjordgear AS<br>Nøstegaten 3<br>
5010 Bergen<br>billing@fjordgear.example<br>Org. no. 955 500 141</p></div>
<h1>Invoice</h1><div class="paper-meta"><div><small>Number</small><b>2026-0418</b></div>
<div><small>Issued</small><b>21 Oct 2026</b></div><div><small>Due</small><b>11 Nov 2026</b></div>
<div><small>Our reference</small><b>${colleague}</b></div></div>
<div class="paper-to"><small>Bill to</small><p><b>Rosalind Teague</b><br>Teague Canoe Hire<br>Weir Cottage<br>
Symonds Yat<br>rosalind@teaguecanoes.example</p></div>
<table class="lines"><thead><tr><th>Item</th><th>Qty</th><th>Rate</th><th>Amount</th></tr></thead>
<tbody><tr><td>Buoyancy aid, adult</td><td>20</td><td>54.00</td><td>1,080.00</td></tr>
<tr><td>Freight</td><td>1</td><td>61.50</td><td>61.50</td></tr></tbody>
<tfoot><tr><td colspan="3">Total GBP</td><td>1,141.50</td></tr></tfoot></table>
<p class="note">Questions about this invoice? Write to billing@fjordgear.example.</p></div>
<div class="history"><h3>History</h3><ul><li>21 Oct · sent to customer by Per Hansen</li>
<li>12 Nov · marked overdue</li></ul></div></div>`,
    ),
    about: 'rosalind@teaguecanoes.example',
  },
  // The master record's own contact person stands under the firm; the one in charge on our side is a colleague.
  {
    name: 'a Japanese customer master with a contact there and a salesman here',
    url: 'http://erp-01.local:8090/hanbai/tokuisaki/detail.jsf?cd=T00418',
    html: htmlOf(
      '得意先マスタ',
      `<div id="hd"><span class="sys">販売管理</span><ul id="gnav"><li><a href="#">受注</a></li><li><a href="#">出荷</a></li>
<li><a href="#">請求</a></li><li class="on"><a href="#">マスタ</a></li></ul>
<p id="login">ログインユーザー：${own} <a href="#">ログアウト</a></p></div>
<form id="frm" name="frm" action="detail.jsf" method="post"><h2>得意先マスタ照会</h2>
<table class="tbl-detail"><tbody>
<tr><th>得意先コード</th><td>T00418</td><th>締日</th><td>月末</td></tr>
<tr><th>得意先名</th><td colspan="3">有限会社 潮風カヤック</td></tr>
<tr><th>フリガナ</th><td colspan="3">シオカゼカヤック</td></tr>
<tr><th>ご担当者名</th><td>浜口 沙織 様</td><th>部署</th><td>仕入課</td></tr>
<tr><th>Ｅメール</th><td colspan="3">hamaguchi@shiokaze-kayak.example</td></tr>
<tr><th>ＴＥＬ</th><td>0596-55-0162</td><th>ＦＡＸ</th><td>0596-55-0163</td></tr>
<tr><th>弊社担当者</th><td colspan="3">ハンセン（${colleague}）</td></tr>
<tr><th>最終更新</th><td colspan="3">2026/11/05 14:20　${colleague}</td></tr></tbody></table>
<h3>直近の受注</h3><table class="tbl-list"><thead><tr><th>受注番号</th><th>受注日</th><th>金額</th></tr></thead>
<tbody><tr><td>J-88120</td><td>2026/10/30</td><td>184,000</td></tr>
<tr><td>J-87442</td><td>2026/08/11</td><td>62,500</td></tr></tbody></table>
<div class="btn-area"><input type="submit" name="frm:j_idt44" value="修正">
<input type="submit" name="frm:j_idt45" value="戻る">
</div><input type="hidden" name="javax.faces.ViewState" value="-418:22"></form>
<div id="ft">お問い合わせ：システム課 sysdesk@fjordgear.example</div>`,
      'ja',
    ),
    about: 'hamaguchi@shiokaze-kayak.example',
  },
  // The booking is this guest's; the guest before in the same cabin is named as such, and is gone.
  {
    name: 'a Polish cabin booking whose form is read-only',
    url: 'https://panel.domki-wigry.example/rezerwacje/R-5520/podglad',
    html: htmlOf(
      'Rezerwacja R-5520',
      `<div class="wrapper"><aside class="main-sidebar"><div class="user-panel"><p>Nina Solberg</p>
<small>${own}</small></div>
<ul class="sidebar-menu"><li><a href="/grafik"><i class="ico"></i> Grafik</a></li>
<li class="active"><a href="/rezerwacje">Rezerwacje</a></li><li><a href="/goscie">Goście</a></li>
<li><a href="/raporty">Raporty</a></li></ul></aside>
<div class="content-wrapper"><section class="content-header"><h1>Rezerwacja R-5520 <small>potwierdzona</small></h1>
</section>
<section class="content"><div class="box box-primary"><div class="box-header"><h3 class="box-title">Gość</h3></div>
<div class="box-body"><div class="form-group"><label for="g_imie">Imię i nazwisko</label>
<input id="g_imie" class="form-control" readonly value="Zbigniew Maciąg"></div>
<div class="form-group"><label for="g_mail">Adres e-mail</label>
<input id="g_mail" class="form-control" readonly value="zmaciag@splywy-rospuda.example"></div>
<div class="form-group"><label for="g_tel">Telefon</label>
<input id="g_tel" class="form-control" readonly value="+48 600 555 019"></div></div></div>
<div class="box"><div class="box-header"><h3 class="box-title">Pobyt</h3></div><div class="box-body">
<div class="form-group"><label for="p_domek">Domek</label><input id="p_domek" readonly value="Czapla (4 os.)"></div>
<div class="form-group"><label for="p_od">Przyjazd</label><input id="p_od" readonly value="2026-12-27"></div>
<div class="form-group"><label for="p_do">Wyjazd</label><input id="p_do" readonly value="2027-01-02"></div>
<p class="text-muted">Poprzedni pobyt w domku: Jolanta Sroka, jsroka@lesniczowka.example, do 26.12</p></div></div>
<div class="box"><div class="box-header"><h3 class="box-title">Notatki obsługi</h3></div>
<div class="box-body"><p><b>recepcja</b>: dwa psy, prosi o drewno</p>
<p><b>${colleague}</b>: zaliczka zaksięgowana</p></div></div></section></div>
<footer class="main-footer">Domki Wigry · recepcja@domki-wigry.example</footer></div>`,
      'pl',
    ),
    about: 'zmaciag@splywy-rospuda.example',
  },
  // An open edit form of one contact; the mail box of the form is hers, the commercial's is chosen from colleagues.
  {
    name: 'a Spanish contact form in Angular, values in the boxes',
    url: 'https://crm.remosdelsur.example/#/contactos/3fa1/editar',
    html: htmlOf(
      'Editar contacto',
      `<app-root ng-version="18.2.1"><app-cabecera _ngcontent-ng-c21><mat-toolbar role="heading"><span>Brújula</span>
<span class="hueco"></span><button mat-icon-button aria-label="Cuenta de ${own}"><mat-icon>account_circle</mat-icon>
</button>
</mat-toolbar></app-cabecera><router-outlet></router-outlet><app-contacto-editar _ngcontent-ng-c88>
<nav aria-label="Migas"><a href="#/contactos">Contactos</a> › <span>Itziar Urrutia</span></nav>
<form novalidate class="ng-untouched ng-pristine ng-valid">
<mat-form-field class="mat-mdc-form-field"><label id="mat-l-1" for="mat-input-1">
<mat-label>Nombre completo</mat-label></label>
<input matInput id="mat-input-1" value="Itziar Urrutia" aria-labelledby="mat-l-1"></mat-form-field>
<mat-form-field class="mat-mdc-form-field"><label id="mat-l-2" for="mat-input-2"><mat-label>Correo</mat-label></label>
<input matInput id="mat-input-2" value="itziar@trainera-orio.example" aria-labelledby="mat-l-2"></mat-form-field>
<mat-form-field class="mat-mdc-form-field"><label id="mat-l-3" for="mat-input-3"><mat-label>Empresa</mat-label></label>
<input matInput id="mat-input-3" value="Club de Traineras Orio" aria-labelledby="mat-l-3"></mat-form-field>
<mat-form-field class="mat-mdc-form-field"><label id="mat-l-4"><mat-label>Comercial</mat-label></label>
<mat-select role="combobox" aria-labelledby="mat-l-4"><span class="mat-mdc-select-value-text">${colleague}</span>
</mat-select>
</mat-form-field><mat-slide-toggle>Recibe el boletín</mat-slide-toggle>
<div class="acciones"><button mat-button type="button">Cancelar</button>
<button mat-flat-button type="submit">Guardar</button></div></form></app-contacto-editar></app-root>
<div class="cdk-overlay-container"><div class="cdk-visually-hidden">Formulario cargado</div></div>`,
      'es',
    ),
    about: 'itziar@trainera-orio.example',
  },
  // A message being written to one man, and nothing else on the page; whoever it goes to, it is about him.
  {
    name: 'a whole page for writing, one chip in the To line',
    url: 'https://mail.fjordgear.example/plume/compose?draft=881',
    html: htmlOf(
      'New message – Plume',
      `<div class="pl-frame"><div class="pl-head"><span>Plume</span><input type="search" placeholder="Search mail">
<button class="pl-me" title="${own}">NS</button></div>
<div class="pl-folders"><a href="/plume/inbox">Inbox <b>12</b></a><a href="/plume/drafts" class="on">Drafts <b>1</b></a>
<a href="/plume/sent">Sent</a><a href="/plume/spam">Junk</a></div>
<form class="pl-compose"><div class="pl-line"><label for="pl-from">From</label><select id="pl-from">
<option selected>${own}</option><option>sales@fjordgear.example</option></select></div>
<div class="pl-line"><label id="pl-to-l">To</label><ul class="pl-chips" aria-labelledby="pl-to-l">
<li class="pl-chip" data-address="emil@dahlsrodd.example"><span>Emil Dahl</span>
<span class="pl-chip-a">&lt;emil@dahlsrodd.example&gt;</span>
<button type="button" aria-label="Remove Emil Dahl">×</button></li>
<li><input type="text" aria-label="Add recipient" autocomplete="off" value=""></li></ul></div>
<div class="pl-line"><label for="pl-s">Subject</label><input id="pl-s" value="Your rowing seats are here"></div>
<div class="pl-ed" contenteditable="true"><p>Hello Emil,</p><p>the two seats came in this morning.</p>
<p>--<br>Nina Solberg<br>
Fjordgear AS · sales@fjordgear.example</p></div>
<div class="pl-foot"><button type="submit">Send</button><button type="button">Attach</button>
<span class="pl-saved">Draft saved 10:14</span></div></form></div>`,
    ),
    about: 'emil@dahlsrodd.example',
  },
  // The card is Ms. Kovač's; her address stands only behind the icon. The others follow the record or wrote in its log.
  {
    name: 'an ERP partner form, address behind an icon, a log with followers',
    url: 'https://erp.fjordgear.example/web#id=2290&model=res.contact&view_type=form&menu_id=91',
    html: htmlOf(
      'Kovač, Nives - Contacts',
      `<header class="o_nav"><a class="o_apps" title="Home menu"></a><span class="o_brand">Contacts</span>
<div class="o_sections"><a>Contacts</a><a>Configuration</a></div><div class="o_systray"><span class="o_bell">3</span>
<span class="o_user" data-login="${own}"><img alt="User">Nina Solberg</span></div></header>
<div class="o_cp"><ol class="crumb"><li><a href="#">Contacts</a></li><li>Kovač, Nives</li></ol>
<div class="o_pager">14 / 80 <button aria-label="Previous"></button><button aria-label="Next"></button></div></div>
<div class="o_form"><div class="o_sheet"><div class="o_buttonbox"><button><span>3</span> Sales</button>
<button><span>1</span> Meetings</button></div>
<h1><span name="name" class="o_field_char">Nives Kovač</span></h1>
<div class="o_iconrow"><a href="mailto:nives@veslacki-klub.example" class="fa fa-envelope-o" title="Send e-mail"></a>
<a href="tel:+38520555012" class="fa fa-phone" title="Call"></a></div>
<table class="o_group"><tbody><tr><td class="o_td_label"><label>Function</label></td><td><span>Treasurer</span></td>
</tr>
<tr><td class="o_td_label"><label>Company</label></td><td><a href="#id=2288">Veslački klub Gusar</a></td></tr>
<tr><td class="o_td_label"><label>Phone</label></td><td><span>+385 20 555 012</span></td></tr>
<tr><td class="o_td_label"><label>Salesperson</label></td><td><a href="#id=7">Per Hansen</a></td></tr></tbody></table>
<div class="o_notebook"><ul class="nav"><li class="active">Notes</li><li>Sales &amp; purchase</li></ul>
<div class="tab-pane active"><p>Pays only by bank transfer.</p></div></div></div>
<div class="o_chatter"><div class="o_followers">Followers <ul><li>Per Hansen</li><li>Zoran Perić</li></ul></div>
<div class="o_msg"><b>Per Hansen</b> <small>2 days ago</small><p>Zoran asks for the same price.</p>
<a href="mailto:zoran@marina-lapad.example">zoran@marina-lapad.example</a></div>
<div class="o_msg"><b>System</b> <small>3 weeks ago</small><p>Contact created by ${colleague}</p></div></div></div>`,
    ),
    about: 'nives@veslacki-klub.example',
  },
  // The note says for whom the goods are; the sender, the carrier and the packer are only on the paper.
  {
    name: 'a Danish delivery note, ready to print',
    url: 'https://lager.fjordgear.example/foelgeseddel/print?id=77310',
    html: htmlOf(
      'Følgeseddel 77310',
      `<div class="no-print"><a href="/lager">« Tilbage til lager</a> <button onclick="window.print()">Udskriv</button>
<span>Logget ind: ${own}</span></div>
<div class="ark"><div class="ark-top"><div class="afs"><strong>Fjordgear AS</strong><br>Nøstegaten 3, 5010 Bergen<br>
lager@fjordgear.example</div><div class="ttl">FØLGESEDDEL</div></div>
<table class="blok"><tr><td class="k">Følgeseddel nr.</td><td>77310</td><td class="k">Dato</td><td>18-11-2026</td></tr>
<tr><td class="k">Ordre</td><td>40121</td><td class="k">Fragtmand</td><td>Bælt Fragt, booking@baeltfragt.example</td>
</tr>
<tr><td class="k">Vores ref.</td><td>Per Hansen</td><td class="k">Pakket af</td><td>LK</td></tr></table>
<div class="modt"><div class="modt-h">Modtager</div><div>Birgitte Vestergaard</div><div>Vestergaards Kanofart</div>
<div>Åvej 11, 8680 Ry</div><div>E-mail: birgitte@gudenaakano.example</div><div>Tlf. 86 55 01 40</div></div>
<table class="linjer"><thead><tr><th>Varenr.</th><th>Tekst</th><th>Antal</th><th>Restordre</th></tr></thead><tbody>
<tr><td>PA-210</td><td>Pagaj 210 cm</td><td>12</td><td>0</td></tr>
<tr><td>VE-M</td><td>Svømmevest M</td><td>6</td><td>2</td></tr></tbody></table>
<div class="kvit">Modtaget den ________ Underskrift ______________</div>
<div class="ark-bund">Reklamation inden 8 dage til lager@fjordgear.example · Side 1 af 1</div></div>`,
      'da',
    ),
    about: 'birgitte@gudenaakano.example',
  },
  // The list lies behind; what is open is the drawer of one row, with its own name and address.
  {
    name: 'a drawer with one row’s details beside the list',
    url: 'https://app.kontaktbok.example/people?view=all&peek=p_204',
    html: htmlOf(
      'People – Kontaktbok',
      `<div id="root"><div class="flex h-screen"><nav class="w-56 border-r"><div class="font-bold p-4">Kontaktbok</div>
<a class="px-4 py-2 bg-slate-100" href="/people">People</a><a class="px-4 py-2" href="/firms">Firms</a>
<div class="mt-auto p-4 truncate text-xs">${own}</div></nav>
<main class="flex-1"><div class="flex justify-between p-4"><h1 class="text-xl">People</h1><button>New person</button>
</div>
<table class="w-full text-sm"><thead><tr><th>Name</th><th>Email</th><th>Firm</th><th>Owner</th></tr></thead><tbody>
<tr class="hover:bg-slate-50"><td>Arvid Strand</td><td>arvid@strandsjo.example</td><td>Strand Sjö</td><td>PH</td></tr>
<tr class="hover:bg-slate-50 bg-blue-50" aria-selected="true"><td>Tuva Ekholm</td><td>tuva@ekholmsvarv.example</td>
<td>Ekholms Varv</td><td>NS</td></tr>
<tr class="hover:bg-slate-50"><td>Mats Rydh</td><td>mats@rydhmarin.example</td><td>Rydh Marin</td><td>PH</td></tr>
<tr class="hover:bg-slate-50"><td>Solveig Nord</td><td>solveig@nordkanot.example</td><td>Nord Kanot</td><td>NS</td></tr>
</tbody></table><div class="p-4 text-xs">1–4 of 4</div></main>
<aside role="dialog" aria-labelledby="peek-t" class="w-96 border-l shadow-xl"><div class="flex justify-between p-4">
<h2 id="peek-t" class="text-lg">Tuva Ekholm</h2><button aria-label="Close">✕</button></div>
<dl class="grid grid-cols-3 gap-2 p-4"><dt class="text-slate-500">Email</dt>
<dd class="col-span-2"><a href="mailto:tuva@ekholmsvarv.example">tuva@ekholmsvarv.example</a></dd>
<dt class="text-slate-500">Phone</dt><dd class="col-span-2">+46 491 555 014</dd>
<dt class="text-slate-500">Firm</dt><dd class="col-span-2">Ekholms Varv</dd>
<dt class="text-slate-500">Owner</dt><dd class="col-span-2">Nina Solberg</dd></dl>
<div class="p-4 border-t"><h3>Notes</h3><p class="text-sm">Wants a quote for rudders before Lucia.</p></div>
<a class="p-4 block" href="/people/p_204">Open full page</a></aside></div></div>`,
    ),
    about: 'tuva@ekholmsvarv.example',
  },
];
