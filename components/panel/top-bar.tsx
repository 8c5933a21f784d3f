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
        {word}
      </p>
      <Button look="quiet" aria-pressed={view === 'today'} onClick={() => show(view === 'today' ? 'page' : 'today')}>
        <span className="text-brand-ink">
          Today{' '}
          <b className="font-[650]">
            {today ? `${today.rows.length + today.more.count}${today.more.atLeast ? '+' : ''}` : '…'}
          </b>
        </span>
      </Button>
      <IconButton label="Find a customer" aria-keyshortcuts="/" onClick={() => open({ is: 'find' })}>
        <FindSign />
      </IconButton>
      <Menu
        label="More"
        sign={<MoreSign />}
        className="inline-grid size-6 place-items-center rounded-control text-faint hover:bg-sunk hover:text-ink"
      >
        {(close) => (
          <>
            <MenuItem {...close} aria-keyshortcuts="Control+K" onClick={() => open({ is: 'palette' })}>
              Commands <kbd className="float-end ms-3 font-sans text-faint">{paletteKeys()}</kbd>
            </MenuItem>
            <MenuItem {...close} onClick={() => void run(() => actions.readAgain())}>
              Read the page again
            </MenuItem>
            <MenuItem {...close} onClick={() => void run(() => actions.openDesk(''))}>
              Open the desk
            </MenuItem>
            <MenuItem {...close} aria-keyshortcuts="c" onClick={() => void run(() => actions.cover(true))}>
              Cover the panel <kbd className="float-end ms-3 font-sans text-faint">c</kbd>
            </MenuItem>
            <MenuItem {...close} onClick={() => show('settings')}>
              Settings
            </MenuItem>
            <MenuItem {...close} onClick={() => void run(() => actions.downloadBackup())}>
              Download a backup
            </MenuItem>
          </>
        )}
      </Menu>
    </header>
  );
}

const read: Record<HealthState, { word: string; dot: string }> = {
  ok: { word: 'read well', dot: 'border-good bg-good' },
  degraded: { word: 'partly read', dot: 'border-risk bg-risk' },
  broken: { word: 'not recognised', dot: 'border-late bg-late' },
  unsupported: { word: 'nothing to read here', dot: 'border-edge' },
};

function health(page: PageState): { site: string; word: string; dot: string } {
  const quiet = 'border-edge';
  switch (page.is) {
    case 'read':
      return { site: page.siteName, ...read[page.health.state] };
    case 'waiting':
      return { site: '', word: 'Reading', dot: quiet };
    case 'whose':
      return { site: page.siteName, word: 'not read yet', dot: quiet };
    case 'not-read':
      return { site: page.siteName, word: 'not read', dot: quiet };
    case 'empty':
      return { site: '', word: 'Nothing to read here', dot: quiet };
    case 'not-granted':
      return { site: '', word: 'This page is not read', dot: quiet };
  }
}
