import { memo, startTransition, useDeferredValue, useEffect, useState } from 'react';
import type { PersonOnPage, CustomerView as View } from '@/lib/app/panel-state';
import { causeOfSaid } from '@/lib/nudges/promise-said';
import { afterPaint } from './after-paint';
import { Avoid } from './avoid';
import { Coach } from './coach';
import { Doubtful } from './doubtful';
import { Marks } from './marks';
import { Now } from './now';
import { OneTap } from './one-tap';
import { PageAbsence } from './page-absence';
import { PagePromises } from './page-promises';
import { PeopleChips } from './people-chips';
import { Promises } from './promises';
import { SaleSteps } from './sale-steps';
import { ShownCustomer } from './shown-customer';
import { Timeline } from './timeline';
import { TurnCard } from './turn-card';
import { Who } from './who';

export interface CustomerViewProps {
  view: View;
  /** Everybody else on the page. */
  others: readonly PersonOnPage[];
}

/** One customer, read from top to bottom: who, whose turn, what now, what was. */
export function CustomerView({ view, others }: CustomerViewProps) {
  return (
    <ShownCustomer value={view}>
      <Who view={view} />
      <Avoid items={view.avoid} writing={view.writing} />
      <PeopleChips people={others} />
      <TurnCard customerId={view.customer.id} turn={view.turn} asks={view.asks} />
      <Doubtful customerId={view.customer.id} doubts={view.doubts} />
      <OneTap key={view.customer.id} customerId={view.customer.id} turn={view.turn} />
      {view.coach ? <Coach key={view.coach.handle} coach={view.coach} /> : null}
      <Now key={`now ${view.customer.id}`} view={view} />
      <Below key={`below ${view.customer.id}`} view={view} />
    </ShownCustomer>
  );
}

/** What was, of one customer: drawn once what presses is on the screen, which does not wait for it. */
function Below({ view }: { view: View }) {
  const [isTime, setTime] = useState(false);
  const drawn = useDeferredValue(view);
  useEffect(() => afterPaint(() => startTransition(() => setTime(true))), []);
  return isTime ? <WhatWas view={drawn} /> : null;
}

const WhatWas = memo(function WhatWas({ view }: { view: View }) {
  return (
    <>
      <PageAbsence customerId={view.customer.id} absence={view.pageAbsence} />
      <PagePromises key={`page ${view.customer.id}`} customerId={view.customer.id} lines={notNudged(view)} />
      <Promises promises={view.promises} />
      <SaleSteps sales={view.sales} />
      <Marks key={`marks ${view.customer.id}`} scores={view.scores} />
      <Timeline entries={view.timeline} more={view.more} />
    </>
  );
});

/** Lines of the page that no nudge above points at. */
function notNudged({ pagePromises, nudges, waiting }: View): View['pagePromises'] {
  const causes = new Set([...nudges, ...waiting].map(({ cause }) => cause));
  return causes.size === 0 ? pagePromises : pagePromises.filter((line) => !causes.has(causeOfSaid(line)));
}
