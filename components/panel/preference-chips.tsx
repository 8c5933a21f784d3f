import { Chip } from '@/components/ui/chip';
import { clock, day } from '@/components/ui/time';
import type { Preference } from '@/lib/app/panel-state';
import type { Source } from '@/lib/model/customer';
import { usePanel } from './panel-context';
import { channelWords, hoursInWords, sourceInWords } from './words';

/** How and when they like to be reached, what time it is for them, and whether they are away; each with where from. */
export function PreferenceChips({ preference }: { preference: Preference }) {
  const { now, zone: own } = usePanel();
  const { channel, hours, zone, away } = preference;
  const together = channel && hours && hours.of === channel.value;
  return (
    <>
      {away ? (
        <li>
          <Chip tone="info">
            {away.sure ? `Away until ${day(away.until, now, own)}` : 'Away, until when is not known'}
          </Chip>
        </li>
      ) : null}
      {zone ? (
        <li>
          <Chip guess={zone.source === 'guess'}>{clock(now, zone.value)} for them</Chip>
        </li>
      ) : null}
      {channel ? (
        <KnownChip source={channel.source} replies={channel.replies}>
          {`${channelWords[channel.value]} first${together ? `, ${hoursInWords(hours.value)}` : ''}`}
        </KnownChip>
      ) : null}
      {hours && !together ? (
        <KnownChip source={hours.source} replies={hours.replies}>
          {`${hours.of ? channelWords[hours.of] : 'Writes'} ${hoursInWords(hours.value)}`}
        </KnownChip>
      ) : null}
    </>
  );
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
