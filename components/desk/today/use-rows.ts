import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isTyping } from '@/components/panel/use-keys';

/** Marks the element of a row, with an id that stays the same, and in it the link that opens it. */
export const ROW = 'data-row';
export const OPENS = 'data-opens';

/**
 * Goes through rows by the arrow keys, j and k, over all their lists. When the row that had the focus goes, the one that
 * follows takes it, else the last, else the heading of the page.
 */
export function useRows(page: RefObject<HTMLElement | null>): void {
  /** The row that had the focus last, and where it stood; null once something else of the page had it. */
  const last = useRef<{ id: string; index: number } | null>(null);

  useEffect(() => {
    const focused = ({ target }: FocusEvent) => {
      const row = rowOf(target);
      last.current = row && { id: idOf(row), index: rowsOf(page.current).indexOf(row) };
    };
    const pressed = (event: KeyboardEvent) => {
      const step = stepOf(event);
      const row = rowOf(event.target);
      if (step === 0 || isElsewhere(event, page.current) || (isArrow(event) && !row)) return;
      const rows = rowsOf(page.current);
      const next = row ? rows[rows.indexOf(row) + step] : rows[0];
      if (!next) return;
      event.preventDefault();
      focusRow(next);
    };
    document.addEventListener('focusin', focused);
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('focusin', focused);
      document.removeEventListener('keydown', pressed);
    };
  }, [page]);

  useLayoutEffect(() => {
    const before = last.current;
    if (!before || document.activeElement !== document.body) return;
    const rows = rowsOf(page.current);
    if (rows.some((row) => idOf(row) === before.id)) return;
    const next = rows[before.index] ?? rows.at(-1);
    if (next) focusRow(next);
    else page.current?.querySelector<HTMLElement>('h1')?.focus();
  });
}

const rowsOf = (page: HTMLElement | null): HTMLElement[] => [
  ...(page?.querySelectorAll<HTMLElement>(`[${ROW}]`) ?? []),
];
const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(`[${ROW}]`) : null;
const idOf = (row: HTMLElement): string => row.getAttribute(ROW) ?? '';
const focusRow = (row: HTMLElement): void => row.querySelector<HTMLElement>(`[${OPENS}]`)?.focus();

const isArrow = ({ key }: KeyboardEvent): boolean => key === 'ArrowDown' || key === 'ArrowUp';

function stepOf({ key }: KeyboardEvent): number {
  if (key === 'ArrowDown' || key === 'j') return 1;
  return key === 'ArrowUp' || key === 'k' ? -1 : 0;
}

/** Something is being typed or chosen, a dialog is open, or the focus is neither on this page nor nowhere. */
function isElsewhere(event: KeyboardEvent, page: HTMLElement | null): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const { target } = event;
  if (isTyping(target) || document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element) || target.closest('[popover]')) return true;
  return target !== document.body && !page?.contains(target);
}
