import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Field } from '@/components/ui/field';
import { type Channel, channels } from '@/lib/model/customer';
import type { Target } from '@/lib/model/standards';
import { channelWords } from './words';

type Span = Pick<Target, 'amount' | 'unit'>;

/** The unit as the seller counts it, and how many of the stored unit it is. */
const units = [
  { name: 'minutes', label: msg`minutes`, unit: 'minutes', times: 1 },
  { name: 'business-hours', label: msg`business hours`, unit: 'business-minutes', times: 60 },
  { name: 'business-days', label: msg`business days`, unit: 'business-days', times: 1 },
] as const;

/** How soon: a number and its unit. */
export function SpanFields({ span, onChange }: { span: Span; onChange(span: Span): void }) {
  const shown = units.find(({ unit }) => unit === span.unit) ?? units[0];
  return (
    <div className="mt-1.5 grid grid-cols-[5rem_minmax(0,1fr)] items-end gap-1.5">
      <Field label={t`Within`}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={0}
            step="any"
            value={Number.isNaN(span.amount) ? '' : span.amount / shown.times}
            onChange={(event) => onChange({ unit: span.unit, amount: event.target.valueAsNumber * shown.times })}
          />
        )}
      </Field>
      <Field label={t`Unit`}>
        {(control) => (
          <select
            {...control}
            value={shown.name}
            onChange={(event) => {
              const next = units.find(({ name }) => name === event.target.value) ?? shown;
              onChange({ unit: next.unit, amount: (span.amount / shown.times) * next.times });
            }}
          >
            {units.map(({ name, label }) => (
              <option key={name} value={name}>
                {t(label)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** One channel, or any. */
export function ChannelField({
  channel,
  onChange,
}: {
  channel: Channel | null;
  onChange(channel: Channel | null): void;
}) {
  return (
    <Field label={t`Channel`}>
      {(control) => (
        <select
          {...control}
          value={channel ?? ''}
          onChange={(event) => onChange(channels.find((one) => one === event.target.value) ?? null)}
        >
          <option value="">
            <Trans>Any</Trans>
          </option>
          {channels.map((one) => (
            <option key={one} value={one}>
              {channelWords[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
