import { useState } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { CloseSign } from '@/components/ui/icons';
import { channels } from '@/lib/model/customer';
import type { Standards, Target } from '@/lib/model/standards';
import { NumberField } from './number-field';
import { SaveForm } from './save-form';
import { channelWords } from './words';

/** The unit as the seller counts it, and how many of the stored unit it is. */
const units = [
  { name: 'minutes', label: 'minutes', unit: 'minutes', times: 1 },
  { name: 'business-hours', label: 'business hours', unit: 'business-minutes', times: 60 },
  { name: 'business-days', label: 'business days', unit: 'business-days', times: 1 },
] as const;

interface Row extends Target {
  key: number;
}

/** The seller's own targets. The first that fits a customer and a channel applies. */
export function SettingsTargets({ standards }: { standards: Standards }) {
  const [rows, setRows] = useState<Row[]>(() => standards.targets.map((target, key) => ({ ...target, key })));
  const [redLineDays, setRedLineDays] = useState(standards.redLineDays);
  const [followUpDays, setFollowUpDays] = useState(standards.followUpDays);
  const [followUps, setFollowUps] = useState(standards.followUps);
  const wrong = rows.some(({ amount }) => !(amount > 0))
    ? 'Each target needs a number above zero.'
    : !(redLineDays > 0 && redLineDays <= 60)
      ? 'The red line is between 1 and 60 days.'
      : !(followUpDays > 0 && followUpDays <= 60)
        ? 'A follow-up comes after 1 to 60 business days.'
        : Number.isInteger(followUps) && followUps >= 0 && followUps <= 10
          ? null
          : 'There are 0 to 10 follow-ups.';
  const change = (key: number, part: Partial<Target>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () => {
    const key = Math.max(...rows.map((row) => row.key)) + 1;
    setRows([{ key, tier: '', channel: 'email', amount: 60, unit: 'business-minutes' }, ...rows]);
  };
  return (
    <SaveForm
      label="How soon you answer"
      wrong={wrong}
      change={() => ({
        standards: {
          ...standards,
          redLineDays,
          followUpDays,
          followUps,
          targets: rows.map(({ key, ...target }) => target),
        },
      })}
    >
      <p className="text-sm text-soft">The first line that fits applies. An empty tier means every tier.</p>
      <ol className="grid gap-2">
        {rows.map((row, index) => (
          <TargetRow
            key={row.key}
            row={row}
            number={index + 1}
            onChange={(part) => change(row.key, part)}
            onRemove={rows.length > 1 ? () => setRows(rows.filter(({ key }) => key !== row.key)) : null}
          />
        ))}
      </ol>
      <Button className="justify-self-start" onClick={add}>
        Add a target
      </Button>
      <NumberField
        min={0}
        max={60}
        label="Red line, in calendar days"
        hint="Half of consumers give a brand one week to answer (RightNow, 2011, US)."
        value={redLineDays}
        onChange={setRedLineDays}
      />
      <NumberField
        min={0}
        max={60}
        label="Follow up after, in business days of silence"
        hint="Best around the third working day; studies conflict."
        value={followUpDays}
        onChange={setFollowUpDays}
      />
      <NumberField
        min={0}
        max={10}
        label="Follow-ups at most"
        hint="0 is never."
        value={followUps}
        onChange={setFollowUps}
      />
    </SaveForm>
  );
}

interface TargetRowProps {
  row: Row;
  number: number;
  onChange(part: Partial<Target>): void;
  /** Null for the last one: there is always a target. */
  onRemove: (() => void) | null;
}

function TargetRow({ row, number, onChange, onRemove }: TargetRowProps) {
  const shown = units.find(({ unit }) => unit === row.unit) ?? units[0];
  return (
    <li className="rounded-control border border-line p-2">
      <fieldset className="min-w-0">
        <legend className="sr-only">Target {number}</legend>
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] items-end gap-1.5">
          <Field label="Tier">
            {(control) => (
              <input
                {...control}
                dir="auto"
                maxLength={200}
                placeholder="every"
                value={row.tier}
                onChange={(event) => onChange({ tier: event.target.value })}
              />
            )}
          </Field>
          <Field label="Channel">
            {(control) => (
              <select
                {...control}
                value={row.channel ?? ''}
                onChange={(event) => onChange({ channel: channels.find((one) => one === event.target.value) ?? null })}
              >
                <option value="">Any</option>
                {channels.map((channel) => (
                  <option key={channel} value={channel}>
                    {channelWords[channel]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {onRemove ? (
            <IconButton label={`Remove target ${number}`} className="mb-1" onClick={onRemove}>
              <CloseSign />
            </IconButton>
          ) : (
            <span />
          )}
        </div>
        <div className="mt-1.5 grid grid-cols-[5rem_minmax(0,1fr)] items-end gap-1.5">
          <Field label="Within">
            {(control) => (
              <input
                {...control}
                type="number"
                min={0}
                step="any"
                value={Number.isNaN(row.amount) ? '' : row.amount / shown.times}
                onChange={(event) => onChange({ amount: event.target.valueAsNumber * shown.times })}
              />
            )}
          </Field>
          <Field label="Unit">
            {(control) => (
              <select
                {...control}
                value={shown.name}
                onChange={(event) => {
                  const next = units.find(({ name }) => name === event.target.value) ?? shown;
                  onChange({ unit: next.unit, amount: (row.amount / shown.times) * next.times });
                }}
              >
                {units.map(({ name, label }) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </fieldset>
    </li>
  );
}
