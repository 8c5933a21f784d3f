import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCallback } from 'react';
import { hashOf } from '@/components/desk/routes';
import { Chip } from '@/components/ui/chip';
import { tame, Words } from '@/components/ui/words';
import { type ListedAccount, latestContact, mostPressing } from '@/lib/app/accounts';
import type { ListedCustomer, Pressing } from '@/lib/app/customer-list';
import type { Instant } from '@/lib/model/time';
import { LastContact } from './last-contact';
import { accountPlace } from './places';
import { PressingChip } from './pressing-chip';
import { VirtualList } from './virtual-list';
import { people } from './words';

export interface AccountRowsProps {
  accounts: readonly ListedAccount[];
  pressing: ReadonlyMap<string, Pressing>;
  contacts: ReadonlyMap<string, Instant>;
  onSight?(customers: readonly ListedCustomer[]): void;
}

/** Accounts, each a link to its people. */
export function AccountRows({ accounts, pressing, contacts, onSight }: AccountRowsProps) {
  const peopleInSight = useCallback(
    (shown: readonly ListedAccount[]) => onSight?.(shown.flatMap((account) => account.people)),
    [onSight],
  );
  return (
    <VirtualList
      label={t`Accounts`}
      items={accounts}
      keyOf={({ key }) => key}
      onSight={peopleInSight}
      row={(account) => <Row account={account} pressing={pressing} contacts={contacts} />}
    />
  );
}

function Row({
  account,
  pressing,
  contacts,
}: {
  account: ListedAccount;
  pressing: ReadonlyMap<string, Pressing>;
  contacts: ReadonlyMap<string, Instant>;
}) {
  const most = mostPressing(account.people, pressing);
  return (
    <a
      href={hashOf({ page: 'customers', id: accountPlace(account.key) })}
      className="flex h-full items-center gap-3 px-3 hover:bg-sunk focus-visible:-outline-offset-2"
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate font-[600]" title={tame(account.name)}>
          <Words>{account.name}</Words>
        </span>{' '}
        <span className="block truncate text-sm text-soft">{people(account.people.length)}</span>
      </span>
      {most ? (
        <span className="hidden min-w-0 max-w-[45%] truncate text-sm text-soft md:block">
          {most.pressing.title.includes(most.person.name) ? null : (
            <>
              <Words>{most.person.name}</Words>:{' '}
            </>
          )}
          {tame(most.pressing.title)}
        </span>
      ) : null}
      <LastContact at={latestContact(account.people, contacts)} />
      {account.people.every(({ internal }) => internal) ? (
        <Chip>
          <Trans>Internal</Trans>
        </Chip>
      ) : null}
      {most ? <PressingChip pressing={most.pressing} /> : null}
    </a>
  );
}
