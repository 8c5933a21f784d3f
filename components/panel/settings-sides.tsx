import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { tame, Words } from '@/components/ui/words';
import type { NamedSide, PanelSettings } from '@/lib/app/panel-contract';
import { placeOf } from './identity-words';
import { notAnAddress, toLines } from './lines';
import { usePanel } from './panel-context';
import { SaveForm } from './save-form';
import { useRun } from './use-run';

/** Who is not a customer: the seller's own addresses, mailboxes that several share, and colleagues who answer for them. */
export function SettingsSides({ settings }: { settings: PanelSettings }) {
  const [own, setOwn] = useState(settings.own.join('\n'));
  const [colleagues, setColleagues] = useState(settings.colleagues.join('\n'));
  const [shared, setShared] = useState(settings.shared.join('\n'));
  const wrong = notAnAddress([...toLines(own), ...toLines(shared), ...toLines(colleagues)]);
  return (
    <SaveForm
      label={t`Our side`}
      wrong={wrong ? t`“${wrong}” is not an address.` : null}
      change={() => ({ own: toLines(own), shared: toLines(shared), colleagues: toLines(colleagues) })}
    >
      <Field label={t`Your addresses and aliases`} hint={t`One a line`}>
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
        label={t`Shared mailboxes`}
        hint={t`One a line, such as support@. What is sent from them counts as answered, as a colleague’s unless you wrote it.`}
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
      <Field label={t`Colleagues`} hint={t`One address a line. What they answer counts as answered.`}>
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
      <Named profiles={settings.profiles ?? []} />
    </SaveForm>
  );
}

/** Who of our side was named on sites that show no addresses: each with the way out. */
function Named({ profiles }: { profiles: readonly NamedSide[] }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  if (profiles.length === 0) return null;
  return (
    <section aria-label={t`Names of our side`}>
      <p className="text-sm text-soft">
        <Trans>By name, on sites that show no addresses</Trans>
      </p>
      <ul className="grid gap-1">
        {profiles.map(({ profile, name, mine }) => (
          <li key={profile} className="flex flex-wrap items-center gap-x-2">
            <NamedOne
              name={name}
              place={placeOf(profile)}
              mine={mine}
              busy={busy}
              onRemove={() =>
                void run(() =>
                  actions.saveSettings({ profiles: profiles.filter((other) => other.profile !== profile) }),
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NamedOneProps {
  name: string;
  place: string;
  mine: boolean;
  busy: boolean;
  onRemove(): void;
}

function NamedOne({ name, place, mine, busy, onRemove }: NamedOneProps) {
  const who = tame(name);
  return (
    <>
      <span className="min-w-0 flex-1">
        {mine ? (
          <Trans>
            <Words>{name}</Words> in {place}, you
          </Trans>
        ) : (
          <Trans>
            <Words>{name}</Words> in {place}, a colleague
          </Trans>
        )}
      </span>
      <Button look="quiet" disabled={busy} aria-label={t`Not our side: ${who} in ${place}`} onClick={onRemove}>
        <Trans>Not our side</Trans>
      </Button>
    </>
  );
}
