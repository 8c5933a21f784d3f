import { t } from '@lingui/core/macro';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './button';
import { CloseSign } from './icons';
import { tame } from './words';

/**
 * A native modal dialog, open while it is mounted: the browser keeps the focus inside and closes it on Escape. The focus
 * goes back to where it was.
 */
export function Dialog({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    const before = opener(document.activeElement);
    // Outside of the document none can be shown; whoever puts it in shows it.
    if (dialog?.isConnected) dialog.showModal();
    // The browser would choose the button that closes it.
    dialog?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      dialog?.close();
      // The browser finds no way back to the choice of a menu, which closed as this opened.
      const { activeElement: after } = document;
      if (after === document.body || dialog?.contains(after)) before?.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={id}
      onCancel={(event) => {
        // A file chooser inside that is cancelled sends the same event up to here.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      className="m-auto max-h-[calc(100dvh-1rem)] w-[calc(100%-1rem)] max-w-md overflow-y-auto rounded-card border border-line bg-paper p-0 text-ink"
    >
      <div className="sticky top-0 z-1 flex items-center justify-between gap-2 border-b border-line bg-paper px-3.5 py-2">
        <h2 id={id} className="text-base font-[640]">
          {tame(title)}
        </h2>
        <IconButton label={t`Close`} onClick={onClose}>
          <CloseSign />
        </IconButton>
      </div>
      <div className="px-3.5 py-3">{children}</div>
    </dialog>
  );
}

/** What had the focus; for something in a popover, the button that opened it. */
function opener(focused: Element | null): HTMLElement | null {
  const popover = focused?.closest('[popover]');
  const button = popover ? document.querySelector(`[popovertarget="${CSS.escape(popover.id)}"]`) : focused;
  return button instanceof HTMLElement ? button : null;
}
