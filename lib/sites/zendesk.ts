import { threadSite } from './mail-thread';
import { zendeskSelectors } from './zendesk-selectors';

/** Zendesk: the ticket that is open; notes between colleagues are left out. Its people are named without addresses. */
export const zendesk = threadSite({
  id: 'zendesk',
  table: zendeskSelectors,
  quoted: 'blockquote, .gmail_quote, [class~="signature"]',
  internal: '[data-test-id="omni-log-internal-note-tag"]',
  conversationAt: ({ pathname }) => /^\/agent\/tickets\/(\d+)/.exec(pathname)?.[1] ?? '',
});
