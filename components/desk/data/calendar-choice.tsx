import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { ChoiceForm } from './choice';
import type { ChoiceProps } from './looked-into-file';
import { counted } from './words';

/** Meetings: how many there are, and from when on they matter. */
export function CalendarChoice({ looked, busy, onTake, onCancel }: ChoiceProps<'calendar'>) {
  const [from, setFrom] = useState('');
  return (
    <ChoiceForm first={null} busy={busy} onTake={() => onTake({ is: 'calendar', from })} onCancel={onCancel}>
      <p>
        The file holds {counted(looked.meetings, 'meeting')} with others that took place. Those with your customers go
        into their logs; of the others nothing is kept.
      </p>
      <Field label="From this day on" hint="Empty for all" className="max-w-48">
        {(control) => <input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />}
      </Field>
    </ChoiceForm>
  );
}
