import type { ThreadTable } from './mail-thread';

/** Proton Mail, as published sources and one captured row show it; no adapter has met the live site yet. */
export const protonSelectors = {
  pane: {
    means: 'conversation',
    seen: '2026-09',
    rungs: ['[data-testid="message-view:container"]', ':has(> [data-testid^="message-view-"])'],
  },
  subject: { means: 'subject', seen: '2026-09', rungs: ['[data-testid="conversation-header:subject"]'] },
  message: { means: 'message', seen: '2026-09', rungs: ['[data-testid^="message-view-"]'] },
  body: { means: 'text of a message', seen: '2026-09', rungs: ['iframe[data-testid="content-iframe"]'] },
  sender: {
    means: 'sender',
    seen: '2026-09',
    rungs: ['[data-testid="recipients:sender"] [data-testid="recipient-address"]', '[data-testid="recipients:sender"]'],
  },
  recipients: {
    means: 'recipients',
    seen: '2026-09',
    rungs: ['[data-testid="recipients:partial-recipients-list"] [data-testid="recipient-address"]'],
  },
  /** Holds prose of the page's language, not a machine's time. */
  time: { means: 'date', seen: '2026-09', rungs: ['time'] },
  rowPerson: {
    means: 'people of a row',
    seen: '2026-09',
    rungs: ['[data-element-id][data-shortcut-target="item-container"] span[title*="@"]'],
  },
  editor: { means: 'draft', seen: '2026-09', rungs: ['[data-testid="composer:body"] [contenteditable="true"]'] },
  draftRoot: {
    means: 'compose window',
    seen: '2026-09',
    rungs: [':has(> [data-testid="composer:body"])', ':has([data-testid="composer:subject"])'],
  },
  draftTo: { means: 'recipients of the draft', seen: '2026-09', rungs: ['[data-testid="composer:to"] [title*="@"]'] },
  draftSubject: { means: 'subject of the draft', seen: '2026-09', rungs: ['[data-testid="composer:subject"]'] },
} as const satisfies ThreadTable;
