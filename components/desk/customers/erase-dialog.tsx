import { ph, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { goTo } from '@/components/desk/use-route';
import { usePanel } from '@/components/panel/panel-context';
import { inWords, useRun } from '@/components/panel/use-run';
import { useViewState } from '@/components/panel/view-state';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { day } from '@/components/ui/time';
import { tame, Words } from '@/components/ui/words';
import type { Erasure } from '@/lib/app/people-contract';
import type { Customer } from '@/lib/model/customer';
import { isolated } from '@/lib/model/direction';
import { usePeople } from './people-context';
import { holdings, listed } from './words';

/** Says what goes and that it cannot be undone, and erases once the name is written. */
export function EraseDialog({ customer, onClose }: { customer: Customer; onClose(): void }) {
  const { wouldErase, erase } = usePeople();
  const toast = useViewState((state) => state.toast);
  const [run, busy] = useRun();
  const [known, setKnown] = useState<Erasure | null>(null);
  const [wrong, setWrong] = useState('');
  const [written, setWritten] = useState('');
  useEffect(() => {
    let wanted = true;
    void wouldErase(customer.id).then(
      (found) => wanted && setKnown(found),
      (reason) => wanted && setWrong(inWords(reason)),
    );
    return () => {
      wanted = false;
    };
  }, [customer.id, wouldErase]);

  const name = customer.body.name || t`this person`;
  const word = t`erase`;
  const isWritten = plain(written) === plain(customer.body.name || word);
  const doErase = async () => {
    if (!known || !isWritten || !(await run(() => erase(customer.id)))) return;
    onClose();
    toast({ says: t`Erased for good.`, wrong: false, undo: null });
    // Their page's address holds their id, and the desk remembers where it was.
    goTo({ page: 'customers', id: '' });
  };

  return (
    <Dialog title={t`Erase ${ph({ name: isolated(name) })} for good`} onClose={onClose}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void doErase();
        }}
      >
        {wrong ? <p className="text-late">{wrong}</p> : null}
        {known ? (
          <WhatGoes known={known} />
        ) : wrong ? null : (
          <p className="text-soft">
            <Trans>Looking at what would go…</Trans>
          </p>
        )}
        <Field
          label={customer.body.name ? t`To erase, write their name` : t`To erase, write: ${word}`}
          hint={<Words>{customer.body.name}</Words>}
        >
          {(control) => (
            <input
              {...control}
              dir="auto"
              autoComplete="off"
              value={written}
              onChange={(event) => setWritten(event.target.value)}
            />
          )}
        </Field>
        <div className="flex gap-2">
          <Button type="submit" look="away" disabled={busy || !known || !isWritten}>
            <Trans>Erase for good</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans context="not to erase">Keep</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function WhatGoes({ known: { entries, conversations, addresses, undos, backups } }: { known: Erasure }) {
  const { now, zone } = usePanel();
  const parts = holdings(entries, conversations, addresses.length);
  const list = listed([parts.entries, parts.conversations, parts.addresses]);
  return (
    <div className="grid gap-2">
      <p>
        <Trans>
          {list} will be erased. <strong>This cannot be undone.</strong>
        </Trans>
      </p>
      {addresses.length > 0 ? (
        <ul aria-label={t`Addresses`} className="max-h-28 overflow-y-auto text-sm text-soft">
          {addresses.map((address) => (
            <li key={address} className="truncate">
              <Words>{address}</Words>
            </li>
          ))}
        </ul>
      ) : null}
      {undos > 0 ? (
        <p className="text-sm text-soft">
          <Plural
            value={undos}
            one="# earlier deletion or merge with something of theirs can no longer be taken back."
            other="# earlier deletions and merges with something of theirs can no longer be taken back."
          />
        </p>
      ) : null}
      <p className="text-sm text-soft">
        <Trans>
          No import or restore brings them back; you can still add them by hand. What you wrote about them with other
          customers stays.
        </Trans>
      </p>
      {backups.length > 0 ? (
        <>
          <p className="text-sm text-soft">
            <Trans>They are still in these backups, which Attune wrote and cannot reach:</Trans>
          </p>
          <ul aria-label={t`Backups that hold them`} className="max-h-28 overflow-y-auto text-sm">
            {backups.map(({ name, at }) => (
              <li key={`${name} ${at}`} className="flex justify-between gap-3">
                <span className="truncate">{name}</span>
                <span className="text-faint tabular-nums">{day(at, now, zone)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="text-sm text-soft">
          <Trans>This browser wrote no backup since they are in your log. Others may exist.</Trans>
        </p>
      )}
    </div>
  );
}

const plain = (text: string) => tame(text).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
