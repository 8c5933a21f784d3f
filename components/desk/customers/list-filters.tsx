import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { hashOf } from '@/components/desk/routes';
import { Field } from '@/components/ui/field';
import { type CustomerSort, customerSorts } from '@/lib/app/accounts';
import { type CustomerFilter, customerFilters } from '@/lib/app/customer-list';
import { ACCOUNTS } from './places';
import type { UsedList } from './use-customer-list';

const filterWords = (): Record<CustomerFilter, string> => ({
  all: t`Everybody`,
  prospect: t`Prospects`,
  customer: t`Customers`,
  left: t`Have left`,
  internal: t`Our own house`,
});

const sortWords = (): Record<CustomerSort, string> => ({
  name: t`Name`,
  contact: t({ message: 'Last in touch', context: 'when' }),
  pressing: t`What presses most`,
});

const ANY = 'any';

interface ListFiltersProps {
  by: 'people' | 'accounts';
  list: Pick<UsedList, 'wanted' | 'want' | 'tiers'>;
}

/** People or accounts, which of them, and in what order. Colleagues are shown by themselves, never among customers. */
export function ListFilters({ by, list: { wanted, want, tiers } }: ListFiltersProps) {
  return (
    <div className="mb-3 flex flex-wrap items-end gap-3">
      <Switch by={by} />
      <Field label={t`Name, account or address`} className="min-w-[min(14rem,100%)] flex-1">
        {(control) => (
          <input
            {...control}
            type="search"
            dir="auto"
            autoComplete="off"
            value={wanted.query}
            onChange={(event) => want({ query: event.target.value })}
          />
        )}
      </Field>
      <Field label={t`Show`}>
        {(control) => (
          <select
            {...control}
            value={wanted.filter}
            onChange={(event) => want({ filter: customerFilters.find((one) => one === event.target.value) ?? 'all' })}
          >
            {customerFilters.map((one) => (
              <option key={one} value={one}>
                {filterWords()[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {tiers.length > 0 ? (
        <Field label={t`Tier`}>
          {(control) => (
            <select
              {...control}
              value={wanted.tier === null ? ANY : `=${wanted.tier}`}
              onChange={({ target: { value } }) => want({ tier: value === ANY ? null : value.slice(1) })}
            >
              <option value={ANY}>
                <Trans>Any</Trans>
              </option>
              {tiers.map((tier) => (
                <option key={tier} value={`=${tier}`}>
                  {tier}
                </option>
              ))}
              <option value="=">
                <Trans>None</Trans>
              </option>
            </select>
          )}
        </Field>
      ) : null}
      <Field label={t`Sort by`}>
        {(control) => (
          <select
            {...control}
            value={wanted.sort}
            onChange={(event) => want({ sort: customerSorts.find((one) => one === event.target.value) ?? 'name' })}
          >
            {customerSorts.map((one) => (
              <option key={one} value={one}>
                {sortWords()[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

function Switch({ by }: { by: 'people' | 'accounts' }) {
  return (
    <nav aria-label={t`List`} className="flex rounded-control border border-line bg-card p-0.5">
      {(['people', 'accounts'] as const).map((one) => (
        <a
          key={one}
          href={hashOf({ page: 'customers', id: one === 'people' ? '' : ACCOUNTS })}
          aria-current={one === by ? 'page' : undefined}
          className="rounded-control px-2.5 py-1 text-sm text-soft hover:text-ink aria-[current=page]:bg-brand-wash aria-[current=page]:font-[600] aria-[current=page]:text-brand-ink"
        >
          {one === 'people' ? t`People` : t`Accounts`}
        </a>
      ))}
    </nav>
  );
}
