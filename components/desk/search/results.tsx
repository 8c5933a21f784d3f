import { plural, t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { hashOf } from '@/components/desk/routes';
import { Words } from '@/components/ui/words';
import type { Found } from '@/lib/app/search';
import { LogResult } from './log-result';

/** What was found, in groups; those without anything are left out. */
export function Results({ found, onAccount }: { found: Found; onAccount(account: string): void }) {
  const { customers, accounts, entries } = found;
  return (
    <>
      <Group title={t`Customers`}>
        {customers.map(({ id, name, account, address }) => (
          <Result key={id}>
            <a href={hashOf({ page: 'customers', id })} className={`block px-3 py-2 ${look}`}>
              <span className="block font-[600]">
                <Words>{name || address || t`No name`}</Words>
              </span>{' '}
              <span className="block text-sm text-soft">
                <Words>{[account, name ? address : ''].filter(Boolean).join(' · ')}</Words>
              </span>
            </a>
          </Result>
        ))}
      </Group>
      <Group title={t`Accounts`}>
        {accounts.map(({ account, people }) => (
          <Result key={account}>
            <button
              type="button"
              className={`flex w-full items-baseline justify-between gap-3 px-3 py-2 text-start ${look}`}
              onClick={() => onAccount(account)}
            >
              <span className="min-w-0 font-[600]">
                <Words>{account}</Words>
              </span>{' '}
              <span className="text-sm text-soft">{plural(people, { one: '# person', other: '# people' })}</span>
            </button>
          </Result>
        ))}
      </Group>
      <Group title={t`In the log`}>
        {entries.map((entry) => (
          <Result key={entry.ref}>
            <LogResult found={entry} />
          </Result>
        ))}
      </Group>
    </>
  );
}

const look = 'hover:bg-sunk focus-visible:-outline-offset-2';

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section aria-label={title} className="mb-4">
      <h2 className="mb-1 text-sm font-[640] text-soft">{title}</h2>
      <ul className="overflow-hidden rounded-card border border-line bg-card">{children}</ul>
    </section>
  );
}

/** Its link or button is gone through by the keys. */
function Result({ children }: { children: ReactNode }) {
  return (
    <li data-result className="border-t border-line first:border-t-0">
      {children}
    </li>
  );
}
