import { useEffect } from 'react';
import { useDesk } from '@/components/desk/desk-context';
import { hashOf } from '@/components/desk/routes';
import { CustomerView } from '@/components/panel/customer-view';
import { QuickAdd } from '@/components/panel/quick-add';
import { BackSign } from '@/components/ui/icons';
import { tame } from '@/components/ui/words';
import { CustomerMenu } from './customer-menu';

/** One customer: all that the panel shows of them, and a line for their log. */
export function CustomerPage() {
  const { customer } = useDesk();
  const view = customer.value;
  const name = view ? tame(view.customer.body.name) || 'No name' : 'Customers';
  useEffect(() => {
    document.title = `${name} · Attune`;
  }, [name]);
  return (
    <div className="max-w-[44rem]">
      <a href={hashOf({ page: 'customers', id: '' })} className="inline-flex items-center gap-1 text-sm text-soft">
        <BackSign /> All customers
      </a>
      {customer.error ? <p className="py-3 text-late">This customer could not be read: {customer.error}</p> : null}
      {view || customer.error ? null : (
        <p role="status" className="py-3 text-soft">
          {customer.loading ? 'Opening…' : 'There is nobody at this address. They may have been deleted.'}
        </p>
      )}
      {view ? (
        <>
          <CustomerView view={view} others={[]} />
          <CustomerMenu customer={view.customer} />
          <div className="sticky bottom-0">
            <QuickAdd key={view.customer.id} customerId={view.customer.id} />
          </div>
        </>
      ) : null}
    </div>
  );
}
