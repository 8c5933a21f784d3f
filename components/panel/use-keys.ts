import { useEffect, useEffectEvent } from 'react';
import { opensPalette } from './palette/palette-keys';
import { useViewState } from './view-state';

/**
 * "a" goes to the quick add, "/" to find, "?" to the list of the keys; never while something is being typed. Ctrl+K goes
 * to the commands from anywhere. None of them does anything while a dialog is open or all is covered.
 */
export function useKeys(covered: boolean): void {
  const open = useViewState((state) => state.open);
  useEffect(() => {
    if (covered) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (opensPalette(event)) {
        event.preventDefault();
        open({ is: 'palette' });
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/' || event.key === '?') {
        event.preventDefault();
        open({ is: event.key === '/' ? 'find' : 'keys' });
      }
      const add = event.key === 'a' ? document.querySelector<HTMLElement>('[data-key="a"]') : null;
      if (add) {
        event.preventDefault();
        add.focus();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [open, covered]);
}

/** "c" covers the panel and shows it again, also with a dialog open; never while something is being typed. */
export function useCoverKey(toggle: () => void): void {
  const press = useEffectEvent(toggle);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'c' || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!event.defaultPrevented && !isTyping(event.target)) press();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** Keys are letters there. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
