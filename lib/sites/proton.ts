import { threadSite } from './mail-thread';
import { protonSelectors } from './proton-selectors';

/** Proton Mail: the conversation that is open, its texts in frames, and drafts in plain elements. */
export const proton = threadSite({
  id: 'proton',
  table: protonSelectors,
  quoted: '.protonmail_quote, .protonmail_signature_block, .gmail_quote, blockquote',
  senderName: '[data-testid="recipients:sender"] [data-testid="recipient-label"]',
  conversationAt: () => '',
  frames: true,
});
