import { Trans } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { BackupNow } from '@/components/panel/backup/backup-now';
import { Cover } from '@/components/panel/cover';
import { Dialogs } from '@/components/panel/dialogs';
import { PaletteDialogs } from '@/components/panel/palette/palette-dialogs';
import { usePanel } from '@/components/panel/panel-context';
import { Problem } from '@/components/panel/problem';
import { useCoverKey, useKeys } from '@/components/panel/use-keys';
import { useViewState } from '@/components/panel/view-state';
import { Coverable } from '@/components/ui/coverable';
import { Toasts } from '@/components/ui/toasts';
import type { FirstRun as First } from '@/lib/app/panel-contract';
import type { CustomerView } from '@/lib/app/panel-state';
import { Navigation } from './navigation';
import { pages } from './pages';
import type { Route } from './routes';
import { goTo } from './use-route';

export interface DeskProps {
  route: Route;
  /** Beside the names of the pages: how many wait, how many there are. */
  counts: Readonly<Record<string, string>>;
  /** The customer whose page is open. */
  customer: CustomerView | undefined;
  problem: string | null;
  /** Nothing of anybody is shown. */
  covered: boolean;
  /** What the seller has not been asked yet; null once they have. */
  firstRun?: First | null;
  /** Quiet words about the whole log, above the page. */
  notices?: ReactNode;
}

const FirstRun = lazy(() => import('./first-run/first-run'));

/** The full tab: the navigation, and the page that the address names. */
export function Desk({ route, counts, customer, problem, covered, firstRun = null, notices }: DeskProps) {
  const { actions } = usePanel();
  const toasts = useViewState((state) => state.toasts);
  const close = useViewState((state) => state.closeToast);
  useCoverKey(() => void actions.cover(!covered));
  useKeys(covered);
  // What leads to the settings in the panel leads to the page of the standards here.
  const view = useViewState((state) => state.view);
  const show = useViewState((state) => state.show);
  useEffect(() => {
    if (view !== 'settings') return;
    show('page');
    goTo({ page: 'standards', id: 'answers' });
  }, [view, show]);
  const { Page } = pages[route.page];
  // Whoever goes on to another page looks around first, and finds it again where it was.
  const [firstAt, setFirstAt] = useState<Route['page'] | null>(route.page);
  return (
    <Coverable covered={covered} cover={<Cover />} className="min-h-dvh md:grid md:grid-cols-[196px_minmax(0,1fr)]">
      <Navigation route={route} counts={counts} />
      <div className="flex min-w-0 flex-col">
        <Problem says={problem} />
        {notices}
        <main className="w-full max-w-[1180px] flex-1 px-4 py-5 md:px-7">
          <Suspense
            fallback={
              <p className="text-soft">
                <Trans>Opening…</Trans>
              </p>
            }
          >
            {firstRun && route.page === firstAt ? (
              <FirstRun first={firstRun} onLater={() => setFirstAt(null)} />
            ) : (
              <Page key={route.page} id={route.id} />
            )}
          </Suspense>
        </main>
        <div className="sticky bottom-0 z-2">
          <BackupNow />
          <Toasts toasts={toasts} onClose={close} />
        </div>
      </div>
      <Dialogs customer={customer} />
      <PaletteDialogs customer={customer} go={goTo} />
    </Coverable>
  );
}
