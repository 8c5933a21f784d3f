import { threadSite } from './mail-thread';
import { yahooSelectors } from './yahoo-selectors';

/** Yahoo Mail: the conversation that is open, and drafts. */
export const yahoo = threadSite({
  id: 'yahoo',
  table: yahooSelectors,
  quoted: '.yahoo_quoted, [id^="yahoo_quoted"], .gmail_quote, blockquote, .ydpsignature, [class*="signature"]',
  conversationAt: () => '',
});
