import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, IconButton } from '@/components/ui/button';
import { CloseSign } from '@/components/ui/icons';
import { type Agreed, channels } from '@/lib/model/customer';
import { ChannelField, SpanFields } from './span-fields';
import { channelWords } from './words';

export interface AgreedTargetsProps {
  agreed: readonly Agreed[];
  error: string | null;
  onChange(agreed: Agreed[]): void;
}

/** How soon this one customer was promised an answer. It comes before the seller's own targets. */
export function AgreedTargets({ agreed, error, onChange }: AgreedTargetsProps) {
  const free = [null, ...channels].find((channel) => agreed.every((one) => one.channel !== channel));
  const change = (index: number, part: Partial<Agreed>) =>
    onChange(agreed.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-0.5 text-sm text-soft">
        <Trans>Agreed with this customer</Trans>
      </legend>
      <ol className="grid gap-1 empty:hidden">
        {agreed.map((one, index) => {
          const name = one.channel ? channelWords[one.channel] : null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing of its own that stays while it is edited.
            <li key={index} className="rounded-control border border-line bg-card p-2">
              <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-1.5">
                <ChannelField channel={one.channel} onChange={(channel) => change(index, { channel })} />
                <IconButton
                  label={name ? t`Remove what was agreed for ${name}` : t`Remove what was agreed for any channel`}
                  className="mb-1"
                  onClick={() => onChange(agreed.filter((_, at) => at !== index))}
                >
                  <CloseSign />
                </IconButton>
              </div>
              <SpanFields span={one} onChange={(span) => change(index, span)} />
            </li>
          );
        })}
      </ol>
      {error ? (
        <p role="alert" className="mt-0.5 text-xs text-late">
          {error}
        </p>
      ) : null}
      {free === undefined ? null : (
        <Button
          className="mt-1"
          onClick={() => onChange([...agreed, { channel: free, amount: 1, unit: 'business-days' }])}
        >
          <Trans>Add what was agreed</Trans>
        </Button>
      )}
      <p className="mt-0.5 text-xs text-faint">
        <Trans>How soon you answer them. Comes before your own targets.</Trans>
      </p>
    </fieldset>
  );
}

/** What is wrong with agreed targets, in words; null when nothing is. */
export function wrongAgreed(agreed: readonly Agreed[]): string | null {
  if (agreed.some(({ amount }) => !(amount > 0 && amount <= 100_000)))
    return t`What was agreed needs a number above zero.`;
  const twice = agreed.find(({ channel }, index) => agreed.findIndex((one) => one.channel === channel) !== index);
  if (!twice) return null;
  const channel = twice.channel && channelWords[twice.channel];
  return channel ? t`${channel} is there twice: keep one.` : t`Any channel is there twice: keep one.`;
}
