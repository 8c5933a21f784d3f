import { DeskHeading } from '@/components/desk/desk-heading';
import { SearchLink } from '@/components/desk/search/search-link';
import { Field } from '@/components/ui/field';
import { type CustomerFilter, customerFilters } from '@/lib/app/customer-list';
import { CustomerRows } from './customer-rows';
import { useCustomerList } from './use-customer-list';

const filterWords: Record<CustomerFilter, string> = {
  all: 'Everybody',
  prospect: 'Prospects',
  customer: 'Customers',
  left: 'Have left',
  internal: 'Our own house',
};

/** Everybody in the log, by name: found as the seller types. */
export function CustomerList() {
  const { query, setQuery, filter, setFilter, shown, all, pressing } = useCustomerList();
  return (
    <>
      <DeskHeading title="Customers" says={all.value ? counted(shown.length) : null} />
      <div className="mb-3 flex flex-wrap items-end gap-3">
        <Field label="Name, account or address" className="min-w-[min(16rem,100%)] flex-1">
          {(control) => (
            <input
              {...control}
              type="search"
              dir="auto"
              autoComplete="off"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          )}
        </Field>
        <Field label="Show">
          {(control) => (
            <select
              {...control}
              value={filter}
              onChange={(event) => setFilter(customerFilters.find((one) => one === event.target.value) ?? 'all')}
            >
              {customerFilters.map((one) => (
                <option key={one} value={one}>
                  {filterWords[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <SearchLink query={query} />
      {all.error ? <p className="text-late">The customers could not be read: {all.error}</p> : null}
      {all.loading && !all.value ? <p className="text-soft">Looking through your customers…</p> : null}
      {all.value ? <CustomerRows customers={shown} pressing={pressing} /> : null}
      {all.value && shown.length === 0 ? (
        <p role="status" className="rounded-card border border-dashed border-line px-3 py-5 text-center text-soft">
          {all.value.length === 0
            ? 'Nobody is in your log yet. Open a customer’s mail, press the Attune button, and add them there.'
            : 'Nobody in your log goes by that.'}
        </p>
      ) : null}
    </>
  );
}

const counted = (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`);
