import { colleague, htmlOf, type InventedApp, own } from './app';

/**
 * Pages laid out the way widespread applications of their kind lay them out, written by somebody who knew what the reader
 * looks for: they show what it does with such markup, and are no measure of what it does with others.
 */
export const widespread: InventedApp[] = [
  // The customer wrote and stands in the sidebar; the shared box answered; a note between colleagues names a supplier.
  {
    name: 'a helpdesk of articles with heads in pairs and the customer in a sidebar',
    url: 'https://help.fjordgear.example/#ticket/zoom/88',
    html: htmlOf(
      'Broken hatch - Ticket 10088',
      `<nav class="tasks"><a href="#ticket/zoom/88">Broken hatch</a><a href="#user/9">Lars Holm</a></nav><div id="content">
<div class="ticket-title"><h1 contenteditable="true">Broken hatch</h1></div>
<div class="article"><div class="meta"><div class="key">From</div><div class="value">Marta Östberg
 &lt;<a href="mailto:marta@vikklubben.example">marta@vikklubben.example</a>&gt;</div></div>
<div class="bubble">The hatch of boat 14 leaks again, could you send a new gasket?</div></div>
<div class="article agent"><div class="meta"><div class="key">From</div><div class="value">Fjordgear Support
 &lt;<a href="mailto:support@fjordgear.example">support@fjordgear.example</a>&gt;</div></div>
<div class="bubble">Hello Marta, it leaves tomorrow.</div></div>
<div class="article internal"><div class="bubble">Is this under warranty? Ask bo@gasketco.example</div></div>
<div class="sidebar"><h2>Customer</h2><h3><a href="#user/7">Marta Östberg</a></h3><div><label>Email</label>
<a href="mailto:marta@vikklubben.example">marta@vikklubben.example</a></div></div></div>`,
    ),
    about: 'marta@vikklubben.example',
  },
  // The value is laid out in a table of its own; mails of others stand below.
  {
    name: 'a contact whose value stands in a table of one row',
    url: 'https://crm.fjordgear.example/index.php?module=Contacts&record=77',
    html: htmlOf(
      'Dag Moe » Contacts',
      `<div id="top"><a href="?module=Users&record=1">Nina Solberg</a></div><h2 class="module-title">DAG MOE</h2>
<div class="row"><div class="label">Name:</div><div class="field"><span>Dag Moe</span></div></div>
<div class="row"><div class="label">Email Address:</div><div class="field"><span><table cellpadding="0"><tr><td>
<a href="javascript:void(0)">dag@tromsopadling.example</a> <i>(Primary)</i></td></tr></table></span></div></div>
<div class="row"><div class="label">Assigned to:</div><div class="field">Per Hansen</div></div>
<table class="list"><thead><tr><th>Subject</th><th>From</th></tr></thead><tbody>
<tr><td><a>Offer 2231</a></td><td>${colleague}</td></tr>
<tr><td><a>Re: Offer 2231</a></td><td>kari@tromsopadling.example</td></tr></tbody></table>`,
    ),
    about: 'dag@tromsopadling.example',
  },
  // Boxes without labels, what they are for stands in them while they are empty; a log note copies in somebody else.
  {
    name: 'a partner form whose boxes are labelled by what stands in them while empty',
    url: 'https://erp.fjordgear.example/contacts/31',
    html: htmlOf(
      'Inga Lie',
      `<header><button class="user-menu"><span>Nina Solberg</span></button></header><div class="sheet"><div class="title">
<h1><div><input type="text" value="Inga Lie" placeholder="Name"></div></h1><div class="field"><div class="flex">
<input type="email" value="inga@liefjord.example" placeholder="Email">
<a target="_blank" href="mailto:inga@liefjord.example"><i title="Send Email" role="img"></i></a></div></div></div>
<div class="group"><label for="firm">Company</label><div><input id="firm" value="Lie Fjord AS"></div></div>
<div class="tab-pane"><div class="card"><strong>Ola Lie</strong><div>ola@liefjord.example</div></div></div></div>
<div class="log"><div class="message"><b>Per Hansen</b><small title="3/1/2026, 10:00">Mar 1</small>
<p>Called her, she wants blue. Copy to ola@liefjord.example</p></div></div>`,
    ),
    about: 'inga@liefjord.example',
  },
  // The name is a chip, its address is read aloud only.
  {
    name: 'a webmail of tables whose sender is a chip with a label for the ear',
    url: 'https://mail.fjordgear.example/webmail/?app=mail#1',
    html: htmlOf(
      'Inbox',
      `<div id="shell"><span>nina</span><ul><li class="row">Gil, Raimon <span>Price list</span></li></ul>
<div class="view"><table class="head"><tr><td class="subject">Spray skirts</td><td>March 10, 2026 9:00 AM</td></tr>
<tr><td class="name">From:</td><td class="value"><span role="button"
 aria-label="Marta Östberg &lt;marta@vikklubben.example&gt;"><span>Marta Östberg</span></span></td></tr>
<tr><td class="name">To:</td><td><span aria-label="${own}">Nina Solberg</span></td></tr></table>
<iframe id="body"></iframe></div></div>`,
    ),
    frames: { body: '<html><body><div>Hello Nina, can you hold the blue ones?</div></body></html>' },
    about: 'marta@vikklubben.example',
  },
  // The list beside it has such chips, too.
  {
    name: 'a webmail whose names have their addresses in titles, without a label for the sender',
    url: 'https://mail.fjordgear.example/#/mailbox/INBOX/m412',
    html: htmlOf(
      'Spray skirts',
      `<div id="left"><b>${own}</b></div><div id="list"><div class="item selected"><span class="sender"
 title="marta@vikklubben.example">Marta Östberg</span><div>Spray skirts</div></div><div class="item">
<span class="sender" title="gil@remosgil.example">Raimon Gil</span><div>Price list</div></div></div>
<div id="view"><header><div class="subject">Spray skirts</div><div><span class="from"><span
 title="&quot;Marta Östberg&quot; &lt;marta@vikklubben.example&gt;">Marta Östberg</span></span>
<time datetime="2026-03-10T08:00:00.000Z">10 March</time></div><div class="short">to: <span title="${own}">Nina</span>
</div></header><div class="text">Hello Nina, can you hold the blue ones?</div></div>`,
    ),
    about: 'marta@vikklubben.example',
  },
  {
    name: 'a German webmail in a frame, name and address of the sender in two parts',
    url: 'https://mail.anbieter.example/client/mail/details?mailId=7',
    html: htmlOf(
      'Mail',
      `<div class="head"><div class="subject">Spritzdecken</div><div><span>Von:</span>
<span title="frida@bootkeller.example">"Frida Keller"</span> <span>&lt;frida@bootkeller.example&gt;</span></div>
<div><span>An:</span> <span title="${own}">nina</span></div><div><span>Datum:</span> <span>Gestern, 09:00</span></div>
</div><iframe id="body"></iframe>`,
      'de',
    ),
    frames: { body: '<html><body><p>Guten Tag, können Sie die blauen zurücklegen?</p></body></html>' },
    about: 'frida@bootkeller.example',
  },
  // Whoever bought is under a heading; the order's log names whom it was sent to.
  {
    name: 'an order whose card of the customer is headed as contact information',
    url: 'https://admin.laden.example/store/fjordgear/orders/5512',
    html: htmlOf(
      '#1042',
      `<header><button aria-haspopup="true">Fjordgear</button></header><main><h1>#1042</h1><section><h2>Timeline</h2>
<div><textarea placeholder="Leave a comment"></textarea></div><ul><li><span>Per Hansen sent the confirmation to Dag Moe
 (dag@tromsopadling.example)</span><time>10:02</time></li></ul></section><div class="card"><h2>Customer</h2>
<a href="/customers/1">Kari Moe</a><div><h3>Contact information</h3><button type="button" title="Copy"></button>
<p><a href="#">kari@tromsopadling.example</a></p></div></div></main>`,
    ),
    about: 'kari@tromsopadling.example',
  },
  // The same address stands in another column; the notes below are another kind of block.
  {
    name: 'an order in columns with headings, and notes under a heading of their own',
    url: 'https://shop.fjordgear.example/admin/post.php?post=55&action=edit',
    html: htmlOf(
      'Edit order',
      `<h1>Edit order</h1><div><form><h2>Order 55</h2><div class="columns"><div class="column"><h3>General</h3><p>
<span>Customer:</span> <b>Kari Moe (7, kari@tromsopadling.example)</b></p></div><div class="column"><h3>Billing</h3>
<div class="address"><p>Kari Moe<br>Storgata 1</p><p><strong>Email address:</strong>
 <a href="mailto:kari@tromsopadling.example">kari@tromsopadling.example</a></p></div></div></div></form>
<div><h2>Order notes</h2><ul><li><p>Mail sent to dag@tromsopadling.example</p><abbr title="2026-03-01 10:00">1 March
</abbr></li></ul></div></div>`,
    ),
    about: 'kari@tromsopadling.example',
  },
  // The stream below tells of another lead's mail.
  {
    name: 'a contact in cells, a stream of what happened below',
    url: 'https://crm.fjordgear.example/#Contact/view/64af',
    html: htmlOf(
      'Frida Keller',
      `<h3 class="header">Frida Keller</h3><div class="cell"><label><span>Name</span></label><div>Mrs. Frida Keller</div>
</div><div class="cell"><label><span>Email</span></label><div class="value"><div><a role="button" href="javascript:">
f.keller@bootkeller.example</a></div></div></div><div class="cell"><label>Assigned User</label><div>Per Hansen</div></div>
<div class="stream"><textarea placeholder="Write your comment here"></textarea><ul><li><span>Per Hansen received a mail
 from Lars Holm</span><div>lars@holm.example asked about her</div><small title="2026-03-01 10:00">1 Mar</small></li></ul>
</div>`,
    ),
    about: 'f.keller@bootkeller.example',
  },
  {
    name: 'a ticket of an older helpdesk, user and fields in nested tables',
    url: 'https://support.fjordgear.example/agent/tickets.php?id=41',
    html: htmlOf(
      'Ticket 662041',
      `<p>Welcome, <strong>Nina</strong></p><h2><a href="tickets.php?id=41">Ticket 662041</a></h2><h3>Oars too short</h3>
<table><tr><td><table><tr><th>Status:</th><td>Open</td></tr><tr><th>Assigned To:</th><td>Per Hansen</td></tr></table></td>
<td><table><tr><th>User:</th><td><a href="#user"><i></i> <span>Olav Brekke</span></a> <b>(3)</b></td></tr>
<tr><th>Email:</th><td><span>olav@brekkero.example</span></td></tr></table></td></tr></table>
<div class="entry message"><b>Olav Brekke</b> posted <time datetime="2026-03-09T07:12:00+00:00">3/9/26 8:12 AM</time>
<div>The oars are ten centimetres short. Can we change them?</div></div>
<div class="entry note"><b>Per Hansen</b> posted <time datetime="2026-03-09T09:20:00+00:00">3/9/26 10:20 AM</time>
<div>Told dock@carrier.example to collect.</div></div>
<form><textarea name="response"></textarea></form>`,
    ),
    about: 'olav@brekkero.example',
  },
  {
    name: 'a chat inbox, the contact in a pane at the right',
    url: 'https://chat.fjordgear.example/app/accounts/1/conversations/33',
    html: htmlOf(
      'Conversations',
      `<aside><div>Nina Solberg</div><div>${own}</div></aside><div class="list"><h4>Yara Haddad</h4><h4>Raimon Gil</h4>
</div><section><header><span>Yara Haddad</span></header><ul><li><div>Which sizes do you keep of the dry suit?</div>
<span>Mar 10, 9:00 AM</span></li><li><div>We have M and L here.</div></li></ul><div contenteditable="true"></div></section>
<aside><h3>Yara Haddad</h3><a href="mailto:yara@haddaddive.example"><i></i>
<span title="yara@haddaddive.example">yara@haddaddive.example</span></a></aside>`,
    ),
    about: 'yara@haddaddive.example',
  },
  // Name and address stand in the head, with a sign for a label; below, who sent what to whom.
  {
    name: 'a French contact whose address has a sign for a label',
    url: 'https://erp.fjordgear.example/contact/card.php?id=12',
    html: htmlOf(
      'Contact - Marc Petit',
      `<div class="ref">Marc Petit<div>Tiers : <a href="/societe?id=3">Canoës du Lac</a><div><span class="at"></span>
<a href="mailto:marc@canoesdulac.example" title="marc@canoesdulac.example">marc@canoesdulac.example</a></div></div></div>
<table><tr><td>Civilité</td><td>M.</td></tr></table><table><tr><td>Mail envoyé par <a href="/user?id=2"
 title="${colleague}">phansen</a> à lucie@canoesdulac.example</td></tr></table>`,
      'fr',
    ),
    about: 'marc@canoesdulac.example',
  },
  {
    name: 'a thread of a webmail whose sender is a bubble, times in words',
    url: 'https://cloud.fjordgear.example/apps/mail/box/12/thread/4410',
    html: htmlOf(
      'Spray skirts - Mail',
      `<header><button aria-label="Settings"><img alt="Avatar of Nina Solberg"></button></header><main><nav>${own}</nav>
<div class="item"><span>Raimon Gil</span></div><div class="thread"><h2>Spray skirts</h2><div class="bubble"
 title="marta@vikklubben.example"><span>Marta Östberg</span></div><div class="envelope"><div>marta@vikklubben.example
</div><div title="March 10, 2026 9:00 AM">2 days ago</div><iframe id="body"></iframe></div></div></main>`,
    ),
    frames: { body: '<html><body>Hello Nina, can you hold the blue ones?</body></html>' },
    about: 'marta@vikklubben.example',
  },
];
