import { Button } from '@/components/ui/button';
import { day, daysBetween } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { SiteLight } from '@/lib/app/panel-contract';
import type { Instant } from '@/lib/model/time';
import { usePanel } from './panel-context';
import { SiteSign } from './site-sign';
import { useViewState } from './view-state';

/** How well each site is read: a sign and a word, what was missing, and when it was read well last. */
export function SettingsSites({ lights }: { lights: readonly SiteLight[] }) {
  const { now, zone } = usePanel();
  if (lights.length === 0) {
    return <p className="text-sm text-faint">None yet. Sites that are always read and pages you taught stand here.</p>;
  }
  const whenOf = (at: Instant) => inDays(at, now, zone);
  return (
    <ul aria-label="Sites" className="grid gap-2">
      {lights.map((light) => (
        <Item key={light.id} light={light} whenOf={whenOf} />
      ))}
    </ul>
  );
}

const words: Record<SiteLight['state'], string> = {
  ok: 'Read well',
  degraded: 'Read partly',
  broken: 'No longer read',
  unseen: 'Not looked at yet',
};

function Item({ light, whenOf }: { light: SiteLight; whenOf(at: Instant): string }) {
  const { name, host, state, parts, limited, goodAt, seenAt } = light;
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
          {words[state]}
          {limited ? ' · limited: few sources say how this site is built' : ''}
        </p>
        {parts.length > 0 ? <p className="text-soft">Unsure of {parts.join(', ')}</p> : null}
        {seenAt === null ? null : (
          <p className="text-xs text-faint">
            Read well {goodAt === null ? 'never yet' : whenOf(goodAt)} · looked at {whenOf(seenAt)}
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
  if (!inView) return <p className="text-soft">Open one of its pages to teach it again.</p>;
  const begin = () => {
    show('page');
    teach(true);
  };
  return (
    <Button className="justify-self-start" aria-label={`Teach ${name} again`} onClick={begin}>
      Teach again
    </Button>
  );
}

/** To the day: that is how exactly it is noted. */
function inDays(at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone);
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `on ${day(at, now, zone)}`;
}
