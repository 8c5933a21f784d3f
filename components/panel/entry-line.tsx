import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Chip } from '@/components/ui/chip';
import { MoreSign } from '@/components/ui/icons';
import { Menu, MenuItem } from '@/components/ui/menu';
import { dayTime } from '@/components/ui/time';
import { toneText } from '@/components/ui/tone';
import { Words } from '@/components/ui/words';
import type { Entry } from '@/lib/model/entry';
import { describe } from './kinds';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { useViewState } from './view-state';

/** One entry in one line: when, of what kind, what, and how it stands. */
export function EntryLine({ entry, onGone }: { entry: Entry; onGone(): void }) {
  const { now, zone, actions } = usePanel();
  const [run] = useRun();
  const open = useViewState((state) => state.open);
  const { label, tone, title, standing } = describe(entry, now);
  const start = title.slice(0, 60);

  const remove = async () => {
    // The line goes with its button: the focus must stay somewhere near.
    if (await run(() => actions.deleteEntry(entry.id))) onGone();
  };

  return (
    <li className="grid grid-cols-[3.75rem_minmax(0,1fr)_auto] items-start gap-2 py-1">
      <time dateTime={new Date(entry.at).toISOString()} className="pt-px text-xs text-faint">
        {dayTime(entry.at, now, zone)}
      </time>
      <p className="min-w-0">
        <span className={`me-1.5 text-xs font-semibold ${toneText[tone]}`}>{label}</span>
        <Words>{title}</Words>
        {standing ? (
          <>
            {' '}
            <Chip tone={standing.tone}>{standing.text}</Chip>
          </>
        ) : null}
      </p>
      <Menu
        label={t`Change “${start}”`}
        sign={<MoreSign />}
        className="inline-grid size-6 place-items-center rounded-control text-faint hover:bg-sunk hover:text-ink"
      >
        {(close) => (
          <>
            <MenuItem {...close} onClick={() => open({ is: 'edit-entry', entry })}>
              <Trans>Edit</Trans>
            </MenuItem>
            {entry.kind === 'talking-point' ? (
              <MenuItem {...close} onClick={() => open({ is: 'used-point', entry })}>
                <Trans>Brought it up</Trans>
              </MenuItem>
            ) : null}
            <MenuItem {...close} onClick={() => void remove()}>
              <Trans>Delete</Trans>
            </MenuItem>
          </>
        )}
      </Menu>
    </li>
  );
}
