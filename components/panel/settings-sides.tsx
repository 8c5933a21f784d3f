import { useState } from 'react';
import { Field } from '@/components/ui/field';
import type { PanelSettings } from '@/lib/app/panel-contract';
import { notAnAddress, toLines } from './lines';
import { SaveForm } from './save-form';

/** Who is not a customer: the seller's own addresses, mailboxes that several share, and colleagues who answer for them. */
export function SettingsSides({ settings }: { settings: PanelSettings }) {
  const [own, setOwn] = useState(settings.own.join('\n'));
  const [colleagues, setColleagues] = useState(settings.colleagues.join('\n'));
  const [shared, setShared] = useState(settings.shared.join('\n'));
  const wrong = notAnAddress([...toLines(own), ...toLines(shared), ...toLines(colleagues)]);
  return (
    <SaveForm
      label="Our side"
      wrong={wrong ? `“${wrong}” is not an address.` : null}
      change={() => ({ own: toLines(own), shared: toLines(shared), colleagues: toLines(colleagues) })}
    >
      <Field label="Your addresses and aliases" hint="One a line">
        {(control) => (
          <textarea
            {...control}
            rows={3}
            spellCheck={false}
            value={own}
            onChange={(event) => setOwn(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="Shared mailboxes"
        hint="One a line, such as support@. What is sent from them counts as answered, as a colleague’s unless you wrote it."
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            spellCheck={false}
            value={shared}
            onChange={(event) => setShared(event.target.value)}
          />
        )}
      </Field>
      <Field label="Colleagues" hint="One address a line. What they answer counts as answered.">
        {(control) => (
          <textarea
            {...control}
            rows={3}
            spellCheck={false}
            value={colleagues}
            onChange={(event) => setColleagues(event.target.value)}
          />
        )}
      </Field>
    </SaveForm>
  );
}
