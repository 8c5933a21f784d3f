import { useDesk } from '@/components/desk/desk-context';
import { PageHeading } from '@/components/desk/page-heading';
import { CustomerView } from '@/components/panel/customer-view';

/** Everybody in the log; with an id, the page of one customer. */
export default function CustomersPage({ id }: { id: string }) {
  const { customer } = useDesk();
  return (
    <>
      <PageHeading title="Customers" />
      {id && customer.value ? <CustomerView view={customer.value} others={[]} /> : null}
    </>
  );
}
