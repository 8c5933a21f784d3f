import { Section } from '@/components/ui/card';
import type { PersonOnPage, CustomerView as View } from '@/lib/app/panel-state';
import { NudgeCard } from './nudge-card';
import { OneTap } from './one-tap';
import { PagePromises } from './page-promises';
import { PeopleChips } from './people-chips';
import { Promises } from './promises';
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
    <>
      <Who view={view} />
      <PeopleChips people={others} />
      <TurnCard turn={view.turn} />
      <OneTap key={view.customer.id} customerId={view.customer.id} turn={view.turn} />
      <Section title="Now" aside={view.waiting > 0 ? `${view.waiting} more can wait` : null}>
        {view.nudges.length === 0 ? <p className="text-soft">Nothing needs you here now.</p> : null}
        {view.nudges.map((nudge) => (
          <NudgeCard key={`${nudge.ruleId} ${nudge.cause}`} nudge={nudge} />
        ))}
      </Section>
      <PagePromises key={`page ${view.customer.id}`} customerId={view.customer.id} lines={view.pagePromises} />
      <Promises promises={view.promises} />
      <Timeline entries={view.timeline} more={view.more} />
    </>
  );
}
