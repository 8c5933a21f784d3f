import { t } from '@lingui/core/macro';
import { type ReactNode, useId } from 'react';
import { Field } from '@/components/ui/field';

export interface ZoneFieldProps {
  label: ReactNode;
  value: string;
  error?: string | undefined;
  onChange(zone: string): void;
}

/** A time zone by its IANA name, with the browser's own list to choose from. */
export function ZoneField({ label, value, error, onChange }: ZoneFieldProps) {
  const list = useId();
  return (
    <Field label={label} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            list={list}
            autoComplete="off"
            placeholder={t`Europe/Oslo`}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <datalist id={list}>
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
