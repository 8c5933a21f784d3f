import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { paletteKeys } from '@/components/panel/palette/palette-keys';
import { useViewState } from '@/components/panel/view-state';
import { pages } from './pages';
import { deskPages, hashOf, type Route } from './routes';

/** The pages of the desk, as links: each can be opened in a tab of its own, and kept. */
export function Navigation({ route, counts }: { route: Route; counts: Readonly<Record<string, string>> }) {
  return (
    <nav
      aria-label={t`Desk`}
      className="flex flex-col gap-0.5 border-line px-3 py-4 md:sticky md:top-0 md:h-dvh md:overflow-y-auto md:border-e"
    >
      <p className="px-2.5 pb-3 text-lg font-[650]">
        <Trans>Attune</Trans>
      </p>
      <ul className="flex flex-wrap gap-0.5 md:flex-col">
        {deskPages.map((page) => (
          <li key={page}>
            <a
              href={hashOf({ page, id: '' })}
              aria-current={page === route.page ? 'page' : undefined}
              className="flex justify-between gap-3 rounded-control px-2.5 py-1.5 hover:bg-sunk aria-[current=page]:bg-brand-wash aria-[current=page]:font-[600] aria-[current=page]:text-brand-ink"
            >
              {pages[page].title}
              {counts[page] ? <span className="font-normal text-faint">{counts[page]}</span> : null}
            </a>
          </li>
        ))}
      </ul>
      <CommandsButton />
      <p className="mt-auto hidden px-2.5 pt-6 text-sm text-faint md:block">
        <Trans>Everything stays on this machine.</Trans>
      </p>
    </nav>
  );
}

function CommandsButton() {
  const open = useViewState((state) => state.open);
  return (
    <button
      type="button"
      aria-keyshortcuts="Control+K"
      className="mt-2 flex justify-between gap-3 rounded-control border border-line px-2.5 py-1.5 text-soft hover:border-edge hover:text-ink"
      onClick={() => open({ is: 'palette' })}
    >
      <Trans>
        Commands <kbd className="font-sans text-faint">{paletteKeys()}</kbd>
      </Trans>
    </button>
  );
}
