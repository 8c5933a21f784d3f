import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { CloseSign } from '@/components/ui/icons';
import { Words } from '@/components/ui/words';
import { stages } from '@/lib/model/customer';
import type { Target } from '@/lib/model/standards';
import { ChannelField, SpanFields } from './span-fields';
import { targetInWords } from './standard-words';
import { stageWords } from './words';

export interface TargetRowProps {
  target: Target;
  number: number;
  /** Opened to be filled in. */
  isNew: boolean;
  onChange(target: Target): void;
  /** Null for the last one: there is always a target. */
  onRemove: (() => void) | null;
}

/** Whom a target is for and how soon: one line, folded around its fields. */
export function TargetRow({ target, number, isNew, onChange, onRemove }: TargetRowProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-1.5 rounded-control border border-line px-2 py-1.5">
      <details open={isNew}>
        <summary className="py-0.5 text-sm">
          <Words>{targetInWords(target)}</Words>
        </summary>
        <fieldset className="min-w-0 pt-1">
          <legend className="sr-only">
            <Trans>Target {number}</Trans>
          </legend>
          <Field label={t`Tier`}>
            {(control) => (
              <input
                {...control}
                dir="auto"
                maxLength={200}
                placeholder={t`every`}
                value={target.tier}
                onChange={(event) => onChange({ ...target, tier: event.target.value })}
              />
            )}
          </Field>
          <div className="mt-1.5 grid grid-cols-2 gap-1.5">
            <ChannelField channel={target.channel} onChange={(channel) => onChange({ ...target, channel })} />
            <Field label={t`Stage`}>
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
                  <option value="">
                    <Trans>Any</Trans>
                  </option>
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
      </details>
      {onRemove ? (
        <IconButton label={t`Remove target ${number}`} onClick={onRemove}>
          <CloseSign />
        </IconButton>
      ) : null}
    </li>
  );
}
