import type { Chain } from './rungs';

/**
 * Outlook on the web, as published sources show it; no adapter has met the live site yet. What carries ids and test ids
 * comes first. Nothing here depends on the language of the page, but for the second rung of the sender.
 */
export const outlookSelectors = {
  account: {
    means: 'signed-in address',
    seen: '2026-01',
    rungs: [
      '[id^="primaryMailboxRoot"][data-folder-name], [id^="primaryMailboxRoot"][title]',
      '#mectrl_currentAccount_secondary',
    ],
  },
  list: { means: 'list', seen: '2026-08', rungs: ['#MailList', '[role="listbox"]:has([data-convid])'] },
  /** About twenty are in the tree at a time. */
  row: { means: 'row', seen: '2026-08', rungs: ['[role="option"][data-convid]', '[data-focusable-row][data-convid]'] },
  rowSender: { means: 'address in a row', seen: '2026-05', rungs: ['span[title*="@"]'] },
  pane: {
    means: 'reading pane',
    seen: '2026-05',
    rungs: [
      '[data-app-section="ConversationContainer"]',
      '#ConversationReadingPaneContainer',
      '[data-app-section="MailReadCompose"]',
      '#ReadingPaneContainerId',
    ],
  },
  subject: {
    means: 'subject',
    seen: '2026-05',
    rungs: ['[id^="CONV_"][id$="_SUBJECT"]', '[id^="MSG_"][id$="_SUBJECT"]:not(input)', '[role="heading"][title]'],
  },
  /** One for each opened message. A bare role would match the twin of a collapsed part. */
  body: { means: 'text of a message', seen: '2026-04', rungs: ['[id^="UniqueMessageBody"]'] },
  time: { means: 'date', seen: '2026-05', rungs: ['[data-testid="SentReceivedSavedTime"]'] },
  collapsed: { means: 'collapsed message', seen: '2026-01', rungs: ['[aria-expanded="false"]'] },
  /** "From: Anna Lund<anna@lund.example>", in the words of the page; often the name alone. */
  sender: { means: 'sender', seen: '2026-05', rungs: ['span[aria-label^="From: "]', 'span[aria-label*=": "]'] },
  recipients: { means: 'recipients', seen: '2026-01', rungs: ['[data-testid="RecipientWell"]'] },
  pill: {
    means: 'recipient',
    seen: '2026-01',
    rungs: ['[data-lpc-hover-target-id]', '.lpc-hoverTarget', '[title*="@"], [aria-label*="@"]'],
  },
  attachment: { means: 'attachment', seen: '2025-12', rungs: ['[data-testid*="attachment" i]'] },
  editor: { means: 'draft', seen: '2026-05', rungs: ['[id^="editorParent_"] [contenteditable="true"]'] },
  /** A draft in its own part of the page; one in the conversation is the nearest part that can be sent. */
  draftRoot: {
    means: 'compose window',
    seen: '2026-05',
    rungs: ['[id^="docking_InitVisiblePart_"]', ':has([data-testid="ComposeSendButton"])'],
  },
  draftSubject: { means: 'subject of the draft', seen: '2026-05', rungs: ['input[id^="MSG_"][id$="_SUBJECT"]'] },
} as const satisfies Record<string, Chain>;

/** What only an answer or a forward holds. */
export const outlookAnswered = '[id$="divRplyFwdMsg"], [id$="appendonsend"], #mail-editor-reference-message-container';

/** What answers and forwards quote. The page puts `x_` before the ids and classes of a mail that is read. */
export const outlookQuoted =
  '[id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, [id$="appendonsend"], [id$="appendonsend"] ~ *, #mail-editor-reference-message-container, [class~="gmail_quote"], [class~="x_gmail_quote"], [class~="x_gmail_signature"], [id$="Signature"], [id$="ms-outlook-mobile-signature"], blockquote';
