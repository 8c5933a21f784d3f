import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { startOfDateInput, toDateInput } from '@/components/ui/time';
import type { Customer, Identity } from '@/lib/model/customer';
import { notAnAddress } from './lines';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { nobody, ownerSaid, WhoseNow } from './whose-now';

export interface ChangedJobsProps {
  customer: Customer;
  identities: readonly Identity[];
  /** Once it is noted: what is edited beside it is no longer what is stored. */
  onDone(): void;
}

/** They went to another firm: one address ends, another begins, what was written before stays. */
export function ChangedJobs({ customer, identities, onDone }: ChangedJobsProps) {
  const [open, setOpen] = useState(false);
  const addresses = identities.filter(({ type, until }) => type === 'email' && until === null);
  const [first] = addresses;
  if (!first) return null;
  return (
    <section aria-label={t`Changed jobs`} className="mt-4 border-t border-line pt-3">
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Trans>Changed jobs</Trans>
      </Button>
      {open ? <Form customer={customer} addresses={[first, ...addresses.slice(1)]} onDone={onDone} /> : null}
    </section>
  );
}

interface FormProps extends Pick<ChangedJobsProps, 'customer' | 'onDone'> {
  addresses: readonly [Identity, ...Identity[]];
}

function Form({ customer, addresses, onDone }: FormProps) {
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const [tried, setTried] = useState(false);
  const [identityId, setIdentityId] = useState(addresses[0].id);
  const [from, setFrom] = useState(toDateInput(now, zone));
  const [address, setAddress] = useState('');
  const [account, setAccount] = useState('');
  const [role, setRole] = useState('');
  const [owner, setOwner] = useState(nobody);
  const start = startOfDateInput(from, zone);
  const to = ownerSaid(owner, customer.body.account);
  const wrong = address.trim() && notAnAddress([address.trim()]) ? t`That is not an address.` : undefined;

  const save = async () => {
    setTried(true);
    if (start === null || to === undefined || wrong) return;
    const change = { identityId, from: start, to, address: address.trim(), account: account.trim(), role: role.trim() };
    if (await run(() => actions.changeJob(customer.id, change))) onDone();
  };

  return (
    <form
      noValidate
      aria-label={t`Changed jobs`}
      className="mt-1 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t`The address that is no longer theirs`}>
        {(control) => (
          <select {...control} value={identityId} onChange={(event) => setIdentityId(event.target.value)}>
            {addresses.map(({ id, body }) => (
              <option key={id} value={id}>
                {body.value}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t`Since`}
        hint={t`What came by it before stays in their log.`}
        error={start === null ? t`Give a day.` : undefined}
      >
        {(control) => <input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />}
      </Field>
      <WhoseNow label={t`Whose is it now?`} owner={owner} exceptId={customer.id} onChange={setOwner} />
      {tried && to === undefined ? (
        <p className="text-xs text-late">
          <Trans>Say who has it now, or choose nobody.</Trans>
        </p>
      ) : null}
      <Field label={t`New address`} hint={t`Leave it empty while you do not know it.`} error={wrong}>
        {(control) => (
          <input
            {...control}
            type="email"
            maxLength={254}
            autoComplete="off"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      <Field label={t`New account`}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={200}
            value={account}
            onChange={(event) => setAccount(event.target.value)}
          />
        )}
      </Field>
      <Field label={t`New role`}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={200}
            value={role}
            onChange={(event) => setRole(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="justify-self-start" disabled={busy}>
        <Trans>Note the change</Trans>
      </Button>
    </form>
  );
}
