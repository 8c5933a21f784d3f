import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { CustomerColumns } from '@/components/desk/customer/customer-columns';
import { CustomerHeader, nameOf } from '@/components/desk/customer/customer-header';
import { useDesk } from '@/components/desk/desk-context';
import { hashOf } from '@/components/desk/routes';
import { CameFor } from '@/components/desk/search/came-for';
import { BackSign } from '@/components/ui/icons';

/** One customer, whole, and a line for their log. */
export function CustomerPage() {
  const { customer } = useDesk();
  const view = customer.value;
  const name = view ? nameOf(view) : t`Customers`;
  useEffect(() => {
    document.title = `${name} · Attune`;
  }, [name]);
  return (
    <>
      <a
        href={hashOf({ page: 'customers', id: '' })}
        className="mb-3 inline-flex items-center gap-1 px-3.5 text-sm text-soft"
      >
        <Trans>
          <BackSign /> All customers
        </Trans>
      </a>
      {customer.error ? (
        <p className="py-3 text-late">
          <Trans>This customer could not be read: {ph({ error: customer.error })}</Trans>
        </p>
      ) : null}
      {view || customer.error ? null : (
        <p role="status" className="py-3 text-soft">
          {customer.loading ? t`Opening…` : t`There is nobody at this address. They may have been deleted.`}
        </p>
      )}
      {view ? (
        <div key={view.customer.id}>
          <CustomerHeader view={view} />
          <CameFor customerId={view.customer.id} />
          <CustomerColumns view={view} />
        </div>
      ) : null}
    </>
  );
}
