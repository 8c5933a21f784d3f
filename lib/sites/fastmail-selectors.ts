import type { ThreadTable } from './mail-thread';

/** Fastmail, as published sources show it; no adapter has met the live site yet. Its class names are readable and last. */
export const fastmailSelectors = {
  pane: { means: 'conversation', seen: '2026-06', rungs: ['#conversation'] },
  subject: { means: 'subject', seen: '2026-06', rungs: ['.v-Thread-title h1', '.v-Thread-title'] },
  message: { means: 'message', seen: '2026-06', rungs: ['.v-MessageCard'] },
  body: { means: 'text of a message', seen: '2026-06', rungs: ['.v-Message-body', '.v-MessageCard-body'] },
  sender: { means: 'sender', seen: '2026-06', rungs: ['.v-MessageCard-from'] },
  recipients: { means: 'recipients', seen: '2026-06', rungs: ['.v-MessageCard-to [title*="@"], .v-MessageCard-to'] },
  time: { means: 'date', seen: '2026-06', rungs: ['.v-MessageCard time', 'time', '.v-MessageCard-time'] },
  rowPerson: { means: 'people of a row', seen: '2026-06', rungs: ['#mailbox li.v-MailboxItem [title*="@"]'] },
  editor: { means: 'draft', seen: '2026-06', rungs: ['.v-RichText-input', '.v-Compose textarea'] },
  draftRoot: { means: 'compose window', seen: '2026-06', rungs: ['.v-Compose'] },
  draftTo: {
    means: 'recipients of the draft',
    seen: '2026-06',
    rungs: ['.v-EmailInput-token, .v-Compose-to [title*="@"]'],
  },
  draftSubject: {
    means: 'subject of the draft',
    seen: '2026-06',
    rungs: ['.v-Compose-subject input', 'input[id$="-subject"]'],
  },
} as const satisfies ThreadTable;
