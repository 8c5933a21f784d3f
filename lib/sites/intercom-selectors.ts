import type { RecordTable } from './crm-record';
import type { Chain } from './rungs';

/**
 * Intercom's inbox, as published sources show it; no adapter has met the live site yet. Two or more sources know the
 * conversation, its parts and the editor; one knows who wrote a part and the panel with the customer's details.
 */
export const intercomSelectors = {
  pane: {
    means: 'conversation',
    seen: '2026-05',
    rungs: ['[data-intercom-target="conversation-space"]', ':has(> [data-conversation-stream])'],
  },
  /** A part of the page that keeps the stream in a root of its own. */
  host: { means: 'part of its own', seen: '2026-05', rungs: ['#teammate-app-react'] },
  subject: { means: 'subject', seen: '2026-05', rungs: ['[data-inbox-conversation-header-title]'] },
  message: {
    means: 'message',
    seen: '2026-05',
    rungs: ['[data-intercom-target="conversation-stream-content-part"]', '[data-part-group-id]'],
  },
  body: {
    means: 'text of a message',
    seen: '2026-05',
    rungs: ['.intercom-interblocks, .intercom-interblocks-html', '.interblocks-html, .inbox2__message-content'],
  },
  colleague: {
    means: 'sender of our side',
    seen: '2026-05',
    rungs: ['[data-testid="admin-avatar-name"]', '.inbox2__admin-email-part'],
  },
  customer: { means: 'part of the customer', seen: '2026-05', rungs: ['.inbox2__user-email-part'] },
  note: { means: 'note between colleagues', seen: '2026-05', rungs: ['.inbox2__note-part'] },
  time: { means: 'date', seen: '2026-05', rungs: ['time[datetime]'] },
  /** An address in there counts where it is labelled as one, and where it is the only one. */
  details: {
    means: 'details of the customer',
    seen: '2026-05',
    rungs: ['.inbox2__conversation-details-sidebar', '.inbox2__conversation-details-sidebar-sheet'],
  },
  editor: {
    means: 'draft',
    seen: '2026-05',
    rungs: [
      '[data-conversation-reply-composer] [contenteditable="true"]',
      '.embercom-prosemirror-composer-editor[contenteditable="true"]',
      '[role="textbox"][contenteditable="true"]',
    ],
  },
} as const satisfies Record<string, Chain>;

/** A contact's own page: only its address is known. A title stands for the name, a link to write to for the field. */
export const intercomContact = {
  root: { means: 'record', seen: '2026-05', rungs: ['main, [role="main"]', 'body'] },
  name: { means: 'name', seen: '2026-05', rungs: ['h1', 'h2'] },
  email: { means: 'address', seen: '2026-05', rungs: ['a[href^="mailto:" i]'] },
  phone: { means: 'telephone', seen: '2026-05', rungs: ['a[href^="tel:" i]'] },
  company: { means: 'company', seen: '2026-05', rungs: ['a[href*="/companies/"]'] },
} as const satisfies RecordTable;
