import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { fromDateTimeInput, toDateTimeInput } from '@/components/ui/time';
import type { Entry } from '@/lib/model/entry';
import { kindOf } from '@/lib/model/kinds/registry';
import { KindFields } from './kind-fields';
import { asFields, check } from './kinds';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { Uses } from './used-point';

/** Edits any entry by the fields of its kind. */
export function EntryEditor({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const { zone, actions } = usePanel();
  const [run, busy] = useRun();
  const [fields, setFields] = useState(() => asFields(entry.body));
  const [when, setWhen] = useState<string | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const kind = kindOf(entry.kind);
  const at = when === null ? entry.at : fromDateTimeInput(when, zone);

  if (!kind) {
    return (
      <Dialog title={t`Edit`} onClose={onClose}>
        <p>
          <Trans>This version of Attune does not know this kind of entry. It is kept as it is.</Trans>
        </p>
      </Dialog>
    );
  }

  const { label } = kind;
  const save = async () => {
    const checked = check(kind, fields);
    if (checked.is === 'wrong') return setErrors(checked.errors);
    if (at === null) return setErrors({ at: t`Give a day and time.` });
    const draft = { id: entry.id, kind: kind.name, at, body: checked.body };
    if (await run(() => actions.saveEntry(entry.customerId, draft))) onClose();
  };
  const remove = async () => {
    if (await run(() => actions.deleteEntry(entry.id))) onClose();
  };

  return (
    <Dialog title={t`Edit: ${label}`} onClose={onClose}>
      <form
        noValidate
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <KindFields
          kind={kind}
          fields={fields}
          errors={errors}
          onChange={(name, value) => setFields({ ...fields, [name]: value })}
        />
        <Uses entry={entry} />
        <Field label={t`When it happened or was said`} error={errors['at']}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              value={when ?? toDateTimeInput(entry.at, zone)}
              onChange={(event) => setWhen(event.target.value)}
            />
          )}
        </Field>
        {errors[''] ? (
          <p role="alert" className="text-xs text-late">
            {errors['']}
          </p>
        ) : null}
        <div className="mt-1 flex flex-wrap gap-1.5">
          <Button type="submit" look="main" disabled={busy}>
            <Trans>Save</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="away" className="ms-auto" disabled={busy} onClick={() => void remove()}>
            <Trans>Delete</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
