// @ts-check

/**
 * @typedef {object} HeavySite
 * @property {string} name
 * @property {string} url where its page is met
 * @property {string} file in test/fixtures
 * @property {Record<string, number>} [times] so many of what the page has one or a few of, by selector
 * @property {number} [bytes] of text in the page, about; otherwise each of them has some 4,000
 * @property {string} [text] inside each, where its text stands; otherwise beside its first paragraph
 * @property {{ own: string, without: string }} [ids] the attribute by which each is told apart, and one that would contradict it
 * @property {string} [rows] where a record has room for two hundred rows of what was done with somebody
 * @property {string} [frame] in test/fixtures: the text of a message
 */

/** A heavy page of each site: thirty messages, two hundred rows. @type {HeavySite[]} */
export const heavySites = [
  {
    name: 'Gmail, conversation of 2 MB',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKhVbNmRt',
    file: 'gmail/conversation-2026-11.html',
    times: { '[role="list"] .h7': 30 },
    bytes: 2_000_000,
    text: '.a3s',
    ids: { own: 'data-legacy-message-id', without: 'data-message-id' },
  },
  {
    name: 'Gmail, list of 100 rows',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    file: 'gmail/list-2026-11.html',
    times: { 'tr.zA': 100 },
  },
  {
    name: 'Roundcube, list',
    url: 'https://mail.fjordgear.example/rc/?_task=mail&_mbox=INBOX',
    file: 'roundcube/list-2026-11.html',
    times: { '#messagelist tbody tr': 200 },
  },
  {
    name: 'Outlook, conversation and list',
    url: 'https://outlook.office.com/mail/inbox/id/AAQkAD',
    file: 'outlook/conversation-2026-11.html',
    times: { '.card': 30, '[role="option"][data-convid]': 200 },
  },
  {
    name: 'Yahoo Mail, conversation',
    url: 'https://mail.yahoo.com/n/inbox/all/messages/AB',
    file: 'yahoo/conversation-2026-11.html',
    times: { '[data-test-id="message-view"]': 30 },
  },
  {
    name: 'Proton Mail, conversation',
    url: 'https://mail.proton.me/u/0/inbox/c1',
    file: 'proton/conversation-2026-11.html',
    times: { 'article[data-testid^="message-view-"]': 30 },
    frame: 'proton/content-frame-2026-11.html',
  },
  {
    name: 'Fastmail, conversation and list',
    url: 'https://app.fastmail.com/mail/Inbox/Me7.Tc9?u=1',
    file: 'fastmail/conversation-2026-11.html',
    times: { '.v-MessageCard': 30, '.v-MailboxItem': 200 },
  },
  {
    name: 'Zendesk, ticket',
    url: 'https://fjord.zendesk.com/agent/tickets/4711',
    file: 'zendesk/ticket-2026-11.html',
    times: { '[data-is-active="true"] article': 30 },
  },
  {
    name: 'HubSpot, record',
    url: 'https://app.hubspot.com/contacts/1/record/0-1/7',
    file: 'hubspot/record-2026-11.html',
    rows: 'main',
  },
  {
    name: 'Salesforce, record',
    url: 'https://fjord.lightning.force.com/lightning/r/Contact/0035g00000Anna1/view',
    file: 'salesforce/record-2026-11.html',
    rows: 'one-record-home-flexipage2:not([style])',
  },
  {
    name: 'Dynamics 365, record',
    url: 'https://fjord.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=A7',
    file: 'dynamics/record-2026-11.html',
    rows: '[data-id="editFormRoot"]',
  },
  {
    name: 'Zoho CRM, record',
    url: 'https://crm.zoho.eu/crm/org20/tab/Contacts/7',
    file: 'zoho/record-2026-11.html',
    rows: 'body',
  },
  {
    name: 'Pipedrive, record',
    url: 'https://fjord.pipedrive.com/person/7',
    file: 'pipedrive/record-2026-11.html',
    rows: 'main',
  },
  {
    name: 'Any page, record',
    url: 'https://crm.ledger.example/contacts/7',
    file: 'generic/record-2026-11.html',
    rows: 'main',
  },
  {
    name: 'Any page, conversation',
    url: 'https://mail.ledger.example/mail/c-7',
    file: 'generic/conversation-2026-11.html',
    times: { '[itemtype$="EmailMessage"]': 30 },
  },
];
