import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { hashOf } from '@/components/desk/routes';
import { SampleChip } from '@/components/panel/sample/sample-chip';
import { levelTone, levelWords, stageWords } from '@/components/panel/words';
import { Chip } from '@/components/ui/chip';
import { tame, Words } from '@/components/ui/words';
import type { ListedCustomer, Pressing } from '@/lib/app/customer-list';

/** Pixels; every row is as high, so that ten thousand need no measuring. */
const ROW = 52;

export interface CustomerRowsProps {
  customers: readonly ListedCustomer[];
  pressing: ReadonlyMap<string, Pressing>;
}

/** Only the rows in sight are in the document. The arrow keys, Home and End go from one to another. */
export function CustomerRows({ customers, pressing }: CustomerRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: customers.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: top,
  });
  const [wanted, setWanted] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] a`);
    if (!link) return;
    link.focus({ preventScroll: true });
    setWanted(null);
  });

  const keys = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextIndex(event.key, Number(row.dataset['index']), customers.length);
    if (next === null) return;
    event.preventDefault();
    rows.scrollToIndex(next, { align: 'auto' });
    setWanted(next);
  };

  return (
    <ul
      ref={list}
      aria-label="Customers"
      className="relative rounded-card border border-line bg-card"
      style={{ height: customers.length > 0 ? rows.getTotalSize() + 2 : 0 }}
      hidden={customers.length === 0}
      onKeyDown={keys}
    >
      {rows.getVirtualItems().map(({ index, start }) => {
        const customer = customers[index];
        return customer ? (
          <li
            key={customer.id}
            data-index={index}
            aria-setsize={customers.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 border-t border-line first:border-t-0"
            style={{ height: ROW, transform: `translateY(${start - top}px)` }}
          >
            <Row customer={customer} pressing={pressing.get(customer.id)} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

function Row({ customer, pressing }: { customer: ListedCustomer; pressing: Pressing | undefined }) {
  const { id, name, account, address, internal, stage } = customer;
  const beside = [account, address === name ? '' : address].filter(Boolean).join(' · ');
  return (
    <a
      href={hashOf({ page: 'customers', id })}
      className="flex h-full items-center gap-3 px-3 hover:bg-sunk focus-visible:-outline-offset-2"
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate font-[600]" title={tame(name)}>
          <Words>{name || 'No name'}</Words>
        </span>{' '}
        <span className="block truncate text-sm text-soft" title={tame(beside)}>
          <Words>{beside}</Words>
        </span>
      </span>
      {pressing ? (
        <span className="hidden min-w-0 max-w-[40%] truncate text-sm text-soft md:block">{tame(pressing.title)}</span>
      ) : null}
      <SampleChip of={id} />
      {stage === 'customer' ? null : <Chip>{stageWords[stage]}</Chip>}
      {internal ? <Chip>Internal</Chip> : null}
      {pressing ? (
        <Chip tone={pressing.may ? 'plain' : levelTone[pressing.level]}>
          <span className="whitespace-nowrap">{pressing.may ? 'may be owed' : levelWords[pressing.level]}</span>
        </Chip>
      ) : null}
    </a>
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
