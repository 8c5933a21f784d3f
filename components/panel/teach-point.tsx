import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { TaughtThing } from '@/lib/model/taught-site';
import type { Pointing } from './use-pointing';

const asked: Record<TaughtThing, MessageDescriptor> = {
  name: msg`Step 1 of 2: point at the customer’s name`,
  address: msg`Step 2 of 2: point at their mail address`,
  company: msg`Point at their company`,
  phone: msg`Point at their phone number`,
  messages: msg`Point at one of the messages`,
  editor: msg`Point at the field where you write your answer`,
};

/** Without the steps of teaching a page for the first time. */
const askedAgain: Record<TaughtThing, MessageDescriptor> = {
  ...asked,
  name: msg`Point at the customer’s name`,
  address: msg`Point at their mail address`,
};

const none: Record<TaughtThing, MessageDescriptor> = {
  name: msg`No name under the pointer.`,
  address: msg`No mail address under the pointer.`,
  company: msg`No company under the pointer.`,
  phone: msg`No phone number under the pointer.`,
  messages: msg`No message with a time under the pointer.`,
  editor: msg`No writing field under the pointer.`,
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
  useLayoutEffect(() => choose.current?.focus(), [field]);
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
      <p className="font-[630]">{t((again ? askedAgain : asked)[field])}</p>
      <p className="text-sm text-soft">
        <Trans>Click it on the page. Or go there with the arrow keys and press Enter.</Trans>
      </p>
      <p role="status" className="min-h-[2.6em] rounded-control bg-sunk px-2 py-1.5 text-sm wrap-anywhere">
        <Under field={field} over={pointing.over} />
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button ref={choose} look="main" onClick={pointing.choose}>
          <Trans>Choose this</Trans>
        </Button>
        <Button onClick={() => pointing.move(-1)}>
          <Trans>Previous</Trans>
        </Button>
        <Button onClick={() => pointing.move(1)}>
          <Trans>Next</Trans>
        </Button>
      </div>
    </div>
  );
}

const steps: Record<string, 1 | -1 | undefined> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function Under({ field, over }: { field: TaughtThing; over: Pointing['over'] }) {
  if (!over)
    return (
      <span className="text-faint">
        <Trans>One moment…</Trans>
      </span>
    );
  if (over.unfit === 'inside') {
    return t`Attune cannot see into this part of the page: it is a page of its own, or closed off. Point outside of it.`;
  }
  if (over.unfit === 'no-place') {
    return field === 'messages'
      ? t`It is not sure who wrote this, or when, or which others are like it. Choose another message.`
      : t`No lasting way leads to this place. Choose another that says the same.`;
  }
  if (over.unfit === 'nothing') return <span className="text-soft">{t(none[field])}</span>;
  if (field === 'editor' && over.value === '') return t`Words would be put here. It is empty now.`;
  return (
    <>
      <span className="text-soft">
        <Trans>Would be read:</Trans>{' '}
      </span>
      <Words className="font-[550]">{over.value}</Words>
    </>
  );
}
