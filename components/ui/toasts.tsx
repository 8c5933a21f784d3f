import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { Button, IconButton } from './button';
import { CloseSign } from './icons';
import { tame } from './words';

export interface Toast {
  id: number;
  says: string;
  /** Something went wrong: stays until it is closed. */
  wrong: boolean;
  undo: (() => void) | null;
}

/** How long a toast stays, in milliseconds, unless the pointer or the focus is on it. */
const STAYS = 12_000;

/**
 * What was just done, the newest first, and the way back. The region is always there, so that a screen reader hears what
 * enters it.
 */
export function Toasts({ toasts, onClose }: { toasts: readonly Toast[]; onClose(id: number): void }) {
  return (
    <div role="status" aria-live="polite" aria-label={t`Just done`} className="empty:hidden">
      {toasts.toReversed().map((toast) => (
        <Item key={toast.id} toast={toast} onClose={() => onClose(toast.id)} />
      ))}
    </div>
  );
}

function Item({ toast, onClose }: { toast: Toast; onClose(): void }) {
  const id = useId();
  const [held, setHeld] = useState(false);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (held || toast.wrong) return;
    const timer = setTimeout(() => close(), STAYS);
    return () => clearTimeout(timer);
  }, [held, toast.wrong]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the toast from going while it is being read
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={`mx-3.5 mb-2 flex items-center gap-2 rounded-card border bg-card px-3 py-1.5 text-sm shadow-md ${toast.wrong ? 'border-late text-late' : 'border-edge'}`}
    >
      <p id={id} dir="auto" className="min-w-0 flex-1">
        {tame(toast.says)}
      </p>
      {toast.undo ? (
        <Button
          aria-describedby={id}
          onClick={() => {
            toast.undo?.();
            onClose();
          }}
        >
          <Trans>Undo</Trans>
        </Button>
      ) : null}
      <IconButton label={t`Close message`} onClick={onClose}>
        <CloseSign />
      </IconButton>
    </div>
  );
}
