import type { DraftEvent } from '@/lib/model/reading';
import { gmailSelectors as at, gmailToast } from './gmail-selectors';

/** The toast stays for five seconds at least, so a look now and then costs less than an observer of the whole page. */
const between = 700;

/**
 * Listens to Gmail's own word on a sending. Its toast links to the sent message, in any language; a scheduled one names a
 * time, so it holds digits. Undone is a click on its undo link, or the toast changed for one without links while a
 * draft has come back.
 */
export function watchToast(
  document: Document,
  happened: (event: DraftEvent, root: Element | null) => void,
  signal: AbortSignal,
): void {
  let shown: { link: Element; editors: number } | null = null;
  const editors = () => document.querySelectorAll(at.editor.rungs[0]).length;
  const undone = () => {
    shown = null;
    happened('undone', null);
  };
  const look = () => {
    const link = document.getElementById(gmailToast.seeMessage);
    if (link && shown?.link !== link) {
      shown = { link, editors: editors() };
      happened(namesATime(link.parentElement) ? 'scheduled' : 'sent', null);
    } else if (!link && shown) {
      if (document.getElementById(gmailToast.undo)) shown = null;
      else if (editors() > shown.editors) undone();
    }
  };
  const pressed = (event: Event) => {
    const target = event.target as Element | null;
    if (!target?.closest?.(`#${gmailToast.undo}`)) return;
    look();
    if (shown?.link.isConnected) undone();
  };
  const timer = setInterval(look, between);
  document.addEventListener('click', pressed, { capture: true, signal });
  document.defaultView?.addEventListener('pagehide', look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}

function namesATime(toast: Element | null): boolean {
  const words = [...(toast?.childNodes ?? [])].filter(
    (node) => !(node.nodeType === 1 && (node as Element).matches('[id^="link_"]')),
  );
  return /\p{Nd}/u.test(words.map((node) => node.textContent ?? '').join(' '));
}
