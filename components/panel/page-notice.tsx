import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { PageState } from '@/lib/app/panel-state';
import { usePanel } from './panel-context';
import { partsInWords } from './part-words';
import { useRun } from './use-run';
import { useViewState } from './view-state';

/** What stands between the panel and the page, in words, with the way out. Nothing when the page was read well. */
export function PageNotice({ page }: { page: PageState }) {
  switch (page.is) {
    case 'not-granted':
      return page.protected ? (
        <Notice title={t`The browser keeps this page to itself`}>
          <p>
            <Trans>No extension may read it. Your customers are still here: find one, or see what is due today.</Trans>
          </p>
        </Notice>
      ) : (
        <Notice title={t`Press the Attune button to read this page`}>
          <p>
            <Trans>It stands in the browser’s toolbar. Nothing on a page is read before you ask for it.</Trans>
          </p>
        </Notice>
      );
    case 'empty':
      return (
        <Notice title={t`Nothing to read here`}>
          <p>
            <Trans>
              Open your mail or a customer’s page. Your customers are still here: find one, or see what is due today.
            </Trans>
          </p>
        </Notice>
      );
    case 'waiting':
      return <Skeleton />;
    case 'whose':
      return <Whose account={page.account} />;
    case 'not-read':
      return <NotRead page={page} />;
    case 'read':
      return <ReadNotice page={page} />;
  }
}

function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="px-3.5 py-3">
      <Card>
        <h2 className="font-[630]">{title}</h2>
        <div className="mt-1 grid gap-2 text-soft">{children}</div>
      </Card>
    </section>
  );
}

function Skeleton() {
  return (
    <div role="status" className="px-3.5 py-3.5">
      <span className="sr-only">
        <Trans>Reading the page</Trans>
      </span>
      <div aria-hidden="true" className="grid motion-safe:animate-pulse gap-3">
        <div className="flex gap-2.5">
          <div className="size-10 rounded-xl bg-ghost" />
          <div className="grid flex-1 content-center gap-1.5">
            <div className="h-3.5 w-1/2 rounded bg-ghost" />
            <div className="h-3 w-2/3 rounded bg-ghost" />
          </div>
        </div>
        <div className="h-16 rounded-card bg-ghost" />
        <div className="h-24 rounded-card bg-ghost" />
      </div>
    </div>
  );
}

function Whose({ account }: { account: string }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  return (
    <Notice title={t`Is this your mailbox?`}>
      <p>
        <Trans>
          This page is signed in as <Words className="font-[550] text-ink">{account}</Words>. Read it as your own
          mailbox?
        </Trans>
      </p>
      <div className="flex flex-wrap gap-1.5 text-ink">
        <Button look="main" disabled={busy} onClick={() => void run(() => actions.readAs(account, true))}>
          <Trans>Read</Trans>
        </Button>
        <Button disabled={busy} onClick={() => void run(() => actions.readAs(account, false))}>
          <Trans>Not this one</Trans>
        </Button>
      </div>
    </Notice>
  );
}

function NotRead({ page }: { page: Extract<PageState, { is: 'not-read' }> }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const show = useViewState((state) => state.show);
  if (page.why === 'never-read') {
    return (
      <Notice title={t`Not read`}>
        <p>
          <Trans>This page is on your never-read list.</Trans>
        </p>
        <Button className="justify-self-start text-ink" onClick={() => show('settings')}>
          <Trans>See the list</Trans>
        </Button>
      </Notice>
    );
  }
  return (
    <Notice title={t`Not read`}>
      <p>
        <Trans>
          You chose not to read <Words className="text-ink">{page.account}</Words>.
        </Trans>
      </p>
      <Button
        className="justify-self-start text-ink"
        disabled={busy}
        onClick={() => void run(() => actions.readAs(page.account, true))}
      >
        <Trans>Read it after all</Trans>
      </Button>
    </Notice>
  );
}

function ReadNotice({ page }: { page: Extract<PageState, { is: 'read' }> }) {
  const { state, missing } = page.health;
  const parts = partsInWords(missing);
  if (state === 'ok') return null;
  if (state === 'unsupported') {
    return (
      <Notice title={t`This view is not one Attune reads`}>
        <p>
          <Trans>Open a message, or choose a customer yourself.</Trans>
        </p>
        <WayOut />
      </Notice>
    );
  }
  if (state === 'degraded') {
    return (
      <details className="mx-3.5 mt-3 rounded-card border border-line bg-risk-wash px-3 py-1.5 text-sm">
        <summary className="text-risk">
          {missing.length > 0 ? t`Partly read: unsure of ${parts}` : t`Partly read`}
        </summary>
        <div className="mt-2 grid gap-2">
          <WayOut report={page.health.report} />
        </div>
      </details>
    );
  }
  return (
    <Notice title={t`This page was not recognised`}>
      <p>
        {missing.length > 0 ? `${t`Missing: ${parts}.`} ` : ''}
        <Trans>So nobody was matched and nothing was written.</Trans>
      </p>
      <WayOut report={page.health.report} />
    </Notice>
  );
}

function WayOut({ report = '' }: { report?: string }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const open = useViewState((state) => state.open);
  const [address, setAddress] = useState('');
  return (
    <>
      <form
        className="flex items-end gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim()) void run(() => actions.showAddress(address.trim()));
        }}
      >
        <Field label={t`Paste an address`} className="flex-1">
          {(control) => (
            <input
              {...control}
              type="email"
              required
              autoComplete="off"
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" className="text-ink" disabled={busy}>
          <Trans>Show</Trans>
        </Button>
      </form>
      <div className="flex flex-wrap gap-1.5 text-ink">
        <Button onClick={() => open({ is: 'find' })}>
          <Trans>Choose a customer</Trans>
        </Button>
        <Button disabled={busy} onClick={() => void run(() => actions.readAgain())}>
          <Trans>Read again</Trans>
        </Button>
        {report ? (
          <Button disabled={busy} onClick={() => void run(() => actions.copy(report))}>
            <Trans>Copy the report</Trans>
          </Button>
        ) : null}
      </div>
      {report ? (
        <p className="text-xs text-faint">
          <Trans>The report holds tags and counts, no text of the page.</Trans>
        </p>
      ) : null}
    </>
  );
}
