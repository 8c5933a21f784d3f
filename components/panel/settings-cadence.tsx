import { standardLabel } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { NumberField } from './number-field';
import { StandardsForm } from './standards-form';
import { useStored } from './use-stored';

/** When to offer a call, something beyond the order, and a look at their goals. */
export function SettingsCadence({ standards }: { standards: Standards }) {
  const [roundsBeforeCall, setRounds] = useStored(standards.roundsBeforeCall);
  const [beyondTouches, setTouches] = useStored(standards.beyondTouches);
  const [beyondDays, setDays] = useStored(standards.beyondDays);
  const [pointRestDays, setRestDays] = useStored(standards.pointRestDays);
  const [goalDays, setGoalDays] = useStored(standards.goalDays);
  return (
    <StandardsForm
      label="Beyond the order"
      next={{ ...standards, roundsBeforeCall, beyondTouches, beyondDays, pointRestDays, goalDays }}
    >
      <NumberField
        label={standardLabel('roundsBeforeCall')}
        hint="A round is a message of theirs and one of yours."
        max={20}
        value={roundsBeforeCall}
        onChange={setRounds}
      />
      <NumberField
        label={standardLabel('beyondTouches')}
        hint="Touches in which nothing but the order was talked about."
        max={100}
        value={beyondTouches}
        onChange={setTouches}
      />
      <NumberField
        label={standardLabel('beyondDays')}
        hint="With one customer, at least."
        max={365}
        value={beyondDays}
        onChange={setDays}
      />
      <NumberField
        label={standardLabel('pointRestDays')}
        hint="Before the same one is offered again."
        max={730}
        value={pointRestDays}
        onChange={setRestDays}
      />
      <NumberField
        label={standardLabel('goalDays')}
        hint="While it is open."
        min={7}
        max={730}
        value={goalDays}
        onChange={setGoalDays}
      />
    </StandardsForm>
  );
}
