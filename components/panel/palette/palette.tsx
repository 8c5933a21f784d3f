import { t } from '@lingui/core/macro';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { hashOf, type Route } from '@/components/desk/routes';
import { usePanel } from '@/components/panel/panel-context';
import { SampleChip } from '@/components/panel/sample/sample-chip';
import { useRun } from '@/components/panel/use-run';
import { useViewState } from '@/components/panel/view-state';
import { Dialog } from '@/components/ui/dialog';
import { controlClass } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { CustomerView } from '@/lib/app/panel-state';
import type { Reach } from './acts';
import { noteRecent } from './recent';
import { type Choice, useChoices } from './use-choices';

interface PaletteProps {
  customer: CustomerView | undefined;
  /** Goes to a place on the desk; absent beside a page, where the desk is opened. */
  go: ((route: Route) => void) | undefined;
  onClose(): void;
}

/** All that can be done, and everybody, by a few letters: a combobox whose list is always open. */
export default function Palette({ customer, go, onClose }: PaletteProps) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const choices = useChoices(query, go ? 'desk' : 'panel', customer !== undefined);
  const at = Math.min(active, choices.length - 1);
  const list = useId();
  const chosen = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever is chosen comes into sight
  useEffect(() => {
    // A browser may answer with a promise, which is no way to end an effect; one of the tests has none.
    chosen.current?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  const choose = useChoose(customer, go, onClose);

  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      setActive((at + step + choices.length) % choices.length);
    }
    const choice = choices[at];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && choice) {
      event.preventDefault();
      choose(choice);
    }
  };

  return (
    <Dialog title={t`Commands`} onClose={onClose}>
      <input
        aria-label={t`What to do, or whom to see`}
        placeholder={t`What to do, or whom to see`}
        className={controlClass}
        dir="auto"
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={choices[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={keys}
      />
      <div
        id={list}
        role="listbox"
        aria-label={t`Commands and customers`}
        className="mt-2 max-h-[55dvh] overflow-y-auto"
      >
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
          <div
            key={`${choice.is}-${choice.id}`}
            ref={index === at ? chosen : undefined}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="flex cursor-pointer items-baseline gap-3 rounded-control border border-transparent px-2 py-1.5 hover:bg-sunk aria-selected:border-edge aria-selected:bg-brand-wash"
            onClick={() => choose(choice)}
          >
            <span className="min-w-0 flex-1 truncate font-[550]">
              <Words>{choice.title}</Words>{' '}
            </span>
            {choice.is === 'customer' ? (
              <>
                <SampleChip of={choice.id} />
                <span className="max-w-[45%] truncate text-sm text-soft">
                  {choice.beside ? <Words>{choice.beside}</Words> : t`Customer`}
                </span>
              </>
            ) : choice.beside ? (
              <kbd className="rounded-control border border-line bg-card px-1.5 font-sans text-xs text-soft">
                {choice.beside}
              </kbd>
            ) : null}
          </div>
        ))}
      </div>
      <p role="status" className="mt-1 text-sm text-soft empty:hidden">
        {choices.length === 0 ? t`Nothing goes by that.` : ''}
      </p>
    </Dialog>
  );
}

/** Does what was chosen, once the palette has closed. */
function useChoose(customer: CustomerView | undefined, go: PaletteProps['go'], onClose: () => void) {
  const { actions } = usePanel();
  const [run] = useRun();
  const show = useViewState((state) => state.show);
  const open = useViewState((state) => state.open);
  const backUp = useViewState((state) => state.backUp);
  const reach: Reach = {
    actions,
    customer,
    go: go ?? ((route) => actions.openDesk(hashOf(route))),
    show,
    open,
    touch: (selector, how) => {
      show('page');
      requestAnimationFrame(() => {
        const element = document.querySelector<HTMLElement>(selector);
        element?.focus();
        if (how === 'press') element?.click();
      });
    },
    backUp: () => backUp(true),
  };
  return (choice: Choice) => {
    noteRecent(choice);
    onClose();
    void run(async () => {
      if (choice.is === 'act') return choice.act.run(reach);
      await actions.showCustomer(choice.id);
      show('page');
      return true;
    });
  };
}
