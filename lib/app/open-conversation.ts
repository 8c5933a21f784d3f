import { t } from '@lingui/core/macro';
import { getConversation } from '@/lib/log/conversations';
import { isAlwaysAllowed, originOf } from './page-access';

/**
 * Shows the page of a conversation: in the tab beside the panel when that is on the same site, else in a new one, and
 * only on an origin that the seller granted. @throws Error in words when it cannot be opened.
 */
export async function openConversation(conversationId: string, tabId: number | null, tabOrigin: string): Promise<void> {
  const conversation = await getConversation(conversationId);
  const url = conversation?.body.url ?? '';
  const origin = originOf(url);
  if (!origin) throw new Error(t`Attune does not know the page of this conversation. Open it in your mailbox.`);
  if (tabId !== null && origin === tabOrigin) await chrome.tabs.update(tabId, { url });
  else if (await isAlwaysAllowed(origin)) await chrome.tabs.create({ url });
  else {
    const host = new URL(url).hostname;
    throw new Error(t`Open ${host} and press the Attune button there.`);
  }
}
