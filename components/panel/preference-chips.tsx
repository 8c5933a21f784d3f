import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Chip } from '@/components/ui/chip';
import { clock, day } from '@/components/ui/time';
import type { Preference } from '@/lib/app/panel-state';
import type { Channel, Source } from '@/lib/model/customer';
import type { Hours } from '@/lib/model/hours';
import { usePanel } from './panel-context';
import { channelWords, hoursInWords, sourceInWords } from './words';

/** How and when they like to be reached, what time it is for them, and whether they are away; each with where from. */
export function PreferenceChips({ preference }: { preference: Preference }) {
  const { now, zone: own } = usePanel();
  const { channel, hours, zone, away } = preference;
  const end = away ? day(away.until, now, own) : '';
  const time = zone ? clock(now, zone.value) : '';
  const together = channel && hours && hours.of === channel.value;
  return (
    <>
      {away ? (
        <li>
          <Chip tone="info">{away.sure ? t`Away until ${end}` : t`Away, until when is not known`}</Chip>
        </li>
      ) : null}
      {zone ? (
        <li>
          <Chip guess={zone.source === 'guess'}>
            <Trans>{time} for them</Trans>
          </Chip>
        </li>
      ) : null}
      {channel ? (
        <KnownChip source={channel.source} replies={channel.replies}>
          {firstInWords(channel.value, together ? hours.value : null)}
        </KnownChip>
      ) : null}
      {hours && !together ? (
        <KnownChip source={hours.source} replies={hours.replies}>
          {writesInWords(hours.of, hours.value)}
        </KnownChip>
      ) : null}
    </>
  );
}

function firstInWords(first: Channel, theirs: Hours | null): string {
  const channel = channelWords[first];
  const hours = theirs && hoursInWords(theirs);
  return hours ? t`${channel} first, ${hours}` : t`${channel} first`;
}

function writesInWords(channel: Channel | null, theirs: Hours): string {
  const hours = hoursInWords(theirs);
  return channel ? `${channelWords[channel]} ${hours}` : t`Writes ${hours}`;
}

function KnownChip({ source, replies, children }: { source: Source; replies: number; children: string }) {
  return (
    <li>
      <Chip guess={source === 'guess'}>
        <span>
          {children}
          {source === 'guess' ? null : <span className="font-normal"> · {sourceInWords(source, replies)}</span>}
        </span>
      </Chip>
    </li>
  );
}
