import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { NeverRead, PanelSettings } from '@/lib/app/panel-contract';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { inSentence } from './words';

const whatWords: Record<NeverRead['what'], MessageDescriptor> = {
  address: msg`Address`,
  domain: msg`Domain`,
  account: msg`Mailbox`,
  thread: msg`Conversation`,
};
const whats: readonly NeverRead['what'][] = ['address', 'domain', 'account', 'thread'];

/** Sites that are always read, mailboxes, and what is never read. Each act here is done at once. */
export function SettingsReading({ settings }: { settings: PanelSettings }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  return (
    <div className="grid gap-3">
      <List title={t`Sites that are always read`} empty={t`None. Elsewhere, press the button on the page.`}>
        {settings.sites.map(({ origin, name }) => (
          <Item key={origin} text={name} more={origin}>
            <Button
              aria-label={t`Stop on ${name}`}
              disabled={busy}
              onClick={() => void run(() => actions.siteOff(origin))}
            >
              <Trans>Stop</Trans>
            </Button>
          </Item>
        ))}
      </List>
      <List title={t`Mailboxes`} empty={t`None met yet.`}>
        {settings.accounts.map(({ account, read }) => (
          <Item key={account} text={account} more={read ? t`read` : t`not read`}>
            <Button
              aria-label={read ? t`Stop reading ${account}` : t`Read ${account}`}
              disabled={busy}
              onClick={() => void run(() => actions.readAs(account, !read))}
            >
              {read ? t`Stop` : t`Read`}
            </Button>
          </Item>
        ))}
      </List>
      <List title={t`Never read`} empty={t`Nothing.`}>
        {settings.neverRead.map(({ id, what, value }) => (
          <Item key={id} text={value} more={inSentence(t(whatWords[what]))}>
            <Button
              aria-label={t`Remove ${value} from never read`}
              disabled={busy}
              onClick={() => void run(() => actions.readAfterAll(id))}
            >
              <Trans>Remove</Trans>
            </Button>
          </Item>
        ))}
      </List>
      <AddNeverRead />
    </div>
  );
}

function List({ title, empty, children }: { title: string; empty: string; children: readonly ReactNode[] }) {
  return (
    <div>
      <h3 className="mb-1 text-sm text-soft">{title}</h3>
      {children.length === 0 ? (
        <p className="text-sm text-faint">{empty}</p>
      ) : (
        <ul aria-label={title} className="grid gap-1">
          {children}
        </ul>
      )}
    </div>
  );
}

function Item({ text, more, children }: { text: string; more: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <span className="min-w-0 flex-1">
        <Words>{text}</Words> <span className="text-xs text-faint">{more}</span>
      </span>
      {children}
    </li>
  );
}

function AddNeverRead() {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [what, setWhat] = useState<NeverRead['what']>('address');
  const [value, setValue] = useState('');
  const add = async () => {
    if (!value.trim()) return;
    if (await run(() => actions.neverRead({ what, value: value.trim() }))) setValue('');
  };
  return (
    <form
      aria-label={t`Never read this`}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={t`Kind`} className="col-span-2">
        {(control) => (
          <select
            {...control}
            value={what}
            onChange={(event) => setWhat(whats.find((one) => one === event.target.value) ?? what)}
          >
            {whats.map((one) => (
              <option key={one} value={one}>
                {t(whatWords[one])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t`Never read`}>
        {(control) => (
          <input {...control} maxLength={500} value={value} onChange={(event) => setValue(event.target.value)} />
        )}
      </Field>
      <Button type="submit" disabled={busy || !value.trim()}>
        <Trans>Add</Trans>
      </Button>
    </form>
  );
}
