import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, IconButton } from '@/components/ui/button';
import { FindSign, MoreSign } from '@/components/ui/icons';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Words } from '@/components/ui/words';
import type { PageState, TodayRows } from '@/lib/app/panel-state';
import type { HealthState } from '@/lib/model/reading';
import { paletteKeys } from './palette/palette-keys';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { useViewState } from './view-state';

/** How well the page was read, what is due today, find, and the menu. */
export function TopBar({ page, today }: { page: PageState; today: TodayRows | undefined }) {
  const { actions } = usePanel();
  const [run] = useRun();
  const show = useViewState((state) => state.show);
  const open = useViewState((state) => state.open);
  const view = useViewState((state) => state.view);
  const { site, word, dot } = health(page);
  return (
    <header className="sticky top-0 z-2 flex items-center gap-2 border-b border-line bg-paper px-3.5 py-1.5 text-sm">
      <span aria-hidden="true" className={`size-[7px] shrink-0 rounded-full border ${dot}`} />
      <p className="min-w-0 flex-1 truncate text-soft">
        {site ? (
          <>
            <Words>{site}</Words> ·{' '}
          </>
        ) : null}
        {t(word)}
      </p>
      <Button look="quiet" aria-pressed={view === 'today'} onClick={() => show(view === 'today' ? 'page' : 'today')}>
        <span className="text-brand-ink">
          <Trans>Today</Trans>{' '}
          <b className="font-[650]">
            {today ? `${today.rows.length + today.more.count}${today.more.atLeast ? '+' : ''}` : '…'}
          </b>
        </span>
      </Button>
      <IconButton label={t`Find a customer`} aria-keyshortcuts="/" onClick={() => open({ is: 'find' })}>
        <FindSign />
      </IconButton>
      <Menu
        label={t`More`}
        sign={<MoreSign />}
        className="inline-grid size-6 place-items-center rounded-control text-faint hover:bg-sunk hover:text-ink"
      >
        {(close) => (
          <>
            <MenuItem {...close} aria-keyshortcuts="Control+K" onClick={() => open({ is: 'palette' })}>
              <Trans>Commands</Trans> <kbd className="float-end ms-3 font-sans text-faint">{paletteKeys()}</kbd>
            </MenuItem>
            <MenuItem {...close} onClick={() => void run(() => actions.readAgain())}>
              <Trans>Read the page again</Trans>
            </MenuItem>
            <MenuItem {...close} onClick={() => void run(() => actions.openDesk(''))}>
              <Trans>Open the desk</Trans>
            </MenuItem>
            <MenuItem {...close} aria-keyshortcuts="c" onClick={() => void run(() => actions.cover(true))}>
              <Trans>Cover the panel</Trans> <kbd className="float-end ms-3 font-sans text-faint">c</kbd>
            </MenuItem>
            <MenuItem {...close} onClick={() => show('settings')}>
              <Trans>Settings</Trans>
            </MenuItem>
            <MenuItem {...close} onClick={() => void run(() => actions.downloadBackup())}>
              <Trans>Download a backup</Trans>
            </MenuItem>
          </>
        )}
      </Menu>
    </header>
  );
}

const read: Record<HealthState, { word: MessageDescriptor; dot: string }> = {
  ok: { word: msg`read well`, dot: 'border-good bg-good' },
  degraded: { word: msg`partly read`, dot: 'border-risk bg-risk' },
  broken: { word: msg`not recognised`, dot: 'border-late bg-late' },
  unsupported: { word: msg`nothing to read here`, dot: 'border-edge' },
};

function health(page: PageState): { site: string; word: MessageDescriptor; dot: string } {
  const quiet = 'border-edge';
  switch (page.is) {
    case 'read':
      if (page.bare && page.health.state === 'ok')
        return { site: page.siteName, word: msg`nobody found for sure`, dot: quiet };
      return { site: page.siteName, ...read[page.health.state] };
    case 'waiting':
      return { site: '', word: msg`Reading`, dot: quiet };
    case 'whose':
      return { site: page.siteName, word: msg`not read yet`, dot: quiet };
    case 'not-read':
      return { site: page.siteName, word: msg`not read`, dot: quiet };
    case 'empty':
      return { site: '', word: msg`Nothing to read here`, dot: quiet };
    case 'not-granted':
      return { site: '', word: msg`This page is not read`, dot: quiet };
  }
}
