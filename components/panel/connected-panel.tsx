import { useEffect, useMemo, useState } from 'react';
import { useNow } from '@/components/ui/use-now';
import { useLanguage } from '@/components/use-language';
import { useObservable } from '@/components/use-observable';
import { panelActions } from '@/lib/app/actions/panel-actions';
import { type Ahead, TIMELINE_PAGE } from '@/lib/app/ask-ahead';
import { customerView, watchCustomerRecord } from '@/lib/app/customer-view';
import type { EarlyStart } from '@/lib/app/early-page';
import { type FollowedPage, followPage, type PageInView } from '@/lib/app/follow-page';
import { inOurView } from '@/lib/app/our-thread';
import { pageState } from '@/lib/app/page-state';
import { panelSettings } from '@/lib/app/panel-settings';
import { keyOf, type Subject } from '@/lib/app/panel-state';
import { watchRuleSwitches } from '@/lib/app/rule-switches';
import { ruleWords } from '@/lib/app/rule-words';
import { siteLights } from '@/lib/app/site-lights';
import { awaitingTaught } from '@/lib/app/taught';
import { TODAY_ROWS, todayRows } from '@/lib/app/today';
import { subjectOf } from '@/lib/app/who';
import { watchToday } from '@/lib/log/agenda';
import { type Settings, watchSettings } from '@/lib/log/settings';
import { watchSiteHealth } from '@/lib/log/site-health';
import { useScheduledBackup } from './backup/use-scheduled-backup';
import { LogUnopened } from './log-unopened';
import { pageReader } from './page-reader';
import { Panel } from './panel';
import type { PanelProps } from './panel-props';
import { SampleNotice } from './sample/sample-notice';
import { useAway } from './use-away';
import { useChosen } from './use-chosen';
import { useCovered } from './use-covered';
import { usePageAbsence, usePagePromises } from './use-from-page';
import { usePeople } from './use-people';
import { useScores } from './use-scores';
import { useSelection } from './use-selection';
import { useTouchOffers } from './use-touch-offers';
import { useUnderstood } from './use-understood';
import { useWish } from './use-wish';

export interface ConnectedPanelProps {
  windowId: number;
  zone: string;
  /** Of the page beside it, what was asked before this was loaded. */
  early: EarlyStart;
  /** And what the log says of it. */
  ahead: Ahead;
}

/** The panel of one window, tied to the page beside it and to the log. */
export function ConnectedPanel({ windowId, zone, early, ahead }: ConnectedPanelProps) {
  const now = useNow();
  const [inView, setPage] = useState<PageInView>(ahead.page ?? waiting);
  const [followed, setFollowed] = useState<FollowedPage | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [shown, setShown] = useState(TIMELINE_PAGE);

  useEffect(() => {
    const ending = new AbortController();
    const page = early.take();
    if (!page) setPage(waiting);
    setFollowed(followPage(windowId, setPage, setProblem, ending.signal, page));
    return () => ending.abort();
  }, [windowId, early]);

  const settings = useObservable(
    useMemo(() => watchSettings(zone), [zone]),
    ahead.settings,
  );
  const known = settings.value;
  const page = useMemo(() => (known ? inOurView(awaitingTaught(inView, known), known) : inView), [inView, known]);
  const reading = page.is === 'read' ? page.reading : null;
  const people = usePeople(reading, known, ahead.people);
  const switches = useObservable(useMemo(watchRuleSwitches, []));
  const health = useObservable(useMemo(watchSiteHealth, []));
  const away = useAway(now);
  const covered = useCovered(ahead.covered);
  useScheduledBackup(now);
  useLanguage(known?.language);
  const today = useObservable(useMemo(() => watchToday(TODAY_ROWS), []));

  const first = people?.[0];
  const beside = reading ? `${reading.url}\n${first ? keyOf(first) : ''}` : '';
  const chosen = useChosen(beside);
  const onPage: Subject = reading && people ? subjectOf(reading, people) : { is: 'nobody' };
  const subject = chosen.subject ?? onPage;

  const customerId = subject.is === 'customer' ? subject.customerId : null;
  const record = useObservable(
    useMemo(
      () => (customerId && known ? watchCustomerRecord(customerId, known, shown) : null),
      [customerId, known, shown],
    ),
    ahead.record ?? undefined,
  );

  const shownRecord = record.value ?? null;
  useSelection(
    windowId,
    customerId,
    known !== undefined && page.is !== 'waiting' && (customerId === null || shownRecord !== null),
    async (words) =>
      reading && shownRecord && !chosen.subject
        ? (await pageReader()).whoSaidOnPage(words, shownRecord, reading)
        : null,
  );

  const pagePromises = usePagePromises(shownRecord, reading, now);
  const pageAbsence = usePageAbsence(shownRecord, reading, now);
  const understood = useUnderstood(shownRecord, reading);

  // All rules are put to the situation here: not again for what changes elsewhere in the panel.
  const budget = known?.nudges;
  const view = useMemo(
    () => (shownRecord && budget ? customerView(shownRecord, reading, now, budget, understood) : null),
    [shownRecord, reading, now, budget, understood],
  );
  const rows = useMemo(() => today.value && todayRows(today.value), [today.value]);
  const scores = useScores(shownRecord, now);
  const offers = useTouchOffers(now, known?.standards.zone);
  const customer = useMemo(
    () => (view ? { ...view, pagePromises, pageAbsence, scores } : undefined),
    [view, pagePromises, pageAbsence, scores],
  );

  useWish(windowId, known !== undefined && page.is !== 'waiting' && (!reading || people !== undefined), (wished) =>
    chosen.choose({ is: 'customer', customerId: wished }),
  );

  if (settings.error !== null) return <LogUnopened reason={settings.error} />;
  if (!known || covered === null) return null;
  const actions = panelActions({
    settings: known,
    zone,
    page,
    followed,
    choose: (next) => {
      setShown(TIMELINE_PAGE);
      chosen.choose(next);
    },
    chooseInstead: chosen.chooseInstead,
    showMore: () => setShown(shown + TIMELINE_PAGE),
    setProblem,
    caughtUp: away.seen,
  });
  const props: PanelProps = {
    now,
    zone: known.standards.zone,
    firstRun: known.firstRunDone ? null : firstRunOf(page, known),
    page: reading && !people ? { is: 'waiting' } : pageState(page, known),
    subject,
    chosen: chosen.subject !== null,
    people: people ?? [],
    customer: { ...record, value: customer },
    today: { ...today, value: rows },
    caughtUp: away.caughtUp,
    offers,
    settings: {
      ...settings,
      value: panelSettings(known, switches.value ?? [], siteLights(known, health.value ?? [], page)),
    },
    rules: ruleWords,
    problem,
    covered,
    notices: <SampleNotice />,
    actions,
  };
  return <Panel {...props} />;
}

const waiting: PageInView = { is: 'waiting', tabId: null };

function firstRunOf(page: PageInView, settings: Settings) {
  const account = page.is === 'read' && page.reading.account.is === 'found' ? page.reading.account.value : '';
  return {
    addresses: account ? [account] : [],
    hours: settings.standards.hours,
    zone: settings.standards.zone,
  };
}
