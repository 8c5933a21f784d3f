import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { tame } from '@/components/ui/words';
import { type KeptDecision, keptDecisions } from '@/lib/model/reflection';

export function keptWords(kept: KeptDecision): string {
  switch (kept) {
    case 'yes':
      return t({ message: 'Yes', context: 'a decision kept' });
    case 'partly':
      return t({ message: 'In part', context: 'a decision kept' });
    case 'no':
      return t({ message: 'No', context: 'a decision kept' });
  }
}

export interface DecisionKeptProps {
  decided: string;
  kept: KeptDecision | null;
  choose(kept: KeptDecision): void;
}

/** Whether the seller did what they decided to do consistently: nobody else can tell. */
export function DecisionKept({ decided, kept, choose }: DecisionKeptProps) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm text-soft">
        <Trans>Did you do what you decided to do consistently?</Trans>
      </legend>
      <p dir="auto" className="mb-1">
        {tame(decided)}
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {keptDecisions.map((one) => (
          <label key={one} className="flex items-baseline gap-1.5">
            <input type="radio" name={name} checked={kept === one} onChange={() => choose(one)} />
            {keptWords(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
