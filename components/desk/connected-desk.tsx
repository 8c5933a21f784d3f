import { useMemo, useState } from 'react';
import { BackupWords } from '@/components/panel/backup/backup-words';
import { useScheduledBackup } from '@/components/panel/backup/use-scheduled-backup';
import { LogUnopened } from '@/components/panel/log-unopened';
import { PanelProvider } from '@/components/panel/panel-context';
import { SampleNotice } from '@/components/panel/sample/sample-notice';
import { useCovered } from '@/components/panel/use-covered';
import { useScores } from '@/components/panel/use-scores';
import { useNow } from '@/components/ui/use-now';
import { useLanguage } from '@/components/use-language';
import { useObservable } from '@/components/use-observable';
import { panelActions } from '@/lib/app/actions/panel-actions';
import { customerView, watchCustomerRecord } from '@/lib/app/customer-view';
import type { Subject } from '@/lib/app/panel-state';
import { ruleWords } from '@/lib/app/rule-words';
import { watchTodayCount } from '@/lib/log/agenda';
import { watchSettings } from '@/lib/log/settings';
import { Desk } from './desk';
import { DeskProvider } from './desk-context';
import { goTo, useRoute } from './use-route';

const PAGE = 50;

/** Beyond so many the navigation says that there are more. */
const MOST_WAITING = 999;

/** The desk, tied to the log. It has no page beside it: nothing here is read from one. */
export function ConnectedDesk({ zone }: { zone: string }) {
  const now = useNow();
  const route = useRoute();
  const [problem, setProblem] = useState<string | null>(null);
  const [shown, setShown] = useState(PAGE);
  const covered = useCovered();
  useScheduledBackup(now);

  const { value: known, error } = useObservable(useMemo(() => watchSettings(zone), [zone]));
  useLanguage(known?.language);
  const waiting = useObservable(useMemo(() => watchTodayCount(MOST_WAITING), [])).value ?? 0;

  const customerId = route.page === 'customers' && route.id ? route.id : null;
  const record = useObservable(
    useMemo(
      () => (customerId && known ? watchCustomerRecord(customerId, known, shown) : null),
      [customerId, known, shown],
    ),
  );
  const shownRecord = record.value ?? null;
  const scores = useScores(shownRecord, now);
  const view = useMemo(
    () => (shownRecord && known ? customerView(shownRecord, null, now, known.nudges) : undefined),
    [shownRecord, known, now],
  );

  if (error !== null) return <LogUnopened reason={error} />;
  if (!known || covered === null) return null;
  const choose = (next: Subject | null) => {
    setShown(PAGE);
    goTo({ page: 'customers', id: next?.is === 'customer' ? next.customerId : '' });
  };
  const actions = panelActions({
    settings: known,
    zone,
    page: { is: 'waiting', tabId: null },
    followed: null,
    choose,
    chooseInstead: choose,
    showMore: () => setShown((count) => count + PAGE),
    setProblem,
    caughtUp: () => undefined,
  });
  const customer = view && { ...view, pagePromises: [], pageAbsence: null, scores };
  return (
    <PanelProvider value={{ now, zone, rules: ruleWords, actions, drafts: [] }}>
      <DeskProvider
        value={{
          customer: { ...record, value: customer },
          settings: known,
        }}
      >
        <Desk
          route={route}
          counts={{ today: waiting > MOST_WAITING ? `${MOST_WAITING}+` : waiting ? String(waiting) : '' }}
          customer={customer}
          problem={problem}
          covered={covered}
          firstRun={known.firstRunDone ? null : { addresses: known.own, hours: known.standards.hours, zone }}
          notices={
            <>
              <SampleNotice className="md:px-7" />
              {route.page === 'data' ? null : <BackupWords className="mx-4 mt-4 md:mx-7" />}
            </>
          }
        />
      </DeskProvider>
    </PanelProvider>
  );
}
