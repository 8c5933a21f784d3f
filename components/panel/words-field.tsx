import { Field } from '@/components/ui/field';

export interface WordsFieldProps {
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  maxLength?: number;
  onChange(value: string): void;
}

/** A few lines in the seller's own words. */
export function WordsField({ label, hint, value, rows = 2, maxLength = 2000, onChange }: WordsFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          dir="auto"
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
