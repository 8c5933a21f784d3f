import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { NeverRead, PanelSettings } from '@/lib/app/panel-contract';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

const whatWords: Record<NeverRead['what'], string> = {
  address: 'Address',
  domain: 'Domain',
  account: 'Mailbox',
  thread: 'Conversation',
};
const whats: readonly NeverRead['what'][] = ['address', 'domain', 'account', 'thread'];

/** Sites that are always read, mailboxes, and what is never read. Each act here is done at once. */
export function SettingsReading({ settings }: { settings: PanelSettings }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  return (
    <div className="grid gap-3">
      <List title="Sites that are always read" empty="None. Elsewhere, press the button on the page.">
        {settings.sites.map(({ origin, name }) => (
          <Item key={origin} text={name} more={origin}>
            <Button
              aria-label={`Stop on ${name}`}
              disabled={busy}
              onClick={() => void run(() => actions.siteOff(origin))}
            >
              Stop
            </Button>
          </Item>
        ))}
      </List>
      <List title="Mailboxes" empty="None met yet.">
        {settings.accounts.map(({ account, read }) => (
          <Item key={account} text={account} more={read ? 'read' : 'not read'}>
            <Button
              aria-label={`${read ? 'Stop reading' : 'Read'} ${account}`}
              disabled={busy}
              onClick={() => void run(() => actions.readAs(account, !read))}
            >
              {read ? 'Stop' : 'Read'}
            </Button>
          </Item>
        ))}
      </List>
      <List title="Never read" empty="Nothing.">
        {settings.neverRead.map(({ id, what, value }) => (
          <Item key={id} text={value} more={whatWords[what].toLowerCase()}>
            <Button
              aria-label={`Remove ${value} from never read`}
              disabled={busy}
              onClick={() => void run(() => actions.readAfterAll(id))}
            >
              Remove
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
      aria-label="Never read this"
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label="Kind" className="col-span-2">
        {(control) => (
          <select
            {...control}
            value={what}
            onChange={(event) => setWhat(whats.find((one) => one === event.target.value) ?? what)}
          >
            {whats.map((one) => (
              <option key={one} value={one}>
                {whatWords[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Never read">
        {(control) => (
          <input {...control} maxLength={500} value={value} onChange={(event) => setValue(event.target.value)} />
        )}
      </Field>
      <Button type="submit" disabled={busy || !value.trim()}>
        Add
      </Button>
    </form>
  );
}
