import { IconButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { CloseSign } from '@/components/ui/icons';
import { stages } from '@/lib/model/customer';
import type { Target } from '@/lib/model/standards';
import { ChannelField, SpanFields } from './span-fields';
import { stageWords } from './words';

export interface TargetRowProps {
  target: Target;
  number: number;
  onChange(target: Target): void;
  /** Null for the last one: there is always a target. */
  onRemove: (() => void) | null;
}

/** Whom a target is for, and how soon. */
export function TargetRow({ target, number, onChange, onRemove }: TargetRowProps) {
  return (
    <li className="rounded-control border border-line p-2">
      <fieldset className="min-w-0">
        <legend className="sr-only">Target {number}</legend>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-1.5">
          <Field label="Tier">
            {(control) => (
              <input
                {...control}
                dir="auto"
                maxLength={200}
                placeholder="every"
                value={target.tier}
                onChange={(event) => onChange({ ...target, tier: event.target.value })}
              />
            )}
          </Field>
          {onRemove ? (
            <IconButton label={`Remove target ${number}`} className="mb-1" onClick={onRemove}>
              <CloseSign />
            </IconButton>
          ) : null}
        </div>
        <div className="mt-1.5 grid grid-cols-2 gap-1.5">
          <ChannelField channel={target.channel} onChange={(channel) => onChange({ ...target, channel })} />
          <Field label="Stage">
            {(control) => (
              <select
                {...control}
                value={target.stage ?? ''}
                onChange={({ target: { value } }) => {
                  const { stage: _, ...rest } = target;
                  const stage = stages.find((one) => one === value);
                  onChange(stage ? { ...rest, stage } : rest);
                }}
              >
                <option value="">Any</option>
                {stages.map((stage) => (
                  <option key={stage} value={stage}>
                    {stageWords[stage]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <SpanFields span={target} onChange={(span) => onChange({ ...target, ...span })} />
      </fieldset>
    </li>
  );
}
