import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Card } from '@/components/ui/card';
import type { Channel } from '@/lib/model/customer';
import { type AnswerTimes, LEAST_ANSWERS } from '@/lib/scores/answer-times';
import { FiguresHead } from './figures-head';
import { channelWord, minutesInWords, shareInWords } from './words';

const headings = () => [t`Within your standard`, t`Half within`, t`Nine in ten within`, t`Unanswered`, 'n'];

/** Answer times in each channel that questions came in. */
export function ChannelTable({ channels }: { channels: readonly { channel: Channel; times: AnswerTimes }[] }) {
  return (
    <Card className="overflow-x-auto">
      <h2 className="mb-1 font-[640]">
        <Trans>By channel, last 90 days</Trans>
      </h2>
      <p className="mb-2 text-sm text-soft">
        <Trans>A dash: fewer than {ph({ count: LEAST_ANSWERS })}, too few to say.</Trans>
      </p>
      <table className="w-full max-w-2xl">
        <caption className="sr-only">
          <Trans>Answer times by channel</Trans>
        </caption>
        <FiguresHead rows={t`Channel`} columns={headings()} />
        <tbody>
          {channels.map(({ channel, times: { share, median, nineInTen, unanswered, n } }) => (
            <tr key={channel} className="border-t border-line">
              <th scope="row" className="py-1 text-start font-normal">
                {channelWord(channel)}
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
