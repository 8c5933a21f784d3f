import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, IconButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { CloseSign, DownSign, UpSign } from '@/components/ui/icons';
import { type Channel, type ChannelPreference, channels, type Source } from '@/lib/model/customer';
import type { Hours } from '@/lib/model/hours';
import { HoursEditor } from './hours-editor';
import { channelWords, hoursInWords } from './words';

const office = { from: '09:00', to: '17:00' };
const officeHours: Hours = [office, office, office, office, office, null, null];

export interface PreferredEditorProps {
  preferred: readonly ChannelPreference[];
  source: Source;
  onChange(preferred: ChannelPreference[]): void;
}

/** How they like to be reached, best first, with the hours in their own zone. */
export function PreferredEditor({ preferred, source, onChange }: PreferredEditorProps) {
  const left = channels.filter((channel) => preferred.every((one) => one.channel !== channel));
  const move = (index: number, by: number) => {
    const next = [...preferred];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    onChange(next);
  };
  const replace = (index: number, hours: Hours | null) =>
    onChange(preferred.map((one, at) => (at === index ? { ...one, hours } : one)));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-0.5 text-sm text-soft">
        <Trans>How they like to be reached, best first</Trans>{' '}
        {source === 'guess' && preferred.length > 0 ? <Chip guess /> : null}
      </legend>
      <ol className="grid gap-1">
        {preferred.map(({ channel, hours }, index) => {
          const word = channelWords[channel];
          return (
            <li key={channel} className="rounded-control border border-line bg-card px-2 py-1">
              <div className="flex items-center gap-0.5">
                <span className="min-w-0 flex-1 font-[550]">{word}</span>
                <IconButton label={t`${word} earlier`} disabled={index === 0} onClick={() => move(index, -1)}>
                  <UpSign />
                </IconButton>
                <IconButton
                  label={t`${word} later`}
                  disabled={index === preferred.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <DownSign />
                </IconButton>
                <IconButton
                  label={t`Remove ${word}`}
                  onClick={() => onChange(preferred.filter((_, at) => at !== index))}
                >
                  <CloseSign />
                </IconButton>
              </div>
              <details>
                <summary className="text-sm text-soft">{hours ? hoursInWords(hours) : t`Any hour`}</summary>
                <label className="flex items-center gap-1.5 py-1 text-sm">
                  <input
                    type="checkbox"
                    checked={hours === null}
                    onChange={(event) => replace(index, event.target.checked ? null : officeHours)}
                  />
                  <Trans>Any hour</Trans>
                </label>
                {hours ? (
                  <HoursEditor legend={t`In their own zone`} hours={hours} onChange={(next) => replace(index, next)} />
                ) : null}
              </details>
            </li>
          );
        })}
      </ol>
      {left.length > 0 ? (
        <div className="mt-1 flex flex-wrap gap-1">
          {left.map((channel: Channel) => (
            <Button
              key={channel}
              aria-label={addWords(channel)}
              onClick={() => onChange([...preferred, { channel, hours: null }])}
            >
              <span aria-hidden="true">+ </span>
              {channelWords[channel]}
            </Button>
          ))}
        </div>
      ) : null}
    </fieldset>
  );
}

function addWords(channel: Channel): string {
  const word = channelWords[channel];
  return t`Add ${word}`;
}
