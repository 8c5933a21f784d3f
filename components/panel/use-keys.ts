import { useEffect } from 'react';
import { useViewState } from './view-state';

/** "a" goes to the quick add, "/" to find; never while something is being typed or a dialog is open. */
export function useKeys(): void {
  const open = useViewState((state) => state.open);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (event.key === '/') {
        event.preventDefault();
        open({ is: 'find' });
      }
      const add = event.key === 'a' ? document.querySelector<HTMLElement>('[data-key="a"]') : null;
      if (add) {
        event.preventDefault();
        add.focus();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [open]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
