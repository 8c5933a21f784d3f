import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { dayTime } from '@/components/ui/time';
import type { CustomerView } from '@/lib/app/panel-state';
import type { Nudge } from '@/lib/nudges/engine';
import { Held } from './held';
import { NudgeCard } from './nudge-card';
import { OffRules } from './off-rules';
import { usePanel } from './panel-context';

/** What asks for something now: the few that press most. The rest is one press away, and so is everything in quiet hours. */
export function Now({ view }: { view: CustomerView }) {
  const [all, setAll] = useState(false);
  const [loud, setLoud] = useState(false);
  const rest = useId();
  const quiet = loud ? null : view.quiet;
  const shown = quiet ? quiet.onPage : view.nudges;
  const keys = new Set(shown.map(keyOf));
  const held = quiet ? [...view.nudges, ...view.waiting].filter((nudge) => !keys.has(keyOf(nudge))) : [];
  const waiting = quiet ? [] : view.waiting;
  return (
    <Section
      title={t`Now`}
      aside={
        waiting.length > 0 ? (
          <Button look="quiet" aria-expanded={all} aria-controls={rest} onClick={() => setAll(!all)}>
            <Trans>{waiting.length} more can wait</Trans>
          </Button>
        ) : null
      }
    >
      {quiet ? <Quiet until={quiet.until} held={held} onShow={() => setLoud(true)} /> : null}
      {shown.length === 0 && !quiet ? (
        <p className="text-soft">
          <Trans>Nothing needs you here now.</Trans>
        </p>
      ) : null}
      <Cards nudges={shown} view={view} />
      <div id={rest}>{all ? <Cards nudges={waiting} view={view} /> : null}</div>
      {quiet ? null : <Held held={view.held} />}
      <OffRules view={view} />
    </Section>
  );
}

function Cards({ nudges, view }: { nudges: readonly Nudge[]; view: CustomerView }) {
  return nudges.map((nudge) => (
    <NudgeCard key={keyOf(nudge)} nudge={nudge} offersStandard={view.offers.includes(nudge.ruleId)} />
  ));
}

function keyOf({ ruleId, cause }: Nudge): string {
  return `${ruleId} ${cause}`;
}

function Quiet({ until, held, onShow }: { until: number; held: readonly Nudge[]; onShow(): void }) {
  const { now, zone } = usePanel();
  const late = held.filter(({ level, may }) => !may && (level === 'overdue' || level === 'red-line')).length;
  return (
    <p className="mb-2 flex flex-wrap items-baseline gap-x-2 text-soft">
      <span>Quiet until {dayTime(until, now, zone)}.</span>
      {held.length > 0 ? (
        <Button look="quiet" onClick={onShow}>
          Show {held.length} anyway{late > 0 ? `, ${late} overdue` : ''}
        </Button>
      ) : null}
    </p>
  );
}
