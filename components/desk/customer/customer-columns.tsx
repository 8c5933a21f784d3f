import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { Avoid } from '@/components/panel/avoid';
import { Doubtful } from '@/components/panel/doubtful';
import { Identities } from '@/components/panel/identities';
import { Marks } from '@/components/panel/marks';
import { Now } from '@/components/panel/now';
import { OneTap } from '@/components/panel/one-tap';
import { Promises } from '@/components/panel/promises';
import { QuickAdd } from '@/components/panel/quick-add';
import { SaleSteps } from '@/components/panel/sale-steps';
import { ShownCustomer } from '@/components/panel/shown-customer';
import { TurnCard } from '@/components/panel/turn-card';
import { useObservable } from '@/components/use-observable';
import { watchCustomerLists } from '@/lib/app/customer-lists';
import type { CustomerView } from '@/lib/app/panel-state';
import { FilteredTimeline } from './filtered-timeline';
import { Known } from './known';
import { Reaching } from './reaching';
import { StagedList } from './staged-list';

/** All of one customer: on the left who they are and how they are served, on the right what to do and what was. */
export function CustomerColumns({ view }: { view: CustomerView }) {
  const { id, body } = view.customer;
  const lists = useObservable(useMemo(() => watchCustomerLists(id), [id]));
  const { known = [], issues = [], handOffs = [] } = lists.value ?? {};
  return (
    <ShownCustomer value={view}>
      <Avoid items={view.avoid} writing={view.writing} />
      {lists.error ? (
        <p className="px-3.5 text-late">
          <Trans>Their log could not be read: {ph({ error: lists.error })}</Trans>
        </p>
      ) : null}
      <div className="grid items-start gap-x-5 min-[1000px]:grid-cols-[minmax(17rem,2fr)_minmax(0,3fr)]">
        <div className="min-w-0 max-[1000px]:order-2">
          {lists.value ? <Known note={body.note} known={known} /> : null}
          <Reaching view={view} />
          <div className="px-3.5 pb-3">
            <Identities customer={view.customer} identities={view.identities} />
          </div>
          <Marks scores={view.scores} />
        </div>
        <div className="min-w-0">
          <TurnCard customerId={id} turn={view.turn} asks={view.asks} />
          <Doubtful customerId={id} doubts={view.doubts} />
          <OneTap customerId={id} turn={view.turn} />
          <Now view={view} />
          <Promises promises={view.promises} />
          <StagedList title={t`Issues`} entries={issues} />
          <StagedList title={t`Hand-offs`} entries={handOffs} />
          <SaleSteps sales={view.sales} />
          <FilteredTimeline customerId={id} />
          <div className="sticky bottom-0">
            <QuickAdd customerId={id} />
          </div>
        </div>
      </div>
    </ShownCustomer>
  );
}
