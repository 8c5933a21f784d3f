import { CustomerList } from './customer-list';
import { CustomerPage } from './customer-page';

/** Everybody in the log; with an id, the page of one customer. */
export default function CustomersPage({ id }: { id: string }) {
  return id ? <CustomerPage /> : <CustomerList />;
}
