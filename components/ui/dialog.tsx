import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './button';
import { CloseSign } from './icons';

/**
 * A native modal dialog, open while it is mounted: the browser keeps the focus inside, closes it on Escape and gives
 * the focus back to where it was.
 */
export function Dialog({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // The browser would choose the button that closes it.
    dialog?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => dialog?.close();
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
          {title}
        </h2>
        <IconButton label="Close" onClick={onClose}>
          <CloseSign />
        </IconButton>
      </div>
      <div className="px-3.5 py-3">{children}</div>
    </dialog>
  );
}
