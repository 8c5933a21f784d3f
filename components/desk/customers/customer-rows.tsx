import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { hashOf } from '@/components/desk/routes';
import { SampleChip } from '@/components/panel/sample/sample-chip';
import { stageWords } from '@/components/panel/words';
import { Chip } from '@/components/ui/chip';
import { tame, Words } from '@/components/ui/words';
import type { ListedCustomer, Pressing } from '@/lib/app/customer-list';
import type { Instant } from '@/lib/model/time';
import { LastContact } from './last-contact';
import { PressingChip } from './pressing-chip';
import { VirtualList } from './virtual-list';

export interface CustomerRowsProps {
  label?: string;
  customers: readonly ListedCustomer[];
  pressing: ReadonlyMap<string, Pressing>;
  /** When they were last in touch, as far as it is known. */
  contacts?: ReadonlyMap<string, Instant>;
  onSight?(customers: readonly ListedCustomer[]): void;
}

/** Customers, each a link to their page. */
export function CustomerRows({ label = t`Customers`, customers, pressing, contacts, onSight }: CustomerRowsProps) {
  return (
    <VirtualList
      label={label}
      items={customers}
      keyOf={({ id }) => id}
      onSight={onSight}
      row={(customer) => (
        <Row customer={customer} pressing={pressing.get(customer.id)} contact={contacts?.get(customer.id)} />
      )}
    />
  );
}

interface RowProps {
  customer: ListedCustomer;
  pressing: Pressing | undefined;
  contact: Instant | undefined;
}

function Row({ customer, pressing, contact }: RowProps) {
  const { id, name, account, address, internal, stage } = customer;
  const beside = [account, address === name ? '' : address].filter(Boolean).join(' · ');
  return (
    <a
      href={hashOf({ page: 'customers', id })}
      className="flex h-full items-center gap-3 px-3 hover:bg-sunk focus-visible:-outline-offset-2"
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate font-[600]" title={tame(name)}>
          <Words>{name || t`No name`}</Words>
        </span>{' '}
        <span className="block truncate text-sm text-soft" title={tame(beside)}>
          <Words>{beside}</Words>
        </span>
      </span>
      {pressing ? (
        <span className="hidden min-w-0 max-w-[40%] truncate text-sm text-soft md:block">{tame(pressing.title)}</span>
      ) : null}
      <LastContact at={contact} />
      <SampleChip of={id} />
      {stage === 'customer' ? null : <Chip>{stageWords[stage]}</Chip>}
      {internal ? (
        <Chip>
          <Trans>Internal</Trans>
        </Chip>
      ) : null}
      {pressing ? <PressingChip pressing={pressing} /> : null}
    </a>
  );
}
