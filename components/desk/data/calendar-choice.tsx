import { t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { ChoiceForm } from './choice';
import type { ChoiceProps } from './looked-into-file';

/** Meetings: how many there are, and from when on they matter. */
export function CalendarChoice({ looked, busy, onTake, onCancel }: ChoiceProps<'calendar'>) {
  const { meetings } = looked;
  const [from, setFrom] = useState('');
  return (
    <ChoiceForm first={null} busy={busy} onTake={() => onTake({ is: 'calendar', from })} onCancel={onCancel}>
      <p>
        <Trans>
          The file holds <Plural value={meetings} one="# meeting" other="# meetings" /> with others that took place.
          Those with your customers go into their logs; of the others nothing is kept.
        </Trans>
      </p>
      <Field label={t`From this day on`} hint={t`Empty for all`} className="max-w-48">
        {(control) => <input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />}
      </Field>
    </ChoiceForm>
  );
}
