import type { Thread } from './gmail';

/** An open conversation as `outlook-selectors.ts` describes Outlook's: times to the minute, in the browser's own zone. */
export function outlookConversation(own: string, { subject, mails }: Thread): string {
  const cards = mails.map(
    ({ at, from, to, text }, index) => `<div class="card"><div class="head">
<span aria-label="From: ${from.name}&lt;${from.address}&gt;">${from.name}</span><div data-testid="RecipientWell">
${to.map((one) => `<span data-lpc-hover-target-id="${index}:${one.address}" class="lpc-hoverTarget">${one.name}</span>`).join('; ')}
</div><div data-testid="SentReceivedSavedTime" title="${minuteOf(at)}">then</div></div>
<div id="UniqueMessageBody_${index}" role="document"><p>${text}</p></div></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject} - Outlook</title></head><body>
<div id="folderPane"><div id="primaryMailboxRoot_1" role="treeitem" data-folder-name="${own}">Mailbox</div></div>
<div id="MailList"><div role="listbox"><div role="option" data-convid="AAQkAD-same" aria-selected="true">Row</div></div></div>
<div id="ReadingPaneContainerId" data-app-section="MailReadCompose"><div data-app-section="ConversationContainer">
<div role="heading" aria-level="2" id="CONV_0_SUBJECT" title="${subject}">${subject}</div>${cards.join('')}</div></div></body></html>`;
}

function minuteOf(at: number): string {
  const then = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  const [month, day] = [then.getMonth() + 1, then.getDate()].map(two);
  return `${then.getFullYear()}-${month}-${day} ${two(then.getHours())}:${two(then.getMinutes())}`;
}
