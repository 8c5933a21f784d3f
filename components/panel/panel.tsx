import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Coverable } from '@/components/ui/coverable';
import { Toasts } from '@/components/ui/toasts';
import { tame } from '@/components/ui/words';
import type { OpenDraft } from '@/lib/app/open-drafts';
import { keyOf, type PersonOnPage, type Subject } from '@/lib/app/panel-state';
import { AlwaysOn } from './always-on';
import { BackupNow } from './backup/backup-now';
import { ByName } from './by-name';
import { CatchUp } from './catch-up';
import { Cover } from './cover';
import { CustomerView } from './customer-view';
import { Dialogs } from './dialogs';
import { FirstRun } from './first-run';
import { PageNotice } from './page-notice';
import { PaletteDialogs } from './palette/palette-dialogs';
import { PanelProvider, usePanel } from './panel-context';
import type { PanelProps } from './panel-props';
import { PeopleChips } from './people-chips';
import { Problem } from './problem';
import { QuickAdd } from './quick-add';
import { Settings } from './settings';
import { Teach } from './teach';
import { Today } from './today';
import { TopBar } from './top-bar';
import { TouchOffers } from './touch-offers';
import { UnknownPerson } from './unknown-person';
import { useCoverKey, useKeys } from './use-keys';
import { useRun } from './use-run';
import { useSteady } from './use-steady';
import { useViewState } from './view-state';

/** The whole panel. Everything comes in through its props, everything that is done goes out through its actions. */
export function Panel(props: PanelProps) {
  const { now, zone, rules, covered } = props;
  const actions = useSteady(props.actions);
  const open = props.customer.value?.drafts;
  const drafts = open && open.length > 0 ? open : none;
  // The same while it says the same: whoever reads it is drawn anew with it.
  const context = useMemo(() => ({ now, zone, rules, actions, drafts }), [now, zone, rules, actions, drafts]);
  useCoverKey(() => void actions.cover(!covered));
  return (
    <PanelProvider value={context}>
      <Coverable covered={covered} cover={<Cover />} className="flex min-h-dvh flex-col">
        {props.firstRun ? <First {...props} first={props.firstRun} /> : <Open {...props} />}
      </Coverable>
    </PanelProvider>
  );
}

const none: readonly OpenDraft[] = [];

function First({ first, problem }: PanelProps & { first: NonNullable<PanelProps['firstRun']> }) {
  return (
    <>
      <Problem says={problem} />
      <FirstRun first={first} />
      <Foot />
    </>
  );
}

function Open(props: PanelProps) {
  const { page, subject, today, caughtUp, settings, customer, problem } = props;
  const view = useViewState((state) => state.view);
  const follow = useViewState((state) => state.follow);
  const teaching = useViewState((state) => state.teaching);
  useKeys(props.covered);

  const key = subject.is === 'customer' ? subject.customerId : subject.is === 'unknown' ? keyOf(subject.person) : '';
  useEffect(() => {
    if (key) follow();
  }, [key, follow]);

  const shown = view === 'page' && subject.is === 'customer' ? customer.value : undefined;
  const about = subject.is === 'unknown' ? subject.person.name || subject.person.address : shown?.customer.body.name;
  const who = tame(about ?? '');
  const hasName = view === 'settings' || shown || (view === 'page' && subject.is === 'unknown');
  return (
    <>
      <p aria-live="polite" className="sr-only">
        {view === 'page' && who ? t`Now about ${who}` : ''}
      </p>
      <TopBar page={page} today={today.value} />
      <Problem says={problem} />
      {props.notices}
      <main className="flex-1">
        {view === 'settings' ? null : <CatchUp told={caughtUp} />}
        {view === 'settings' ? null : <TouchOffers offers={props.offers} people={props.people} />}
        {hasName ? null : (
          <h1 className="sr-only">
            <Trans>Attune</Trans>
          </h1>
        )}
        {view === 'settings' ? <Settings settings={settings} /> : null}
        {view === 'today' ? (
          <div className="pt-3">
            <Today today={today} caughtUp={caughtUp} />
          </div>
        ) : null}
        {view === 'page' && !teaching ? <Page {...props} /> : null}
        {view === 'page' ? <Teach page={page} /> : null}
      </main>
      <Foot>{shown ? <QuickAdd key={shown.customer.id} customerId={shown.customer.id} /> : null}</Foot>
      <Dialogs customer={customer.value} />
      <PaletteDialogs customer={shown} />
    </>
  );
}

/** What the page, or the seller, put in front of the panel. */
function Page({ page, subject, chosen, people, customer, today, caughtUp }: PanelProps) {
  const others = people.filter((person) => !isSubject(person, subject));
  if (subject.is === 'customer') {
    return (
      <>
        {chosen ? <Chosen /> : <PageNotice page={page} />}
        {customer.error ? (
          <p className="px-3.5 py-3 text-late">
            <Trans>This customer could not be read: {customer.error}</Trans>
          </p>
        ) : null}
        {customer.value && !chosen ? <ByName people={people.filter((one) => isSubject(one, subject))} /> : null}
        {customer.value ? <CustomerView view={customer.value} others={chosen ? [] : others} /> : null}
        {!customer.value && !customer.error ? <PageNotice page={{ is: 'waiting' }} /> : null}
        {chosen ? null : <AlwaysOn page={page} />}
      </>
    );
  }
  return (
    <>
      {chosen ? <Chosen /> : <PageNotice page={page} />}
      {subject.is === 'unknown' ? <UnknownPerson person={subject.person} others={chosen ? [] : others} /> : null}
      {subject.is === 'nobody' && page.is !== 'waiting' ? (
        <>
          <div className="pt-3">
            <PeopleChips people={others} />
          </div>
          <Today today={today} caughtUp={caughtUp} />
        </>
      ) : null}
      <AlwaysOn page={page} />
    </>
  );
}

function Chosen() {
  const { actions } = usePanel();
  const [run] = useRun();
  return (
    <p className="flex items-center gap-2 border-b border-line bg-sunk px-3.5 py-1 text-sm text-soft">
      <span className="flex-1">
        <Trans>Chosen by you, not by the page</Trans>
      </span>
      <Button look="quiet" onClick={() => void run(() => actions.followPage())}>
        <Trans>Back to the page</Trans>
      </Button>
    </p>
  );
}

/** What was just done stands above the quick add, at the foot of the window. */
function Foot({ children }: { children?: ReactNode }) {
  const toasts = useViewState((state) => state.toasts);
  const close = useViewState((state) => state.closeToast);
  return (
    <div className="sticky bottom-0 z-2">
      <BackupNow />
      <Toasts toasts={toasts} onClose={close} />
      {children}
    </div>
  );
}

function isSubject(person: PersonOnPage, subject: Subject): boolean {
  if (subject.is === 'customer') return person.customerId === subject.customerId;
  return subject.is === 'unknown' && keyOf(person) === keyOf(subject.person);
}
