import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Field } from '@/components/ui/field';
import { startOfDateInput, toDateInput } from '@/components/ui/time';
import type { Leaving } from '@/lib/model/customer';

export interface LeavingFieldsProps {
  left: Leaving | undefined;
  zone: string;
  onChange(left: Leaving): void;
}

const marks = [1, 2, 3, 4, 5] as const;
const nothing: Leaving = { at: null, why: '', satisfied: null };

/** Of somebody who left: when, why, and how satisfied they were. Each may stay open. */
export function LeavingFields({ left = nothing, zone, onChange }: LeavingFieldsProps) {
  const set = (change: Partial<Leaving>) => onChange({ ...left, ...change });
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-0.5 text-sm text-soft">
        <Trans>When they left, and why</Trans>
      </legend>
      <div className="grid grid-cols-2 gap-2">
        <Field label={t`Left on`}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={left.at === null ? '' : toDateInput(left.at, zone)}
              onChange={(event) => set({ at: startOfDateInput(event.target.value, zone) })}
            />
          )}
        </Field>
        <Field label={t`Satisfied, 1 to 5`}>
          {(control) => (
            <select
              {...control}
              value={left.satisfied ?? ''}
              onChange={({ target: { value } }) =>
                set({ satisfied: marks.find((mark) => String(mark) === value) ?? null })
              }
            >
              <option value="">{t`Not known`}</option>
              {marks.map((mark) => (
                <option key={mark} value={mark}>
                  {mark}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t`Why they left`}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            maxLength={500}
            value={left.why}
            onChange={(event) => set({ why: event.target.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
