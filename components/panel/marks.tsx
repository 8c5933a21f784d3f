import { t } from '@lingui/core/macro';
import { useId } from 'react';
import { Section } from '@/components/ui/card';
import type { CustomerScores } from '@/lib/app/panel-state';
import type { Score } from '@/lib/app/scores';
import { MarkDetails } from './mark-details';
import { markInWords, markTone } from './score-words';
import { Standing } from './standing';

const row = 'grid grid-cols-10 gap-1 max-[19rem]:grid-cols-5';
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How the customer is served: a mark for each of the ten expectations, the numbers one press away. */
export function Marks({ scores }: { scores: CustomerScores | null }) {
  return (
    <Section title={t`Ten expectations, 90 days`}>
      {scores ? (
        <>
          <ol aria-label={t`Marks`} className={row}>
            {scores.scores.map((score, index) => (
              <li key={score.id}>
                <Mark score={score} number={index + 1} />
              </li>
            ))}
          </ol>
          <Standing scores={scores} />
        </>
      ) : (
        <OnTheirWay />
      )}
    </Section>
  );
}

/** The room that the marks will take. */
function OnTheirWay() {
  return (
    <div className={row} aria-hidden="true">
      {ten.map((number) => (
        <div key={number} className="text-center text-xs text-faint">
          <div className="h-7 rounded-[5px] bg-sunk" />
          {number}
        </div>
      ))}
    </div>
  );
}

const fills = { brand: 'fill-brand', risk: 'fill-risk', late: 'fill-late' };

/** Full: the seller's own standard is met. Hatched: there is not enough to say. */
function Mark({ score, number }: { score: Score; number: number }) {
  const details = useId();
  const tone = markTone(score);
  // Something is drawn of nothing, too: it is a mark, and not a missing one.
  const height = Math.max(1, Math.min(1, score.ofStandard ?? 0) * 14);
  return (
    <>
      <button
        type="button"
        popoverTarget={details}
        aria-label={`${number}. ${score.title}: ${markInWords(score)}`}
        title={score.title}
        className="block w-full rounded-[5px] text-center text-xs text-faint hover:text-ink"
      >
        <svg
          viewBox="0 0 10 14"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
          className={`block h-7 w-full rounded-[5px] forced-color-adjust-none ${tone ? 'border border-line bg-sunk' : 'hatched'}`}
        >
          {tone ? <rect x="0" width="10" y={14 - height} height={height} className={fills[tone]} /> : null}
        </svg>
        {number}
      </button>
      <MarkDetails id={details} score={score} />
    </>
  );
}
