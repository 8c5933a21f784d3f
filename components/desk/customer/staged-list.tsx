import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { describe } from '@/components/panel/kinds';
import { usePanel } from '@/components/panel/panel-context';
import { useRun } from '@/components/panel/use-run';
import { useViewState } from '@/components/panel/view-state';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { Entry } from '@/lib/model/entry';
import { short } from '@/lib/nudges/words';
import { stagesOf } from './stages';

/** Issues, or hand-offs: what, how it stands, how it came there, and the next stage in one press; open ones first. */
export function StagedList({ title, entries }: { title: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  const sorted = [...entries].sort((a, b) => (b.open ?? 0) - (a.open ?? 0));
  return (
    <Section title={title} aside={counted(entries)}>
      <ul className="divide-y divide-line rounded-card border border-line bg-card">
        {sorted.map((entry) => (
          <Staged key={entry.id} entry={entry} />
        ))}
      </ul>
    </Section>
  );
}

function Staged({ entry }: { entry: Entry }) {
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const open = useViewState((state) => state.open);
  const { title, standing } = describe(entry, now);
  const stages = stagesOf(entry);
  if (!stages) return null;
  return (
    <li className="px-3 py-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Words className="line-clamp-3 min-w-0 font-[550]">{title}</Words>
        {standing ? <Chip tone={standing.tone}>{standing.text}</Chip> : null}
      </p>
      <ol aria-label={t`How it came so far`} className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-soft">
        {stages.history.map(({ what, at }) => (
          <li key={what}>{at === null ? what : `${what} ${day(at, now, zone)}`}</li>
        ))}
      </ol>
      {stages.notes.map(({ label, text }) => (
        <p key={label} className="mt-0.5 text-sm">
          <span className="text-faint">{label}:</span> <Words>{text}</Words>
        </p>
      ))}
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {stages.next.map((action) => (
          <Button
            key={action.stage}
            disabled={busy}
            aria-label={`${action.label}: ${short(title)}`}
            onClick={() => void run(() => actions.act(entry.customerId, action))}
          >
            {action.label}
          </Button>
        ))}
        <Button
          look="quiet"
          aria-label={t`Edit: ${ph({ title: short(title) })}`}
          onClick={() => open({ is: 'edit-entry', entry })}
        >
          <Trans>Edit</Trans>
        </Button>
      </div>
    </li>
  );
}

function counted(entries: readonly Entry[]): string {
  const open = entries.filter((entry) => entry.open === 1).length;
  const all = entries.length;
  return open === 0 ? t`${all}, none open` : t`${all}, ${open} open`;
}
