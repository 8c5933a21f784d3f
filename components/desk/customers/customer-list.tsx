import { DeskHeading } from '@/components/desk/desk-heading';
import { hashOf } from '@/components/desk/routes';
import { SearchLink } from '@/components/desk/search/search-link';
import { buttonLook } from '@/components/ui/button';
import { AccountRows } from './account-rows';
import { CustomerRows } from './customer-rows';
import { ListFilters } from './list-filters';
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
      <DeskHeading title="Customers" says={all.value ? count : null}>
        <a href={hashOf({ page: 'customers', id: DUPLICATES })} className={buttonLook('plain')}>
          Look for duplicates
        </a>
      </DeskHeading>
      <ListFilters by={by} list={list} />
      <SearchLink query={list.wanted.query} />
      {all.error ? <p className="text-late">The customers could not be read: {all.error}</p> : null}
      {all.loading && !all.value ? <p className="text-soft">Looking through your customers…</p> : null}
      {sorting ? (
        <p role="status" className="pb-2 text-sm text-soft">
          Reading when you were last in touch with each…
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
        </p>
      ) : null}
    </>
  );
}

function noneInWords(by: 'people' | 'accounts', all: number): string {
  if (all === 0) {
    return 'Nobody is in your log yet. Open a customer’s mail, press the Attune button, and add them there.';
  }
  return by === 'people' ? 'Nobody in your log goes by that.' : 'None of those in your log has an account.';
}
