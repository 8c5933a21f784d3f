import { t } from '@lingui/core/macro';
import { trendInWords } from '@/components/panel/score-words';
import type { OverallScore } from '@/lib/app/scoreboard';

const tones = { up: 'text-good', down: 'text-late', same: 'text-soft', unknown: 'text-faint' };

/** What changed since the 90 days before, in points. */
export function Trend({ score }: { score: OverallScore }) {
  const { words, way } = trendInWords(score);
  const points = Math.abs(Math.round((score.trend ?? 0) * 100));
  const short = { up: t`up ${points}`, down: t`down ${points}`, same: t`as it was`, unknown: t`nothing before` }[way];
  return (
    <span className={tones[way]} title={words}>
      {short}
    </span>
  );
}
