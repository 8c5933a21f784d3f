import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { controlClass } from '@/components/ui/field';
import type { Hours } from '@/lib/model/hours';
import { weekdayInWords } from './words';

export interface HoursEditorProps {
  legend: string;
  hours: Hours;
  onChange(hours: Hours): void;
}

/** Open hours of each weekday. An end of 00:00 is midnight, the end of that day. */
export function HoursEditor({ legend, hours, onChange }: HoursEditorProps) {
  const set = (index: number, day: Hours[number]) => {
    const next: Hours = [...hours];
    next[index] = day;
    onChange(next);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm text-soft">{legend}</legend>
      <div className="grid gap-1">
        {hours.map((day, index) => {
          const name = weekdayInWords(index, 'long');
          return (
            <div key={name} className="grid grid-cols-[4.25rem_minmax(0,1fr)] items-center gap-1.5">
              <label className="flex items-center gap-1.5 py-1 text-sm">
                <input
                  type="checkbox"
                  aria-label={name}
                  checked={day !== null}
                  onChange={(event) => set(index, event.target.checked ? { from: '09:00', to: '17:00' } : null)}
                />
                {weekdayInWords(index, 'short')}
              </label>
              {day === null ? (
                <span className="text-sm text-faint">
                  <Trans>closed</Trans>
                </span>
              ) : (
                <span className="flex min-w-0 items-center gap-1.5">
                  <Time label={t`${name} from`} value={day.from} onChange={(from) => set(index, { ...day, from })} />
                  <span aria-hidden="true" className="text-faint">
                    –
                  </span>
                  <Time
                    label={t`${name} to`}
                    value={day.to === '24:00' ? '00:00' : day.to}
                    onChange={(to) => set(index, { ...day, to: to === '00:00' ? '24:00' : to })}
                  />
                </span>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What is wrong with hours, in words; null when they are good. */
export function wrongHours(hours: Hours): string | null {
  const index = hours.findIndex((day) => day !== null && day.from >= day.to);
  if (index < 0) return null;
  const day = weekdayInWords(index, 'long');
  return t`${day}: the end must be after the start.`;
}

export function Time({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  return (
    <input
      type="time"
      aria-label={label}
      className={controlClass}
      value={value}
      onChange={(event) => {
        // Half typed, an input of type time is empty: the last whole time stays.
        if (event.target.value) onChange(event.target.value);
      }}
    />
  );
}
