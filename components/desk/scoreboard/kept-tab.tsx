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
  const labels = periodLabels(months, 'months', standards.zone);
  const promises = useMemo(() => {
    const { kept, late, broken, open } = promisesOverTime(counted, months);
    return [
      { name: 'Kept', tone: 'brand', counts: kept },
      { name: 'Kept late', tone: 'risk', counts: late },
      { name: 'Broken', tone: 'late', counts: broken },
      { name: 'Past their day, open', tone: 'plain', counts: open },
    ] as const;
  }, [counted, months]);
  const issues = useMemo(() => {
    const { opened, resolved } = issuesOverTime(counted, months);
    return [
      { name: 'Opened', tone: 'risk', counts: opened },
      { name: 'Resolved', tone: 'brand', counts: resolved },
    ] as const;
  }, [counted, months]);
  const times = useMemo(
    () =>
      issueTimesOf(
        counted.flatMap((one) => one.issues),
        yearTo(at),
      ),
    [counted, at],
  );
  const { open, past } = useMemo(() => openPromises(counted, at), [counted, at]);
  const promiseData = countsData(promises, labels, 'Month');
  const issueData = countsData(issues, labels, 'Month');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Figure
        data={promiseData}
        title="Promises over time"
        says={`Promises of yours by the month they were kept in, or were for. Open today: ${open}, of which ${past} past their day.`}
        empty="No promise of yours fell into the last twelve months."
      >
        <BarChart
          data={promiseData}
          title="Promises over time"
          says="A bar for each month, told apart by how the promises went."
        />
      </Figure>
      <Numbers cards={issueCards(times, standards.issues.resolveBusinessDays)} />
      <Figure
        data={issueData}
        title="Issues over time"
        says="Lapses and complaints in your log, by the month they were opened and resolved in."
        empty="No issue was opened or resolved in the last twelve months."
      >
        <BarChart data={issueData} title="Issues over time" says="A bar for each month: issues opened, and resolved." />
      </Figure>
      <OpenIssues open={times.open} names={names} now={at} />
    </div>
  );
}

function issueCards(
  { resolved, median, nineInTen, share, judged, reopened, open, openDays }: IssueTimes,
  days: number,
) {
  const enough = `needs ${LEAST_ISSUES} resolved in twelve months, there are ${resolved}`;
  return [
    { title: 'Half are resolved within', value: daysInWords(median), says: median === null ? enough : `n ${resolved}` },
    {
      title: 'Nine in ten within',
      value: daysInWords(nineInTen),
      says: nineInTen === null ? enough : `n ${resolved}`,
    },
    {
      title: 'Within your standard',
      value: shareInWords(share),
      says: `${days} business days, of ${judged} resolved or past it`,
    },
    {
      title: 'Open now',
      value: String(open.length),
      says: openDays
        ? `half for more than ${daysInWords(openDays.median)}, the oldest ${daysInWords(openDays.most)}`
        : 'nothing is open',
    },
    { title: 'Came back', value: String(reopened), says: 'opened again in twelve months' },
  ];
}
