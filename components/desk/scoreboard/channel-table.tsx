import { Card } from '@/components/ui/card';
import type { Channel } from '@/lib/model/customer';
import { type AnswerTimes, LEAST_ANSWERS } from '@/lib/scores/answer-times';
import { FiguresHead } from './figures-head';
import { channelWords, minutesInWords, shareInWords } from './words';

const headings = ['Within your standard', 'Half within', 'Nine in ten within', 'Unanswered', 'n'];

/** Answer times in each channel that questions came in. */
export function ChannelTable({ channels }: { channels: readonly { channel: Channel; times: AnswerTimes }[] }) {
  return (
    <Card className="overflow-x-auto">
      <h2 className="mb-1 font-[640]">By channel, last 90 days</h2>
      <p className="mb-2 text-sm text-soft">A dash: fewer than {LEAST_ANSWERS}, too few to say.</p>
      <table className="w-full max-w-2xl">
        <caption className="sr-only">Answer times by channel</caption>
        <FiguresHead rows="Channel" columns={headings} />
        <tbody>
          {channels.map(({ channel, times: { share, median, nineInTen, unanswered, n } }) => (
            <tr key={channel} className="border-t border-line">
              <th scope="row" className="py-1 text-start font-normal">
                {channelWords[channel]}
              </th>
              <td className="px-2 py-1 text-end tabular-nums">{shareInWords(share)}</td>
              <td className="px-2 py-1 text-end tabular-nums">{minutesInWords(median)}</td>
              <td className="px-2 py-1 text-end tabular-nums">{minutesInWords(nineInTen)}</td>
              <td className="px-2 py-1 text-end tabular-nums">{unanswered}</td>
              <td className="px-2 py-1 text-end text-soft tabular-nums">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
