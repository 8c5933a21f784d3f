import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { day, daysBetween } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { SiteLight } from '@/lib/app/panel-contract';
import type { Instant } from '@/lib/model/time';
import { usePanel } from './panel-context';
import { partsInWords } from './part-words';
import { SiteSign } from './site-sign';
import { useViewState } from './view-state';

/** How well each site is read: a sign and a word, what was missing, and when it was read well last. */
export function SettingsSites({ lights }: { lights: readonly SiteLight[] }) {
  const { now, zone } = usePanel();
  if (lights.length === 0) {
    return (
      <p className="text-sm text-faint">
        <Trans>None yet. Sites that are always read and pages you taught stand here.</Trans>
      </p>
    );
  }
  const whenOf = (at: Instant) => inDays(at, now, zone);
  return (
    <ul aria-label={t`Sites`} className="grid gap-2">
      {lights.map((light) => (
        <Item key={light.id} light={light} whenOf={whenOf} />
      ))}
    </ul>
  );
}

const words: Record<SiteLight['state'], MessageDescriptor> = {
  ok: msg`Read well`,
  degraded: msg`Read partly`,
  broken: msg`No longer read`,
  unseen: msg`Not looked at yet`,
};

function Item({ light, whenOf }: { light: SiteLight; whenOf(at: Instant): string }) {
  const { name, host, state, parts, limited, goodAt, seenAt } = light;
  const good = goodAt === null ? '' : whenOf(goodAt);
  const seen = seenAt === null ? '' : whenOf(seenAt);
  const unsure = partsInWords(parts);
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-sm">
      <SiteSign state={state} />
      <div className="grid gap-0.5">
        <p>
          <Words className="font-[550]">{name}</Words>
          {name === host ? null : (
            <>
              {' '}
              <Words className="text-xs text-faint">{host}</Words>
            </>
          )}
        </p>
        <p>
          {t(words[state])}
          {limited ? ` · ${t`limited: few sources say how this site is built`}` : ''}
        </p>
        {parts.length > 0 ? (
          <p className="text-soft">
            <Trans>Unsure of {unsure}</Trans>
          </p>
        ) : null}
        {seenAt === null ? null : (
          <p className="text-xs text-faint">
            {goodAt === null ? t`Read well never yet · looked at ${seen}` : t`Read well ${good} · looked at ${seen}`}
          </p>
        )}
        <TeachAgain light={light} />
      </div>
    </li>
  );
}

/** A page that was taught and has changed since is taught again on the page itself. */
function TeachAgain({ light: { taught, state, inView, name } }: { light: SiteLight }) {
  const show = useViewState((view) => view.show);
  const teach = useViewState((view) => view.teach);
  if (!taught || state === 'ok' || state === 'unseen') return null;
  if (!inView)
    return (
      <p className="text-soft">
        <Trans>Open one of its pages to teach it again.</Trans>
      </p>
    );
  const begin = () => {
    show('page');
    teach(true);
  };
  return (
    <Button className="justify-self-start" aria-label={t`Teach ${name} again`} onClick={begin}>
      <Trans>Teach again</Trans>
    </Button>
  );
}

/** To the day: that is how exactly it is noted. */
function inDays(at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone);
  if (days === 0) return t`today`;
  const date = day(at, now, zone);
  return days === 1 ? t`yesterday` : t`on ${date}`;
}
