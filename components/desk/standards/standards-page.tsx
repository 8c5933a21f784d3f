import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DeskHeading } from '@/components/desk/desk-heading';
import { hashOf } from '@/components/desk/routes';
import { usePanel } from '@/components/panel/panel-context';
import { useObservable } from '@/components/use-observable';
import { panelSettings } from '@/lib/app/panel-settings';
import { watchRuleSwitches } from '@/lib/app/rule-switches';
import { watchSettings } from '@/lib/log/settings';
import { AskFirst } from './ask-first';
import { type PartId, partIds, parts } from './parts';

/** The seller's own service model, with room: each part at its own address, and what a change would do before it is saved. */
export default function StandardsPage({ id }: { id: string }) {
  const { zone } = usePanel();
  const settings = useObservable(useMemo(() => watchSettings(zone), [zone]));
  const rules = useObservable(useMemo(() => watchRuleSwitches(), []));
  const shown = useMemo(
    () => settings.value && rules.value && panelSettings(settings.value, rules.value, []),
    [settings.value, rules.value],
  );
  const partId = partIds.find((one) => one === id) ?? 'answers';
  const { Part } = parts[partId];
  const error = settings.error ?? rules.error;
  return (
    <>
      <DeskHeading title={t`Standards`} says={t`What you hold yourself to.`} />
      <Parts current={partId} />
      {error ? (
        <p className="text-late">
          <Trans>The standards could not be read: {error}</Trans>
        </p>
      ) : null}
      {shown ? (
        <AskFirst here={shown.standards}>
          <Part settings={shown} />
        </AskFirst>
      ) : null}
    </>
  );
}

function Parts({ current }: { current: PartId }) {
  return (
    <nav aria-label={t`Parts of the standards`} className="mb-4 border-b border-line">
      <ul className="flex flex-wrap gap-x-1">
        {partIds.map((partId) => (
          <li key={partId}>
            <a
              href={hashOf({ page: 'standards', id: partId })}
              aria-current={partId === current ? 'page' : undefined}
              className="-mb-px block border-b-2 border-transparent px-2 py-1.5 text-soft hover:text-ink aria-[current=page]:border-brand aria-[current=page]:font-[600] aria-[current=page]:text-ink"
            >
              {parts[partId].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
