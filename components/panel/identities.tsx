import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { day, startOfDateInput, toDateInput } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { NewIdentity } from '@/lib/app/panel-contract';
import { type Customer, type Identity, identityTypes } from '@/lib/model/customer';
import { identityWords } from './identity-words';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { nobody, ownerSaid, WhoseNow } from './whose-now';

const typeWords: Record<NewIdentity['type'], MessageDescriptor> = {
  email: msg`Address`,
  phone: msg`Number`,
  profile: msg`Profile`,
};

/** What leads to this customer. Each act here is done at once, and can be taken back. */
export function Identities({ customer, identities }: { customer: Customer; identities: readonly Identity[] }) {
  return (
    <section aria-label={t`Addresses and numbers`} className="mt-4 border-t border-line pt-3">
      <h3 className="mb-1 text-sm font-[640] text-soft">
        <Trans>Addresses and numbers</Trans>
      </h3>
      <ul className="grid gap-1">
        {identities.map((identity) => (
          <IdentityLine key={identity.id} customer={customer} identity={identity} />
        ))}
      </ul>
      <AddIdentity customerId={customer.id} />
    </section>
  );
}

function IdentityLine({ customer, identity }: { customer: Customer; identity: Identity }) {
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const words = identityWords(identity);
  const end = identity.until === null ? '' : day(identity.until, now, zone);
  const [from, setFrom] = useState<string | null>(null);
  const [owner, setOwner] = useState(nobody);
  const start = from === null ? null : startOfDateInput(from, zone);
  const to = ownerSaid(owner, customer.body.account);
  const unlink = async () => {
    if (start === null || to === undefined) return;
    if (await run(() => actions.notThisPerson(customer.id, identity.id, start, to))) setFrom(null);
  };
  return (
    <li className="rounded-control border border-line bg-card px-2 py-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <span className="min-w-0 flex-1">
          <Words>{words}</Words>{' '}
          {identity.linked ? (
            <Chip>
              <Trans>linked by you</Trans>
            </Chip>
          ) : null}
          {identity.until === null ? null : (
            <Chip>
              <Trans>until {end}</Trans>
            </Chip>
          )}
        </span>
        {identity.until === null ? (
          <Button
            look="quiet"
            aria-expanded={from !== null}
            aria-label={t`Not this person: ${words}`}
            onClick={() => setFrom(from === null ? toDateInput(now, zone) : null)}
          >
            <Trans>Not this person</Trans>
          </Button>
        ) : null}
      </div>
      {from === null ? null : (
        <div className="mt-1 grid gap-1.5 pb-1">
          <Field
            label={t({ message: 'From', context: 'a day' })}
            hint={t`What came from it since that day moves with it.`}
            error={start === null ? t`Give a day.` : undefined}
          >
            {(control) => (
              <input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
            )}
          </Field>
          <WhoseNow label={t`Whose is it now?`} owner={owner} exceptId={customer.id} onChange={setOwner} />
          <Button
            look="away"
            className="justify-self-start"
            disabled={busy || start === null || to === undefined}
            onClick={() => void unlink()}
          >
            {to === null ? t`Unlink` : t`Move it`}
          </Button>
        </div>
      )}
    </li>
  );
}

function AddIdentity({ customerId }: { customerId: string }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [type, setType] = useState<NewIdentity['type']>('email');
  const [value, setValue] = useState('');
  const add = async () => {
    if (!value.trim()) return;
    if (await run(() => actions.addIdentity(customerId, { type, value: value.trim() }))) setValue('');
  };
  return (
    <form
      aria-label={t`Add an address or number`}
      className="mt-2 grid grid-cols-[auto_minmax(0,1fr)_auto] items-end gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={t`Kind`}>
        {(control) => (
          <select
            {...control}
            value={type}
            onChange={(event) => setType(identityTypes.find((one) => one === event.target.value) ?? type)}
          >
            {identityTypes.map((one) => (
              <option key={one} value={one}>
                {t(typeWords[one])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t`Another one`}>
        {(control) => (
          <input
            {...control}
            type={type === 'email' ? 'email' : type === 'phone' ? 'tel' : 'text'}
            maxLength={254}
            autoComplete="off"
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={busy || !value.trim()}>
        <Trans>Add</Trans>
      </Button>
    </form>
  );
}
