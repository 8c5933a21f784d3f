import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { DeskHeading } from '@/components/desk/desk-heading';
import { hashOf } from '@/components/desk/routes';
import { SearchLink } from '@/components/desk/search/search-link';
import { buttonLook } from '@/components/ui/button';
import { AccountRows } from './account-rows';
import { CustomerRows } from './customer-rows';
import { ListFilters } from './list-filters';
import { PeopleState } from './people-state';
import { DUPLICATES } from './places';
import { useCustomerList } from './use-customer-list';
import { accounts as accountsInWords, people } from './words';

/** Everybody in the log, or their accounts: found as the seller types. */
export function CustomerList({ by }: { by: 'people' | 'accounts' }) {
  const list = useCustomerList();
  const { all, shown, accounts, pressing, contacts, sorting, onSight } = list;
  const count = by === 'people' ? people(shown.length) : accountsInWords(accounts.length);
  const isNone = by === 'people' ? shown.length === 0 : accounts.length === 0;
  return (
    <>
      <DeskHeading title={t`Customers`} says={all.value ? count : null}>
        <a href={hashOf({ page: 'customers', id: DUPLICATES })} className={buttonLook('plain')}>
          <Trans>Look for duplicates</Trans>
        </a>
      </DeskHeading>
      <ListFilters by={by} list={list} />
      <SearchLink query={list.wanted.query} />
      <PeopleState {...all} />
      {sorting ? (
        <p role="status" className="pb-2 text-sm text-soft">
          <Trans>Reading when you were last in touch with each…</Trans>
        </p>
      ) : null}
      {all.value && by === 'people' ? (
        <CustomerRows customers={shown} pressing={pressing} contacts={contacts} onSight={onSight} />
      ) : null}
      {all.value && by === 'accounts' ? (
        <AccountRows accounts={accounts} pressing={pressing} contacts={contacts} onSight={onSight} />
      ) : null}
      {all.value && isNone ? (
        <p role="status" className="rounded-card border border-dashed border-line px-3 py-5 text-center text-soft">
          {noneInWords(by, all.value.length)}
          {all.value.length === 0 ? (
            <a href={hashOf({ page: 'data', id: '' })} className="ms-1 underline">
              <Trans>Or take in mail or contacts.</Trans>
            </a>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

function noneInWords(by: 'people' | 'accounts', all: number): string {
  if (all === 0) {
    return t`Nobody is in your log yet. Open a customer’s mail, press the Attune button, and add them there.`;
  }
  return by === 'people' ? t`Nobody in your log goes by that.` : t`None of those in your log has an account.`;
}
