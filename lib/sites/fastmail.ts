import { fastmailSelectors } from './fastmail-selectors';
import { threadSite } from './mail-thread';

/** Fastmail: the conversation that is open, and drafts. Its address names the conversation. */
export const fastmail = threadSite({
  id: 'fastmail',
  table: fastmailSelectors,
  quoted: 'blockquote, .gmail_quote, [id="sig"], [class*="signature"]',
  conversationAt: ({ pathname }) => /^\/mail\/[^/]+\/[\w-]+\.([\w-]+)/.exec(pathname)?.[1] ?? '',
});
