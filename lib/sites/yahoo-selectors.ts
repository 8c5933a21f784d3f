import type { ThreadTable } from './mail-thread';

/** Yahoo Mail, as published sources show it; no adapter has met the live site yet. Its dates are not known: they are left open. */
export const yahooSelectors = {
  pane: {
    means: 'conversation',
    seen: '2026-01',
    rungs: ['[data-test-id="message-group-view"]', ':has(> [data-test-id="message-view"])'],
  },
  subject: { means: 'subject', seen: '2026-01', rungs: ['[data-test-id="message-group-subject-text"]'] },
  message: { means: 'message', seen: '2026-01', rungs: ['[data-test-id="message-view"]'] },
  body: { means: 'text of a message', seen: '2026-01', rungs: ['[data-test-id="message-view-body-content"]'] },
  sender: {
    means: 'sender',
    seen: '2026-01',
    rungs: ['[data-test-id="message-from"] [data-test-id="email-pill"]', '[data-test-id="message-from"]'],
  },
  recipients: {
    means: 'recipients',
    seen: '2026-01',
    rungs: [
      '[data-test-id="message-recipients"] [data-test-id="email-pill"]',
      '[data-test-id="message-recipients"] [title*="@"]',
    ],
  },
  time: { means: 'date', seen: '2026-01', rungs: ['[data-test-id="message-date"]'] },
  rowPerson: { means: 'people of a row', seen: '2026-01', rungs: ['[data-test-id="senders"] [title*="@"]'] },
  editor: { means: 'draft', seen: '2026-01', rungs: ['[data-test-id="rte"]'] },
  draftRoot: {
    means: 'compose window',
    seen: '2026-01',
    rungs: ['[data-test-id="compose"]', ':has([data-test-id="compose-subject"])'],
  },
  draftTo: {
    means: 'recipients of the draft',
    seen: '2026-01',
    rungs: ['[data-test-id="container-to"] [data-test-id="pill"][title]'],
  },
  draftSubject: { means: 'subject of the draft', seen: '2026-01', rungs: ['[data-test-id="compose-subject"]'] },
} as const satisfies ThreadTable;
