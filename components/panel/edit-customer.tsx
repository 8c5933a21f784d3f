import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { isZone } from '@/components/ui/time';
import type { CustomerView } from '@/lib/app/panel-state';
import { type CustomerBody, type Source, stages } from '@/lib/model/customer';
import { isolated } from '@/lib/model/direction';
import { AgreedTargets, wrongAgreed } from './agreed-targets';
import { ChangedJobs } from './changed-jobs';
import { Identities } from './identities';
import { LeavingFields } from './leaving-fields';
import { usePanel } from './panel-context';
import { PreferredEditor } from './preferred-editor';
import { useRun } from './use-run';
import { languageInWords, stageWords } from './words';
import { ZoneField } from './zone-field';

/** Everything about the person themselves. What is written here counts as told, what stays untouched stays a guess. */
export function EditCustomer({ view, onClose }: { view: CustomerView; onClose(): void }) {
  const { actions, zone } = usePanel();
  const [run, busy] = useRun();
  const { customer } = view;
  const name = isolated(customer.body.name);
  const [body, setBody] = useState(customer.body);
  const [stage, setStage] = useState(customer.stage);
  const [internal, setInternal] = useState(customer.internal);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<CustomerBody>) => setBody({ ...body, ...change });
  const clean = { ...body, zone: trimmed(body.zone), language: trimmed(body.language) };
  const zoneError =
    clean.zone && !isZone(clean.zone.value) ? t`Choose a zone from the list, or leave it empty.` : undefined;
  const languageError =
    clean.language && !isLanguage(clean.language.value)
      ? t`Give a tag such as en or pt-BR, or leave it empty.`
      : undefined;
  const agreedError = wrongAgreed(body.agreed ?? []);

  const save = async () => {
    setTried(true);
    if (zoneError || languageError || agreedError) return;
    if (await run(() => actions.saveCustomer(customer.id, { internal, stage, body: clean }))) onClose();
  };
  const remove = async () => {
    if (await run(() => actions.deleteCustomer(customer.id))) onClose();
  };

  return (
    <Dialog title={name ? t`Edit ${name}` : t`Edit customer`} onClose={onClose}>
      <form
        noValidate
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={t`Name`} value={body.name} onChange={(name) => set({ name })} />
        <TextField label={t`Account`} value={body.account} onChange={(account) => set({ account })} />
        <TextField label={t`Role`} value={body.role} onChange={(role) => set({ role })} />
        <div className="grid grid-cols-2 gap-2">
          <TextField label={t`Tier`} value={body.tier} onChange={(tier) => set({ tier })} />
          <Field label={t`Stage`}>
            {(control) => (
              <select
                {...control}
                value={stage}
                onChange={(event) => setStage(stages.find((one) => one === event.target.value) ?? stage)}
              >
                {stages.map((one) => (
                  <option key={one} value={one}>
                    {stageWords[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {stage === 'left' ? <LeavingFields left={body.left} zone={zone} onChange={(left) => set({ left })} /> : null}
        <label className="flex items-center gap-1.5 py-1 text-sm text-soft">
          <input type="checkbox" checked={internal} onChange={(event) => setInternal(event.target.checked)} />
          <Trans>Inside my own organisation</Trans>
        </label>
        <ZoneField
          label={<Known label={t`Time zone`} source={body.zone?.source} />}
          value={body.zone?.value ?? ''}
          error={zoneError}
          onChange={(zone) => set({ zone: told(zone) })}
        />
        <Field
          label={<Known label={t`Language`} source={body.language?.source} />}
          hint={
            clean.language && !languageError ? languageInWords(clean.language.value) : t`A tag such as en, de, pt-BR`
          }
          error={languageError}
        >
          {(control) => (
            <input
              {...control}
              maxLength={35}
              autoComplete="off"
              value={body.language?.value ?? ''}
              onChange={(event) => set({ language: told(event.target.value) })}
            />
          )}
        </Field>
        <PreferredEditor
          preferred={body.preferred}
          source={body.preferredSource}
          onChange={(preferred) => set({ preferred, preferredSource: 'told' })}
        />
        <AgreedTargets
          agreed={body.agreed ?? []}
          error={tried ? agreedError : null}
          onChange={(agreed) => set({ agreed })}
        />
        <Field label={t`Note`}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              rows={2}
              maxLength={2000}
              value={body.note}
              onChange={(event) => set({ note: event.target.value })}
            />
          )}
        </Field>
        <div className="sticky bottom-0 -mx-3.5 flex gap-1.5 border-t border-line bg-paper px-3.5 py-2">
          <Button type="submit" look="main" disabled={busy}>
            <Trans>Save</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
      <Identities customer={customer} identities={view.identities} />
      <ChangedJobs customer={customer} identities={view.identities} onDone={onClose} />
      <div className="mt-4 border-t border-line pt-3">
        {asking ? (
          <fieldset aria-label={t`Delete this customer`}>
            <p>
              <Trans>Delete this customer and their log? You can take it back right after.</Trans>
            </p>
            <div className="mt-2 flex gap-1.5">
              <Button look="away" disabled={busy} onClick={() => void remove()}>
                <Trans>Delete</Trans>
              </Button>
              <Button autoFocus onClick={() => setAsking(false)}>
                <Trans>Keep</Trans>
              </Button>
            </div>
          </fieldset>
        ) : (
          <Button look="away" onClick={() => setAsking(true)}>
            <Trans>Delete this customer</Trans>
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function TextField({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          dir="auto"
          maxLength={200}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

function Known({ label, source }: { label: string; source: Source | undefined }) {
  if (source !== 'guess') return label;
  return (
    <span className="inline-flex items-baseline gap-1.5">
      {label} <Chip guess />
    </span>
  );
}

function told(value: string) {
  return value === '' ? null : { value, source: 'told' as const, replies: 0 };
}

function trimmed(known: CustomerBody['zone']): CustomerBody['zone'] {
  const value = known?.value.trim() ?? '';
  return known && value ? { ...known, value } : null;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
