import type { Chain } from './rungs';

/** Roundcube 1.6's page, skin elastic (checked against the running application) and larry (from its templates). */
export const roundcubeSelectors = {
  account: { means: 'signed-in address', seen: '2026-11', rungs: ['.header-title.username, .topright .username'] },
  list: { means: 'list', seen: '2026-11', rungs: ['#messagelist', 'table.messagelist'] },
  row: { means: 'row', seen: '2026-11', rungs: ['tbody tr.message', 'tbody tr[id^="rcmrow"]'] },
  rowLink: { means: 'message id', seen: '2026-11', rungs: ['a[href*="_uid="]'] },
  /** Shows the sender, or in folders of sent mail and drafts the recipients. */
  rowPerson: {
    means: 'address in a row',
    seen: '2026-11',
    rungs: ['.fromto .rcmContactAddress[title]', 'td.from .rcmContactAddress[title]'],
  },
  rowSubject: {
    means: 'subject of a row',
    seen: '2026-11',
    rungs: ['a[href*="_uid="] span', 'span.subject a', 'td.subject a'],
  },
  rowDate: { means: 'date', seen: '2026-11', rungs: ['span.date', 'td.date'] },
  rowAnswered: { means: 'answered', seen: '2026-11', rungs: ['.msgicon.replied', '[id^="statusicn"].replied'] },
  rowAttachment: { means: 'attachment', seen: '2026-11', rungs: ['.attachment > .attachment'] },
  /** The column that shows one or the other names which: the word stands in the page's own labels. */
  column: { means: 'column of people', seen: '2026-11', rungs: ['thead th[rel="fromto"]'] },
  folder: { means: 'folder', seen: '2026-11', rungs: ['#mailboxlist li.mailbox > a[rel]'] },
  preview: { means: 'preview', seen: '2026-11', rungs: ['iframe#messagecontframe', 'iframe[name="messagecontframe"]'] },
  header: { means: 'message', seen: '2026-11', rungs: ['#message-header, #messageheader, #messagepreviewheader'] },
  subject: { means: 'subject', seen: '2026-11', rungs: ['h2.subject', '.subject'] },
  from: {
    means: 'sender',
    seen: '2026-11',
    rungs: ['td.header.from a.rcmContactAddress', '.header.from a[href^="mailto:"]'],
  },
  to: { means: 'recipients', seen: '2026-11', rungs: ['td.header.to a.rcmContactAddress'] },
  cc: { means: 'copies', seen: '2026-11', rungs: ['td.header.cc a.rcmContactAddress'] },
  replyTo: { means: 'reply address', seen: '2026-11', rungs: ['td.header.replyto a.rcmContactAddress'] },
  date: { means: 'date', seen: '2026-11', rungs: ['.header-summary .text-nowrap', 'td.header.date'] },
  ownLink: { means: 'message id', seen: '2026-11', rungs: ['a[href*="_action=show"][href*="_uid="]'] },
  body: {
    means: 'text of a message',
    seen: '2026-11',
    rungs: ['#messagebody', '#messagepreview .message-part', '.message-part, .message-htmlpart'],
  },
  attachment: { means: 'attachment', seen: '2026-11', rungs: ['#attachment-list > li'] },
  form: { means: 'compose form', seen: '2026-11', rungs: ['form:has(#composebody)', 'form:has([name="_message"])'] },
  draftFrom: { means: 'signed-in address', seen: '2026-11', rungs: ['select#_from', 'select[name="_from"]'] },
  draftTo: { means: 'recipients of the draft', seen: '2026-11', rungs: ['#_to', '[name="_to"]'] },
  draftCc: { means: 'copies of the draft', seen: '2026-11', rungs: ['#_cc', '[name="_cc"]'] },
  draftSubject: { means: 'subject of the draft', seen: '2026-11', rungs: ['#compose-subject', '[name="_subject"]'] },
  draftAttachments: {
    means: 'attachments of the draft',
    seen: '2026-11',
    rungs: ['#attachment-list', 'ul.attachmentslist'],
  },
  draftAttachment: {
    means: 'attachment of the draft',
    seen: '2026-11',
    rungs: ['#attachment-list > li', 'ul.attachmentslist > li'],
  },
  draftPlain: { means: 'draft', seen: '2026-11', rungs: ['textarea#composebody', 'textarea[name="_message"]'] },
  draftHtml: { means: 'draft', seen: '2026-11', rungs: ['iframe#composebody_ifr', '.tox-edit-area iframe'] },
  /** Holds markup while the rich editor is in use, and stands behind it. */
  draftKind: { means: 'draft', seen: '2026-11', rungs: ['input[name="_is_html"]'] },
  /** 1 when the form last went off to be saved, empty when it was sent. */
  draftSaved: { means: 'draft', seen: '2026-11', rungs: ['input[name="_draft"]'] },
  stack: { means: 'notices', seen: '2026-11', rungs: ['#messagestack', '#message.statusbar'] },
} as const satisfies Record<string, Chain>;

/**
 * Marked as quoted or as a signature; the classes of an HTML mail come with a prefix (`v1`, `v2`…). A container whose
 * quotes are its children may hold answers between them. Outlook's headers stay: they are what tells the text below.
 */
export const roundcubeQuoted =
  'blockquote:not([style*="border:none;padding"]), [class*="gmail_quote"]:not(:has(> blockquote)), [class*="gmail_attr"]:has(+ blockquote), [class*="gmail_signature"], [class*="moz-cite-prefix"], [class*="moz-signature"], [class*="yahoo_quoted"], [class*="protonmail_quote"], [class*="protonmail_signature"], [class$="signature"], [class*="signature "], .message-partheaders, .image-attachment';

/** In the seller's own draft. */
export const draftQuoted = 'blockquote, #reply-intro, #_rc_sig, #v1_rc_sig';
