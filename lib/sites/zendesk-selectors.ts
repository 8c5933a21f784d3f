import type { ThreadTable } from './mail-thread';

/** Zendesk's agent workspace, as published sources show it; no adapter has met the live site yet. */
export const zendeskSelectors = {
  pane: {
    means: 'ticket',
    seen: '2026-05',
    rungs: ['.ticket-panes-grid-layout[data-is-active="true"]', '[data-ticket-id]'],
  },
  subject: { means: 'subject', seen: '2026-05', rungs: ['input[data-test-id="omni-header-subject"]'] },
  message: { means: 'message', seen: '2026-05', rungs: ['article[data-test-id="omni-log-comment-item"]'] },
  body: { means: 'text of a message', seen: '2026-05', rungs: ['[data-test-id="omni-log-message-content"]'] },
  sender: {
    means: 'sender',
    seen: '2026-05',
    rungs: ['[data-test-id="omni-log-comment-user-link"]', '[data-test-id="omni-log-item-sender"]'],
  },
  /** Not shown beside a message. */
  recipients: { means: 'recipients', seen: '2026-05', rungs: [] },
  time: { means: 'date', seen: '2026-05', rungs: ['time[data-test-id="timestamp-relative"]'] },
  rowPerson: { means: 'people of a row', seen: '2026-05', rungs: [] },
  editor: { means: 'draft', seen: '2026-05', rungs: ['[contenteditable="true"][role="textbox"]'] },
  draftRoot: { means: 'compose window', seen: '2026-05', rungs: ['.ticket-panes-grid-layout', '[data-ticket-id]'] },
  draftTo: { means: 'recipients of the draft', seen: '2026-05', rungs: [] },
  draftSubject: {
    means: 'subject of the draft',
    seen: '2026-05',
    rungs: ['input[data-test-id="omni-header-subject"]'],
  },
} as const satisfies ThreadTable;
