import { Button, IconButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { CloseSign } from '@/components/ui/icons';
import { standardLabel } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { NumberField } from './number-field';
import { StandardsForm } from './standards-form';
import { useStored } from './use-stored';

type Gap = Standards['cadence'][number];

/** How often to be in touch with each tier: the ideal gap, and the longest. The first that fits a customer applies. */
export function SettingsGaps({ standards }: { standards: Standards }) {
  const [rows, setRows] = useStored(standards.cadence.map((gap, key) => ({ ...gap, key })));
  const cadence = rows.map(({ key, ...gap }) => gap);
  const change = (key: number, part: Partial<Gap>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () =>
    setRows([
      { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, tier: '', idealDays: 30, longestDays: 60 },
      ...rows,
    ]);
  return (
    <StandardsForm label={standardLabel('cadence')} next={{ ...standards, cadence }}>
      <p className="text-sm text-soft">
        Any touch counts, in any channel. The first line that fits applies; without a line nothing reminds you.
      </p>
      <ol className="grid gap-2">
        {rows.map(({ key, ...gap }, index) => (
          <GapRow
            key={key}
            gap={gap}
            number={index + 1}
            onChange={(part) => change(key, part)}
            onRemove={() => setRows(rows.filter((row) => row.key !== key))}
          />
        ))}
      </ol>
      <Button className="justify-self-start" onClick={add}>
        Add a tier
      </Button>
    </StandardsForm>
  );
}

interface GapRowProps {
  gap: Gap;
  number: number;
  onChange(part: Partial<Gap>): void;
  onRemove(): void;
}

function GapRow({ gap, number, onChange, onRemove }: GapRowProps) {
  return (
    <li className="rounded-control border border-line p-2">
      <fieldset className="min-w-0">
        <legend className="sr-only">Line {number}</legend>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-1.5">
          <Field label="Tier">
            {(control) => (
              <input
                {...control}
                dir="auto"
                maxLength={200}
                placeholder="every"
                value={gap.tier}
                onChange={(event) => onChange({ tier: event.target.value })}
              />
            )}
          </Field>
          <IconButton label={`Remove line ${number}`} className="mb-1" onClick={onRemove}>
            <CloseSign />
          </IconButton>
        </div>
        <div className="mt-1.5 grid grid-cols-2 gap-1.5">
          <NumberField
            label="Ideal gap, days"
            max={730}
            value={gap.idealDays}
            onChange={(idealDays) => onChange({ idealDays })}
          />
          <NumberField
            label="Longest gap, days"
            max={730}
            value={gap.longestDays}
            onChange={(longestDays) => onChange({ longestDays })}
          />
        </div>
      </fieldset>
    </li>
  );
}
