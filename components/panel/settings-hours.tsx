import { t } from '@lingui/core/macro';
import { Field } from '@/components/ui/field';
import { isZone } from '@/components/ui/time';
import type { Standards } from '@/lib/model/standards';
import { HoursEditor, wrongHours } from './hours-editor';
import { toLines } from './lines';
import { SaveForm } from './save-form';
import { useStored } from './use-stored';
import { ZoneField } from './zone-field';

/** The calendar that clocks run by. */
export function SettingsHours({ standards }: { standards: Standards }) {
  const [hours, setHours] = useStored(standards.hours);
  const [zone, setZone] = useStored(standards.zone);
  const [holidays, setHolidays] = useStored(standards.holidays.join('\n'));
  const days = toLines(holidays);
  const wrongDay = days.find((day) => !isDate(day));
  const wrong =
    wrongHours(hours) ??
    (isZone(zone) ? null : t`Choose a time zone from the list.`) ??
    (wrongDay ? t`“${wrongDay}” is not a day such as 2026-12-24.` : null);
  return (
    <SaveForm
      label={t`When you work`}
      wrong={wrong}
      change={() => ({ standards: { ...standards, hours, zone, holidays: days.toSorted() } })}
    >
      <HoursEditor legend={t`Hours`} hours={hours} onChange={setHours} />
      <ZoneField label={t`Time zone`} value={zone} onChange={setZone} />
      <Field label={t`Days off`} hint={t`One a line, such as 2026-12-24. Clocks stand still on them.`}>
        {(control) => (
          <textarea {...control} rows={2} value={holidays} onChange={(event) => setHolidays(event.target.value)} />
        )}
      </Field>
    </SaveForm>
  );
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
