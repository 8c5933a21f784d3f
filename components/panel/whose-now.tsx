import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { FoundCustomer, NewOwner } from '@/lib/app/panel-contract';
import { Find } from './find';

const kinds = ['nobody', 'customer', 'new'] as const;

/** Whose an address is from now on, while the seller is saying it. */
export interface Owner {
  kind: (typeof kinds)[number];
  found: FoundCustomer | null;
  name: string;
}

export const nobody: Owner = { kind: 'nobody', found: null, name: '' };

const kindWords: Record<Owner['kind'], MessageDescriptor> = {
  nobody: msg`Nobody I know`,
  customer: msg`A customer`,
  new: msg`Somebody new`,
};

/** What is said so far; undefined while something is missing. @param account what a new customer's will be */
export function ownerSaid({ kind, found, name }: Owner, account: string): NewOwner | undefined {
  if (kind === 'nobody') return null;
  if (kind === 'customer') return found ? { customerId: found.id } : undefined;
  return name.trim() ? { name: name.trim(), account } : undefined;
}

export interface WhoseNowProps {
  label: string;
  owner: Owner;
  /** The customer whose it was, who cannot be chosen. */
  exceptId: string;
  onChange(owner: Owner): void;
}

/** "Whose is it now?": nobody, a customer who is looked up, or somebody new. */
export function WhoseNow({ label, owner, exceptId, onChange }: WhoseNowProps) {
  const [finding, setFinding] = useState(false);
  const [same, setSame] = useState(false);
  const choose = (found: FoundCustomer) => {
    setFinding(false);
    setSame(found.id === exceptId);
    if (found.id !== exceptId) onChange({ ...owner, found });
  };
  return (
    <div className="grid gap-1.5">
      <Field label={label}>
        {(control) => (
          <select
            {...control}
            value={owner.kind}
            onChange={(event) =>
              onChange({ ...owner, kind: kinds.find((kind) => kind === event.target.value) ?? owner.kind })
            }
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kindWords[kind])}
              </option>
            ))}
          </select>
        )}
      </Field>
      {owner.kind === 'customer' ? (
        <div className="flex flex-wrap items-center gap-x-2">
          {owner.found ? (
            <span className="min-w-0 font-[550]">
              <Words>{owner.found.name || owner.found.address}</Words>
            </span>
          ) : null}
          <Button onClick={() => setFinding(true)}>{owner.found ? t`Choose another` : t`Choose a customer`}</Button>
          {same ? (
            <p className="text-xs text-late">
              <Trans>That is the customer it was taken from.</Trans>
            </p>
          ) : null}
        </div>
      ) : null}
      {owner.kind === 'new' ? (
        <Field label={t`Their name`}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              autoComplete="off"
              value={owner.name}
              onChange={(event) => onChange({ ...owner, name: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {finding ? <Find title={label} onChoose={choose} onClose={() => setFinding(false)} /> : null}
    </div>
  );
}
