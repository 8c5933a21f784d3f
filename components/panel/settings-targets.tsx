import { Button } from '@/components/ui/button';
import { standardLabel } from '@/lib/model/standard-labels';
import type { Standards, Target } from '@/lib/model/standards';
import { NumberField } from './number-field';
import { SaveForm } from './save-form';
import { wrongInStandards } from './standard-words';
import { TargetRow } from './target-row';
import { useStored } from './use-stored';
import { UsualTargets, withUsual } from './usual-targets';

interface Row extends Target {
  key: number;
}

/** The seller's own targets. The first that fits a customer and a channel applies. */
export function SettingsTargets({ standards }: { standards: Standards }) {
  const [rows, setRows] = useStored<Row[]>(standards.targets.map((target, key) => ({ ...target, key })));
  const [redLineDays, setRedLineDays] = useStored(standards.redLineDays);
  const [followUpDays, setFollowUpDays] = useStored(standards.followUpDays);
  const [followUps, setFollowUps] = useStored(standards.followUps);
  const [promises, setPromises] = useStored(standards.promises);
  const targets = rows.map(({ key, ...target }) => target);
  const next = { ...standards, targets, redLineDays, followUpDays, followUps, promises };
  const empty = rows.findIndex(({ amount }) => !(amount > 0));
  const make = (target: Target): Row => ({ ...target, key: Math.max(...rows.map(({ key }) => key)) + 1 });
  return (
    <SaveForm
      label="How soon you answer"
      wrong={empty < 0 ? wrongInStandards(next) : `Target ${empty + 1} needs a number above zero.`}
      change={() => ({ standards: next })}
    >
      <p className="text-sm text-soft">
        The first line that fits applies. An empty tier means every tier. What you agreed with one customer, noted
        there, comes before all of them.
      </p>
      <ol className="grid gap-2">
        {rows.map(({ key, ...target }, index) => (
          <TargetRow
            key={key}
            target={target}
            number={index + 1}
            isNew={key >= standards.targets.length}
            onChange={(changed) => setRows(rows.map((row) => (row.key === key ? { ...changed, key } : row)))}
            onRemove={rows.length > 1 ? () => setRows(rows.filter((row) => row.key !== key)) : null}
          />
        ))}
      </ol>
      <Button
        className="justify-self-start"
        onClick={() => setRows([make({ tier: '', channel: 'email', amount: 60, unit: 'business-minutes' }), ...rows])}
      >
        Add a target
      </Button>
      <UsualTargets onUse={(usual) => setRows(withUsual(rows, usual, make))} />
      <NumberField
        min={0}
        max={60}
        label={standardLabel('redLineDays')}
        hint="Half of consumers give a brand one week to answer (RightNow, 2011, US)."
        value={redLineDays}
        onChange={setRedLineDays}
      />
      <NumberField
        min={0}
        max={60}
        label={standardLabel('followUpDays')}
        hint="Best around the third working day; studies conflict."
        value={followUpDays}
        onChange={setFollowUpDays}
      />
      <NumberField
        min={0}
        max={10}
        label={standardLabel('followUps')}
        hint="0 is never."
        value={followUps}
        onChange={setFollowUps}
      />
      <NumberField
        max={60}
        label={standardLabel('promises.redAfterBusinessDays')}
        value={promises.redAfterBusinessDays}
        onChange={(redAfterBusinessDays) => setPromises({ redAfterBusinessDays })}
      />
    </SaveForm>
  );
}
