import { useState } from 'react';
import type { Standards } from '@/lib/model/standards';
import { NumberField } from './number-field';
import { SaveForm } from './save-form';

/** When to offer a call, something beyond the order, and a look at their goals. */
export function SettingsCadence({ standards }: { standards: Standards }) {
  const [roundsBeforeCall, setRounds] = useState(standards.roundsBeforeCall);
  const [beyondTouches, setTouches] = useState(standards.beyondTouches);
  const [beyondDays, setDays] = useState(standards.beyondDays);
  const [goalDays, setGoalDays] = useState(standards.goalDays);
  const wrong =
    notWhole(roundsBeforeCall, 1, 20, 'A call is offered after 1 to 20 rounds of mail.') ??
    notWhole(beyondTouches, 1, 100, 'A talking point is offered after 1 to 100 touches.') ??
    notWhole(beyondDays, 1, 365, 'Between talking points lie 1 to 365 days.') ??
    notWhole(goalDays, 7, 730, 'A goal is asked about after 7 to 730 days.');
  return (
    <SaveForm
      label="Beyond the order"
      wrong={wrong}
      change={() => ({ standards: { ...standards, roundsBeforeCall, beyondTouches, beyondDays, goalDays } })}
    >
      <NumberField
        label="Offer a call after, in rounds of mail"
        hint="A round is a message of theirs and one of yours."
        max={20}
        value={roundsBeforeCall}
        onChange={setRounds}
      />
      <NumberField
        label="Offer a talking point after, in touches"
        hint="Touches in which nothing but the order was talked about."
        max={100}
        value={beyondTouches}
        onChange={setTouches}
      />
      <NumberField
        label="Days between talking points"
        hint="With one customer, at least."
        max={365}
        value={beyondDays}
        onChange={setDays}
      />
      <NumberField
        label="Ask about a goal again after, in days"
        hint="While it is open."
        min={7}
        max={730}
        value={goalDays}
        onChange={setGoalDays}
      />
    </SaveForm>
  );
}

function notWhole(value: number, least: number, most: number, says: string): string | null {
  return Number.isInteger(value) && value >= least && value <= most ? null : says;
}
