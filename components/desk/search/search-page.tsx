import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { DeskHeading } from '@/components/desk/desk-heading';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { Found } from '@/lib/app/search';
import { keepQuery, keptQuery } from './kept-query';
import { Results } from './results';
import { useSearch } from './use-search';

/** Customers, accounts and everything in the log, found as the seller types. */
export default function SearchPage({ id }: { id: string }) {
  const [typed, setTyped] = useTyped(id);
  const { query, found, failed, showMore } = useSearch(typed);
  const [run, busy] = useRun();
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go through the links in it
    <div className="max-w-[52rem]" onKeyDown={(event) => goThrough(event, input.current, results.current)}>
      <DeskHeading title={t`Search`} />
      <Field
        label={t`Names, accounts and everything in your log`}
        hint={t`Every word may be cut short. The arrow keys go through what was found.`}
        className="mb-4"
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            type="search"
            dir="auto"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {failed ? (
        <p className="text-late">
          <Trans>The search failed: {failed}</Trans>
        </p>
      ) : null}
      {found && query.trim() ? (
        <div ref={results}>
          <p role="status" className="mb-3 text-sm text-soft">
            <Status query={query} found={found} />
          </p>
          <Results found={found} onAccount={setTyped} />
          {found.next ? (
            <Button className="mt-3" disabled={busy} onClick={() => void run(showMore)}>
              <Trans>Show older ones</Trans>
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function Status({ query, found }: { query: string; found: Found }) {
  const { customers, accounts, entries, complete } = found;
  const sought = query.trim();
  const isNothing = customers.length + accounts.length + entries.length === 0;
  if (!complete) return t`Older entries are still being made ready to be found. This is what there is so far.`;
  if (!isNothing) return null;
  return (
    <Trans>
      Nothing in your log has “<Words>{sought}</Words>”.
    </Trans>
  );
}

/** What is typed; it starts from what a link asked for, else from what was typed before. */
function useTyped(id: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(() => id || keptQuery());
  const [asked, setAsked] = useState(id);
  if (id !== asked) {
    setAsked(id);
    if (id) setTyped(id);
  }
  const type = (next: string) => {
    setTyped(next);
    keepQuery(next);
  };
  return [typed, type];
}

/** The arrow keys go from the field through the links and back; Escape goes back at once. */
function goThrough(event: KeyboardEvent, input: HTMLInputElement | null, results: HTMLElement | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const places = [input, ...(results?.querySelectorAll<HTMLElement>('[data-result] > *') ?? [])];
  const at = event.target instanceof HTMLElement ? places.indexOf(event.target) : -1;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  const next = event.key === 'Escape' && at > 0 ? 0 : step === null || at === -1 ? null : at + step;
  if (next === null || !places[next]) return;
  event.preventDefault();
  places[next].focus();
}
