import { AccountPage } from './account-page';
import { CustomerList } from './customer-list';
import { CustomerPage } from './customer-page';
import { DuplicatesPage } from './duplicates-page';
import { ACCOUNTS, accountAt, DUPLICATES } from './places';

/** Everybody in the log; with an id, the page of one customer, of one account, or of those who may be one person. */
export default function CustomersPage({ id }: { id: string }) {
  const account = accountAt(id);
  if (account !== null) return <AccountPage key={account} account={account} />;
  if (id === DUPLICATES) return <DuplicatesPage />;
  if (id === '' || id === ACCOUNTS) return <CustomerList by={id === '' ? 'people' : 'accounts'} />;
  return <CustomerPage />;
}
