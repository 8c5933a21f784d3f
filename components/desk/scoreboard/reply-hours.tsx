import { ph, t } from '@lingui/core/macro';
import { useMemo, useState } from 'react';
import type { ChartData } from '@/components/ui/charts/chart-data';
import { HeatChart } from '@/components/ui/charts/heat-chart';
import type { Counted } from '@/lib/app/scoreboard';
import { hoursOf, type ReplyChannel, replyChannels } from '@/lib/scores/reply-hours';
import { Choose } from './choose';
import { Figure } from './figure';
import { channelWord, count, weekdays } from './words';

/** Under so many answers a week of hours shows chance, not habit. */
const LEAST = 10;

/** By the day and hour of their own clock, in one channel or in all. */
export function ReplyHours({ counted }: { counted: readonly Counted[] }) {
  const [channel, setChannel] = useState<ReplyChannel | 'all'>('all');
  const replies = useMemo(() => counted.map((one) => one.replies), [counted]);
  const hours = useMemo(() => hoursOf(replies, channel === 'all' ? null : channel), [replies, channel]);
  const n = hours.flat().reduce((sum, one) => sum + one, 0);
  const unplaced = replies.reduce((sum, one) => sum + one.unplaced, 0);
  const make = () => dataOf(hours, n >= LEAST);
  const data = make();
  const title = t`When customers really answer`;
  return (
    <Figure
      data={data}
      file={{ name: 'when-customers-really-answer', data: make }}
      title={title}
      says={t`Answers to you in twelve months, in the hours of their own week: n ${n}. ${unplaced} more are left out, for their time zone or the time is not known.`}
      empty={t`Too few to say: ${n} of ${ph({ least: LEAST })} answers whose hour on their own clock is known.`}
      controls={
        <Choose
          label={t`Channel`}
          value={channel}
          options={[
            { value: 'all', label: t`All channels` },
            ...replyChannels.map((value) => ({ value, label: channelWord(value) })),
          ]}
          choose={setChannel}
        />
      }
    >
      <HeatChart
        data={data}
        title={title}
        says={t`A table of days and hours. All numbers are in the table below.`}
        side={40}
        short={(value) => (value === 0 ? '' : count(value))}
        most={Math.max(...hours.flat())}
      />
    </Figure>
  );
}

function dataOf(hours: readonly number[][], isEnough: boolean): ChartData {
  return {
    across: t`Hour`,
    labels: Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')),
    series: weekdays().map((name, day) => ({
      name,
      points: (hours[day] ?? []).map((value) => ({ value: isEnough ? value : null })),
    })),
    unit: '',
    words: count,
  };
}
