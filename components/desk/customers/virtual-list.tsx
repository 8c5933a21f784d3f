import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** Pixels; every row is as high, so that ten thousand need no measuring. */
const ROW = 52;

export interface VirtualListProps<Item> {
  label: string;
  items: readonly Item[];
  keyOf(item: Item): string;
  /** A row, which is one link. */
  row(item: Item): ReactNode;
  /** Told which items are in sight, when that changes. */
  onSight?: ((items: readonly Item[]) => void) | undefined;
}

/** Only the rows in sight are in the document. The arrow keys, Home and End go from one to another. */
export function VirtualList<Item>({ label, items, keyOf, row, onSight }: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: top,
  });
  const shown = rows.getVirtualItems();
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? -1];
  useLayoutEffect(() => onSight?.(items.slice(first, last + 1)), [onSight, items, first, last]);
  const [wanted, setWanted] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] a`);
    if (!link) return;
    link.focus({ preventScroll: true });
    setWanted(null);
  });

  const keys = (event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextIndex(event.key, Number(at.dataset['index']), items.length);
    if (next === null) return;
    event.preventDefault();
    rows.scrollToIndex(next, { align: 'auto' });
    setWanted(next);
  };

  return (
    <ul
      ref={list}
      aria-label={label}
      className="relative rounded-card border border-line bg-card"
      style={{ height: items.length > 0 ? rows.getTotalSize() + 2 : 0 }}
      hidden={items.length === 0}
      onKeyDown={keys}
    >
      {shown.map(({ index, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={keyOf(item)}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 border-t border-line first:border-t-0"
            style={{ height: ROW, transform: `translateY(${start - top}px)` }}
          >
            {row(item)}
          </li>
        );
      })}
    </ul>
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
