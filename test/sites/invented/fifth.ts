import { colleague, htmlOf, type InventedApp, own } from './app';

/** Records of one person, and pages that only look like one. */
export const fifth: InventedApp[] = [
  // The patient's own row says "E-mail"; the referring doctor and the insurer are named as such beside it.
  {
    name: 'a Danish physiotherapist’s chart, the referring doctor and the insurer in boxes of their own',
    url: 'https://fysjournal.example/klinik/7/patient/20418#stamdata',
    html: htmlOf(
      'Mette Skovgaard – Stamdata – FysJournal',
      `<style>.u-hid{display:none}</style>
<nav class="topnav"><a class="brand" href="/">FysJournal</a><ul><li><a href="/kalender">Kalender</a></li>
<li class="active"><a href="/patient">Patienter</a></li><li><a href="/regning">Regninger</a></li></ul>
<div class="usr" title="${own}"><i class="ic ic-user"></i> Nina Solberg <a href="/logud">Log ud</a></div></nav>
<div class="layout"><aside class="recent"><h4>Senest åbnet</h4><ol><li><a href="/patient/20411">Jens Bækgaard</a></li>
<li><a href="/patient/20377" title="vibeke.toft@toftkeramik.example">Vibeke Toft</a></li></ol></aside>
<main><div class="phead"><div class="ava">MS</div><div><h1>Mette Skovgaard</h1>
<span class="cpr">CPR 140381-xxxx</span> <span class="badge">Aktiv</span></div></div>
<ul class="tabs" role="tablist"><li role="tab" aria-selected="true">Stamdata</li><li role="tab">Journal</li>
<li role="tab">Øvelser</li><li role="tab">Bilag (3)</li></ul>
<section role="tabpanel"><div class="box"><h3>Patient</h3>
<div class="kv"><span class="k">Adresse</span><span class="v">Åboulevarden 12, 8000 Aarhus C</span></div>
<div class="kv"><span class="k">Mobil</span><span class="v"><a href="tel:+4555501422">+45 55 50 14 22</a></span></div>
<div class="kv"><span class="k">E-mail</span><span class="v">
<a href="mailto:mette@skovgaardfoto.example">mette@skovgaardfoto.example</a></span></div>
<div class="kv"><span class="k">Erhverv</span><span class="v">Fotograf, Skovgaard Foto</span></div></div>
<div class="box"><h3>Henvisende læge</h3>
<div class="kv"><span class="k">Navn</span><span class="v">Poul Winther</span></div>
<div class="kv"><span class="k">Praksis</span><span class="v">Lægerne ved Åen</span></div>
<div class="kv"><span class="k">Mail</span><span class="v">winther@laegerneaaen.example</span></div></div>
<div class="box"><h3>Forsikring</h3>
<div class="kv"><span class="k">Selskab</span><span class="v">Nordsund Sundhed</span></div>
<div class="kv"><span class="k">Skader sendes til</span><span class="v">skade@nordsund.example</span></div></div>
<div class="box"><h3>Behandler</h3><p>Per Hansen (${colleague})</p></div></section></main></div>
<div id="dlgSlet" class="u-hid" role="dialog"><p>Slet patienten?</p><button>Slet</button></div>
<footer>FysJournal 4.12 · <a href="mailto:hjaelp@fysjournal.example">hjaelp@fysjournal.example</a></footer>`,
      'da',
    ),
    about: 'mette@skovgaardfoto.example',
  },
  // "Odběratel" is the customer of the invoice; "Dodavatel" is the seller's own firm, "Vystavil" who wrote it.
  {
    name: 'a Czech invoice in two columns, supplier first, customer second',
    url: 'https://ucty.example/faktury/2026-0417/detail',
    html: htmlOf(
      'Faktura 2026-0417',
      `<div class="navbar"><a href="/">Účty</a> <a href="/faktury">Faktury</a> <a href="/adresar">Adresář</a>
<span class="pull-right">Přihlášen: ${own} <a href="/odhlasit">Odhlásit</a></span></div>
<div class="container"><ol class="breadcrumb"><li><a href="/faktury">Faktury</a></li><li>2026-0417</li></ol>
<h1>Faktura 2026-0417 <small class="label label-warning">Po splatnosti</small></h1>
<div class="btn-group"><button>Odeslat</button><button>Tisk</button><button>Upomínka</button></div>
<table class="strany" width="100%"><tr><td width="50%" valign="top"><h4>Dodavatel</h4>
<strong>Fjordgear AS</strong><br>Strandgaten 4<br>5013 Bergen<br>DIČ: NO 999 555 010<br>
E-mail: faktura@fjordgear.example</td>
<td valign="top"><h4>Odběratel</h4><strong>Vodácká půjčovna Lužnice s.r.o.</strong>
<br>Kontaktní osoba: Radek Dvořáček<br>
Nábřežní 88<br>390 01 Tábor<br>IČ: 05550117<br>E-mail: dvoracek@pujcovnaluznice.example<br>Tel.: +420 555 501 171</td>
</tr></table>
<table class="table polozky"><thead><tr><th>Položka</th><th>Ks</th><th>Cena</th><th>Celkem</th></tr></thead>
<tbody><tr><td>Pádlo Fjord 210</td><td>24</td><td>1 190,00</td><td>28 560,00</td></tr>
<tr><td>Vesta dětská</td><td>10</td><td>890,00</td><td>8 900,00</td></tr></tbody>
<tfoot><tr><td colspan="3">K úhradě</td><td>37 460,00 Kč</td></tr></tfoot></table>
<dl class="dl-horizontal"><dt>Vystavil</dt><dd>Per Hansen</dd><dt>E-mail vystavil</dt><dd>${colleague}</dd>
<dt>Datum vystavení</dt><dd>3. 9. 2026</dd><dt>Splatnost</dt><dd>17. 9. 2026</dd></dl>
<h4>Historie</h4><ul class="log"><li>3. 9. 2026 10:12 – odesláno odběrateli</li>
<li>21. 9. 2026 08:00 – automatická upomínka</li></ul></div>
<div class="modal fade" style="display:none"><form><label>Komu</label><input name="to" value="">
<label>Kopie</label><input name="cc" value="faktura@fjordgear.example"></form></div>
<div class="paticka">Podpora: podpora@ucty.example</div>`,
      'cs',
    ),
    about: 'dvoracek@pujcovnaluznice.example',
  },
  // The drawer is open over the board and shows one candidate; the others are cards of the board behind it.
  {
    name: 'a hiring board with one candidate’s drawer standing open',
    url: 'https://anstell.example/jobs/31/board?candidate=c_9917',
    html: htmlOf(
      'Store manager · Anstell',
      `<div id="__next"><header class="css-1x8u"><a href="/">Anstell</a>
<input type="search" placeholder="Search people">
<button aria-label="Account menu, ${own}"><span class="css-av">NS</span></button></header>
<main class="css-9k2" aria-hidden="true"><h1>Store manager, Bergen</h1>
<div class="css-col"><h2>Applied <span>2</span></h2>
<article class="css-card" data-id="c_9911"><p>Ragnhild Moe</p><small>ragnhild@moeco.example</small></article>
<article class="css-card" data-id="c_9917"><p>Tobias Wennerberg</p><small>2 days ago</small></article></div>
<div class="css-col"><h2>Interview <span>1</span></h2>
<article class="css-card" data-id="c_9890"><p>Siri Aune</p><small>siri.aune@aunehytter.example</small></article></div>
<div class="css-col"><h2>Offer <span>0</span></h2><p class="css-empty">Nobody yet</p></div></main>
<div class="css-overlay"></div>
<div role="dialog" aria-modal="true" aria-labelledby="dr-t" class="css-drawer"><button aria-label="Close">×</button>
<h2 id="dr-t">Tobias Wennerberg</h2><p class="css-sub">Shop lead at Wennerberg Cykel, Göteborg</p>
<div class="css-grid"><div class="css-l">Email</div>
<div class="css-r"><a href="mailto:tobias@wennerbergcykel.example">tobias@wennerbergcykel.example</a></div>
<div class="css-l">Phone</div><div class="css-r">+46 31 555 01 62</div>
<div class="css-l">Source</div><div class="css-r">Careers page</div>
<div class="css-l">Recruiter</div><div class="css-r">
<span class="chip" title="${colleague}">Per Hansen</span></div></div>
<h3>Scorecards</h3><ul><li><b>Per Hansen</b> Strong yes <time datetime="2026-11-12T09:20Z">12 Nov</time></li>
<li><b>Nina Solberg</b> pending</li></ul>
<h3>Comments</h3><div class="css-cm"><b>Per Hansen</b>
<p>Worked with Siri before, ask her (siri.aune@aunehytter.example).</p></div>
<div class="css-bar"><button>Reject</button><button>Move to Interview</button></div></div>
<div class="toasts" aria-live="polite"></div></div>`,
    ),
    about: 'tobias@wennerbergcykel.example',
  },
  // Nobody's address stands on the record itself; the addresses belong to other people who may or may not be the same.
  {
    name: 'a contact without an address, three possible duplicates who have one',
    url: 'https://kundekort.example/contacts/5521?tab=duplicates',
    html: htmlOf(
      'Kari Lindseth | Kundekort',
      `<div id="app" data-v-app=""><header data-v-77a class="bar"><b>Kundekort</b><nav><a>Home</a><a>Contacts</a>
<a>Deals</a></nav>
<span data-v-77a class="me">${own}</span></header>
<div data-v-3e class="record"><div data-v-3e class="hd"><h1>Kari Lindseth</h1><span class="tag">Walk-in</span></div>
<div data-v-3e class="panel"><div class="f"><label>First name</label><div>Kari</div></div>
<div class="f"><label>Last name</label><div>Lindseth</div></div>
<div class="f"><label>Email</label><div class="nil">—</div></div>
<div class="f"><label>Mobile</label><div>+47 555 01 338</div></div>
<div class="f"><label>Created by</label><div>Per Hansen</div></div></div>
<div data-v-3e class="tabs"><a>Details</a><a>Orders</a><a class="on">Possible duplicates (3)</a></div>
<div data-v-3e class="dups"><p>These contacts have a similar name or number.</p>
<div class="dup"><div class="nm">Kari Lindset</div><div class="ml">
<a href="mailto:kari@lindsetbygg.example">kari@lindsetbygg.example</a>
</div><div class="pc">81 % alike</div><button>Merge</button><button>Not the same</button></div>
<div class="dup"><div class="nm">Karin Lindseth</div><div class="ml"><a href="mailto:karin.l@vestbrygge.example">
karin.l@vestbrygge.example</a></div><div class="pc">74 % alike</div><button>Merge</button>
<button>Not the same</button></div>
<div class="dup"><div class="nm">K. Lindseth</div><div class="ml"><a href="mailto:post@lindsethfarm.example">
post@lindsethfarm.example</a></div><div class="pc">60 % alike</div><button>Merge</button>
<button>Not the same</button></div>
</div></div><footer data-v-77a>Kundekort · help@kundekort.example</footer></div>`,
    ),
    about: '',
  },
  // A personnel file of a colleague: he is no customer, and the address outside is his next of kin's.
  {
    name: 'a colleague’s personnel file with his next of kin',
    url: 'https://personal.fjordgear.example/employees/14',
    html: htmlOf(
      'Per Hansen – Employees',
      `<div class="wrapper"><div class="sidebar"><img alt="Fjordgear HR" src="/logo.png"><ul><li>My page</li>
<li>Leave</li>
<li class="sel">Employees</li><li>Payroll</li></ul></div>
<div class="content"><div class="top">Nina Solberg &lt;${own}&gt; <a href="/signout">Sign out</a></div>
<h2>Per Hansen</h2><p>Sales, Bergen · since March 2019</p>
<fieldset><legend>Work</legend><table><tr><th>Employee no.</th><td>14</td></tr><tr><th>Work e-mail</th>
<td>${colleague}</td></tr><tr><th>Manager</th><td>Nina Solberg</td></tr></table></fieldset>
<fieldset><legend>Next of kin</legend><table><tr><th>Name</th><td>Berit Hansen</td></tr>
<tr><th>Relation</th><td>Wife</td></tr><tr><th>E-mail</th><td>berit@hansenkeramikk.example</td></tr>
<tr><th>Phone</th><td>+47 555 01 290</td></tr></table></fieldset>
<fieldset><legend>Leave this year</legend><table><tr><th>Taken</th><td>18</td></tr><tr><th>Left</th>
<td>7</td></tr></table>
</fieldset></div></div><div class="ft">hr@fjordgear.example</div>`,
    ),
    about: '',
  },
  // The student's own line says "Correo"; the tutor and the classmates are others.
  {
    name: 'a Spanish language school’s adult student, tutor and classmates on the same sheet',
    url: 'https://aula.example/secretaria/alumnos/ver.php?id=733',
    html: htmlOf(
      'Alumno 733 - Secretaría',
      `<table id="cab" width="100%" bgcolor="#dfe8f2"><tr><td><b>AULA Secretaría</b></td>
<td align="right">Usuario: ${own} | <a href="salir.php">Salir</a></td></tr></table>
<table width="100%"><tr><td width="160" valign="top" class="menu"><a href="alumnos.php">Alumnos</a><br>
<a href="grupos.php">Grupos</a><br><a href="recibos.php">Recibos</a><br><a href="profes.php">Profesores</a></td>
<td valign="top"><h2>Ficha del alumno: Marisol Echevarría</h2>
<table class="ficha" border="1" cellpadding="4"><tr><td class="et">Apellidos, nombre</td>
<td>Echevarría Pons, Marisol</td>
<td class="et">N.º</td><td>733</td></tr>
<tr><td class="et">Correo</td><td>marisol@echevarriavelas.example</td><td class="et">Teléfono</td>
<td>+34 955 550 173</td></tr>
<tr><td class="et">Nivel</td><td>B2 noruego</td><td class="et">Alta</td><td>14/09/2026</td></tr>
<tr><td class="et">Tutor</td><td>Joan Riera (joan.riera@aula.example)</td>
<td class="et">Alta hecha por</td><td>${colleague}</td></tr></table>
<h3>Grupo N-B2-Tarde</h3><table class="lista" border="1"><tr><th>Compañero</th><th>Correo</th></tr>
<tr><td>Óscar Tejada</td><td>oscar@tejadanautica.example</td></tr>
<tr><td>Lidia Campos</td><td>lidia.campos@rioarriba.example</td></tr></table>
<h3>Recibos</h3><table class="lista" border="1"><tr><th>Mes</th><th>Importe</th><th>Estado</th></tr>
<tr><td>Octubre</td><td>95,00 €</td><td>Pagado</td></tr><tr><td>Noviembre</td><td>95,00 €</td><td>Pendiente</td></tr>
</table></td></tr></table><hr><small>Incidencias: soporte@aula.example</small>`,
      'es',
    ),
    about: 'marisol@echevarriavelas.example',
  },
  // The head names the person and its envelope holds her address; the open tab holds notes that name others.
  {
    name: 'a React contact whose address is only in the envelope of its head, notes tab in front',
    url: 'https://app.kontaktly.example/people/per_8Hq2/notes',
    html: htmlOf(
      'Hanne Friis — Notes — Kontaktly',
      `<div id="root"><div class="_shell_1ab">
<nav class="_rail_9d" aria-label="Main"><a aria-label="People" href="/people"></a>
<a aria-label="Deals" href="/deals"></a><a aria-label="Settings" href="/settings"></a>
<button class="_acct_2" aria-label="Signed in as ${own}">N</button></nav>
<div class="_page_77"><header class="_hero_c1"><div class="_avatar_x">HF</div><div><h1 class="_name_k">Hanne Friis</h1>
<p class="_role_k">Purchasing, Friis Vandsport</p></div>
<div class="_acts_m"><a class="_icon_q" href="tel:+4555501877" aria-label="Call Hanne Friis"><svg width="16"></svg></a>
<a class="_icon_q" href="mailto:hanne.friis@friisvandsport.example" aria-label="Email Hanne Friis"><svg width="16">
</svg></a>
<button class="_icon_q" aria-label="More"></button></div></header>
<div role="tablist" class="_tabs_w"><button role="tab" aria-selected="false">Overview</button>
<button role="tab" aria-selected="true">Notes 3</button><button role="tab" aria-selected="false">Deals 1</button></div>
<div role="tabpanel" class="_panel_w"><textarea placeholder="Write a note…"></textarea>
<div class="_note_e"><div class="_by_e">Per Hansen · <time datetime="2026-11-18T13:02:00Z">18 Nov</time></div>
<p>Delivery questions go to their warehouse, lager@friisvandsport.example, not to Hanne.</p></div>
<div class="_note_e"><div class="_by_e">Nina Solberg · <time datetime="2026-11-02T08:40:00Z">2 Nov</time></div>
<p>Rang. Wants the same terms as Morten (morten@kystsport.example) got in spring.</p></div>
<div class="_note_e"><div class="_by_e">Per Hansen · <time datetime="2026-10-20T10:00:00Z">20 Oct</time></div>
<p>Met at the boat fair.</p></div></div>
<aside class="_side_r"><h3>Owner</h3><a href="mailto:${colleague}">Per Hansen</a>
<h3>Lists</h3><span class="_pill_r">Dealers DK</span></aside></div></div></div><div id="portal-root"></div>`,
    ),
    about: 'hanne.friis@friisvandsport.example',
  },
  // The boxes of the form hold the relation's own data; the representative's box is labelled as such.
  {
    name: 'a Dutch relation card with locked boxes and postback ids',
    url: 'http://erp-srv02/Relatie/RelatieKaart.aspx?RelNr=30077',
    html: htmlOf(
      'Relatiekaart 30077',
      `<form method="post" action="RelatieKaart.aspx?RelNr=30077" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTc0MjY5">
<input type="hidden" name="__EVENTTARGET" value="">
<div id="ctl00_pnlKop"><span id="ctl00_lblTitel">Handelsbeheer</span>
<span id="ctl00_lblGebruiker">Aangemeld als ${own}</span>
<a id="ctl00_lnkUit" href="javascript:__doPostBack('ctl00$lnkUit','')">Afmelden</a></div>
<div id="ctl00_pnlMenu"><a href="Start.aspx">Start</a> <a href="Relaties.aspx">Relaties</a>
<a href="Orders.aspx">Orders</a></div>
<h2><span id="ctl00_cph_lblKop">30077 – Zeilmakerij De Boer</span></h2>
<table id="ctl00_cph_tblKaart"><tr><td><span id="ctl00_cph_lblNm">Contactpersoon</span></td>
<td><input id="ctl00_cph_txtNm" name="ctl00$cph$txtNm" value="Wietske de Boer" readonly="readonly"></td></tr>
<tr><td><span id="ctl00_cph_lblEm">E-mailadres</span></td>
<td>
<input id="ctl00_cph_txtEm" name="ctl00$cph$txtEm" value="wietske@deboerzeilen.example" readonly="readonly"></td></tr>
<tr><td><span id="ctl00_cph_lblTel">Telefoon</span></td>
<td><input id="ctl00_cph_txtTel" name="ctl00$cph$txtTel" value="+31 515 555 017" readonly="readonly"></td></tr>
<tr><td><span id="ctl00_cph_lblPl">Plaats</span></td>
<td><input id="ctl00_cph_txtPl" name="ctl00$cph$txtPl" value="Sneek" readonly="readonly"></td></tr>
<tr><td><span id="ctl00_cph_lblVtg">Vertegenwoordiger</span></td>
<td><input id="ctl00_cph_txtVtg" name="ctl00$cph$txtVtg" value="${colleague}" readonly="readonly"></td></tr></table>
<table id="ctl00_cph_grdOrders" rules="all" border="1"><tr><th>Order</th><th>Datum</th><th>Bedrag</th></tr>
<tr><td><a href="Order.aspx?nr=8812">8812</a></td><td>12-10-2026</td><td>€ 2.140,00</td></tr>
<tr><td><a href="Order.aspx?nr=8640">8640</a></td><td>03-05-2026</td><td>€ 860,00</td></tr></table>
<input type="submit" id="ctl00_cph_btnWijzig" value="Wijzigen">
<input type="submit" id="ctl00_cph_btnSluit" value="Sluiten">
<div id="ctl00_pnlVoet">Vragen? applicatiebeheer@fjordgear.example</div></form>`,
      'nl',
    ),
    about: 'wietske@deboerzeilen.example',
  },
  // No address of the customer is on the order; the one outside address is the subcontractor's who does the work.
  {
    name: 'a work order whose only address belongs to the subcontractor',
    url: 'https://dispatch.riggit.example/wo/WO-10482',
    html: htmlOf(
      'WO-10482 · Riggit',
      `<header class="rg-top"><a href="/">Riggit</a><span class="rg-user">${own}</span></header>
<main class="rg-main"><div class="rg-head"><h1>WO-10482</h1><span class="rg-st">Scheduled</span></div>
<section class="rg-card"><h2>Customer</h2><dl><dt>Name</dt><dd>Gunvor Haukeland</dd><dt>Site</dt>
<dd>Sandviken 20, Bergen</dd>
<dt>Phone</dt><dd>+47 555 01 611</dd><dt>E-mail</dt><dd><em>not given</em></dd></dl></section>
<section class="rg-card"><h2>Carried out by</h2><dl><dt>Subcontractor</dt><dd>Bryggen Rigg AS</dd>
<dt>Fitter</dt><dd>Leif Totland</dd><dt>E-mail</dt>
<dd><a href="mailto:leif@bryggenrigg.example">leif@bryggenrigg.example</a></dd>
<dt>Phone</dt><dd>+47 555 01 640</dd></dl></section>
<section class="rg-card"><h2>Job</h2><p>Replace halyard and winch, 9 m sloop. Keys with the harbour master.</p>
<table><thead><tr><th>Part</th><th>Qty</th></tr></thead><tbody><tr><td>Halyard 10 mm</td>
<td>2</td></tr></tbody></table></section>
<section class="rg-card"><h2>Timeline</h2><ol><li>Per Hansen scheduled the job for 27 Nov, 09:00</li>
<li>Leif Totland accepted</li></ol></section></main><footer>Dispatch desk: dispatch@fjordgear.example</footer>`,
    ),
    about: '',
  },
  // The firm billed has no address; the two there are belong to the issuer and to the issuer's accountant in copy.
  {
    name: 'an invoice to a customer without an address, accountant in copy',
    url: 'https://regning.example/app/invoices/5107',
    html: htmlOf(
      'Invoice 5107',
      `<div id="root"><div class="top-1f"><span>Regning</span><span class="mail-1f">${own}</span></div>
<div class="body-1f"><div class="sheet-8a"><div class="from-8a"><b>Fjordgear AS</b><br>Strandgaten 4, 5013 Bergen<br>
faktura@fjordgear.example</div>
<div class="to-8a"><div class="lab-8a">Bill to</div><div>Torgeir Vikse<br>Viksefjord 3<br>5560 Sveio</div></div>
<h1>Invoice 5107</h1><div class="meta-8a"><div><span>Date</span><span>12 Nov 2026</span></div>
<div><span>Due</span><span>26 Nov 2026</span></div><div><span>Our reference</span><span>Per Hansen</span></div></div>
<div class="rows-8a"><div class="row-8a"><span>Dry suit, repair of zip</span><span>1</span><span>NOK 1 450</span></div>
<div class="row-8a tot"><span>Total</span><span></span><span>NOK 1 450</span></div></div></div>
<div class="panel-3c"><h3>Delivery</h3><div class="opt-3c"><span>Send by</span><span>Post</span></div>
<div class="opt-3c"><span>Copy to</span><span class="chip-3c">Tallhuset Regnskap
<i title="bilag@tallhuset.example">bilag@tallhuset.example</i></span></div>
<div class="opt-3c"><span>Reply to</span><span>faktura@fjordgear.example</span></div>
<button>Print</button><button disabled>E-mail to customer</button></div></div></div>`,
    ),
    about: '',
  },
  // The member's sheet gives "Courriel"; sponsor, branch secretary and shared box are labelled otherwise.
  {
    name: 'a French association’s member, her sponsor and the branch’s secretary below',
    url: 'https://asso-gestion.example/adherents/1188/fiche',
    html: htmlOf(
      'Fiche adhérent – Solène Kerbrat',
      `<a class="skip" href="#contenu">Aller au contenu</a><header role="banner"><p class="logo">Asso’Gestion</p>
<p class="session">Connectée : <span title="${own}">Nina Solberg</span></p></header>
<nav role="navigation"><ul><li><a href="/adherents" aria-current="page">Adhérents</a></li>
<li><a href="/cotisations">Cotisations</a></li><li><a href="/envois">Envois groupés</a></li></ul></nav>
<main id="contenu"><h1>Solène Kerbrat <span class="num">n° 1188</span></h1>
<dl class="fiche"><div><dt>Civilité</dt><dd>Madame</dd></div><div><dt>Courriel</dt>
<dd><a href="mailto:solene@kerbratvoile.example" title="Écrire à cette adresse">solene@kerbratvoile.example</a></dd>
</div>
<div><dt>Portable</dt><dd>+33 2 55 50 01 88</dd></div><div><dt>Commune</dt><dd>29900 Concarneau</dd></div>
<div><dt>Parrain</dt><dd>Yann Le Goff – yann@legoffgreement.example</dd></div>
<div><dt>Secrétaire de section</dt><dd>Annick Madec – section.concarneau@asso-gestion.example</dd></div>
<div><dt>Fiche créée par</dt><dd>${colleague}</dd></div></dl>
<h2>Cotisations</h2><table><caption>Trois dernières années</caption><thead><tr><th scope="col">Année</th>
<th scope="col">Montant</th><th scope="col">Réglée le</th></tr></thead><tbody><tr><td>2026</td><td>45 €</td>
<td>11/01/2026</td></tr><tr><td>2025</td><td>42 €</td><td>20/01/2025</td></tr></tbody></table>
<details><summary>Journal de la fiche</summary>
<p>02/03/2026 – Annick Madec – changement d’adresse postale</p></details></main>
<dialog id="radiation"><p>Radier cet adhérent ?</p><button>Confirmer</button></dialog>
<footer role="contentinfo">contact@asso-gestion.example – Mentions légales</footer>`,
      'fr',
    ),
    about: 'solene@kerbratvoile.example',
  },
  // "Intestatario" is the holder of the berth; the neighbour, the guard and the harbour office are others.
  {
    name: 'an Italian marina’s berth contract, its holder between harbour office and neighbour',
    url: 'https://porto.example/contratti/B-27',
    html: htmlOf(
      'Posto barca B-27',
      `<div class="testata">
<img src="/stemma.png" alt="Porto turistico"><div class="utente">Operatore: ${own}</div></div>
<div class="barra"><a href="/mappa">Mappa</a><a href="/contratti">Contratti</a><a href="/transiti">Transiti</a></div>
<div class="griglia"><div class="blocco"><h2>Posto barca B-27</h2>
<p><span class="et">Contratto</span> <span class="va">2026/114, annuale</span></p>
<p><span class="et">Imbarcazione</span> <span class="va">«Ginestra», 8,40 m</span></p></div>
<div class="blocco"><h3>Intestatario</h3><p><span class="et">Nome</span> <span class="va">Fabrizio Olivari</span></p>
<p><span class="et">E-mail</span> <span class="va"><a href="mailto:fabrizio@olivaricharter.example">
fabrizio@olivaricharter.example</a></span></p>
<p><span class="et">Cellulare</span> <span class="va">+39 010 555 0127</span></p>
<p><span class="et">Residenza</span> <span class="va">Camogli (GE)</span></p></div>
<div class="blocco"><h3>In caso di maltempo avvisare</h3><p><span class="et">Guardiano</span>
<span class="va">Ezio Parodi, ezio@parodiormeggi.example</span></p></div>
<div class="blocco"><h3>Posti vicini</h3><ul><li>B-26 – Lucia Ferrando
<a href="mailto:lucia@ferrandovele.example" title="Scrivi">✉</a></li><li>B-28 – libero</li></ul></div>
<div class="blocco note"><h3>Note interne</h3><p>Per Hansen, 4/10: rinnovo da confermare entro dicembre.</p></div></div>
<div class="piede">Direzione del porto · direzione@porto.example · VHF 9</div>`,
      'it',
    ),
    about: 'fabrizio@olivaricharter.example',
  },
  // The lead's own field says "E-mail"; whoever recommended him and the lead's owner are labelled as that.
  {
    name: 'a Brazilian lead in Vue, recommended by another customer',
    url: 'https://funil.example/leads/64f0c2',
    html: htmlOf(
      'Lead · Funil',
      `<div id="app" data-v-app=""><div class="q-layout"><header class="q-header"><div class="q-toolbar">
<div class="q-toolbar__title">Funil</div><div class="q-chip" data-user="${own}">Nina</div></div></header>
<div class="q-drawer" aria-label="Menu"><a class="q-item">Painel</a><a class="q-item">Leads</a>
<a class="q-item">Metas</a></div>
<main class="q-page"><div class="row"><div class="q-avatar">TA</div><div class="text-h5">Thiago Azambuja</div>
<div class="q-badge">Quente</div></div>
<div class="q-list"><div class="q-item" data-field="indicado_por"><div class="q-item__label--caption">Indicado por</div>
<div class="q-item__label">Rosana Pimentel ·
<a href="mailto:rosana@pimentelremo.example">rosana@pimentelremo.example</a></div></div>
<div class="q-item" data-field="email"><div class="q-item__label--caption">E-mail</div>
<div class="q-item__label">thiago@azambujacaiaques.example</div></div>
<div class="q-item" data-field="celular"><div class="q-item__label--caption">Celular</div>
<div class="q-item__label">+55 48 5550 0164</div></div>
<div class="q-item" data-field="empresa"><div class="q-item__label--caption">Empresa</div>
<div class="q-item__label">Azambuja Caiaques Ltda.</div></div>
<div class="q-item" data-field="dono"><div class="q-item__label--caption">Responsável</div>
<div class="q-item__label">${colleague}</div></div></div>
<div class="q-timeline"><div class="q-timeline__entry"><b>Ligação</b><p>Pediu tabela de preços. 19/11</p></div>
<div class="q-timeline__entry"><b>Etapa alterada</b><p>Novo → Qualificado, por Per Hansen. 17/11</p></div></div></main>
<div class="q-notifications"><div class="q-notification" role="alert">Lead salvo.</div></div></div></div>`,
      'pt-BR',
    ),
    about: 'thiago@azambujacaiaques.example',
  },
  // The drawer is put away and hidden; what is left in it is the row opened before. The page is the list.
  {
    name: 'a list of customers whose put-away drawer still holds the row opened before',
    url: 'https://lager.example/kunden?sort=name',
    html: htmlOf(
      'Kunden – Lager+',
      `<div class="app"><div class="kopf"><b>Lager+</b><span>Kunden</span><span class="rechts">${own}</span></div>
<div class="filter"><input placeholder="Name oder Ort"><select><option>Alle Gruppen</option></select>
<button>Neu</button></div>
<table class="liste"><thead><tr><th></th><th>Name</th><th>Ort</th><th>Gruppe</th><th>Umsatz</th></tr></thead><tbody>
<tr data-id="71"><td><input type="checkbox"></td><td>Ahrens, Birte</td><td>Kappeln</td><td>Händler</td>
<td>4.120 €</td></tr>
<tr data-id="72"><td><input type="checkbox"></td><td>Dressler, Kai</td><td>Plön</td><td>Verleih</td><td>910 €</td></tr>
<tr data-id="73"><td><input type="checkbox"></td><td>Jessen, Wiebke</td><td>Husum</td><td>Händler</td>
<td>2.300 €</td></tr>
</tbody></table><div class="seiten">1–3 von 3</div></div>
<div class="lade" aria-hidden="true" inert style="visibility:hidden;transform:translateX(100%)">
<button>Schließen</button>
<h2>Dressler, Kai</h2><dl><dt>E-Mail</dt>
<dd><a href="mailto:kai@dresslerverleih.example">kai@dresslerverleih.example</a></dd>
<dt>Telefon</dt><dd>+49 4522 555 017</dd><dt>Betreuer</dt><dd>Per Hansen</dd></dl></div>
<div class="fuss">Lager+ 2026.3 – hilfe@lager.example</div>`,
      'de',
    ),
    about: '',
  },
  // The person was erased at her own wish; the addresses left are the officer’s and the case worker’s.
  {
    name: 'a record made anonymous on request, the data protection officer named on it',
    url: 'https://crm.havneby.example/contact/3316',
    html: htmlOf(
      'Contact 3316',
      `<div class="hb-nav"><a>Contacts</a><a>Campaigns</a><a>Privacy</a><span class="hb-me">${own}</span></div>
<div class="hb-alert" role="status">This contact was anonymised on 6 November 2026 at the person’s request.
Questions: <a href="mailto:privacy@rettogdata.example">Ellen Rustad, data protection officer</a></div>
<div class="hb-rec"><h1>Anonymised contact 3316</h1>
<div class="hb-row"><div class="hb-k">Name</div><div class="hb-v">••••••</div></div>
<div class="hb-row"><div class="hb-k">Email</div><div class="hb-v">••••••</div></div>
<div class="hb-row"><div class="hb-k">Phone</div><div class="hb-v">••••••</div></div>
<div class="hb-row"><div class="hb-k">Country</div><div class="hb-v">Norway</div></div>
<div class="hb-row"><div class="hb-k">Handled by</div><div class="hb-v">${colleague}</div></div></div>
<div class="hb-kept"><h2>Kept for bookkeeping</h2><table><tr><th>Order</th><th>Amount</th><th>Until</th></tr>
<tr><td>10221</td><td>NOK 3 990</td><td>2031-12-31</td></tr></table></div>
<div class="hb-foot">Havneby CRM</div>`,
    ),
    about: '',
  },
  // The table's row for the e-mail is the customer's; the person in charge and the introducer have rows of their own.
  {
    name: 'a Korean customer card in a table of four columns, person in charge on the right',
    url: 'https://gogaek.example/customer/detail.do?custNo=C00291',
    html: htmlOf(
      '고객 상세',
      `<div id="header"><h1 class="logo">고객관리</h1>
<p class="login"><strong>${own}</strong> 님 <a href="/logout.do">로그아웃</a></p></div>
<div id="gnb"><ul><li class="on"><a href="/customer/list.do">고객</a></li><li><a href="/order/list.do">주문</a></li>
<li><a href="/stat.do">통계</a></li></ul></div>
<div id="container"><h2>고객 상세</h2>
<table class="tbl_view"><colgroup><col width="15%"><col><col width="15%"><col></colgroup>
<tbody><tr><th scope="row">고객명</th><td>한서윤</td><th scope="row">고객번호</th><td>C00291</td></tr>
<tr><th scope="row">이메일</th><td>seoyun@hanriver-kayak.example</td><th scope="row">담당자</th><td>${colleague}</td></tr>
<tr><th scope="row">휴대폰</th><td>+82 2 5550 0129</td><th scope="row">등급</th><td>VIP</td></tr>
<tr><th scope="row">회사명</th><td>한강카약</td><th scope="row">소개자</th>
<td>오민재 (minjae@ohmarine.example)</td></tr></tbody></table>
<h3>최근 주문</h3><table class="tbl_list"><thead><tr><th>주문번호</th><th>주문일</th><th>금액</th></tr></thead>
<tbody><tr><td>O-5510</td><td>2026-10-30</td><td>1,240,000</td></tr></tbody></table>
<div class="btn_area"><a href="#none">수정</a><a href="#none">목록</a></div></div>
<div id="footer">문의 help@gogaek.example</div>`,
      'ko',
    ),
    about: 'seoyun@hanriver-kayak.example',
  },
  // The banner names a like-named other; the record itself, in head and details, is Aksel Brekke's of Brekke Foto.
  {
    name: 'a record under a warning that a like-named contact exists',
    url: 'https://crm.tindra.example/c/90114',
    html: htmlOf(
      'Aksel Brekke – Tindra',
      `<header class="td-h"><a href="/">Tindra</a>
<form role="search"><input name="q" placeholder="Find a contact"></form>
<div class="td-me" aria-label="Your account">${own}</div></header>
<div class="td-warn" role="alert"><b>Is this a duplicate?</b> There is also <a href="/c/71002">Axel Brekke</a>
&lt;axel@brekkemarina.example&gt;, Brekke Marina, added 2023. <a href="/dup/90114">Compare</a>
<button>Dismiss</button></div>
<div class="td-rec"><h1>Aksel Brekke</h1><p>Owner of Brekke Foto</p>
<ul class="td-tabs"><li class="is-on">Details</li><li>Orders</li><li>Files</li></ul>
<div class="td-pane"><table class="td-kv"><tr><td>Email</td>
<td><a href="mailto:aksel@brekkefoto.example">aksel@brekkefoto.example</a></td></tr>
<tr><td>Phone</td><td>+47 555 01 774</td></tr><tr><td>City</td><td>Florø</td></tr>
<tr><td>Segment</td><td>Retail</td></tr><tr><td>Record owner</td><td>Per Hansen</td></tr></table></div>
<div class="td-pane" hidden><table><tr><th>Order</th><th>Sum</th></tr><tr><td>4410</td>
<td>NOK 7 200</td></tr></table></div></div>
<footer>Tindra · hello@tindra.example</footer>`,
    ),
    about: 'aksel@brekkefoto.example',
  },
  // A page of a flat: owner, tenant and caretaker stand side by side; it is about none of them more than another.
  {
    name: 'a Polish flat with its owner, its tenant and its caretaker',
    url: 'https://najem.example/lokale/17B',
    html: htmlOf(
      'Lokal 17B',
      `<div class="gora"><span>Najem24</span><span>Zalogowano: ${own}</span></div>
<div class="tresc"><h1>Lokal 17B, ul. Żeglarska 4, Gdynia</h1><p>52 m² · 2 pokoje · wynajęty</p>
<div class="kafelki"><div class="kafelek"><h3>Właściciel</h3><p>Grażyna Sobczak</p>
<p>grazyna@sobczakdruk.example</p></div>
<div class="kafelek"><h3>Najemca</h3><p>Marek Wilk</p><p>marek@wilkserwis.example</p></div>
<div class="kafelek"><h3>Dozorca</h3><p>Zenon Bąk</p><p>zenon@bakporzadki.example</p></div></div>
<h2>Liczniki</h2><table><tr><th>Licznik</th><th>Stan</th><th>Data</th></tr><tr><td>Woda</td><td>412</td>
<td>01.11.2026</td></tr>
<tr><td>Prąd</td><td>10 231</td><td>01.11.2026</td></tr></table>
<h2>Zgłoszenia</h2><ul><li>14.11 – cieknie kran (otwarte)</li><li>02.08 – domofon (zamknięte)</li></ul></div>
<div class="dol">biuro@najem.example</div>`,
      'pl',
    ),
    about: '',
  },
  // The field holds her address of today; the log keeps the one she had at another firm, and who changed it.
  {
    name: 'a contact who changed firms, the former address in the log of changes',
    url: 'https://kartotek.example/personer/612?visning=historikk',
    html: htmlOf(
      'Ingunn Sæther – Kartotek',
      `<div class="kt-top"><span class="kt-logo">Kartotek</span>
<span class="kt-bruker">Innlogget som ${own}</span></div>
<div class="kt-to"><div class="kt-venstre"><h1>Ingunn Sæther</h1><p>Daglig leder, Sæther Naust</p>
<div class="kt-felt"><div class="kt-etikett">E-post</div><div class="kt-verdi">ingunn@saethernaust.example</div></div>
<div class="kt-felt"><div class="kt-etikett">Mobil</div><div class="kt-verdi">+47 555 01 485</div></div>
<div class="kt-felt"><div class="kt-etikett">Poststed</div><div class="kt-verdi">Måløy</div></div>
<div class="kt-felt"><div class="kt-etikett">Kundeansvarlig</div><div class="kt-verdi">${colleague}</div></div></div>
<div class="kt-hoyre"><h2>Endringer</h2><table><thead><tr><th>Når</th><th>Hvem</th><th>Felt</th><th>Fra</th>
<th>Til</th></tr></thead>
<tbody><tr><td>03.11.2026 09:14</td><td>Per Hansen</td><td>E-post</td><td>ingunn.s@gamlebryggen.example</td>
<td>ingunn@saethernaust.example</td></tr>
<tr><td>03.11.2026 09:13</td><td>Per Hansen</td><td>Firma</td><td>Gamle Bryggen AS</td><td>Sæther Naust</td></tr>
<tr><td>11.02.2024 15:50</td><td>Nina Solberg</td><td>Mobil</td><td></td>
<td>+47 555 01 485</td></tr></tbody></table></div></div>
<div class="kt-bunn">Kartotek · brukerhjelp@kartotek.example</div>`,
      'no',
    ),
    about: 'ingunn@saethernaust.example',
  },
  // The record is closed to the seller; the addresses are of those who could give access to it.
  {
    name: 'a record the seller may not see, with whom to ask for access',
    url: 'https://crm.sundet.example/records/contact/2207',
    html: htmlOf(
      'No access · Sundet',
      `<div class="sd-app"><header><a href="/">Sundet</a>
<span class="sd-acc" title="${own}">Nina Solberg</span></header>
<main class="sd-empty"><svg width="80" height="80" aria-hidden="true"></svg><h1>You cannot see this contact</h1>
<p>It belongs to the team “Key accounts abroad”. Ask one of its members for access.</p>
<ul class="sd-people"><li><span class="sd-n">Maud Ekeli</span>
<a href="mailto:maud@ekelipartner.example">maud@ekelipartner.example</a>
<small>External consultant, team lead</small></li>
<li><span class="sd-n">Per Hansen</span> <a href="mailto:${colleague}">${colleague}</a> <small>Member</small></li></ul>
<label>Message <textarea>May I have access to contact 2207?</textarea></label><button>Ask for access</button>
<a href="/records/contact">Back to all contacts</a></main>
<footer>Administrator: admin@sundet.example</footer></div>`,
    ),
    about: '',
  },
];
