import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { TaughtThing } from '@/lib/model/taught-site';
import type { Pointing } from './use-pointing';

const asked: Record<TaughtThing, string> = {
  name: 'Step 1 of 2: point at the customer’s name',
  address: 'Step 2 of 2: point at their mail address',
  company: 'Point at their company',
  phone: 'Point at their phone number',
  messages: 'Point at one of the messages',
  editor: 'Point at the field where you write your answer',
};

/** Without the steps of teaching a page for the first time. */
const askedAgain: Record<TaughtThing, string> = {
  ...asked,
  name: 'Point at the customer’s name',
  address: 'Point at their mail address',
};

const none: Record<TaughtThing, string> = {
  name: 'No name under the pointer.',
  address: 'No mail address under the pointer.',
  company: 'No company under the pointer.',
  phone: 'No phone number under the pointer.',
  messages: 'No message with a time under the pointer.',
  editor: 'No writing field under the pointer.',
};

/** Asks for one thing on the page; the arrow keys go through what it could be, without a mouse and from here. */
export function TeachPoint({
  field,
  pointing,
  again = false,
}: {
  field: TaughtThing;
  pointing: Pointing;
  again?: boolean;
}) {
  const choose = useRef<HTMLButtonElement>(null);
  const latest = useRef(pointing);
  latest.current = pointing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at the button that ends it
  useEffect(() => choose.current?.focus(), [field]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step) latest.current.move(step);
      else if (event.key === 'Escape') latest.current.stop();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div className="grid gap-2 rounded-card border border-line bg-card p-3">
      <p className="font-[630]">{again ? askedAgain[field] : asked[field]}</p>
      <p className="text-sm text-soft">Click it on the page. Or go there with the arrow keys and press Enter.</p>
      <p role="status" className="min-h-[2.6em] rounded-control bg-sunk px-2 py-1.5 text-sm wrap-anywhere">
        <Under field={field} over={pointing.over} />
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button ref={choose} look="main" onClick={pointing.choose}>
          Choose this
        </Button>
        <Button onClick={() => pointing.move(-1)}>Previous</Button>
        <Button onClick={() => pointing.move(1)}>Next</Button>
      </div>
    </div>
  );
}

const steps: Record<string, 1 | -1 | undefined> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function Under({ field, over }: { field: TaughtThing; over: Pointing['over'] }) {
  if (!over) return <span className="text-faint">One moment…</span>;
  if (over.unfit === 'inside') {
    return 'Attune cannot see into this part of the page: it is a page of its own, or closed off. Point outside of it.';
  }
  if (over.unfit === 'no-place') {
    return field === 'messages'
      ? 'It is not sure who wrote this, or when, or which others are like it. Choose another message.'
      : 'No lasting way leads to this place. Choose another that says the same.';
  }
  if (over.unfit === 'nothing') return <span className="text-soft">{none[field]}</span>;
  if (field === 'editor' && over.value === '') return 'Words would be put here. It is empty now.';
  return (
    <>
      <span className="text-soft">Would be read: </span>
      <Words className="font-[550]">{over.value}</Words>
    </>
  );
}
