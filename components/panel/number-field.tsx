import { Field } from '@/components/ui/field';

export interface NumberFieldProps {
  label: string;
  hint?: string;
  min?: number;
  max: number;
  value: number;
  onChange(value: number): void;
}

/** A number of something; an emptied field is NaN until a number is typed. */
export function NumberField({ label, hint, min = 1, max, value, onChange }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="number"
          min={min}
          max={max}
          value={Number.isNaN(value) ? '' : value}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      )}
    </Field>
  );
}
