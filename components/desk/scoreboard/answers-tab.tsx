import { ph, t } from '@lingui/core/macro';
import { useMemo } from 'react';
import { BarChart } from '@/components/ui/charts/bar-chart';
import type { ChartData } from '@/components/ui/charts/chart-data';
import { channels } from '@/lib/model/customer';
import { groupBy } from '@/lib/model/group-by';
import { type AnswerTimes, answerTimesOf, ends, LEAST_ANSWERS } from '@/lib/scores/answer-times';
import { ChannelTable } from './channel-table';
import { Figure } from './figure';
import { Numbers } from './numbers';
import { ReplyHours } from './reply-hours';
import type { BoardProps } from './use-board';
import { count, minutesInWords, shareInWords } from './words';

/** How soon the seller answers, held to the standard; and when customers answer themselves. */
export function AnswersTab({ counted }: BoardProps) {
  const answers = useMemo(() => counted.flatMap((one) => one.answers), [counted]);
  const times = useMemo(() => answerTimesOf(answers), [answers]);
  const byChannel = useMemo(() => {
    const groups = groupBy(answers, ({ channel }) => channel);
    return channels.flatMap((channel) => {
      const group = groups.get(channel);
      return group ? [{ channel, times: answerTimesOf(group) }] : [];
    });
  }, [answers]);
  const make = () => distributionOf(times);
  const data = make();
  const answered = times.n - times.unanswered;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Numbers cards={headlinesOf(times)} />
      <Figure
        data={data}
        file={{ name: 'how-soon-you-answered', data: make }}
        title={t`How soon you answered`}
        says={t`First answers of the last 90 days, in your own hours: n ${ph({ answered: count(answered) })}. ${ph({ unanswered: count(times.unanswered) })} more fell due and are unanswered.`}
        empty={t`No question was answered in the last 90 days.`}
      >
        <BarChart
          data={data}
          title={t`How soon you answered`}
          says={t`A bar for each span of time, told apart by whether the answer was within your standard.`}
        />
      </Figure>
      {byChannel.length > 0 ? <ChannelTable channels={byChannel} /> : null}
      <ReplyHours counted={counted} />
    </div>
  );
}

function headlinesOf({ n, inTime, unanswered, share, median, nineInTen }: AnswerTimes) {
  const enough = t`needs ${ph({ count: LEAST_ANSWERS })} answers`;
  return [
    {
      title: t`Within your standard`,
      value: shareInWords(share),
      says: t`${ph({ inTime: count(inTime) })} of ${ph({ n: count(n) })} questions, last 90 days`,
    },
    {
      title: t`Half are answered within`,
      value: minutesInWords(median),
      says: median === null ? enough : t`in your hours`,
    },
    {
      title: t`Nine in ten within`,
      value: minutesInWords(nineInTen),
      says: nineInTen === null ? enough : t`in your hours`,
    },
    { title: t`Fell due unanswered`, value: String(unanswered), says: t`as far as your pages were read` },
  ];
}

function distributionOf({ groups }: AnswerTimes): ChartData {
  const isAny = groups.some(({ within, after }) => within + after > 0);
  const series = (name: string, of: 'within' | 'after', tone: 'brand' | 'late') => ({
    name,
    tone,
    points: groups.map((group) => ({ value: isAny ? group[of] : null })),
  });
  return {
    across: t`Answered after`,
    labels: groups.map((_, index) => {
      const end = ends[index];
      const span = minutesInWords(end ?? ends.at(-1) ?? 0);
      return end === undefined ? t`over ${span}` : t`to ${span}`;
    }),
    series: [series(t`Within the standard`, 'within', 'brand'), series(t`After it`, 'after', 'late')],
    unit: '',
    words: count,
  };
}
