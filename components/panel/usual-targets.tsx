import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { standardWords, type Target } from '@/lib/model/standards';
import { type TargetPreset, targetPresets } from '@/lib/model/target-presets';
import { channelWords, stageWords } from './words';

/** Targets worth offering, each with what is published about it; one press puts it among the seller's own. */
export function UsualTargets({ onUse }: { onUse(target: TargetPreset['target']): void }) {
  return (
    <details>
      <summary className="text-sm text-soft">
        <Trans>Usual targets, and what stands behind them</Trans>
      </summary>
      <ul aria-label={t`Usual targets`} className="mt-1 grid gap-2">
        {targetPresets.map(({ target, figure, noFigure }) => {
          const name = presetWords(target);
          return (
            <li key={name} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-t border-line pt-1.5">
              <p className="font-[550]">{name}</p>
              <Button aria-label={t`Use ${name}`} className="row-span-2 self-start" onClick={() => onUse(target)}>
                <Trans>Use</Trans>
              </Button>
              <p className="text-xs text-soft">
                {figure ? `${figure.says} ${figure.source}, ${figure.year}. ${figure.caveat}` : noFigure}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/**
 * Puts a usual target among the seller's own: in the place of the one for the same customers, or else before the first
 * that would hide it.
 */
export function withUsual<Row extends Target>(
  rows: readonly Row[],
  { amount, unit, ...whom }: TargetPreset['target'],
  make: (target: Target) => Row,
): Row[] {
  const isEveryTier = ({ tier }: Row) => tier.trim() === '';
  const same = rows.findIndex((row) => isEveryTier(row) && row.channel === whom.channel && row.stage === whom.stage);
  if (same >= 0) return rows.map((row, index) => (index === same ? { ...row, amount, unit } : row));
  const hides = rows.findIndex(
    (row) => isEveryTier(row) && row.channel === null && (whom.channel !== null || row.stage === undefined),
  );
  return rows.toSpliced(hides < 0 ? rows.length : hides, 0, make({ tier: '', amount, unit, ...whom }));
}

function presetWords({ channel, stage, ...span }: TargetPreset['target']): string {
  const whom = [channel && channelWords[channel], stage && stageWords[stage]].filter(Boolean).join(', ');
  return whom ? `${whom}: ${standardWords(span)}` : standardWords(span);
}
