import type { Chain } from './rungs';

/**
 * Gmail's page, as published sources and captures show it; no adapter has met the live site yet. Attributes that carry
 * data come first, class names (short, minified) after. All hold in any language of the interface.
 */
export const gmailSelectors = {
  /** Several stay in the tree; the shown one counts. */
  view: { means: 'main area', seen: '2026-07', rungs: ['[role="main"]', '.nH.bkK'] },
  heading: {
    means: 'conversation heading',
    seen: '2026-07',
    rungs: ['h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', 'h2.hP'],
  },
  /** Only its presence tells an empty list from a list that is not recognised. */
  list: { means: 'list', seen: '2026-07', rungs: ['[gh="tl"]', '[role="tabpanel"] table'] },
  row: { means: 'row', seen: '2025-11', rungs: ['tr.zA', 'tr[role="row"][aria-labelledby]'] },
  rowThread: {
    means: 'conversation of a row',
    seen: '2026-07',
    rungs: ['[data-legacy-thread-id]', '[data-thread-id]'],
  },
  rowLast: {
    means: 'last message of a row',
    seen: '2026-07',
    rungs: ['[data-legacy-last-non-draft-message-id]', '[data-legacy-last-message-id]'],
  },
  /** The shown copy; a hidden one (`.afn`) is there for screen readers. */
  rowSenders: { means: 'people of a row', seen: '2026-07', rungs: ['.yW'] },
  rowSender: { means: 'address in a row', seen: '2026-07', rungs: ['[email]', '[data-hovercard-id*="@"]'] },
  rowSubject: { means: 'subject of a row', seen: '2026-07', rungs: ['.bog', '.y6 > span'] },
  message: { means: 'message', seen: '2026-07', rungs: ['[role="list"] [role="listitem"]', '.h7, .kv, .ky'] },
  messageId: { means: 'message id', seen: '2026-07', rungs: ['[data-legacy-message-id]', '[data-message-id]'] },
  opened: { means: 'opened message', seen: '2026-07', rungs: ['.adn'] },
  /** Holds sender, recipients and date; the whole message where it is not found. */
  header: { means: 'head of a message', seen: '2026-07', rungs: ['.gE', '.adf'] },
  /** The sender's cell only: the recipients' line below carries the same attributes. */
  sender: {
    means: 'sender',
    seen: '2026-07',
    rungs: ['.gD[email]', 'h3 [email]', '.gD[data-hovercard-id*="@"]', 'h3 [data-hovercard-id*="@"]'],
  },
  recipients: {
    means: 'recipients',
    seen: '2026-07',
    rungs: ['.hb [email], .ajC [email]', '.g2[data-hovercard-id*="@"]'],
  },
  shownDate: { means: 'date', seen: '2025-11', rungs: ['.g3[title]'] },
  body: { means: 'text of a message', seen: '2026-07', rungs: ['.ii.gt .a3s', '.ii.gt', '.ii[jslog]', '.a3s'] },
  clipped: { means: 'whole text (Gmail shows a part)', seen: '2026-01', rungs: ['.iX a[href*="view=lg"]'] },
  attachment: { means: 'attachment', seen: '2024-01', rungs: ['[download_url]', '.aZo'] },
  signOut: {
    means: 'signed-in address',
    seen: '2026-04',
    rungs: ['a[href*="accounts.google.com/SignOutOptions"][aria-label]'],
  },
  editor: {
    means: 'draft',
    seen: '2026-07',
    rungs: [
      '[g_editable="true"][contenteditable="true"]',
      '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
    ],
  },
  draftRoot: { means: 'compose window', seen: '2026-07', rungs: ['[role="dialog"]', '.M9', '.ip', 'form'] },
  subjectBox: {
    means: 'subject of the draft',
    seen: '2026-07',
    rungs: ['input[name="subjectbox"]', 'input[name="subject"]'],
  },
  /** What is being uploaded counts. From one published source without a date; no capture holds an attachment. */
  draftAttachment: { means: 'attachment of the draft', seen: '2025-01', rungs: ['input[name="attach"]', '.dL'] },
  /** A file from Drive, or a picture in the text. */
  draftFile: {
    means: 'file in the draft',
    seen: '2025-01',
    rungs: ['.gmail_chip', '[href*="drive.google.com"]', 'img[src]'],
  },
  chips: { means: 'recipients of the draft', seen: '2026-07', rungs: ['[role="option"][data-hovercard-id]'] },
} as const satisfies Record<string, Chain>;

/**
 * What the page itself marks as quoted or as a signature. A container whose quotes are its children may hold answers
 * between them; a blockquote without a border is an indent.
 */
export const gmailQuoted =
  'blockquote:not([style*="border:none;padding"]), .gmail_quote:not(:has(> blockquote)), .gmail_attr:has(+ blockquote), .gmail_signature, .gmail_signature_prefix, .adL, .h5';

/** The same in a draft, where the whole container is below what the seller writes. */
export const gmailDraftQuoted =
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_signature, .gmail_signature_prefix, blockquote';

/** The toast after sending: "view message" and "undo" keep these ids in every language. Source: Meru, 2026. */
export const gmailToast = { seeMessage: 'link_vsm', undo: 'link_undo' } as const;
