import { t } from '@lingui/core/macro';
import { Chip } from '@/components/ui/chip';
import { tame } from '@/components/ui/words';
import type { CustomerScores } from '@/lib/app/panel-state';
import { usePanel } from './panel-context';
import { besideInWords, loyaltyInWords, rungInWords, salesInWords } from './score-words';

/** The level of service that their own reactions show, what stands beside it, and whether they are at risk. */
export function Standing({ scores }: { scores: CustomerScores }) {
  const { now, zone } = usePanel();
  const rung = rungInWords(scores.rung, now, zone);
  const beside = besideInWords(scores.rung);
  const loyalty = loyaltyInWords(scores.loyalty, now, zone);
  const sales = salesInWords(scores.business);
  return (
    <div className="mt-2 grid gap-1 text-sm text-soft">
      {loyalty ? (
        <p dir="auto">
          <Chip tone={loyalty.tone}>{loyalty.name}</Chip> {tame(loyalty.why)}
        </p>
      ) : null}
      <p dir="auto">
        {rung.name ? <Chip tone="good">{rung.name}</Chip> : null} {tame(rung.by)}
        {beside ? <span className="text-late">{` ${t`Beside it: ${beside}.`}`}</span> : null}
      </p>
      {sales ? <p>{sales}</p> : null}
    </div>
  );
}
