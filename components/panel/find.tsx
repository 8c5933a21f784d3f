import { t } from '@lingui/core/macro';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { FoundCustomer } from '@/lib/app/panel-contract';
import { usePanel } from './panel-context';
import { SampleChip } from './sample/sample-chip';
import { inWords } from './use-run';

export interface FindProps {
  title: string;
  /** Where the box starts from. */
  start?: string;
  onChoose(customer: FoundCustomer): void;
  onClose(): void;
}

type Found = { is: 'looking' } | { is: 'failed'; says: string } | { is: 'found'; customers: FoundCustomer[] };

/** Any customer by name, account or address: a combobox whose list is always open. */
export function Find({ title, start = '', onChoose, onClose }: FindProps) {
  const [query, setQuery] = useState(start);
  const [active, setActive] = useState(0);
  const found = useFound(query);
  const list = useId();
  const customers = found.is === 'found' ? found.customers : [];
  const at = Math.min(active, customers.length - 1);

  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && customers.length > 0) {
      event.preventDefault();
      setActive((at + step + customers.length) % customers.length);
    }
    const chosen = customers[at];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) {
      event.preventDefault();
      onChoose(chosen);
    }
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <Field label={t`Name, account or address`}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            role="combobox"
            aria-expanded={customers.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={customers[at] ? `${list}-${at}` : undefined}
            autoComplete="off"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(0);
            }}
            onKeyDown={keys}
          />
        )}
      </Field>
      <div id={list} role="listbox" aria-label={t`Customers`} className="mt-2">
        {customers.map((customer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
          <div
            key={customer.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="cursor-pointer rounded-control border border-transparent px-2 py-1.5 hover:bg-sunk aria-selected:border-edge aria-selected:bg-brand-wash"
            onClick={() => onChoose(customer)}
          >
            <p className="font-[550]">
              <Words>{customer.name || customer.address}</Words> <SampleChip of={customer.id} />
            </p>
            <p className="text-sm text-soft">
              <Words>{[customer.account, customer.name ? customer.address : ''].filter(Boolean).join(' · ')}</Words>
            </p>
          </div>
        ))}
      </div>
      <p role="status" className="mt-1 text-sm text-soft">
        {status(found, query)}
      </p>
    </Dialog>
  );
}

function status(found: Found, query: string): string {
  if (found.is === 'looking') return t`Looking…`;
  if (found.is === 'failed') {
    const { says } = found;
    return t`The search failed: ${says}`;
  }
  if (found.customers.length > 0) return '';
  return query.trim() ? t`Nobody in your log goes by that.` : t`Nobody is in your log yet.`;
}

function useFound(query: string): Found {
  const { actions } = usePanel();
  const [found, setFound] = useState<Found>({ is: 'looking' });
  const find = useEffectEvent((signal: AbortSignal) => actions.find(query.trim(), signal));
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again for each query, and only then
  useEffect(() => {
    const stop = new AbortController();
    find(stop.signal).then(
      (customers) => !stop.signal.aborted && setFound({ is: 'found', customers }),
      (reason: unknown) => !stop.signal.aborted && setFound({ is: 'failed', says: inWords(reason) }),
    );
    return () => stop.abort();
  }, [query]);
  return found;
}
