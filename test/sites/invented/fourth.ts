import { colleague, htmlOf, type InventedApp, own } from './app';

/** Records of clinics, shops, schools and books; mail, chat, helpdesk and calendar. */
export const fourth: InventedApp[] = [
  // The card is that of the animal's owner; the referring clinic and the veterinarian only sent or treat the animal.
  {
    name: 'a Swedish veterinary card, the animal’s owner beside the clinic that referred it',
    url: 'http://djurjournal.local:8090/kund.php?kundnr=20417&flik=uppgifter',
    html: htmlOf(
      'Kundkort 20417 – Djurjournal',
      `<table width="100%" class="topp" cellpadding="4"><tr><td><img src="/gfx/tass.gif" alt=""> Djurjournal 6.2</td>
<td align="right">Inloggad som <b>Nina Solberg</b> &lt;${own}&gt; | <a href="/logout.php">Logga ut</a></td></tr></table>
<table width="100%" class="meny"><tr><td><a href="/dag.php">Dagbok</a></td><td><a href="/kund.php">Kunder</a></td>
<td><a href="/djur.php">Djur</a></td><td><a href="/kassa.php">Kassa</a></td><td><a href="/lager.php">Lager</a></td>
</tr></table>
<table width="100%"><tr><td width="190" valign="top" class="vanster"><b>Senast öppnade</b><ul class="senast">
<li><a href="/kund.php?kundnr=20411">20411 Berglund, Siv</a></li><li>
<a href="/kund.php?kundnr=19870">19870 Öhman, Rolf</a>
</li></ul><form action="/sok.php"><input name="q" size="14" placeholder="Kundnr / namn">
<input type="submit" value="Sök">
</form></td><td valign="top"><h2>20417 &nbsp; Hedvig Åkerlind</h2>
<table class="flikar"><tr><td class="vald">Uppgifter</td><td><a href="?flik=journal">Journal</a></td>
<td><a href="?flik=fakturor">Fakturor (3)</a></td></tr></table>
<table class="kort" border="0" cellspacing="0"><tr><td class="l">Namn</td><td>Hedvig Åkerlind</td></tr>
<tr bgcolor="#f4f4f4"><td class="l">Adress</td><td>Kvarnstigen 11, 794 55 Orsa</td></tr>
<tr><td class="l">Mobil</td><td>070-555 01 62 <img src="/gfx/sms.gif" title="Skicka SMS" alt="SMS"></td></tr>
<tr bgcolor="#f4f4f4"><td class="l">E-post</td>
<td><a href="mailto:hedvig@akerlindgard.example">hedvig@akerlindgard.example</a></td></tr>
<tr><td class="l">Påminnelser</td><td>SMS och e-post</td></tr></table>
<h3>Djur</h3><table class="lista" border="1"><tr><th>Namn</th><th>Art</th><th>Född</th><th>Försäkring</th></tr>
<tr><td><a href="/djur.php?id=881">Sotis</a></td><td>Katt</td><td>2019</td><td>Fyrklöver</td></tr>
<tr><td><a href="/djur.php?id=902">Bamse</a></td><td>Hund, schäfer</td><td>2022</td><td>Fyrklöver</td></tr></table>
<h3>Remiss</h3><table class="kort"><tr><td class="l">Remitterande klinik</td><td>Siljans Smådjur</td></tr>
<tr><td class="l">Svar till</td><td>remiss@siljansmadjur.example</td></tr>
<tr><td class="l">Behandlande veterinär</td><td>Per Hansen, ${colleague}</td></tr></table>
<p class="liten">Upplagd 2021-03-09 av Nina S. Ändrad 2026-01-14.</p></td></tr></table>
<div id="dlg_radera" style="display:none"><p>Ta bort kunden?</p><button>Ja</button><button>Nej</button></div>
<hr><center><small>Djurjournal – support: hjalp@djurjournal.example</small></center>`,
      'sv',
    ),
    about: 'hedvig@akerlindgard.example',
  },
  // Trap: two entries stand side by side with equal weight; neither is the one the page is about.
  {
    name: 'two contacts held against each other in a grid',
    url: 'https://sales.bluefen.example/app/compare?left=ct_7731&right=ct_8092',
    html: htmlOf(
      'Compare contacts · Bluefen',
      `<div id="__next"><header class="css-1k2ab"><a class="css-9x" href="/app" aria-label="Bluefen home"></a>
<nav class="css-u71"><a href="/app/contacts">Contacts</a><a href="/app/deals">Deals</a><a href="/app/quotes">Quotes</a>
</nav><button class="css-av0" aria-haspopup="menu" title="${own}"><span>NS</span></button></header>
<main class="css-m41"><div class="css-bc"><a href="/app/contacts">Contacts</a> / <span>Compare</span></div>
<div class="css-hd2"><h1 class="css-h1t">Compare contacts</h1><button class="css-bt">Swap</button>
<button class="css-bt">Add a third</button><label><input type="checkbox" checked> Show only differences</label></div>
<div role="grid" class="css-grid3" aria-colcount="3"><div role="row" class="css-rw css-sticky">
<div role="columnheader"></div><div role="columnheader"><span class="css-ini">TW</span>Tabitha Wrenfield
<button aria-label="Remove Tabitha Wrenfield">×</button></div><div role="columnheader"><span class="css-ini">GM</span>
Gareth Mossop<button aria-label="Remove Gareth Mossop">×</button></div></div>
<div role="row" class="css-rw"><div role="rowheader">Email</div>
<div role="gridcell">tabitha@wrenfieldcanoes.example</div><div role="gridcell">g.mossop@tarnsideoutdoor.example</div>
</div>
<div role="row" class="css-rw"><div role="rowheader">Phone</div><div role="gridcell">+44 1632 960 114</div>
<div role="gridcell">+44 1632 960 872</div></div>
<div role="row" class="css-rw"><div role="rowheader">Company</div><div role="gridcell">Wrenfield Canoes</div>
<div role="gridcell">Tarnside Outdoor Ltd</div></div>
<div role="row" class="css-rw"><div role="rowheader">Owner</div><div role="gridcell">${colleague}</div>
<div role="gridcell">${own}</div></div>
<div role="row" class="css-rw"><div role="rowheader">Open quotes</div><div role="gridcell">2 (£4,180)</div>
<div role="gridcell">1 (£960)</div></div>
<div role="row" class="css-rw"><div role="rowheader">Last activity</div><div role="gridcell">Yesterday</div>
<div role="gridcell">12 days ago</div></div></div>
<section class="css-note"><h2>Why compare?</h2><p>Both asked for the same 14 ft touring hulls; we have one batch.</p>
<button class="css-bt">Open Tabitha Wrenfield</button><button class="css-bt">Open Gareth Mossop</button></section>
</main>
<footer class="css-ft">© Bluefen · <a href="mailto:care@bluefen.example">care@bluefen.example</a></footer>
<div role="status" class="css-toast" hidden>Saved view</div></div>`,
    ),
    about: '',
  },
  // The customer wrote twice and the seller answered; the shop's shared box is copied and writes nothing.
  {
    name: 'a Polish webmail, a conversation of three with the shop’s box in copy',
    url: 'https://poczta.lipowo.example/#/odebrane/w/8f31c',
    html: htmlOf(
      'Zamówienie wioseł – Odebrane – Poczta Lipowo',
      `<div class="lp-shell"><header class="lp-top"><b>Poczta Lipowo</b>
<input type="search" placeholder="Szukaj w poczcie">
<div class="lp-konto" title="Zalogowano jako ${own}"><i class="ikona-osoba"></i>Nina Solberg</div></header>
<aside class="lp-foldery"><button>Nowa wiadomość</button><ul><li class="on">Odebrane <em>4</em></li><li>Wysłane</li>
<li>Robocze</li><li>Spam</li><li>Kosz</li></ul><small>Zajęte 41% z 5 GB</small></aside>
<section class="lp-lista" aria-label="Lista wiadomości"><div class="lp-w"><b>Bartosz Gil</b>
<span>Faktura za maj</span></div>
<div class="lp-w lp-wybrana"><b>Zofia, ja (3)</b><span>Zamówienie wioseł</span></div>
<div class="lp-w"><b>Newsletter Marina</b><span>Promocje tygodnia</span></div></section>
<main class="lp-watek"><h1>Zamówienie wioseł</h1><div class="lp-akcje"><button title="Archiwizuj">A</button>
<button title="Usuń">U</button><button title="Oznacz jako nieprzeczytane">N</button></div>
<article class="lp-msg" data-uid="5521"><div class="lp-nagl"><span class="lp-od">Zofia Wilczek
&lt;zofia@wilczeksplywy.example&gt;</span><time datetime="2026-05-11T07:42:00Z">11 maja 2026, 09:42</time></div>
<div class="lp-do">do: Nina Solberg &lt;${own}&gt;; dw: sklep@fjordgear.example</div>
<div class="lp-tresc"><p>Dzień dobry, potrzebuję dwunastu wioseł z włókna na czerwiec.</p></div></article>
<article class="lp-msg" data-uid="5524"><div class="lp-nagl"><span class="lp-od">Nina Solberg
&lt;${own}&gt;</span><time datetime="2026-05-11T10:05:00Z">11 maja 2026, 12:05</time></div>
<div class="lp-do">do: Zofia Wilczek &lt;zofia@wilczeksplywy.example&gt;; dw: sklep@fjordgear.example</div>
<div class="lp-tresc"><p>Mamy dziesięć od ręki, dwa dojdą w piątek.</p></div></article>
<article class="lp-msg" data-uid="5530"><div class="lp-nagl"><span class="lp-od">Zofia Wilczek
&lt;zofia@wilczeksplywy.example&gt;</span><time datetime="2026-05-12T06:18:00Z">12 maja 2026, 08:18</time></div>
<div class="lp-do">do: Nina Solberg &lt;${own}&gt;; dw: sklep@fjordgear.example</div>
<div class="lp-tresc"><p>Świetnie, proszę wysłać wszystko razem.</p></div></article>
<div class="lp-odpowiedz"><button>Odpowiedz</button><button>Odpowiedz wszystkim</button><button>Przekaż</button></div>
</main>
<div class="lp-dialog" hidden><h2>Przenieś do folderu</h2><select><option>Archiwum</option></select></div></div>`,
      'pl',
    ),
    about: 'zofia@wilczeksplywy.example',
    messages: [
      ['zofia@wilczeksplywy.example', '2026-05-11T07:42:00Z', 'Dzień dobry, potrzebuję dwunastu wioseł'],
      [own, '2026-05-11T10:05:00Z', 'Mamy dziesięć od ręki'],
      ['zofia@wilczeksplywy.example', '2026-05-12T06:18:00Z', 'Świetnie, proszę wysłać wszystko razem'],
    ],
  },
  // The debtor’s own address stands in the box of the open tab; the hidden tab keeps the debtor opened before.
  {
    name: 'a German debtor master with postback ids, values in boxes, the tab of another debtor hidden',
    url: 'http://wawi-srv01/Warenwirtschaft/Debitor.aspx?nr=D10388',
    html: htmlOf(
      'Debitor D10388 - Warenwirtschaft',
      `<form method="post" action="./Debitor.aspx?nr=D10388" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTE0OTk3"><div id="ctl00_pnlKopf">
<span id="ctl00_lblMandant">Mandant 01 Fjordgear</span> <span id="ctl00_lblBenutzer">Benutzer: ${own}</span>
<a id="ctl00_lnkAbmelden" href="javascript:__doPostBack('ctl00$lnkAbmelden','')">Abmelden</a></div>
<div id="ctl00_mnu"><a href="Start.aspx">Start</a> | <a href="Debitoren.aspx">Debitoren</a> |
<a href="Belege.aspx">Belege</a> | <a href="Artikel.aspx">Artikel</a></div>
<div class="reiter"><span class="r inaktiv">D10371 Seehof</span><span class="r aktiv">D10388 Ruderclub Werder</span>
</div>
<div id="ctl00_cph_tabD10371" class="reiterinhalt" style="display:none;"><h2>D10371 Pension Seehof</h2>
<table><tr><td><label>E-Mail</label></td><td><input type="text" value="rezeption@seehof-pension.example"></td></tr>
<tr><td><label>Telefon</label></td><td><input type="text" value="+49 3327 555 017"></td></tr></table></div>
<div id="ctl00_cph_tabD10388" class="reiterinhalt"><h2>
<span id="ctl00_cph_lblTitel">D10388 Ruderclub Werder e. V.</span></h2>
<fieldset><legend>Stammdaten</legend><table class="maske">
<tr><td><label for="ctl00_cph_txtName1">Name 1</label></td>
<td><input id="ctl00_cph_txtName1" type="text" value="Ruderclub Werder e. V." maxlength="40"></td></tr>
<tr><td><label for="ctl00_cph_txtAP">Ansprechpartner</label></td>
<td><input id="ctl00_cph_txtAP" type="text" value="Henrike Lauterbach"></td></tr>
<tr><td><label for="ctl00_cph_txtMail">E-Mail</label></td>
<td><input id="ctl00_cph_txtMail" type="text" value="lauterbach@rc-werder.example"><img src="brief.gif" alt=""></td>
</tr>
<tr><td><label for="ctl00_cph_txtTel">Telefon</label></td>
<td><input id="ctl00_cph_txtTel" type="text" value="+49 3327 555 142"></td></tr></table></fieldset>
<fieldset><legend>Zuständigkeit</legend><table class="maske"><tr><td>Sachbearbeiter</td>
<td><select id="ctl00_cph_ddlSb"><option value="4">Solberg</option><option value="7" selected>Hansen</option></select>
<span id="ctl00_cph_lblSbMail">${colleague}</span></td></tr>
<tr><td>Angelegt von</td><td>buchhaltung@fjordgear.example am 02.04.2024</td></tr></table></fieldset>
<fieldset><legend>Offene Posten</legend><table class="gitter" rules="all"><tr><th>Beleg</th><th>Fällig</th>
<th>Saldo</th></tr>
<tr><td>RE-24817</td><td>30.05.2026</td><td align="right">1.240,00</td></tr></table></fieldset>
<input type="submit" name="ctl00$cph$btnSpeichern" value="Speichern" id="ctl00_cph_btnSpeichern"></div></form>`,
      'de',
    ),
    about: 'lauterbach@rc-werder.example',
  },
  // Trap: no one has been put in the To line yet; what shows are suggestions and the seller’s own sender addresses.
  {
    name: 'an empty new message with the list of suggested recipients hanging open',
    url: 'https://webmail.kvistmail.example/mail/drafts/new',
    html: htmlOf(
      '(no subject) – Kvistmail',
      `<km-app><km-topbar><a class="km-logo" href="/mail">Kvistmail</a><input aria-label="Search mail">
<button class="km-me" aria-label="Account: Nina Solberg, ${own}"><img alt="" src="/a/nina.webp"></button></km-topbar>
<km-nav><button class="primary">Compose</button><a href="/mail/inbox">Inbox <b>12</b></a><a href="/mail/sent">Sent</a>
<a class="active" href="/mail/drafts">Drafts <b>1</b></a><a href="/mail/shared/orders">Shared: Orders</a></km-nav>
<km-compose class="full"><form autocomplete="off"><div class="km-line"><label id="lf">From</label>
<div role="combobox" aria-labelledby="lf" aria-expanded="false"><span class="sel">Nina Solberg &lt;${own}&gt;</span>
<ul role="listbox" hidden><li role="option" aria-selected="true">${own}</li>
<li role="option">orders@fjordgear.example</li><li role="option">nina.solberg@fjordgear.example</li></ul></div></div>
<div class="km-line"><label for="km-to">To</label><div class="km-chips"></div>
<input id="km-to" type="text" role="combobox" aria-expanded="true" aria-controls="km-sug" value="ma">
<button type="button" class="lnk">Cc</button><button type="button" class="lnk">Bcc</button></div>
<ul id="km-sug" role="listbox" class="km-pop"><li role="option" aria-selected="true" id="s0"><span class="av">MH</span>
<span class="n"><mark>Ma</mark>rit Hovland</span><span class="e">marit@hovlandfjell.example</span></li>
<li role="option" id="s1"><span class="av">MD</span><span class="n"><mark>Ma</mark>tteo Draghetti</span>
<span class="e">matteo.d@lagoblu.example</span></li>
<li role="option" id="s2"><span class="av">MA</span><span class="n"><mark>Ma</mark>rkéta Adamcová</span>
<span class="e">adamcova@vodacke-centrum.example</span></li>
<li class="km-more">Search the whole directory…</li></ul>
<div class="km-line"><label for="km-s">Subject</label><input id="km-s" type="text" value=""></div>
<div class="km-tools" role="toolbar"><button type="button" title="Bold"><b>B</b></button>
<button type="button" title="Italic"><i>I</i></button><button type="button" title="Attach">📎</button></div>
<div class="km-body" contenteditable="true" role="textbox" aria-multiline="true"><p><br></p><p class="km-sig">--<br>
Nina Solberg<br>Fjordgear AS<br>${own} · +47 55 55 01 20</p></div>
<div class="km-foot"><button type="submit" disabled>Send</button><button type="button">Discard</button>
<span class="km-saved">Draft saved 14:06</span></div></form></km-compose>
<km-toast role="status">Message to Per Hansen (${colleague}) sent. <button>Undo</button></km-toast></km-app>`,
    ),
    about: '',
  },
  // The requester asked and answered again; the agent is the seller, the inner note is a colleague’s about a carrier.
  {
    name: 'a Portuguese support desk, requester in the margin, an inner note about a carrier',
    url: 'https://suporte.fjordgear.example/tickets/61804',
    html: htmlOf(
      '#61804 Leme partido – Atendimento',
      `<at-desk class="tema-claro"><div class="barra"><a href="/painel">Atendimento</a><a href="/tickets">Tickets</a>
<a href="/relatorios">Relatórios</a><div class="agente" data-agente-id="3"><img alt="" src="/av/3.png">
<span>Nina Solberg</span><small>${own}</small></div></div>
<div class="cab"><span class="etq aberto">Aberto</span><h1>Leme partido na chegada</h1><span>#61804</span>
<span>via E-mail para atendimento@fjordgear.example</span></div><div class="corpo"><div class="conversa">
<div class="item publico" id="c1"><div class="quem"><strong>Leonor Quintela</strong>
<span class="end">leonor@quintelanautica.example</span>
<time datetime="2026-04-20T13:31:00Z">20/04/2026 13:31 UTC</time></div>
<div class="txt"><p>Boa tarde, o leme do segundo caiaque veio partido.</p>
<a class="anexo" href="/anexos/771">leme.jpg (212 KB)</a></div></div>
<div class="item publico" id="c2"><div class="quem"><strong>Nina Solberg</strong><span class="end">${own}</span>
<time datetime="2026-04-20T15:02:00Z">20/04/2026 15:02 UTC</time></div>
<div class="txt"><p>Lamento muito, enviamos um novo amanhã.</p></div></div>
<div class="item publico" id="c3"><div class="quem"><strong>Leonor Quintela</strong>
<span class="end">leonor@quintelanautica.example</span>
<time datetime="2026-04-22T09:47:00Z">22/04/2026 09:47 UTC</time></div>
<div class="txt"><p>Ainda não chegou, há um número de seguimento?</p></div></div></div>
<aside class="lateral"><section><h3>Solicitante</h3><div class="cartao"><b>Leonor Quintela</b>
<div>leonor@quintelanautica.example</div><div>+351 255 550 118</div><div>Quintela Náutica, Lda.</div></div></section>
<section><h3>Propriedades</h3><dl><dt>Responsável</dt><dd>${own}</dd><dt>Equipa</dt><dd>Pós-venda</dd>
<dt>Prioridade</dt><dd>Alta</dd><dt>Seguidores</dt><dd title="${colleague}">Per Hansen</dd></dl></section>
<section class="nota"><h3>Nota fixada (interna)</h3>
<p>Per: reclamar junto de sinistros@rapidocargas.example, guia 5518.</p>
</section><section><h3>Tickets anteriores</h3><ul><li><a href="/tickets/59120">#59120 Prazo de entrega</a></li></ul>
</section></aside></div><div class="resposta"><div contenteditable="true" data-placeholder="Escreva a resposta"></div>
<button>Enviar como Pendente</button></div><div class="modal" aria-hidden="true" style="display:none">
<h2>Juntar ticket</h2>
<input placeholder="Número do ticket"></div></at-desk>`,
      'pt',
    ),
    about: 'leonor@quintelanautica.example',
    messages: [
      ['leonor@quintelanautica.example', '2026-04-20T13:31:00Z', 'Boa tarde, o leme do segundo caiaque'],
      [own, '2026-04-20T15:02:00Z', 'Lamento muito, enviamos um novo'],
      ['leonor@quintelanautica.example', '2026-04-22T09:47:00Z', 'Ainda não chegou'],
    ],
  },
  // The quote is made out to one client; the issuer’s box, the salesman and the accountant in copy are our side.
  {
    name: 'a French quote with its letterhead, a client block and a history of sendings',
    url: 'https://facturier.example/devis/DV-2026-0093',
    html: htmlOf(
      'Devis DV-2026-0093 | Facturier',
      `<div id="app" data-v-app=""><aside data-v-7c1e class="nav"><img alt="Facturier" src="/logo.svg"><ul>
<li><a href="/tableau">Tableau de bord</a></li><li class="actif"><a href="/devis">Devis</a></li>
<li><a href="/factures">Factures</a></li><li><a href="/clients">Clients</a></li></ul>
<div data-v-7c1e class="moi"><span>Nina Solberg</span><span class="gris">${own}</span></div></aside>
<main data-v-02b9><div class="entete"><h1>Devis DV-2026-0093</h1><span class="badge badge--attente">En attente</span>
<div class="btns"><button>Envoyer</button><button>Dupliquer</button><button>Convertir en facture</button></div></div>
<div class="feuille" data-v-02b9><div class="emetteur"><p class="titre">Émetteur</p><p><b>Fjordgear AS</b><br>
Nøstegaten 30, 5011 Bergen<br>TVA NO 955 501 200<br>facturation@fjordgear.example</p></div>
<div class="destinataire"><p class="titre">Client</p><p><b>Base nautique du Ternois</b>
<br>À l’attention de Maëlle Corbin<br>
4 quai des Saules, 62130 Hernicourt<br>
<a href="mailto:maelle.corbin@nautiqueternois.example">maelle.corbin@nautiqueternois.example</a><br>03 55 50 12 77</p>
</div>
<div class="meta"><div><span>Date</span><span>18/05/2026</span></div><div><span>Validité</span><span>30 jours</span>
</div>
<div><span>Commercial</span><span>${colleague}</span></div></div>
<table class="lignes"><thead><tr><th>Désignation</th><th>Qté</th><th>P.U. HT</th><th>Total HT</th></tr></thead><tbody>
<tr><td>Kayak biplace 4,20 m</td><td>6</td><td>790,00 €</td><td>4 740,00 €</td></tr>
<tr><td>Pagaie double alu</td><td>12</td><td>38,00 €</td><td>456,00 €</td></tr></tbody>
<tfoot><tr><td colspan="3">Total HT</td><td>5 196,00 €</td></tr></tfoot></table>
<p class="mentions">Pour toute question : facturation@fjordgear.example</p></div>
<section class="histo"><h2>Historique</h2><ul><li><time datetime="2026-05-18">18 mai</time> Créé par Per Hansen</li>
<li><time datetime="2026-05-19">19 mai</time> Envoyé au client, copie cachée à compta@cabinetdelorme.example</li>
<li><time datetime="2026-05-21">21 mai</time> Consulté par le client</li></ul></section></main>
<div class="fenetre" style="display: none"><h2>Envoyer le devis</h2><label>Répondre à</label>
<input type="email" value="facturation@fjordgear.example"><textarea>Bonjour,</textarea></div>
<footer>Facturier 4.18 – aide@facturier.example</footer></div>`,
      'fr',
    ),
    about: 'maelle.corbin@nautiqueternois.example',
  },
  // Trap: the form is still empty; the grey words are examples, and the green bar speaks of the entry saved before.
  {
    name: 'a new tenant form, empty, with sample words and the entry saved before in a bar',
    url: 'https://huurbeheer.example/huurders/nieuw?vorige=4471',
    html: htmlOf(
      'Nieuwe huurder – Huurbeheer',
      `<nav class="navbar"><a class="navbar-brand" href="/">Huurbeheer</a><ul class="navbar-nav"><li>
<a href="/panden">Panden</a>
</li><li class="active"><a href="/huurders">Huurders</a></li><li><a href="/onderhoud">Onderhoud</a></li></ul>
<span class="navbar-text">Ingelogd: ${own}</span></nav>
<div class="container"><div class="alert alert-success alert-dismissible" role="alert">
Huurder <a href="/huurders/4471">Sietske Boonstra</a> (s.boonstra@waterkant.example) is opgeslagen.
<button type="button" class="close" aria-label="Sluiten">&times;</button></div>
<ol class="breadcrumb"><li><a href="/huurders">Huurders</a></li><li class="active">Nieuw</li></ol>
<h1>Nieuwe huurder</h1><form id="huurder_new" class="form-horizontal" action="/huurders" method="post">
<input type="hidden" name="csrf" value="b71f0c"><div class="form-group"><label class="col-3" for="h_naam">Naam *</label>
<div class="col-9"><input class="form-control" id="h_naam" name="h[naam]" value="" placeholder="Jan de Vries"></div>
</div>
<div class="form-group"><label class="col-3" for="h_mail">E-mailadres *</label><div class="col-9">
<input class="form-control" type="email" id="h_mail" name="h[mail]" value=""
placeholder="jan.devries@voorbeeld.example">
<span class="help-block">Hierheen sturen wij de huurnota.</span></div></div>
<div class="form-group"><label class="col-3" for="h_tel">Telefoon</label><div class="col-9">
<input class="form-control" id="h_tel" name="h[tel]" value="" placeholder="06 12345678"></div></div>
<div class="form-group"><label class="col-3" for="h_pand">Pand</label><div class="col-9">
<select class="form-control" id="h_pand"><option>Kies een pand</option><option>Loods 3, Havenweg 8</option>
<option>Botenhuis, Dijk 21</option></select></div></div>
<div class="form-group"><label class="col-3" for="h_beh">Beheerder</label><div class="col-9">
<input class="form-control" id="h_beh" name="h[beheerder]" value="${colleague}" readonly></div></div>
<div class="form-group"><label class="col-3" for="h_cc">Kopie van nota’s naar</label><div class="col-9">
<input class="form-control" type="email" id="h_cc" name="h[cc]" value="verhuur@fjordgear.example"></div></div>
<button class="btn btn-primary" type="submit">Opslaan</button> <a class="btn" href="/huurders">Annuleren</a></form>
</div>
<footer class="footer"><p>Huurbeheer 2.9 · <a href="mailto:helpdesk@huurbeheer.example">helpdesk</a></p></footer>`,
      'nl',
    ),
    about: '',
  },
  // Trap: a rule of the mailbox; the addresses are what the rule looks for and where it sends things on.
  {
    name: 'a mail rule being edited, with one sender as its condition',
    url: 'https://mail.norrsken.example/settings/filters/17/edit',
    html: htmlOf(
      'Edit filter – Settings – Norrsken Mail',
      `<div class="app app--settings"><header class="app__bar"><button class="burger" aria-label="Menu"></button>
<span class="app__name">Norrsken Mail</span><a class="app__user" href="/settings/profile" title="${own}">NS</a></header>
<nav class="settings-nav" aria-label="Settings"><a href="/settings/profile">Profile</a>
<a href="/settings/identities">Identities</a><a href="/settings/filters" aria-current="page">Filters</a>
<a href="/settings/vacation">Out of office</a><a href="/settings/blocked">Blocked senders</a></nav>
<main class="settings-main"><h1>Edit filter</h1><p class="lead">Applied to new mail in ${own}.</p>
<form class="filter" data-filter-id="17"><label class="stack"><span>Name of the filter</span>
<input name="title" value="Regatta mails"></label><fieldset><legend>If <select><option selected>all</option>
<option>any</option></select> of these hold</legend><div class="cond"><select aria-label="Field">
<option>Subject</option>
<option selected>From</option><option>To</option></select><select aria-label="Test"><option>contains</option>
<option selected>is</option></select><input aria-label="Value" value="eskil@vattenregatta.example">
<button type="button" title="Remove condition">−</button></div><div class="cond"><select aria-label="Field">
<option selected>Subject</option><option>From</option></select><select aria-label="Test">
<option selected>contains</option></select><input aria-label="Value" value="startlista">
<button type="button" title="Remove condition">−</button></div><button type="button">Add condition</button></fieldset>
<fieldset><legend>Then</legend><div class="act"><select aria-label="Action"><option>Move to folder</option>
<option selected>Forward to</option></select><input aria-label="Target" value="${colleague}"></div>
<div class="act"><select aria-label="Action"><option selected>Move to folder</option></select>
<select aria-label="Target"><option>Inbox</option><option selected>Regatta 2026</option></select></div></fieldset>
<div class="row"><button type="submit">Save filter</button><button type="button">Test on existing mail</button>
<button type="button" class="danger">Delete</button></div></form>
<section class="others"><h2>Other filters</h2><ul><li>Invoices <small>3 conditions</small></li>
<li>Newsletters <small>1 condition</small></li></ul></section></main>
<div class="toast-host" aria-live="polite"></div><footer>Norrsken Mail · postmaster@norrsken.example</footer></div>`,
    ),
    about: '',
  },
  // Trap: nothing has been imported; the one row is only a sample to see whether the columns were matched rightly.
  {
    name: 'an import of pupils in its third step, one sample row turned into a card',
    url: 'https://skole.seilskolen.example/admin/import/55?step=3',
    html: htmlOf(
      'Import: match columns (3/4)',
      `<div class="lyt-page"><header class="lyt-h"><span class="lyt-brand">Seilskolen Admin</span>
<ul class="lyt-nav"><li><a href="/admin/pupils">Pupils</a></li><li><a href="/admin/classes">Classes</a></li>
<li><a href="/admin/fees">Fees</a></li><li class="is-on"><a href="/admin/import">Import</a></li></ul>
<details class="lyt-user"><summary>Nina Solberg</summary><p>${own}</p><a href="/logout">Sign out</a></details></header>
<ol class="steps"><li class="done">Upload</li><li class="done">Choose type</li><li class="now">Match columns</li>
<li>Run</li></ol><h1>Match columns</h1>
<p>File <code>summer-camp-2026.csv</code>, 48 rows, uploaded by ${colleague} on 2 June 2026.</p>
<div class="two-col"><form action="/admin/import/55" method="post"><table class="match"><thead><tr>
<th>Column in file</th>
<th>Field here</th></tr></thead><tbody><tr><td>fullname</td><td><select name="m0"><option selected>Name</option>
<option>Skip</option></select></td></tr><tr><td>guardian_mail</td><td><select name="m1">
<option selected>E-mail</option><option>Skip</option></select></td></tr>
<tr><td>mob</td><td><select name="m2"><option selected>Phone</option><option>Skip</option></select></td></tr>
<tr><td>grp</td><td><select name="m3"><option>Class</option><option selected>Skip</option></select></td></tr></tbody>
</table>
<label><input type="checkbox" name="dup" checked> Update a pupil who is already here</label>
<div class="bar"><a href="?step=2">Back</a><button>Continue</button></div></form>
<section class="preview" aria-label="Preview"><h2>This is how row 1 will look</h2><div class="pcard">
<h3>Vetle Sandøy</h3><div class="kv"><span class="k">E-mail</span><span class="v">sandoy@brattholmen.example</span>
</div>
<div class="kv"><span class="k">Phone</span><span class="v">+47 55 55 03 91</span></div>
<div class="kv"><span class="k">Class</span><span class="v empty">—</span></div></div>
<div class="pager"><button disabled>Previous row</button><span>1 of 48</span><button>Next row</button></div></section>
</div>
<p class="tip">Report goes to kontor@seilskolen.example when the import is finished.</p>
<dialog id="leave"><p>Leave the import? Your matches are lost.</p><button>Stay</button><button>Leave</button></dialog>
<footer class="lyt-f">Seilskolen Admin 1.12</footer></div>`,
    ),
    about: '',
  },
  // Trap with an answer: the ticket is the requester’s; the banner, the like tickets and the other’s visit are not.
  {
    name: 'a shared inbox, a colleague just writing to somebody else, like conversations beside',
    url: 'https://desk.otterhelp.example/mailbox/2/conversation/90517',
    html: htmlOf(
      '#90517 Wrong size of spraydeck – OtterHelp',
      `<div id="oh-root"><nav class="oh-nav"><a class="oh-logo" href="/">OtterHelp</a>
<a href="/mailbox/2">Orders box</a>
<a href="/mailbox/3">Repairs box</a><div class="oh-me" data-email="${own}"><i>N</i><span>Nina Solberg</span></div></nav>
<div class="oh-flash" role="alert"><b>Per Hansen</b> is replying to <b>Ingeborg Natvig</b>
(ingeborg@natvigbrygge.example) in <a href="/mailbox/2/conversation/90522">#90522</a>. <button>Go there</button></div>
<div class="oh-cols"><aside class="oh-folders"><ul><li>Unassigned <b>7</b></li><li class="on">Mine <b>2</b></li>
<li>Drafts</li><li>Assigned <b>19</b></li><li>Closed</li></ul><p>orders@fjordgear.example</p></aside>
<main class="oh-conv"><div class="oh-bar"><button title="Assign">Nina Solberg</button>
<button title="Status">Active</button>
<button title="Add tag">Tag</button><button title="Print">Print</button></div>
<h1 class="oh-subj">Wrong size of spraydeck</h1>
<div class="oh-line">Per Hansen assigned this to Nina Solberg, 8 June</div>
<div class="oh-thread oh-thread--note"><div class="oh-who">Per Hansen <em>added a note</em></div><div class="oh-text">
Same mix-up as with Didrik last week, see didrik@stordpadling.example. Check the picking list.</div></div>
<div class="oh-thread oh-thread--cust"><div class="oh-who"><span class="oh-name">Philippa Audley</span>
<a href="mailto:pippa@audleyadventure.example">pippa@audleyadventure.example</a>
<time datetime="2026-06-08T08:14:00Z" title="8 June 2026, 08:14 UTC">8 June</time></div>
<div class="oh-to">To: orders@fjordgear.example</div><div class="oh-text">You sent two small spraydecks instead of
large ones.</div></div></main>
<aside class="oh-side"><div class="oh-cust"><img alt="" src="/av/none.png"><h2>Philippa Audley</h2>
<ul><li class="oh-mail">pippa@audleyadventure.example</li><li>+44 1632 960 405</li><li>Audley Adventure</li></ul>
<a href="/customer/3318/edit">Edit</a> <a href="#" class="oh-change">Change customer</a></div>
<div class="oh-prev"><h3>Earlier conversations</h3><a href="/mailbox/2/conversation/88130">Delivery to the island</a>
</div>
<div class="oh-like"><h3>Similar conversations</h3><ul><li><a href="/mailbox/2/conversation/90240">Wrong size again</a>
<span>Didrik Stord · didrik@stordpadling.example</span></li><li><a href="/mailbox/2/conversation/89977">Exchange</a>
<span>Runa Bakke · runa@bakkebaat.example</span></li></ul></div></aside></div>
<div class="oh-modal" hidden><label>Change customer to</label>
<input type="text" value="" placeholder="name or e-mail"></div>
<div class="oh-reply" hidden><div contenteditable="true"></div><button>Send reply</button></div></div>`,
    ),
    about: 'pippa@audleyadventure.example',
    messages: [['pippa@audleyadventure.example', '2026-06-08T08:14:00Z', 'You sent two small spraydecks']],
  },
  // The member’s own address hides behind an envelope; the coach is a colleague, and another member brought him in.
  {
    name: 'a Dutch rowing club’s member in a definition grid, address behind an envelope',
    url: 'https://leden.roeihuis.example/lid/2093#/overzicht',
    html: htmlOf(
      'Joris van Wessem · Roeihuis',
      `<div id="q-app" data-v-app><div class="q-layout"><header class="q-header bg-teal"><div class="q-toolbar">
<button class="q-btn" aria-label="Menu"><i class="material-icons">menu</i></button>
<div class="q-toolbar__title">Roeihuis</div>
<div class="q-chip" title="Aangemeld als ${own}"><i class="material-icons">account_circle</i> Nina</div></div></header>
<div class="q-drawer"><a class="q-item" href="/leden">Leden</a><a class="q-item" href="/boten">Boten</a>
<a class="q-item" href="/contributie">Contributie</a><a class="q-item" href="/verzending">Mailing</a></div>
<main class="q-page"><section class="lid-kop" data-v-3d8a><div class="q-avatar">JW</div><div><h1>Joris van Wessem</h1>
<div class="sub">Lid 2093 · sinds april 2023 · <span class="q-badge">Actief</span></div></div>
<div class="knoppen"><a class="q-btn" href="tel:+31615550166" aria-label="Bel Joris van Wessem">
<i class="material-icons">call</i></a><a class="q-btn" href="mailto:joris@vanwessem.example"
aria-label="Mail Joris van Wessem"><i class="material-icons">mail</i></a>
<button class="q-btn" aria-label="Meer"><i class="material-icons">more_vert</i></button></div></section>
<div class="q-tabs" role="tablist"><div role="tab" aria-selected="true">Overzicht</div>
<div role="tab" aria-selected="false">Betalingen</div><div role="tab" aria-selected="false">Afschrijvingen</div></div>
<div class="raster" data-v-3d8a><div class="cel"><div class="kop">Geboortedatum</div><div class="w">12-10-1987</div>
</div>
<div class="cel"><div class="kop">Mobiel</div><div class="w">06 1555 0166</div></div>
<div class="cel"><div class="kop">Adres</div><div class="w">Spaarnedijk 60, Haarlem</div></div>
<div class="cel"><div class="kop">Lidmaatschap</div><div class="w">Wedstrijd, € 34 p.m.</div></div>
<div class="cel"><div class="kop">Coach</div><div class="w">Per Hansen <small>${colleague}</small></div></div>
<div class="cel"><div class="kop">Aangebracht door</div><div class="w"><a href="/lid/1740">Femke Oud</a></div></div>
</div>
<section class="tijdlijn"><h2>Tijdlijn</h2><div class="q-timeline__entry"><b>Contributie mei betaald</b>
<small>2 mei 2026</small></div><div class="q-timeline__entry"><b>Proefles met Femke Oud</b>
<small>f.oud@oudenzoon.example · 3 april 2023</small></div></section></main>
<footer class="q-footer">Roeihuis ledenadministratie, secretariaat@roeihuis.example</footer></div></div>
<div class="q-notifications"><div role="alert">Gegevens bijgewerkt</div></div>`,
      'nl',
    ),
    about: 'joris@vanwessem.example',
  },
  // The visitor gave his address to the bot, and the card shows it; the colleague only takes part.
  {
    name: 'a Spanish live chat, a bot at first, then the seller, the visitor’s card beside',
    url: 'https://charla.remolab.example/app/accounts/1/conversations/7426',
    html: htmlOf(
      '(2) Charla – Anselmo Ferrándiz',
      `<div id="app" class="flex h-screen dark:bg-slate-900"><aside class="w-16 flex flex-col">
<a href="/app" title="Charla">C</a>
<a href="/app/accounts/1/contacts" title="Contactos">☰</a><a href="/app/accounts/1/reports" title="Informes">▤</a>
<button class="rounded-full" title="Nina Solberg – ${own} (en línea)"><span class="avatar">NS</span></button></aside>
<section class="w-80 border-r" aria-label="Conversaciones"><div class="tabs"><button class="on">Mías 2</button>
<button>Sin asignar 5</button><button>Todas 31</button></div><div class="conv active"><b>Anselmo Ferrándiz</b>
<p>Perfecto, entonces reservo cuatro.</p><span>11:52</span></div><div class="conv"><b>dulce-brisa-118</b>
<p>¿Hacen envíos a Canarias?</p><span>10:07</span></div><div class="conv"><b>Remedios Calvet</b><p>Gracias</p>
<span>ayer</span></div></section>
<main class="flex-1"><div class="conv-head"><h3>Anselmo Ferrándiz</h3><small>Sitio web · ES</small>
<button>Resolver</button></div><ul class="conv-panel">
<li class="msg bot" data-id="m1"><span class="nom">Remi (bot)</span><time datetime="2026-06-15T09:40:00Z">11:40</time>
<div class="burbuja">Hola, soy Remi. ¿A qué correo le escribimos si se corta?</div></li>
<li class="msg in" data-id="m2"><span class="nom">Anselmo Ferrándiz</span>
<time datetime="2026-06-15T09:41:00Z">11:41</time><div class="burbuja">anselmo@ferrandizremo.example</div></li>
<li class="act" data-id="m3">Nina Solberg se asignó esta conversación</li>
<li class="msg out" data-id="m4"><span class="nom">Nina Solberg</span><time datetime="2026-06-15T09:46:00Z">11:46</time>
<div class="burbuja">Buenos días, quedan seis tablas del modelo azul.</div></li>
<li class="msg in" data-id="m5"><span class="nom">Anselmo Ferrándiz</span>
<time datetime="2026-06-15T09:52:00Z">11:52</time><div class="burbuja">Perfecto, entonces reservo cuatro.</div></li>
</ul>
<div class="reply-box"><div class="tabs"><button class="on">Responder</button><button>Nota privada</button></div>
<div contenteditable="true" data-placeholder="Shift + Enter para nueva línea"></div><button>Enviar</button></div></main>
<aside class="w-72 contact-panel"><div class="cp-top"><span class="avatar lg">AF</span><h3>Anselmo Ferrándiz</h3></div>
<div class="cp-row" title="Correo electrónico"><i class="i-mail"></i><span>anselmo@ferrandizremo.example</span>
<button title="Copiar"></button></div><div class="cp-row" title="Teléfono"><i class="i-tel"></i>
<span>No disponible</span></div>
<div class="cp-row" title="Empresa"><i class="i-casa"></i><span>Ferrándiz Remo</span></div>
<h4>Acciones de la conversación</h4><label>Agente asignado</label><div class="sel">Nina Solberg</div>
<label>Equipo</label>
<div class="sel">ventas</div><h4>Participantes</h4><span class="avatar sm" title="${colleague}">PH</span>
<h4>Información</h4><div class="kv"><span>Iniciada desde</span><span>https://remolab.example/tablas</span></div>
</aside></div>`,
      'es',
    ),
    about: 'anselmo@ferrandizremo.example',
    messages: [
      ['anselmo@ferrandizremo.example', '2026-06-15T09:41:00Z', 'anselmo@ferrandizremo.example'],
      [own, '2026-06-15T09:46:00Z', 'Buenos días, quedan seis tablas'],
      ['anselmo@ferrandizremo.example', '2026-06-15T09:52:00Z', 'Perfecto, entonces reservo cuatro'],
    ],
  },
  // One guest from outside; the organiser is the seller, the other guest a colleague, and the room is no person.
  {
    name: 'a calendar event with one guest from outside, a colleague and a room with an address',
    url: 'https://kalender.tidehaven.example/event/ev_5f0c2?view=week&date=2026-06-24',
    html: htmlOf(
      'Fitting of race hulls – Tidehaven Calendar',
      `<div class="th-app"><header class="th-header"><button aria-label="Main menu">≡</button>
<span>Tidehaven Calendar</span>
<button>Today</button><button aria-label="Previous week">‹</button><button aria-label="Next week">›</button>
<h2>June 2026</h2><button class="th-account" aria-label="Signed in as Nina Solberg (${own})">N</button></header>
<aside class="th-left"><button>New event</button><table class="th-mini" role="grid"><caption>June 2026</caption>
<tr><td>22</td><td>23</td><td aria-current="date">24</td><td>25</td><td>26</td></tr></table>
<h3>My calendars</h3><label><input type="checkbox" checked> Nina Solberg</label>
<label><input type="checkbox" checked> Per Hansen</label><label><input type="checkbox"> Holidays</label></aside>
<main class="th-event" role="main"><div class="th-actions"><button title="Edit event">✎</button>
<button title="Delete event">🗑</button><button title="E-mail the guests">✉</button><a href="/week">Close</a></div>
<h1>Fitting of race hulls</h1><p class="th-when"><time datetime="2026-06-24T11:00:00Z">Wednesday 24 June, 11:00</time>
to <time datetime="2026-06-24T12:00:00Z">12:00</time> UTC</p>
<div class="th-field"><span class="th-ico" aria-hidden="true">⌂</span><span>Showroom 2, Nøstegaten 30</span></div>
<div class="th-field"><span class="th-ico" aria-hidden="true">▣</span>
<a href="https://meet.tidehaven.example/qpx">Join</a></div>
<section class="th-guests" aria-label="Guests"><h3>3 guests</h3><p>2 yes, 1 awaiting</p><ul>
<li data-hovercard-id="${own}"><span class="av">N</span>Nina Solberg <em>Organiser</em></li>
<li data-hovercard-id="cosima@thalbergrowing.example"><span class="av">C</span>Cosima Thalberg
<span class="mail">cosima@thalbergrowing.example</span> <em>Accepted</em></li>
<li data-hovercard-id="${colleague}"><span class="av">P</span>Per Hansen <em>Awaiting</em></li></ul>
<h3>Rooms</h3><ul><li data-hovercard-id="room-showroom2@fjordgear.example">Showroom 2 (8)
<span class="mail">room-showroom2@fjordgear.example</span></li></ul></section>
<section class="th-desc"><p>Cosima brings her old seat, we measure and choose the hull. Tape and trestles are there.</p>
</section><div class="th-field"><span>Reminder</span><span>30 minutes before, by e-mail</span></div>
<div class="th-field"><span>Created by</span><span>Nina Solberg, 9 June</span></div>
<div class="th-rsvp" role="group" aria-label="Going?"><button aria-pressed="true">Yes</button><button>No</button>
<button>Maybe</button></div></main>
<div class="th-dialog" role="dialog" hidden><h2>Send update to guests?</h2><button>Send</button>
<button>Do not send</button>
</div><div class="th-snack" role="status"></div></div>`,
    ),
    about: 'cosima@thalbergrowing.example',
  },
];
