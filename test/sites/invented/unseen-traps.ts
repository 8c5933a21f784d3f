import { colleague, htmlOf, type InventedApp, own } from './app';

/** Pages on which somebody in a hurry would name the wrong person. */
export const unseenTraps: InventedApp[] = [
  // Mr. Quayle has no address on file; the only ones on the page are those who entered, keep and look after the record.
  {
    name: 'a contact without an address, kept by people who have one',
    url: 'https://crm.fjordgear.example/contact/view/id/5531',
    html: htmlOf(
      'Juan Quayle',
      `<div class="hdr"><a class="logo" href="/">Tiller CRM</a><div class="hdr-r">
<span class="usr" title="${own}">Nina</span>
<a href="/logout">Exit</a></div></div><ul class="tabs"><li><a href="/leads">Leads</a></li>
<li class="cur"><a href="/contact">Contacts</a></li><li><a href="/deals">Deals</a></li></ul>
<div class="detailview"><h2 class="dv-title">Juan Quayle</h2><div class="dv-sub">Quayle Boat Trips, Peel</div>
<div class="dv-grid"><div class="fieldLabel">First name</div><div class="fieldValue">Juan</div>
<div class="fieldLabel">Last name</div><div class="fieldValue">Quayle</div>
<div class="fieldLabel">Primary email</div><div class="fieldValue"><span class="empty">—</span></div>
<div class="fieldLabel">Mobile</div><div class="fieldValue">07624 555 011</div>
<div class="fieldLabel">Assigned to</div><div class="fieldValue">
<a href="mailto:kirree.moore@manxagency.example">Kirree Moore</a></div>
<div class="fieldLabel">Created by</div><div class="fieldValue">import@tillercrm.example</div>
<div class="fieldLabel">Last changed by</div><div class="fieldValue">${colleague}</div></div></div>
<div class="related"><h4>Updates</h4><p><a href="mailto:kirree.moore@manxagency.example">Kirree Moore</a> set Mobile</p>
<p>Record imported from fair_peel.csv</p></div><div class="foot">© Tiller CRM</div>`,
    ),
    about: '',
  },
  // The requester wrote from a telephone and has no address; the note of a colleague names someone else to ask.
  {
    name: 'a ticket opened by telephone, a note names another customer',
    url: 'https://desk.fjordgear.example/agent/tickets/11004',
    html: htmlOf(
      '#11004 Spare paddle – Pelorus Desk',
      `<div id="app" data-v-app=""><nav class="rail"><a href="/agent/inbox">✉</a>
<span class="avatar" aria-label="Signed in as ${own}">N</span></nav>
<section class="ticket"><header><h1>Spare paddle for a rental boat</h1>
<p class="sub">Phone call · caller Ewan Geddes</p></header>
<ol class="thread"><li class="msg call"><div class="who"><b>Ewan Geddes</b> <i>voicemail, 0:41</i></div>
<div class="txt">Hiya, it's Ewan, one of the blades has split, can you ring me back.</div></li>
<li class="msg note"><div class="who"><b>Per Hansen</b> <span class="tag">Internal note</span></div>
<div class="txt">Same trouble as Shona had in June, see what we told her: shona@lochawe-hire.example</div></li>
<li class="msg note"><div class="who"><b>Guro Lie</b> <span class="tag">Internal note</span></div>
<div class="txt">@Per I rang twice, no answer.</div></li></ol></section>
<aside class="panel"><div class="card"><h3>Caller</h3><div class="nm">Ewan Geddes</div><div>+44 1866 555 012</div>
<button>Add e-mail</button></div><div class="card"><h3>Assignee</h3><div>${colleague}</div></div></aside></div>`,
    ),
    about: '',
  },
  // Two records are open in a workspace; the tab on top is Ms. Obuya's, the other one is hidden under it.
  {
    name: 'a workspace of tabs, the earlier record still in the page',
    url: 'https://console.harborline.example/ws#tab-2',
    html: htmlOf(
      'Akinyi Obuya | Harborline Console',
      `<div class="ws"><div class="ws-top"><span class="prod">Harborline Console</span>
<span class="sess">${own}</span></div>
<ul class="ws-tabs" role="tablist">
<li role="tab" id="t1" aria-controls="tab-1" aria-selected="false">Greta Thorvald ×</li>
<li role="tab" id="t2" aria-controls="tab-2" aria-selected="true" class="is-active">Akinyi Obuya ×</li></ul>
<div id="tab-1" role="tabpanel" aria-labelledby="t1" style="display: none;"><h1>Greta Thorvald</h1>
<table class="kv"><tr><th>Email</th><td><a href="mailto:greta@thorvaldbatar.example">greta@thorvaldbatar.example</a>
</td></tr>
<tr><th>Phone</th><td>+46 31 555 019</td></tr><tr><th>Owner</th><td>Per Hansen</td></tr></table>
<div class="feed"><p>greta@thorvaldbatar.example opened the offer</p>
<p>greta@thorvaldbatar.example clicked “Accept”</p></div></div>
<div id="tab-2" role="tabpanel" aria-labelledby="t2"><h1>Akinyi Obuya</h1>
<table class="kv"><tr><th>Email</th><td><a href="mailto:akinyi@kisumuregatta.example">akinyi@kisumuregatta.example</a>
</td></tr>
<tr><th>Phone</th><td>+254 57 555 0180</td></tr><tr><th>Owner</th><td>Per Hansen</td></tr></table>
<div class="feed"><p>No activity yet</p></div></div>
<div class="ws-dock"><button>Softphone</button><button>History</button><button>Notes</button></div></div>`,
    ),
    about: 'akinyi@kisumuregatta.example',
  },
  // The page has gone on to Ms. Popa, whose details are still being fetched; what it can show is the person before.
  {
    name: 'a record still loading, recently seen people beside it',
    url: 'https://app.rudderdesk.example/customers/9042',
    html: htmlOf(
      'Mirela Popa · Rudderdesk',
      `<div id="root"><header class="rd-hd"><a href="/">Rudderdesk</a><input placeholder="Jump to…">
<div class="rd-me"><img alt="" src="/n.png"><span class="sr-only">${own}</span></div></header>
<div class="rd-body"><aside class="rd-recent"><h2>Recently viewed</h2><a href="/customers/9017" class="rd-mini">
<b>Vasile Rusu</b><small>vasile@rusudelta.example</small></a></aside>
<main class="rd-main" aria-busy="true"><h1>Mirela Popa</h1><div class="rd-card"><h3>Contact</h3>
<div class="rd-row"><span>Email</span><span class="skeleton" style="width:180px"></span></div>
<div class="rd-row"><span>Phone</span><span class="skeleton" style="width:110px"></span></div></div>
<div class="rd-card"><h3>Orders</h3><div class="skeleton"></div><div class="skeleton"></div></div></main></div>
<div class="rd-toast" role="status">Saved changes to Vasile Rusu</div></div>`,
    ),
    about: '',
  },
  // Two entries that may be one person, and the page asks which address to keep: it is about neither as yet.
  {
    name: 'two entries to be merged',
    url: 'https://crm.fjordgear.example/contact/merge?ids=771,1804',
    html: htmlOf(
      'Merge duplicates',
      `<div class="hdr"><a class="logo" href="/">Tiller CRM</a><span class="usr" title="${own}">Nina</span></div>
<h2>Merge 2 contacts</h2><p>Choose which value survives. The master record keeps its history.</p>
<form method="post"><table class="merge"><thead><tr><th></th>
<th><label><input type="radio" name="master" value="771" checked> Master · Hanne Vik</label></th>
<th><label><input type="radio" name="master" value="1804"> Hanne Vik-Olsen</label></th></tr></thead><tbody>
<tr><th>Email</th><td><label><input type="radio" name="email" checked> hanne.vik@rokluben.example</label></td>
<td><label><input type="radio" name="email"> hvo@vikolsen.example</label></td></tr>
<tr><th>Phone</th><td><label><input type="radio" name="tel" checked> 55 55 01 12</label></td>
<td><label><input type="radio" name="tel"> —</label></td></tr>
<tr><th>Owner</th><td><label><input type="radio" name="own" checked> ${colleague}</label></td>
<td><label><input type="radio" name="own"> ${own}</label></td></tr></tbody></table>
<button class="danger">Merge</button> <a href="/contact">Cancel</a></form>`,
    ),
    about: '',
  },
  // Mr. Haugland's record lies open while a mail to somebody else is being written over it; the page serves two.
  {
    name: 'a message to one person written over the record of another',
    url: 'https://crm.skjaergard.example/kontakt/318',
    html: htmlOf(
      'Terje Haugland',
      `<div class="page"><div class="topp"><b>Skjærgård CRM</b><span class="konto">${own}</span></div>
<main><h1>Terje Haugland</h1><dl class="felt"><dt>E-post</dt>
<dd><a href="mailto:terje@hauglandfiske.example">terje@hauglandfiske.example</a></dd><dt>Telefon</dt>
<dd>55 55 01 77</dd>
<dt>Ansvarlig</dt><dd>${colleague}</dd></dl><section><h3>Tilbud</h3><p>Tilbud 44 · 12 flytevester</p></section></main>
<div class="skriv" role="dialog" aria-modal="false" aria-label="Ny e-post">
<div class="skriv-h">Ny e-post <button>–</button>
<button>×</button></div><div class="skriv-l"><span>Til</span>
<span class="brikke" data-email="signe@lofotkajakk.example">
Signe Moen &lt;signe@lofotkajakk.example&gt; <i>×</i></span></div>
<div class="skriv-l"><span>Emne</span><input value="Padleårer til våren"></div>
<div class="skriv-t" contenteditable="true">Hei Signe,<br>her er prisen du spurte om.</div><button>Send</button></div>
</div>`,
      'no',
    ),
    about: '',
  },
  // A template, filled with sample people so that the writer sees how it looks; nobody of that name is a customer.
  {
    name: 'an e-mail template with a preview of sample data',
    url: 'https://campaign.fjordgear.example/templates/17/edit',
    html: htmlOf(
      'Edit template: Winter service – Gull Campaigns',
      `<div id="app"><header class="gc-top"><a href="/">Gull Campaigns</a><span class="gc-u">${own}</span></header>
<div class="gc-ed"><form class="gc-left"><h1>Winter service</h1><label for="fn">From name</label>
<input id="fn" value="Fjordgear workshop"><label for="fe">From e-mail</label>
<input id="fe" type="email" value="workshop@fjordgear.example"><label for="rt">Reply-to</label>
<input id="rt" type="email" value="${colleague}"><label for="sj">Subject</label>
<input id="sj" value="{{contact.first_name}}, time to grease the rudder"><label for="bd">Body</label>
<textarea id="bd">Hello {{contact.first_name}}, we wrote to you at {{contact.email}} last year.</textarea>
<details><summary>Merge fields</summary><code>{{contact.first_name}}</code> <code>{{contact.email}}</code></details>
</form>
<section class="gc-prev" aria-label="Preview"><div class="gc-prev-as">Preview as <select><option selected>Olivia Sample
</option><option>Random contact</option></select></div>
<div class="gc-mail"><div><small>To</small> Olivia Sample &lt;olivia.sample@acme-boats.example&gt;</div>
<div><small>Subject</small> Olivia, time to grease the rudder</div>
<p>Hello Olivia, we wrote to you at olivia.sample@acme-boats.example last year.</p></div></section></div></div>`,
    ),
    about: '',
  },
  // A log of who did what in the house on one day; the rows are the user's, and they touch several customers.
  {
    name: 'an audit log of one user’s day',
    url: 'https://intern.fjordgear.example/verwaltung/protokoll?tag=2026-11-18',
    html: htmlOf(
      'Änderungsprotokoll',
      `<div id="kopf"><span>Warenwirtschaft 7</span><span class="benutzer">${own}</span></div>
<h1>Änderungsprotokoll</h1><form class="filter"><label>Von <input value="18.11.2026"></label>
<label>Benutzer <input value="p.hansen"></label><button>Filtern</button></form>
<table class="protokoll"><thead><tr><th>Zeit</th><th>Benutzer</th><th>Objekt</th><th>Feld</th><th>Alt</th><th>Neu</th>
</tr>
</thead><tbody><tr><td>09:12:40</td><td>${colleague}</td><td>Kunde 4471</td><td>E-Mail</td>
<td>lars@alteadresse.example</td><td>lars@wattsegler.example</td></tr>
<tr><td>09:12:41</td><td>${colleague}</td><td>Kunde 4471</td><td>Ort</td><td>Leer</td><td>Emden</td></tr>
<tr><td>09:40:03</td><td>${colleague}</td><td>Kunde 5120</td><td>E-Mail</td>
<td>&nbsp;</td><td>wiebke@halligpost.example</td></tr>
<tr><td>11:02:19</td><td>${colleague}</td><td>Angebot 88</td><td>Status</td><td>offen</td><td>versandt</td></tr>
</tbody></table>
<p>4 Einträge</p>`,
      'de',
    ),
    about: '',
  },
  // The seller's own profile: it looks like a record of a person, and the other addresses are her superior and her
  // stand-in.
  {
    name: 'the seller’s own profile, with superior and stand-in',
    url: 'https://intranet.fjordgear.example/mon-profil',
    html: htmlOf(
      'Mon profil',
      `<div class="bandeau"><a href="/">Intranet</a><a href="/annuaire">Annuaire</a><a href="/conges">Congés</a></div>
<div class="profil"><img src="/p/nina.jpg" alt="Photo"><h1>Nina Solberg</h1><p>Commerciale</p>
<dl><dt>Adresse e-mail</dt><dd><a href="mailto:${own}">${own}</a></dd>
<dt>Adresse de secours</dt><dd>nina.solberg@privatpost.example</dd>
<dt>Téléphone</dt><dd>+47 55 55 01 03</dd><dt>Responsable</dt><dd><a href="mailto:${colleague}">Per Hansen</a></dd>
<dt>Remplaçante</dt><dd><a href="mailto:guro.lie@fjordgear.example">Guro Lie</a></dd></dl>
<form><label for="sig">Signature</label>
<textarea id="sig">Nina Solberg, Fjordgear AS, sales@fjordgear.example</textarea>
<button>Enregistrer</button></form></div>`,
      'fr',
    ),
    about: '',
  },
  // A mail the seller sent: it is about the one she wrote to. Only a copy went to the yard, and she is its sender.
  {
    name: 'a sent message, read again in the folder of sent ones',
    url: 'https://webmail.fjordgear.example/?_task=mail&_mbox=Sent&_uid=602&_action=show',
    html: htmlOf(
      'Price for the tandem – Sent',
      `<div id="layout"><div id="taskmenu"><a href="?_task=mail" class="sel">Mail</a>
<a href="?_task=addressbook">Contacts</a>
<span class="username">${own}</span></div>
<div id="folders"><ul><li>Inbox</li><li>Drafts</li><li class="selected">Sent</li><li>Trash</li></ul></div>
<div id="messagepane"><h2 class="subject">Price for the tandem</h2>
<table class="headers-table"><tbody><tr><td class="header-title">From</td>
<td class="header from"><span class="adr"><a href="mailto:${own}" title="${own}">Nina Solberg</a></span></td></tr>
<tr><td class="header-title">To</td><td class="header to"><span class="adr">
<a href="mailto:pilar@rioymar.example" title="pilar@rioymar.example">Pilar Quintana</a></span></td></tr>
<tr><td class="header-title">Cc</td><td class="header cc"><span class="adr">
<a href="mailto:astillero@varaderosur.example" title="astillero@varaderosur.example">Astillero</a></span></td></tr>
<tr><td class="header-title">Date</td><td class="header date">
<time datetime="2026-11-13T15:31:00Z">13 Nov 2026 15:31</time>
</td></tr></tbody></table>
<div id="messagebody"><div class="message-part"><div class="pre">Dear Pilar,<br>
the tandem with rudder is 1,890 euros, delivered to Cádiz.<br><br>Nina</div></div></div></div></div>`,
    ),
    about: 'pilar@rioymar.example',
    messages: [[own, '2026-11-13T15:31:00Z', 'Dear Pilar,']],
  },
  // A colleague sent on what two customers wrote; it comes from within the house and is about no single one of them.
  {
    name: 'a colleague forwards the mails of two customers',
    url: 'https://webmail.fjordgear.example/?_task=mail&_mbox=INBOX&_uid=7719&_action=show',
    html: htmlOf(
      'FW: two complaints',
      `<div id="layout"><div id="taskmenu"><a href="?_task=mail" class="sel">Mail</a>
<span class="username">${own}</span></div>
<div id="messagepane"><h2 class="subject">FW: two complaints about the same seam</h2>
<table class="headers-table"><tbody><tr><td class="header-title">From</td><td class="header from"><span class="adr">
<a href="mailto:${colleague}" title="${colleague}">Per Hansen</a></span></td></tr>
<tr><td class="header-title">To</td><td class="header to"><span class="adr"><a href="mailto:${own}">${own}</a></span>
</td></tr>
<tr><td class="header-title">Date</td><td class="header date">
<time datetime="2026-11-18T07:02:00Z">18 Nov 2026 07:02</time>
</td></tr></tbody></table>
<div id="messagebody"><div class="pre">Can you take these two?<br><br>
---------- Forwarded message ----------<br>From: Cato Brekke &lt;cato@brekkefjell.example&gt;<br>
Date: 17 Nov 2026 19:40<br>Subject: Seam<br><br>The seam of the spray deck opened.<br><br>
---------- Forwarded message ----------<br>From: Maud Leclair &lt;maud@leclair-eau-vive.example&gt;<br>
Date: 17 Nov 2026 21:15<br>Subject: Jupe<br><br>The seam is gone on three of them.</div></div></div></div>`,
    ),
    about: '',
    messages: [[colleague, '2026-11-18T07:02:00Z', 'Can you take these two?']],
  },
  // The pupil has no address; both guardians have one, and nothing says which of the two one is talking to.
  {
    name: 'a pupil with two guardians',
    url: 'https://school.ferrybank.example/sis/students/20331/summary',
    html: htmlOf(
      'Student summary',
      `<div class="sis-hd">Ferrybank Sailing School · SIS 11 <span>Signed in: ${own}</span></div>
<div class="sis-nav"><a>Summary</a><a>Attendance</a><a>Medical</a><a>Invoices</a></div>
<h1>Aoife Delaney <small>Year 5 · 20331</small></h1>
<table class="sis-t"><caption>Student</caption><tr><td>Preferred name</td><td>Aoife</td></tr>
<tr><td>E-mail</td><td><i>not held</i></td></tr><tr><td>Tutor</td><td>Mr P. Hansen (${colleague})</td></tr></table>
<table class="sis-t"><caption>Guardians</caption><thead><tr><th>Name</th><th>Relation</th><th>E-mail</th>
<th>Lives with</th></tr>
</thead><tbody><tr><td>Niamh Delaney</td><td>Mother</td><td>niamh@delaneybakery.example</td><td>Yes</td></tr>
<tr><td>Conor Roche</td><td>Father</td><td>conor@rochejoinery.example</td><td>Yes</td></tr></tbody></table>
<p class="sis-ft">Office: office@ferrybank.example</p>`,
    ),
    about: '',
  },
  // The patient's own address is missing; the only outside one belongs to the neighbour to be called in an emergency.
  {
    name: 'a patient without an address, with one to call in an emergency',
    url: 'https://klinika.fjordgear.example/pacjent/karta/5518',
    html: htmlOf(
      'Karta pacjenta 5518',
      `<div class="gora"><b>MedKarta</b><span class="zal">Użytkownik: ${own}</span></div>
<div class="karta"><h2>Wiesława Pająk</h2><ul class="pola"><li><span class="et">PESEL</span>
<span class="wa">5104•••••••</span></li>
<li><span class="et">E-mail pacjenta</span><span class="wa brak">brak</span></li>
<li><span class="et">Telefon</span><span class="wa">83 555 01 12</span></li></ul>
<h3>Osoba do kontaktu w nagłych wypadkach</h3><ul class="pola">
<li><span class="et">Imię i nazwisko</span><span class="wa">Marian Cichocki (sąsiad)</span></li>
<li><span class="et">E-mail</span><span class="wa"><a href="mailto:m.cichocki@tartakbug.example">
m.cichocki@tartakbug.example</a></span></li></ul>
<h3>Lekarz prowadzący</h3><p>${colleague}</p></div><div class="dol">rejestracja@klinikabug.example</div>`,
      'pl',
    ),
    about: '',
  },
  // The person's own address is not held; what there is belongs to the firm's desk and to the account manager.
  {
    name: 'a contact reached only through the firm’s shared box',
    url: 'https://relaties.fjordgear.example/contactpersoon/662',
    html: htmlOf(
      'Contactpersoon 662',
      `<div class="kop"><span>Relatiebeheer</span><span class="gebruiker">${own}</span></div>
<div class="kruimel"><a>Bedrijven</a> › <a>Zeilmakerij De Vries</a> › Sjoerd Hiemstra</div>
<h1>Sjoerd Hiemstra</h1><div class="rij"><div class="lbl">Functie</div><div class="wrd">Inkoper</div></div>
<div class="rij"><div class="lbl">E-mail persoonlijk</div><div class="wrd">onbekend</div></div>
<div class="rij"><div class="lbl">Mobiel</div><div class="wrd">06 5550 1121</div></div>
<h2>Bedrijf</h2><div class="rij"><div class="lbl">Naam</div><div class="wrd">Zeilmakerij De Vries</div></div>
<div class="rij"><div class="lbl">Algemeen e-mailadres</div>
<div class="wrd"><a href="mailto:info@zeilmakerijdevries.example">info@zeilmakerijdevries.example</a></div></div>
<div class="rij"><div class="lbl">Administratie</div><div class="wrd">facturen@zeilmakerijdevries.example</div></div>
<h2>Bij ons</h2><div class="rij"><div class="lbl">Accountmanager</div><div class="wrd">${colleague}</div></div>`,
      'nl',
    ),
    about: '',
  },
  // A colleague opened the ticket for Mr. Lindqvist; the page says for whom it is, and he is the customer.
  {
    name: 'a ticket reported by a colleague on behalf of a customer',
    url: 'https://service.fjordgear.example/arende/2026-3310',
    html: htmlOf(
      'Ärende 2026-3310',
      `<div class="sidhuvud"><a href="/">Ärenden</a><span class="inloggad">Inloggad: ${own}</span></div>
<h1>Byte av styrlina</h1><table class="uppgifter"><tbody>
<tr><th>Registrerat av</th><td>Per Hansen &lt;${colleague}&gt;</td></tr>
<tr><th>Kund</th><td>Rolf Lindqvist</td></tr>
<tr><th>Kundens e-post</th><td>rolf@lindqvistskargard.example</td></tr>
<tr><th>Handläggare</th><td>Guro Lie &lt;guro.lie@fjordgear.example&gt;</td></tr>
<tr><th>Kopia till</th><td>verkstad@fjordgear.example</td></tr>
<tr><th>Status</th><td>Väntar på del</td></tr></tbody></table>
<h2>Anteckningar</h2><ul class="ant"><li><b>guro.lie@fjordgear.example</b> Linan är beställd.</li>
<li><b>${colleague}</b> Han ringde från båten.</li></ul>`,
      'sv',
    ),
    about: 'rolf@lindqvistskargard.example',
  },
  // The last to write is the carrier, who was copied in; the ticket stays that of the woman who opened it.
  {
    name: 'a ticket in which a carrier had the last word',
    url: 'https://desk.fjordgear.example/agent/tickets/11052',
    html: htmlOf(
      '#11052 Parcel missing – Pelorus Desk',
      `<div id="app" data-v-app=""><nav class="rail"><a href="/agent/inbox">✉</a>
<span class="avatar" aria-label="Signed in as ${own}">N</span></nav>
<section class="ticket"><header><h1>Parcel missing since Friday</h1>
<p class="sub">Requested by <b>Ottilie Frey</b> &lt;ottilie@freyfaltboot.example&gt; via e-mail</p></header>
<ol class="thread"><li class="msg in"><div class="who"><b>Ottilie Frey</b> <span>ottilie@freyfaltboot.example</span>
<time datetime="2026-11-16T06:31:00Z">16 Nov, 06:31</time></div>
<div class="txt">The tracking has not moved since Friday. Where is it?</div></li>
<li class="msg out"><div class="who"><b>Nina Solberg</b> <span>${own}</span>
<time datetime="2026-11-16T08:10:00Z">16 Nov, 08:10</time></div>
<div class="txt">I have asked the carrier and put them in copy.</div></li>
<li class="msg in"><div class="who"><b>Dispo Alpenkurier</b> <span>dispo@alpenkurier.example</span>
<time datetime="2026-11-17T12:55:00Z">17 Nov, 12:55</time></div>
<div class="txt">Consignment found in Chur, out for delivery on Thursday.</div></li></ol></section>
<aside class="panel"><div class="card"><h3>Requester</h3><div class="nm">Ottilie Frey</div>
<a href="mailto:ottilie@freyfaltboot.example">ottilie@freyfaltboot.example</a></div>
<div class="card"><h3>CC</h3><span class="chip">dispo@alpenkurier.example ×</span></div>
<div class="card"><h3>Assignee</h3><div>Nina Solberg</div></div></aside></div>`,
    ),
    about: 'ottilie@freyfaltboot.example',
    messages: [
      ['ottilie@freyfaltboot.example', '2026-11-16T06:31:00Z', 'The tracking has not moved since Friday. Where is it?'],
      [own, '2026-11-16T08:10:00Z', 'I have asked the carrier and put them in copy.'],
      ['dispo@alpenkurier.example', '2026-11-17T12:55:00Z', 'Consignment found in Chur, out for delivery on Thursday.'],
    ],
  },
  // The candidate's address is kept back behind a button; the one in sight is that of a man asked about her.
  {
    name: 'a candidate whose address is hidden, with references in sight',
    url: 'https://jobs.fjordgear.example/recruit/positions/14/candidates/c_a207',
    html: htmlOf(
      'Liv Aronsen · Rigger · Shortlist',
      `<div id="root"><div class="css-901oao" role="banner">Shortlist<span><img alt="${own}" src="/a/n.png"></span>
</div>
<div role="main"><h2 role="heading" aria-level="1">Liv Aronsen</h2>
<div class="css-kv"><span>E-mail</span><button>Reveal (anonymous review is on)</button></div>
<div class="css-kv"><span>Phone</span><button>Reveal</button></div>
<div role="tablist"><div role="tab">Overview</div><div role="tab" aria-selected="true">References</div></div>
<div role="tabpanel"><div class="css-ref"><b>Former employer</b><span>Mikael Sand</span>
<a href="mailto:mikael@sandrigg.example">mikael@sandrigg.example</a><span>Asked 12 Nov · answered</span></div>
<div class="css-ref"><b>Teacher</b><span>not given</span></div></div>
<div class="css-kv"><span>Recruiter</span><span>${colleague}</span></div></div></div>`,
    ),
    about: '',
  },
  // Nobody lives in the flat now; the address on the page is that of the tenant who has left, the other the
  // caretaker's.
  {
    name: 'an empty flat with the tenant who moved out',
    url: 'https://hv.backstein.example/Objekte/Einheit.aspx?ve=1404',
    html: htmlOf(
      'Einheit 1404',
      `<form id="form1" action="Einheit.aspx?ve=1404" method="post"><div class="rgHeader">Hausverwaltung Backstein
<span id="ctl00_lblBenutzer">${own}</span></div>
<h1 id="ctl00_lblEinheit">Einheit 1404 · Speicherstraße 9, 3. OG links</h1>
<table class="rgMaster"><tr><td>Status</td><td>Leerstand seit 01.10.2026</td></tr>
<tr><td>Aktueller Mieter</td><td>&nbsp;</td></tr><tr><td>Wohnfläche</td><td>61,4 m²</td></tr>
<tr><td>Hausmeister</td><td><a href="mailto:hausmeister@backstein.example">Herr Ziegler</a></td></tr>
<tr><td>Sachbearbeiter</td><td>${colleague}</td></tr></table>
<h3>Mieterhistorie</h3><table class="rgMaster"><tr><th>Mieter</th><th>von</th><th>bis</th><th>E-Mail</th></tr>
<tr class="rgRow"><td>Dörte Claasen</td><td>01.05.2019</td><td>30.09.2026</td><td>d.claasen@kontorhaus.example</td></tr>
</table><input type="submit" name="ctl00$btnNeu" value="Neuer Mietvertrag"></form>`,
      'de',
    ),
    about: '',
  },
  // A meeting a colleague called, with people of two firms; a careful reader could not say whose it is.
  {
    name: 'a calendar event with guests from two firms',
    url: 'https://cal.fjordgear.example/day/2026-11-24?event=ev81',
    html: htmlOf(
      'Tue 24 November',
      `<div class="cal"><div class="cal-hd">November 2026 <button>Today</button><span title="${own}">NS</span></div>
<div class="cal-day"><div class="ev">09:00 Stand-up</div><div class="ev sel">13:00 Harbour demo</div></div>
<div class="bubble" role="dialog" aria-label="Harbour demo"><h2>Harbour demo</h2><p>Tue 24 Nov, 13:00 – 14:30</p>
<p>Pontoon C</p><div class="org">Organiser: <a href="mailto:${colleague}">Per Hansen</a></div>
<ul class="guests"><li title="${own}">Nina Solberg <i>accepted</i></li>
<li title="kasper@havnebadet.example">Kasper Toft <i>accepted</i></li>
<li title="ingunn@bryggen-sup.example">Ingunn Hauge <i>no answer</i></li></ul>
<button>Yes</button><button>No</button><button>Maybe</button></div></div>`,
    ),
    about: '',
  },
  // A bot talks on an otherwise empty start page; the address it offers is where to find help, nobody's record.
  {
    name: 'a dashboard with a bot that offers an address',
    url: 'https://app.rudderdesk.example/home',
    html: htmlOf(
      'Home · Rudderdesk',
      `<div id="root"><header class="rd-hd"><a href="/">Rudderdesk</a><div class="rd-me"><span>${own}</span></div>
</header>
<main><h1>Good morning, Nina</h1><div class="rd-tiles"><div class="tile"><b>14</b> open tickets</div>
<div class="tile"><b>3</b> waiting on you</div><div class="tile"><b>92 %</b> satisfied</div></div>
<section><h2>Your week</h2><p>Nothing is due today.</p></section></main>
<div class="bot" role="complementary" aria-label="Chat"><div class="bot-h">
<b>Skipper</b> <span>usually answers at once</span></div>
<div class="bot-m bot-m--in"><span class="bot-n">Skipper</span><p>Hi Nina! How can I help?</p></div>
<div class="bot-m bot-m--out"><span class="bot-n">You</span><p>how do I export invoices</p></div>
<div class="bot-m bot-m--in"><span class="bot-n">Skipper</span>
<p>I could not find that. Leonie in customer success can help:
<a href="mailto:leonie@rudderdesk.example">leonie@rudderdesk.example</a></p></div>
<input aria-label="Message" placeholder="Ask Skipper…"></div></div>`,
    ),
    about: '',
  },
  // The message has just been thrown away and no other is open; only the notice still names its sender.
  {
    name: 'an emptied inbox with a notice of what was deleted',
    url: 'https://mail.fjordgear.example/plume/inbox',
    html: htmlOf(
      'Inbox – Plume',
      `<div class="pl-frame"><div class="pl-head"><span>Plume</span><input type="search" placeholder="Search mail">
<button class="pl-me" title="${own}">NS</button></div>
<div class="pl-folders"><a href="/plume/inbox" class="on">Inbox</a><a href="/plume/sent">Sent</a></div>
<div class="pl-list pl-list--empty"><h2>Nothing left to read</h2><p>Enjoy the afternoon.</p></div>
<div class="pl-pane"><p>No message selected</p><article hidden class="pl-msg"><h2>Offer for trailers</h2>
<div class="pl-from">Bertil Ask &lt;bertil@asktrailer.example&gt;</div></article></div>
<div class="pl-toast" role="status">Conversation with bertil@asktrailer.example moved to Trash <button>Undo</button>
</div>
</div>`,
    ),
    about: '',
  },
  // A question laid over the list of people: with whom of the house to share it. No row is open, and it is about none.
  {
    name: 'a box over the list, asking with whom to share it',
    url: 'https://app.kontaktbok.example/people?view=all#share',
    html: htmlOf(
      'People – Kontaktbok',
      `<div id="root" aria-hidden="true"><nav class="w-56"><div>Kontaktbok</div><div class="truncate">${own}</div></nav>
<main><h1>People</h1><table><thead><tr><th></th><th>Name</th><th>Email</th></tr></thead><tbody>
<tr><td><input type="checkbox"></td><td>Arvid Strand</td><td>arvid@strandsjo.example</td></tr>
<tr><td><input type="checkbox" checked></td><td>Mats Rydh</td><td>mats@rydhmarin.example</td></tr></tbody></table>
</main></div>
<div class="overlay"><div role="dialog" aria-modal="true" aria-labelledby="sh"><h2 id="sh">Share this list</h2>
<label for="sh-e">Email</label><input id="sh-e" type="email" value="frida@strandkonsult.example">
<p>Already shared with</p><ul><li>Per Hansen <small>${colleague}</small></li></ul>
<button>Cancel</button><button>Share</button></div></div>`,
    ),
    about: '',
  },
  // The confirmation is read before it goes out: it is for Ms. Bianchi; the wholesaler and the firm's boxes only occur.
  {
    name: 'a preview of an order confirmation, with a supplier who ships',
    url: 'https://shop-admin.fjordgear.example/ordini/50218/conferma/anteprima',
    html: htmlOf(
      'Ordine 50218 – anteprima conferma',
      `<div class="adm"><div class="adm-l"><a>Ordini</a><a>Clienti</a><a>Fornitori</a></div>
<div class="adm-u">${own}</div>
<h1>Ordine 50218</h1><div class="avviso">La conferma non è ancora stata inviata.</div>
<div class="foglio"><p class="mitt">Da: Fjordgear &lt;ordini@fjordgear.example&gt;</p>
<p class="dest">A: Ginevra Bianchi &lt;ginevra@canottieri-lecco.example&gt;</p><h2>Grazie per il suo ordine</h2>
<p>Gentile Ginevra Bianchi, abbiamo ricevuto il suo ordine del 17/11/2026.</p>
<table><tr><th>Articolo</th><th>Q.tà</th><th>Prezzo</th></tr><tr><td>Scalmo</td><td>8</td><td>96,00 €</td></tr></table>
<p>Domande? ordini@fjordgear.example</p></div>
<div class="lato"><h3>Evasione</h3><dl><dt>Spedito da</dt><dd>Metalnautica, evasione@metalnautica.example</dd>
<dt>Inserito da</dt><dd>${colleague}</dd></dl></div><button>Invia conferma</button></div>`,
      'it',
    ),
    about: 'ginevra@canottieri-lecco.example',
  },
];
