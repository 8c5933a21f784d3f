import { colleague, htmlOf, type InventedApp, own } from './app';

/** Mail, shared inboxes, tickets, chats and calendars, with colleagues and strangers in between. */
export const fourthThreads: InventedApp[] = [
  // The open mail is from Marta; Per is only copied in, the shared box only received it, the list shows others.
  {
    name: 'a self-hosted webmail of three panes, colleague and shared box among the receivers',
    url: 'https://post.fjordgear.example/?_task=mail&_mbox=INBOX&_uid=4471',
    html: htmlOf(
      'INBOX: Spray skirts for the club',
      `<div id="layout"><div id="layout-menu"><a class="compose" href="#">Compose</a><a class="mail selected">Mail</a>
<a class="contacts">Contacts</a><span class="username" title="${own}">${own}</span></div>
<div id="layout-sidebar"><ul id="mailboxlist"><li class="selected">Inbox <span class="unreadcount">3</span></li>
<li>Drafts</li><li>Sent</li><li>Junk</li><li>Trash</li></ul></div>
<div id="layout-list"><table id="messagelist"><tbody>
<tr id="rcm1"><td class="subject"><span class="fromto"><span class="adr" title="gil@remosgil.example">Raimon Gil</span>
</span><span class="date">Today 11:20</span><a>Price list 2026</a></td></tr>
<tr id="rcm2" class="selected"><td class="subject"><span class="fromto"><span class="adr"
 title="marta.ostberg@vikklubben.example">Marta Östberg</span></span><span class="date">Today 09:14</span>
<a>Spray skirts for the club</a></td></tr>
<tr id="rcm3"><td class="subject"><span class="fromto"><span class="adr" title="news@paddlefair.example">Paddle Fair
</span></span><span class="date">Mon 16:02</span><a>Your stand is confirmed</a></td></tr></tbody></table></div>
<div id="layout-content"><div id="messageheader"><h2 class="subject">Spray skirts for the club</h2>
<table class="headers-table"><tbody>
<tr><td class="header-title">From</td><td class="header from"><span class="adr">
<a href="mailto:marta.ostberg@vikklubben.example"
 title="marta.ostberg@vikklubben.example" class="rcmContactAddress">Marta Östberg</a>
<a href="#add" title="Add to address book" class="rcmaddcontact"></a></span></td></tr>
<tr><td class="header-title">To</td><td class="header to"><a href="mailto:sales@fjordgear.example">Fjordgear sales</a>,
 <a href="mailto:${own}">${own}</a></td></tr>
<tr><td class="header-title">Cc</td><td class="header cc"><a href="mailto:${colleague}">Per Hansen</a></td></tr>
<tr><td class="header-title">Date</td><td class="header date">
<time datetime="2026-03-11T09:14:22+01:00">2026-03-11 09:14</time></td></tr></tbody></table></div>
<div id="messagebody"><div class="message-part"><div class="pre">Hello Nina,<br>we need fourteen spray skirts before the
 first of May.<br>Can you hold the blue ones?<br><br>Marta<br>Vikklubben</div></div></div></div></div>
<div id="messagestack"><div class="confirmation" style="display:none">Message sent successfully.</div></div>`,
    ),
    about: 'marta.ostberg@vikklubben.example',
    messages: [['marta.ostberg@vikklubben.example', '2026-03-11T08:14:22.000Z', 'Hello Nina,']],
  },
  // The list of sent mail is open and no message is: many receivers, nobody in particular.
  {
    name: 'the folder of sent mail as a list, nothing opened',
    url: 'https://post.fjordgear.example/mail/sent',
    html: htmlOf(
      'Sent (214)',
      `<header class="tb"><b>Fjordpost</b><input type="search" placeholder="Search mail"><div class="me">
<img alt="" src="data:,"><span>Nina Solberg</span><small>${own}</small></div></header>
<nav><a href="/mail/inbox">Inbox (3)</a><a href="/mail/sent" aria-current="page">Sent</a><a href="/mail/trash">Trash</a>
</nav><main><div role="toolbar"><button disabled>Forward</button><button disabled>Delete</button></div>
<ul role="listbox" aria-label="Sent">
<li role="option" aria-selected="false"><span class="to">To: <span title="dag@tromsopadling.example">Dag Moe</span>
</span>
<span class="s">Offer 2231</span><time datetime="2026-02-03T15:10:00Z">3 Feb</time></li>
<li role="option" aria-selected="false"><span class="to">To: <span title="dag@tromsopadling.example">Dag Moe</span>
</span>
<span class="s">Re: Offer 2231</span><time datetime="2026-02-03T12:44:00Z">3 Feb</time></li>
<li role="option" aria-selected="false"><span class="to">To:
 <span title="f.keller@bootkeller.example">Frida Keller</span>
</span><span class="s">Invoice 918</span><time datetime="2026-02-02T08:01:00Z">2 Feb</time></li>
<li role="option" aria-selected="false"><span class="to">To: <span title="${colleague}">Per Hansen</span></span>
<span class="s">Holiday list</span><time datetime="2026-02-01T17:30:00Z">1 Feb</time></li></ul>
<section class="reader empty"><p>Select a message to read it here.</p></section></main>
<footer>1.2 GB of 5 GB used · postmaster@fjordgear.example</footer>`,
    ),
    about: '',
  },
  // The ticket is Claire's (demandeur); Luc of the same firm only answered once, the agent and observer are ours.
  {
    name: 'a French ticket, a workmate of the requester answers too',
    url: 'https://assistance.fjordgear.example/front/ticket.form.php?id=7712',
    html: htmlOf(
      'Ticket 7712 - Pagaie fendue',
      `<header class="navbar"><span>Assistance</span><a href="/front/preference.php">Nina Solberg (${own})</a></header>
<aside><ul><li><a>Tickets</a></li><li><a>Problèmes</a></li><li><a>Statistiques</a></li></ul></aside>
<main class="itil-object"><h1>Pagaie fendue (7712)</h1><div class="timeline">
<article class="timeline-item ITILContent" data-author="claire.aubin@clubdelerdre.example">
<div class="tl-head"><b>Claire Aubin</b> &lt;claire.aubin@clubdelerdre.example&gt;
<time datetime="2026-04-02T07:05:10Z" title="2026-04-02 09:05">il y a 2 jours</time></div>
<div class="rich_text"><p>Bonjour, une pagaie est arrivée fendue.</p></div></article>
<article class="timeline-item ITILFollowup" data-author="${own}">
<div class="tl-head"><b>Nina Solberg</b> &lt;${own}&gt;
<time datetime="2026-04-02T08:31:00Z" title="2026-04-02 10:31">il y a 2 jours</time></div>
<div class="rich_text"><p>Bonjour Claire, pouvez-vous envoyer une photo ?</p></div></article>
<article class="timeline-item ITILFollowup" data-author="luc.tessier@clubdelerdre.example">
<div class="tl-head"><b>Luc Tessier</b> &lt;luc.tessier@clubdelerdre.example&gt;
<time datetime="2026-04-03T06:12:45Z" title="2026-04-03 08:12">hier</time></div>
<div class="rich_text"><p>Claire est en réunion, voici la photo.</p></div></article></div></main>
<aside class="itil-right"><h3>Acteurs</h3>
<div class="form-field"><label>Demandeur</label><span class="actor_entry"><i class="ti ti-user"></i>Claire Aubin
<a href="mailto:claire.aubin@clubdelerdre.example" title="claire.aubin@clubdelerdre.example"><i class="ti ti-mail">
</i></a>
</span></div><div class="form-field"><label>Observateur</label><span class="actor_entry">Luc Tessier
<a href="mailto:luc.tessier@clubdelerdre.example"><i class="ti ti-mail"></i></a></span></div>
<div class="form-field"><label>Attribué à</label><span class="actor_entry">Per Hansen
<a href="mailto:${colleague}"><i class="ti ti-mail"></i></a></span></div></aside>`,
      'fr',
    ),
    about: 'claire.aubin@clubdelerdre.example',
    messages: [
      ['claire.aubin@clubdelerdre.example', '2026-04-02T07:05:10.000Z', 'Bonjour, une pagaie est arrivée fendue.'],
      [own, '2026-04-02T08:31:00.000Z', 'Bonjour Claire, pouvez-vous envoyer une photo ?'],
      ['luc.tessier@clubdelerdre.example', '2026-04-03T06:12:45.000Z', 'Claire est en réunion, voici la photo.'],
    ],
  },
  // Two of our own people write to each other; the customer is only named in a sentence, so nobody is it about.
  {
    name: 'a thread between two of the firm that names a customer in passing',
    url: 'https://post.fjordgear.example/mail/inbox/t/881',
    html: htmlOf(
      'Who rings Gita?',
      `<div id="root"><header class="_h1x"><span class="_h2">Fjordpost</span>
<button aria-label="Account: ${own}">NS</button>
</header><main class="_m"><h1 class="_subj">Who rings Gita?</h1>
<article class="_msg"><header><span class="_from">Per Hansen <span class="_addr">&lt;${colleague}&gt;</span></span>
<span class="_to">to ${own}</span><time datetime="2026-05-06T10:00:00Z">Wed 12:00</time></header>
<div class="_body"><p>Gita Rao (gita@raoriver.example) asked about the rental fleet. I am away on Friday.</p></div>
</article>
<article class="_msg"><header><span class="_from">Nina Solberg <span class="_addr">&lt;${own}&gt;</span></span>
<span class="_to">to ${colleague}</span><time datetime="2026-05-06T10:20:00Z">Wed 12:20</time></header>
<div class="_body"><p>I will ring her, and also tom@harbourhire.example.</p></div></article></main>
<aside class="_side"><h2>In this conversation</h2><ul><li>Per Hansen</li><li>You</li></ul></aside></div>`,
    ),
    about: '',
    messages: [
      [colleague, '2026-05-06T10:00:00.000Z', 'Gita Rao (gita@raoriver.example) asked about the rental fleet.'],
      [own, '2026-05-06T10:20:00.000Z', 'I will ring her, and also tom@harbourhire.example.'],
    ],
  },
  // A shared inbox with Jonas's conversation open; assignee, note writer and the box itself are ours.
  {
    name: 'a shared inbox, note by a colleague between the mails, card at the right',
    url: 'https://inbox.fjordgear.example/teams/sales/conversations/5520',
    html: htmlOf(
      'Sales inbox – Rudder kit',
      `<div id="app" data-v-app=""><aside class="nav"><div class="ws">Fjordgear</div><a>Mine 4</a><a class="on">Sales
 <small>sales@fjordgear.example</small></a><a>Support <small>support@fjordgear.example</small></a></aside>
<section class="list"><div class="conv"><b>Petra Lind</b><p>Re: return label</p></div>
<div class="conv is-active"><b>Jonas Weil</b><p>Rudder kit</p></div><div class="conv"><b>Ewa Kot</b><p>Catalogue</p>
</div>
</section><section class="thread"><header><h2>Rudder kit</h2><div class="assign">Assigned to
<span title="${colleague}">Per Hansen</span></div></header>
<div class="bubble in" data-kind="email"><div class="meta"><strong>Jonas Weil</strong>
<span class="mail">jonas@weilboote.example</span><time datetime="2026-01-19T13:02:00.000Z">14:02</time></div>
<div class="txt">Does the rudder kit fit the 2019 hull?</div></div>
<div class="bubble note" data-kind="note"><div class="meta"><strong>Per Hansen</strong> internal note
<time datetime="2026-01-19T13:10:00.000Z">14:10</time></div>
<div class="txt">Ask lager@nordlager.example for stock.</div></div>
<div class="bubble out" data-kind="email"><div class="meta"><strong>Nina Solberg</strong>
<span class="mail">${own}</span><time datetime="2026-01-19T13:40:00.000Z">14:40</time></div>
<div class="txt">It does, with the longer pins.</div></div>
<div class="composer"><span>From: sales@fjordgear.example</span><div contenteditable="true" aria-label="Reply"></div>
</div>
</section><aside class="card"><h3>Jonas Weil</h3><dl><dt>Email</dt><dd>jonas@weilboote.example</dd><dt>Company</dt>
<dd>Weil Boote</dd><dt>Owner</dt><dd>${colleague}</dd></dl><h4>Earlier conversations</h4><ul><li>Offer 2025</li></ul>
</aside></div><div class="menu">Signed in as ${own}</div>`,
    ),
    about: 'jonas@weilboote.example',
    // The note's writer has no address on the page, so the thread does not tell for certain and no messages are given.
  },
  // The search found mails of three people and opened none of them.
  {
    name: 'search results over all mail, words found shown with addresses in them',
    url: 'https://post.fjordgear.example/search?q=drysuit+in%3Aall',
    html: htmlOf(
      'Search: drysuit',
      `<div class="top"><form role="search"><input name="q" value="drysuit in:all"></form><span>${own}</span></div>
<div class="facets"><h3>From</h3><label><input type="checkbox"> sigrid@havpadling.example (2)</label>
<label><input type="checkbox"> ${colleague} (1)</label></div>
<main><p>4 messages found in 0.08 s</p><ol class="hits">
<li><h4><a href="/m/91">Drysuit size L</a></h4><div class="by">Sigrid Berg
 &lt;sigrid@havpadling.example&gt; · Inbox</div>
<p>… is the <mark>drysuit</mark> in stock? Reply to sigrid@havpadling.example …</p></li>
<li><h4><a href="/m/88">Re: Drysuit size L</a></h4><div class="by">Sigrid Berg
 &lt;sigrid@havpadling.example&gt; · Inbox</div>
<p>… the <mark>drysuit</mark> came yesterday …</p></li>
<li><h4><a href="/m/70">Seals</a></h4><div class="by">Per Hansen &lt;${colleague}&gt; · Team</div>
<p>… <mark>drysuit</mark> seals for hugo@lacsport.example …</p></li>
<li><h4><a href="/m/31">Offer</a></h4><div class="by">You to Hugo Brun &lt;hugo@lacsport.example&gt; · Sent</div>
<p>… one <mark>drysuit</mark>, red …</p></li></ol><nav>1 <a>2</a></nav></main>`,
    ),
    about: '',
  },
  // The sender is the web shop's robot; the form in the body says who asked, and a reply goes to her.
  {
    name: 'a ticket made by the contact form of a shop, the robot as requester',
    url: 'https://desk.fjordgear.example/agent/tickets/30418',
    html: htmlOf(
      '#30418 Contact form',
      `<div class="agent-shell"><header><span class="brand">Deskhand</span><span class="agent">${own}</span></header>
<nav class="tabs"><a class="on">#30418</a></nav><main><h1>Contact form: question about an order</h1>
<div class="prop"><span>Requester</span><span>Fjordgear web shop &lt;no-reply@shop.fjordgear.example&gt;</span></div>
<div class="prop"><span>Assignee</span><span>Per Hansen &lt;${colleague}&gt;</span></div>
<div class="prop"><span>Reply goes to</span><span>wanda.pohl@neckarkanu.example</span></div>
<div class="event"><div class="event-head">Fjordgear web shop · 12 March 2026, 08:00</div>
<div class="event-body"><p>A visitor has filled in the contact form.</p><table><tr><td>Name:</td><td>Wanda Pohl</td>
</tr>
<tr><td>E-mail:</td><td>wanda.pohl@neckarkanu.example</td></tr><tr><td>Order:</td><td>20417</td></tr>
<tr><td>Message:</td><td>When will the tent arrive?</td></tr></table>
<p>Do not answer this mail. Questions about the form: webmaster@shop.fjordgear.example</p></div></div></main></div>`,
    ),
    about: 'wanda.pohl@neckarkanu.example',
  },
  // A new mail to two people of two firms: no one of them is the one it is about.
  {
    name: 'a mail being written to two people of different firms, a third in the suggestions',
    url: 'https://post.fjordgear.example/mail/compose?draft=118',
    html: htmlOf(
      'Compose',
      `<header><b>Fjordpost</b><span>${own}</span></header><main><form class="cmp"><div class="row"><label>From</label>
<select><option selected>Nina Solberg &lt;${own}&gt;</option><option>Sales &lt;sales@fjordgear.example&gt;</option>
</select>
</div><div class="row"><label>To</label><ul class="recipients">
<li class="recipient"><span class="name">Iris Blom</span><span class="email">&lt;iris@blomvaren.example&gt;</span>
<a class="x" title="Remove"></a></li>
<li class="recipient"><span class="name">Cato Vik</span><span class="email">&lt;cato@vikturer.example&gt;</span>
<a class="x" title="Remove"></a></li></ul><input role="combobox" aria-expanded="true" value="an"></div>
<ul role="listbox" class="ac"><li role="option">Anders Rød &lt;anders@rodkajakk.example&gt;</li>
<li role="option">Per Hansen &lt;${colleague}&gt;</li></ul>
<div class="row"><label>Subject</label><input value="Joint stand at the fair"></div>
<textarea>Dear both, shall we share a stand?</textarea><button>Send</button></form></main>`,
    ),
    about: '',
  },
  // One chip in the To line and Aldo's mail quoted below; the copy goes to a colleague of ours.
  {
    name: 'an Italian reply being written, colleague in copy, the mail quoted below',
    url: 'https://posta.fjordgear.example/h/compose?op=reply&id=2217',
    html: htmlOf(
      'Rispondi',
      `<div id="skin"><div class="ZTop"><span>Nina Solberg</span> <span class="ZMail">${own}</span> <a>Esci</a></div>
<div class="ZTabs"><a>Posta</a><a>Rubrica</a><a>Agenda</a></div><form name="composeForm" class="ZCompose">
<table><tr><td class="lbl">Da:</td><td>Nina Solberg &lt;${own}&gt;</td></tr>
<tr><td class="lbl">A:</td><td><span class="addrBubble" data-email="aldo.ferri@canottierisebino.example">Aldo Ferri
<i class="bub-x"></i></span></td></tr>
<tr><td class="lbl">Cc:</td><td><span class="addrBubble" data-email="${colleague}">Per Hansen<i class="bub-x"></i>
</span>
</td></tr><tr><td class="lbl">Oggetto:</td><td><input name="subject" value="Re: Preventivo salvagenti"></td></tr>
</table>
<div contenteditable="true" class="editor"><p>Gentile Aldo,</p><p><br></p><blockquote type="cite">
Il 04/05/2026 09:30, Aldo Ferri &lt;aldo.ferri@canottierisebino.example&gt; ha scritto:<br>
Buongiorno, ci servono trenta salvagenti. Per la fattura: contabile@studioneri.example</blockquote></div>
<button>Invia</button><button>Salva bozza</button></form><div class="ZToast" hidden>Bozza salvata</div></div>`,
      'it',
    ),
    about: 'aldo.ferri@canottierisebino.example',
  },
  // A channel of the team: a bot posts fresh leads, colleagues talk about them, nobody is open.
  {
    name: 'a team’s chat channel where a bot posts enquiries',
    url: 'https://chat.fjordgear.example/team/channels/leads',
    html: htmlOf(
      'leads – Team',
      `<div id="root" class="channel-view"><div class="SidebarHeader">Fjordgear<span>@nina</span></div>
<div class="SidebarList"><a>general</a><a class="active">leads</a><a>random</a><b>Direct messages</b><a>per.hansen</a>
</div>
<div class="channel-header"><strong>leads</strong><span>Enquiries from the site land here. Owner: ${colleague}</span>
</div><div class="post-list">
<div class="post bot"><span class="user">enquiry-bot</span><span class="BotTag">BOT</span>
<time datetime="2026-03-30T06:01:00Z">08:01</time><div class="post__body">New enquiry<br>Name: Rik Maas<br>
E-mail: <a href="mailto:rik@maaskano.example">rik@maaskano.example</a></div></div>
<div class="post"><span class="user">per.hansen</span><time datetime="2026-03-30T06:04:00Z">08:04</time>
<div class="post__body">Mine.</div></div>
<div class="post bot"><span class="user">enquiry-bot</span><span class="BotTag">BOT</span>
<time datetime="2026-03-30T07:40:00Z">09:40</time><div class="post__body">New enquiry<br>Name: Lena Fuchs<br>
E-mail: <a href="mailto:lena@fuchstouren.example">lena@fuchstouren.example</a></div></div></div>
<div class="advanced-text-editor"><textarea placeholder="Write to leads"></textarea></div></div>`,
    ),
    about: '',
  },
  // One guest from outside (extern); the organiser is the seller, Per a colleague, the boat shed a room.
  {
    name: 'a Dutch appointment opened over the week, organiser, stand-in and room beside the guest',
    url: 'https://agenda.fjordgear.example/week/2026-18/afspraak/661',
    html: htmlOf(
      'Agenda',
      `<div class="v-app"><header class="bar"><span>Agenda</span><span class="wie">${own}</span></header>
<div class="week"><div class="ev" style="top:40px">Proefvaart Joost</div><div class="ev">Tandarts</div>
<div class="ev" title="met bram@zuidpeddel.example">Offerte Bram</div></div>
<div role="dialog" aria-modal="true" class="afspraak"><h2>Proefvaart Joost</h2><p>donderdag 30 april, 14:00–15:30</p>
<dl class="velden"><dt>Organisator</dt><dd>Nina Solberg (${own})</dd><dt>Locatie</dt>
<dd>Botenloods <small>botenloods@fjordgear.example</small></dd><dt>Deelnemers (3)</dt><dd><ul>
<li><i class="ok"></i>Joost Wiersma <small>joost@wiersmawatersport.example</small> <em>extern</em></li>
<li><i class="ok"></i>Nina Solberg <small>${own}</small></li>
<li><i class="misschien"></i>Per Hansen <small>${colleague}</small> <em>optioneel</em></li></ul></dd>
<dt>Notitie</dt><dd>Joost wil de tweepersoons proberen.</dd></dl><button>Bewerken</button><button>Sluiten</button>
</div></div>`,
      'nl',
    ),
    about: 'joost@wiersmawatersport.example',
  },
  // Only our own people are invited; the man in the description is to be rung, not met.
  {
    name: 'an inner meeting whose description says whom to ring afterwards',
    url: 'https://cal.fjordgear.example/event/9f2',
    html: htmlOf(
      'Monday round',
      `<header><a>Calendar</a><span class="acct">${own}</span></header><main class="event"><h1>Monday round</h1>
<p><time datetime="2026-06-08T07:00:00Z">Mon 8 June, 09:00</time> – 09:30, every week</p>
<section><h2>Attendees</h2><ul class="att"><li><span title="${colleague}">Per Hansen</span> accepted</li>
<li><span title="${own}">You</span> accepted</li><li><span title="liv@fjordgear.example">Liv Aas</span> declined</li>
</ul>
</section><section><h2>Description</h2><p>1. Stock<br>2. Fair in May<br>3. Afterwards Nina rings Marek
 (marek@spolyw.example, +48 61 555 0144) about the late pallet.</p></section>
<section><h2>Conference</h2><a href="https://meet.example/abc">Join</a></section></main>`,
    ),
    about: '',
  },
  // The open mail is from Elin; the card pinned at the side says itself that it belongs to another.
  {
    name: 'a mail in a pane, another contact’s card pinned beside it',
    url: 'https://post.fjordgear.example/mail/inbox/m/5021',
    html: htmlOf(
      'Anchor bags',
      `<div class="sc-app"><header class="sc-a1"><span>Fjordpost</span><span class="sc-a2">${own}</span></header>
<main class="sc-b1"><h1 class="sc-b2">Anchor bags</h1><div class="sc-b3"><span class="sc-l">From</span>
<span class="sc-v">Elin Dahl &lt;elin@dahlbrygga.example&gt;</span></div><div class="sc-b3"><span class="sc-l">To</span>
<span class="sc-v">${own}</span></div><div class="sc-b3"><span class="sc-l">Sent</span>
<time class="sc-v" datetime="2026-05-19T18:22:03+02:00">19 May 2026, 18:22</time></div>
<div class="sc-b4"><p>Hi Nina, the anchor bags are smaller than in the picture.</p></div></main>
<aside class="sc-c1" aria-label="Pinned contact"><div class="sc-c2"><span>Pinned</span><button title="Unpin"></button>
</div>
<h3>Hugo Brun</h3><div class="sc-c3"><span class="sc-l">E-mail</span>
<a class="sc-v" href="mailto:hugo@lacsport.example">hugo@lacsport.example</a></div>
<div class="sc-c3"><span class="sc-l">Phone</span><span class="sc-v">+41 21 555 01 70</span></div>
<p>This card stays while you read other mail.</p></aside></div>`,
    ),
    about: 'elin@dahlbrygga.example',
    messages: [['elin@dahlbrygga.example', '2026-05-19T16:22:03.000Z', 'Hi Nina, the anchor bags are smaller']],
  },
  // "Melder" is the customer; Bearbeiter, Erfasser and the dispatcher's box are on our side or nobody's.
  {
    name: 'a German ticket with postbacks, taken down by a colleague',
    url: 'https://ticket.fjordgear.example/TicketDetail.aspx?ID=1190',
    html: htmlOf(
      'Ticket 1190',
      `<form method="post" action="./TicketDetail.aspx?ID=1190" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY="><div id="ctl00_pnlKopf">Angemeldet:
<span id="ctl00_lblBenutzer">${own}</span> | <a href="javascript:__doPostBack('ctl00$lnkAb','')">Abmelden</a></div>
<h1><span id="ctl00_cph_lblBetreff">Naht am Zelt gerissen</span></h1><table id="ctl00_cph_tblKopf" class="detail">
<tr><td>Melder</td><td><span id="ctl00_cph_lblMelder">Ruth Engel</span></td></tr>
<tr><td>E-Mail Melder</td><td><span id="ctl00_cph_lblMail">r.engel@zeltverleih-engel.example</span></td></tr>
<tr><td>Telefon</td><td><span id="ctl00_cph_lblTel">+49 7541 555 019</span></td></tr>
<tr><td>Erfasst von</td><td><span id="ctl00_cph_lblErf">${colleague}</span></td></tr>
<tr><td>Bearbeiter</td><td><select id="ctl00_cph_ddlBearb"><option>liv@fjordgear.example</option>
<option selected="selected">${own}</option></select></td></tr>
<tr><td>Kopie an</td><td><input id="ctl00_cph_txtCc" value="werkstatt@fjordgear.example"></td></tr></table>
<h2>Verlauf</h2><table id="ctl00_cph_gvVerlauf"><tr><th>Datum</th><th>Wer</th><th>Text</th></tr>
<tr><td>14.04.2026 10:12</td><td>Hansen</td><td>Kundin rief an, Naht gerissen.</td></tr>
<tr><td>15.04.2026 08:30</td><td>Solberg</td><td>Ersatz bei planen@nordplane.example angefragt.</td></tr></table></form>
<div id="footer">Hotline: hotline@ticketsoft.example</div>`,
      'de',
    ),
    about: 'r.engel@zeltverleih-engel.example',
  },
  // The bounce comes from a daemon and lists two addresses that failed: it is about neither.
  {
    name: 'a returned mail with two receivers that could not be reached',
    url: 'https://post.fjordgear.example/mail/inbox/m/5077',
    html: htmlOf(
      'Undelivered Mail Returned to Sender',
      `<header><b>Fjordpost</b><span>${own}</span></header><main><h1>Undelivered Mail Returned to Sender</h1>
<table class="hd"><tr><th>From</th><td>Mail Delivery System &lt;MAILER-DAEMON@mx1.hostwerk.example&gt;</td></tr>
<tr><th>To</th><td>${own}</td></tr><tr><th>Date</th><td>Tue, 9 Jun 2026 11:05:40 +0000</td></tr></table>
<pre>This is the mail system at host mx1.hostwerk.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

For further assistance, please send mail to postmaster@hostwerk.example.

&lt;oskar@lindsjo.example&gt;: host mx.lindsjo.example said: 550 5.1.1 User unknown
&lt;bea@uferkanu.example&gt;: mailbox full</pre></main>`,
    ),
    about: '',
    messages: [['mailer-daemon@mx1.hostwerk.example', '2026-06-09T11:05:40.000Z', 'This is the mail system at host']],
  },
  // The mail stands in a frame, its headers around it; the sender is Ayumi, Per's team only in copy.
  {
    name: 'a Japanese webmail, the words of the mail in a frame of their own',
    url: 'https://mail.fjordgear.example/cgi-bin/readmail?box=inbox&no=302',
    html: htmlOf(
      '受信箱',
      `<table id="waku" width="100%"><tr><td colspan="2" class="top">ログイン中: ${own} <a>ログアウト</a></td></tr>
<tr><td class="menu"><a>受信箱 (2)</a><br><a>送信済み</a><br><a>下書き</a><br><a>アドレス帳</a></td><td class="main">
<table class="mhead"><tr><th>件名</th><td>カヤックの納期について</td></tr>
<tr><th>差出人</th><td>大野 歩 &lt;ayumi.ohno@biwakayak.example&gt; <a title="アドレス帳に追加">＋</a></td></tr>
<tr><th>宛先</th><td>${own}</td></tr><tr><th>Cc</th><td>${colleague}, export@fjordgear.example</td></tr>
<tr><th>日時</th><td><time datetime="2026-02-17T10:45:00+09:00">2026年2月17日 10:45</time></td></tr></table>
<iframe id="honbun" name="honbun" title="本文"></iframe><div class="btn"><input type="button" value="返信">
<input type="button" value="全員に返信"></div></td></tr></table>`,
      'ja',
    ),
    frames: {
      honbun: `<html><body><div dir="ltr">お世話になっております。納期を教えてください。<br>大野<br>
<a href="mailto:info@biwakayak.example">info@biwakayak.example</a></div></body></html>`,
    },
    about: 'ayumi.ohno@biwakayak.example',
    messages: [
      ['ayumi.ohno@biwakayak.example', '2026-02-17T01:45:00.000Z', 'お世話になっております。納期を教えてください。'],
    ],
  },
  // The seller wrote both mails of this sent thread to Synne; Per stands in copy, the signature names the shop.
  {
    name: 'a Norwegian thread in the sent folder, only the seller’s own words, colleague in copy',
    url: 'https://post.fjordgear.example/nb/sendt/samtale/774',
    html: htmlOf(
      'Sendt – Leie av kajakker',
      `<div ng-version="16.2.1" class="app"><div class="topp"><span>Fjordpost</span><button aria-label="Konto ${own}">
</button>
</div><div class="mapper"><a>Innboks</a><a class="valgt">Sendt</a><a>Utkast</a></div>
<div class="samtale"><h1>Leie av kajakker</h1>
<section class="melding"><div class="hode"><div><b>Fra:</b> Nina Solberg &lt;${own}&gt;</div>
<div><b>Til:</b> Synne Aune &lt;synne.aune@leirskolenvest.example&gt;</div>
<div><b>Kopi:</b> Per Hansen &lt;${colleague}&gt;</div>
<div><b>Sendt:</b> <time datetime="2026-04-20T07:00:00.000Z">20. april 2026 kl. 09:00</time></div></div>
<div class="kropp"><p>Hei Synne, her er prisen for tolv kajakker.</p></div></section>
<section class="melding"><div class="hode"><div><b>Fra:</b> Nina Solberg &lt;${own}&gt;</div>
<div><b>Til:</b> Synne Aune &lt;synne.aune@leirskolenvest.example&gt;</div>
<div><b>Kopi:</b> Per Hansen &lt;${colleague}&gt;</div>
<div><b>Sendt:</b> <time datetime="2026-04-24T11:30:00.000Z">24. april 2026 kl. 13:30</time></div></div>
<div class="kropp"><p>Hei igjen, har du fått sett på tilbudet?</p><p class="sig">Nina Solberg, Fjordgear<br>
butikk@fjordgear.example</p></div></section></div></div>`,
      'nb',
    ),
    about: 'synne.aune@leirskolenvest.example',
    messages: [
      [own, '2026-04-20T07:00:00.000Z', 'Hei Synne, her er prisen for tolv kajakker.'],
      [own, '2026-04-24T11:30:00.000Z', 'Hei igjen, har du fått sett på tilbudet?'],
    ],
  },
  // Three strangers of three firms talk on a list the seller reads: no one of them is her customer here.
  {
    name: 'a mailing list’s thread, three writers of three firms',
    url: 'https://lists.paddletrade.example/hyperkitty/list/trade/thread/QX7',
    html: htmlOf(
      'Resin prices - Trade',
      `<nav class="navbar"><a>Paddle Trade lists</a><span class="user">${own}</span></nav><main>
<h1>Resin prices</h1><p>trade@lists.paddletrade.example · 3 participants · 3 comments</p>
<div class="email"><div class="email-header"><span class="name">Ben Acker</span>
<span class="mail">ben@ackerhulls.example</span><time datetime="2026-03-01T09:00:00Z">1 Mar</time></div>
<div class="email-body"><p>Has anyone seen resin below last year?</p></div></div>
<div class="email"><div class="email-header"><span class="name">Mona Quist</span>
<span class="mail">mona@quistplast.example</span><time datetime="2026-03-01T10:30:00Z">1 Mar</time></div>
<div class="email-body"><p>Not here.</p></div></div>
<div class="email"><div class="email-header"><span class="name">Yves Colin</span>
<span class="mail">yves@atelierscolin.example</span><time datetime="2026-03-02T06:15:00Z">2 Mar</time></div>
<div class="email-body"><p>In the south a little.</p></div></div></main>
<footer>To unsubscribe write to trade-leave@lists.paddletrade.example</footer>`,
    ),
    about: '',
    messages: [
      ['ben@ackerhulls.example', '2026-03-01T09:00:00.000Z', 'Has anyone seen resin below last year?'],
      ['mona@quistplast.example', '2026-03-01T10:30:00.000Z', 'Not here.'],
      ['yves@atelierscolin.example', '2026-03-02T06:15:00.000Z', 'In the south a little.'],
    ],
  },
  // The conversation was closed a moment ago and only stays hidden in the page; what is seen is an empty pane.
  {
    name: 'a shared inbox after closing, the last conversation hidden behind an empty pane',
    url: 'https://inbox.fjordgear.example/teams/sales/open',
    html: htmlOf(
      'Sales inbox',
      `<div id="app"><aside><a class="on">Sales <small>sales@fjordgear.example</small></a><span>${own}</span></aside>
<section class="list"><p>Open (1)</p><div class="conv"><b>Noor Bakker</b><p>Cart wheels</p></div></section>
<section class="thread" style="display:none" aria-hidden="true"><h2>Broken seat</h2><div class="bubble in">
<strong>Tilda Falk</strong> <span>tilda@falkhamn.example</span><p>The seat broke on its first day.</p></div>
<dl class="card"><dt>Email</dt><dd>tilda@falkhamn.example</dd><dt>Owner</dt><dd>${colleague}</dd></dl></section>
<section class="blank"><h2>Well done!</h2><p>Pick a conversation from the list.</p></section>
<div role="status" class="toast">Conversation with tilda@falkhamn.example closed. <button>Undo</button></div></div>`,
    ),
    about: '',
  },
  // The search was for Anna's mails, yet the mail opened beside the hits is one Rolf sent about her.
  {
    name: 'a search for one person, a mail of another opened beside the hits',
    url: 'https://post.fjordgear.example/search/anna.lund%40lundkajakk.example/m/610',
    html: htmlOf(
      'Search – Fjordpost',
      `<header><form role="search"><input type="search" aria-label="Search mail" value="anna.lund@lundkajakk.example">
</form>
<button aria-label="Signed in as ${own}">N</button></header><div class="split"><div role="list" class="hits">
<div role="listitem"><b>Anna Lund</b> <small>anna.lund@lundkajakk.example</small><p>Order for the spring</p></div>
<div role="listitem"><b>Anna Lund</b> <small>anna.lund@lundkajakk.example</small><p>Re: Paddles</p></div>
<div role="listitem" aria-current="true"><b>Rolf Tangen</b> <small>rolf@tangenmarina.example</small>
<p>Kayaks to be fetched</p></div></div>
<article class="open"><h1>Kayaks to be fetched</h1><div class="who"><img alt="" src="data:,"><div>
<span class="n">Rolf Tangen</span> <span class="e">&lt;rolf@tangenmarina.example&gt;</span></div>
<div class="r">to me, cc <span title="${colleague}">Per Hansen</span></div>
<time datetime="2026-05-11T14:08:00Z">11 May 2026 16:08</time></div>
<div class="body"><p>Two kayaks for <mark>anna.lund@lundkajakk.example</mark> stand in our way. May we move them?</p>
<p>Rolf Tangen, harbour master</p></div></article></div>`,
    ),
    about: 'rolf@tangenmarina.example',
    messages: [['rolf@tangenmarina.example', '2026-05-11T14:08:00.000Z', 'Two kayaks for']],
  },
  // A chat with one visitor; the card tells her address, the page who brought her in and who listens is ours.
  {
    name: 'a chat handed over by a colleague, supervisor listening, other chats waiting',
    url: 'https://livechat.fjordgear.example/console/chats/c-2044',
    html: htmlOf(
      'Chats',
      `<div class="console"><div class="rail"><span data-user="${own}" title="${own}">NS</span></div>
<div class="queue"><h3>My chats</h3><a class="sel">Pia Holm <i>2</i></a><h3>Waiting</h3>
<a title="otto@seglerotto.example">Otto Behn</a><a>Visitor 8812</a></div>
<div class="room"><header>Pia Holm · from the page “Returns”</header><ol>
<li class="sys">Chat handed over by ${colleague} to ${own}</li>
<li class="sys">liv@fjordgear.example is listening</li>
<li class="v"><b>Pia Holm</b> <span>10:02</span><p>My husband ordered it, from holger@holmhus.example</p></li>
<li class="a"><b>Nina</b> <span>10:03</span><p>Which address shall I send the label to?</p></li>
<li class="v"><b>Pia Holm</b> <span>10:03</span><p>Mine please.</p></li></ol>
<textarea placeholder="Message Pia"></textarea></div>
<aside class="visitor"><h3>Visitor</h3><div class="kv"><label>Name</label><div>Pia Holm</div></div>
<div class="kv"><label>Email</label><div>pia@holmhus.example</div></div><div class="kv"><label>City</label>
<div>Aarhus</div>
</div><div class="kv"><label>Visits</label><div>4</div></div><div class="kv"><label>Transcript copy</label>
<div>chatlog@fjordgear.example</div></div></aside></div>`,
    ),
    about: 'pia@holmhus.example',
  },
  // The ticket's client is Nuria by her envelope; the agent, the watcher and the supplier in the note are not.
  {
    name: 'a Spanish ticket, the client’s address only behind an envelope, supplier in a note',
    url: 'https://soporte.fjordgear.example/incidencias/2290',
    html: htmlOf(
      'Incidencia 2290',
      `<div class="wrapper"><header class="main-header"><a>Soporte</a><span class="hidden-xs">${own}</span></header>
<aside class="main-sidebar"><a>Incidencias</a><a>Clientes</a><a>Informes</a></aside>
<section class="content"><h1>Incidencia 2290: válvula que pierde aire</h1><div class="row"><div class="col-md-8">
<div class="box"><div class="box-header" data-email="nuria.sala@tablasdelebro.example"><b>Nuria Sala</b>
<time datetime="2026-07-01T15:00:00.000Z">1 jul 2026, 17:00</time></div>
<div class="box-body">La válvula de la tabla pierde aire.</div></div>
<div class="box" ><div class="box-header" data-email="${colleague}"><b>Per Hansen</b>
<time datetime="2026-07-02T06:30:00.000Z">2 jul 2026, 08:30</time></div>
<div class="box-body">Hola Nuria, le enviamos otra.</div></div>
<div class="callout callout-warning"><i class="fa fa-lock"></i> Nota interna: pedir a ventas@valvulasur.example</div>
</div>
<div class="col-md-4"><div class="box-profile"><h3 class="profile-username">Nuria Sala</h3>
<p class="text-muted">Clienta · Tablas del Ebro</p><a href="mailto:nuria.sala@tablasdelebro.example" class="btn"
 aria-label="Enviar correo"><i class="fa fa-envelope"></i></a><a href="tel:+34976555012" class="btn">
<i class="fa fa-phone">
</i></a></div><ul class="list-group"><li>Agente <a class="pull-right" href="mailto:${colleague}">Per Hansen</a></li>
<li>Seguidora <a class="pull-right" href="mailto:${own}">Nina Solberg</a></li><li>Prioridad <b>Alta</b></li></ul>
</div></div>
</section><footer>Versión 2.4 · ayuda@incidex.example</footer></div>`,
      'es',
    ),
    about: 'nuria.sala@tablasdelebro.example',
    messages: [
      ['nuria.sala@tablasdelebro.example', '2026-07-01T15:00:00.000Z', 'La válvula de la tabla pierde aire.'],
      [colleague, '2026-07-02T06:30:00.000Z', 'Hola Nuria, le enviamos otra.'],
    ],
  },
];
