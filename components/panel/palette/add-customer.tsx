import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';

/** Somebody who is on no page: by name and, where it is known, address. */
export default function AddCustomer({ onClose }: { onClose(): void }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [account, setAccount] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = name.trim() || address.trim() ? undefined : t`Give a name or an address.`;

  const add = async () => {
    setTried(true);
    if (wrong) return;
    const draft = { name: name.trim(), address: address.trim(), account: account.trim(), phones: [], internal: false };
    if (await run(() => actions.addCustomer(draft))) onClose();
  };

  return (
    <Dialog title={t`Add a customer`} onClose={onClose}>
      <form
        noValidate
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={t`Name`} error={tried ? wrong : undefined}>
          {(control) => <input {...control} dir="auto" value={name} onChange={({ target }) => setName(target.value)} />}
        </Field>
        <Field label={t`Email address`} hint={t`By it Attune knows them on a page.`}>
          {(control) => (
            <input {...control} type="email" value={address} onChange={({ target }) => setAddress(target.value)} />
          )}
        </Field>
        <Field label={t`Account`}>
          {(control) => (
            <input {...control} dir="auto" value={account} onChange={({ target }) => setAccount(target.value)} />
          )}
        </Field>
        <Button type="submit" look="main" disabled={busy}>
          <Trans>Add</Trans>
        </Button>
      </form>
    </Dialog>
  );
}
