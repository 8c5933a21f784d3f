import { ph, t } from '@lingui/core/macro';
import { useMemo } from 'react';
import { BarChart } from '@/components/ui/charts/bar-chart';
import { issuesOverTime, openPromises, promisesOverTime } from '@/lib/app/board-counts';
import { yearTo } from '@/lib/app/scoreboard';
import { type IssueTimes, issueTimesOf, LEAST_ISSUES } from '@/lib/scores/issue-times';
import { countsData } from './counts-data';
import { Figure } from './figure';
import { Numbers } from './numbers';
import { OpenIssues } from './open-issues';
import type { BoardProps } from './use-board';
import { daysInWords, periodLabels, shareInWords } from './words';

/** What was promised and how it went; what went wrong and how long it took to mend. */
export function KeptTab({ counted, periods, standards, at, names }: BoardProps) {
  const { months } = periods;

  const promises = useMemo(() => promisesOverTime(counted, months), [counted, months]);
  const issues = useMemo(() => issuesOverTime(counted, months), [counted, months]);
  const times = useMemo(
    () =>
      issueTimesOf(
        counted.flatMap((one) => one.issues),
        yearTo(at),
      ),
    [counted, at],
  );
  const { open, past } = useMemo(() => openPromises(counted, at), [counted, at]);
  const labels = () => periodLabels(months, 'months', standards.zone);
  const makePromises = () =>
    countsData(
      [
        { name: t({ message: 'Kept', context: 'a promise' }), tone: 'brand', counts: promises.kept },
        { name: t`Kept late`, tone: 'risk', counts: promises.late },
        { name: t`Broken`, tone: 'late', counts: promises.broken },
        { name: t`Past their day, open`, tone: 'plain', counts: promises.open },
      ],
      labels(),
      t`Month`,
    );
  const makeIssues = () =>
    countsData(
      [
        { name: t`Opened`, tone: 'risk', counts: issues.opened },
        { name: t`Resolved`, tone: 'brand', counts: issues.resolved },
      ],
      labels(),
      t`Month`,
    );
  const [promiseData, issueData] = [makePromises(), makeIssues()];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Figure
        data={promiseData}
        file={{ name: 'promises-over-time', data: makePromises }}
        title={t`Promises over time`}
        says={t`Promises of yours by the month they were kept in, or were for. Open today: ${open}, of which ${past} past their day.`}
        empty={t`No promise of yours fell into the last twelve months.`}
      >
        <BarChart
          data={promiseData}
          title={t`Promises over time`}
          says={t`A bar for each month, told apart by how the promises went.`}
        />
      </Figure>
      <Numbers cards={issueCards(times, standards.issues.resolveBusinessDays)} />
      <Figure
        data={issueData}
        file={{ name: 'issues-over-time', data: makeIssues }}
        title={t`Issues over time`}
        says={t`Lapses and complaints in your log, by the month they were opened and resolved in.`}
        empty={t`No issue was opened or resolved in the last twelve months.`}
      >
        <BarChart
          beside
          data={issueData}
          title={t`Issues over time`}
          says={t`A bar for each month: issues opened, and resolved.`}
        />
      </Figure>
      <OpenIssues open={times.open} names={names} now={at} />
    </div>
  );
}

function issueCards(
  { resolved, median, nineInTen, share, judged, reopened, open, openDays }: IssueTimes,
  days: number,
) {
  const enough = t`needs ${ph({ least: LEAST_ISSUES })} resolved in twelve months, there are ${resolved}`;
  return [
    {
      title: t`Half are resolved within`,
      value: daysInWords(median),
      says: median === null ? enough : `n ${resolved}`,
    },
    {
      title: t`Nine in ten within`,
      value: daysInWords(nineInTen),
      says: nineInTen === null ? enough : `n ${resolved}`,
    },
    {
      title: t`Within your standard`,
      value: shareInWords(share),
      says: t`${days} business days, of ${judged} resolved or past it`,
    },
    {
      title: t`Open now`,
      value: String(open.length),
      says: openDays
        ? t`half for more than ${ph({ median: daysInWords(openDays.median) })}, the oldest ${ph({ most: daysInWords(openDays.most) })}`
        : t`nothing is open`,
    },
    { title: t`Came back`, value: String(reopened), says: t`opened again in twelve months` },
  ];
}
