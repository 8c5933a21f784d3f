import { Trans } from '@lingui/react/macro';
import { type Control, Field } from '@/components/ui/field';
import { fromDateInput, fromDateTimeInput, toDateInput, toDateTimeInput } from '@/components/ui/time';
import type { KindField } from '@/lib/model/kinds/kind';
import type { AnyKind, Fields } from './kinds';
import { usePanel } from './panel-context';

export interface KindFieldsProps {
  kind: AnyKind;
  fields: Fields;
  errors?: Readonly<Record<string, string>>;
  onChange(name: string, value: unknown): void;
}

/** The form of a kind, drawn from the kind itself. */
export function KindFields({ kind, fields, errors = {}, onChange }: KindFieldsProps) {
  return (
    <div className="grid gap-2">
      {kind.fields.map((field) => (
        <Field key={field.name} label={field.label} error={errors[field.name]}>
          {(control) => (
            <Input
              field={field}
              control={control}
              value={fields[field.name]}
              onChange={(value) => onChange(field.name, value)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

interface InputProps {
  field: KindField;
  control: Control;
  value: unknown;
  onChange(value: unknown): void;
}

function Input({ field, control, value, onChange }: InputProps) {
  const { zone } = usePanel();
  switch (field.input) {
    case 'text':
      return <input {...control} dir="auto" value={asText(value)} onChange={(event) => onChange(event.target.value)} />;
    case 'long-text':
      return (
        <textarea
          {...control}
          dir="auto"
          rows={3}
          value={asText(value)}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'number':
      return (
        <input
          {...control}
          type="number"
          step="any"
          required={!field.optional}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
        />
      );
    case 'date':
      return (
        <input
          {...control}
          type="date"
          required={!field.optional}
          value={typeof value === 'number' ? toDateInput(value, zone) : ''}
          onChange={(event) => onChange(fromDateInput(event.target.value, zone))}
        />
      );
    case 'date-time':
      return (
        <input
          {...control}
          type="datetime-local"
          required={!field.optional}
          value={typeof value === 'number' ? toDateTimeInput(value, zone) : ''}
          onChange={(event) => onChange(fromDateTimeInput(event.target.value, zone))}
        />
      );
    case 'choice':
      return (
        <select {...control} value={asText(value)} onChange={(event) => onChange(event.target.value)}>
          {field.options.some((option) => option.value === value) ? null : (
            <option value="">
              <Trans>Choose</Trans>
            </option>
          )}
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
