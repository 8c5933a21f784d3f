import { t } from '@lingui/core/macro';
import { DownSign, UpSign } from '@/components/ui/icons';
import type { Score } from '@/lib/app/scores';
import { percent } from '@/lib/words/percent';
import { detailInWords, markInWords, trendInWords } from './score-words';

/** The numbers behind a mark: what was counted and how, what changed, and what is missing. */
export function MarkDetails({ id, score }: { id: string; score: Score }) {
  const { title, value, n, least, counts, needs, aim, formula, details } = score;
  const trend = trendInWords(score);
  const share = value === null ? '' : percent(value);
  const standard = percent(aim);
  return (
    <section
      id={id}
      popover="auto"
      aria-label={title}
      className="max-h-[80dvh] w-max max-w-[min(20rem,calc(100vw-1rem))] overflow-y-auto rounded-card border border-line bg-card p-3 text-start text-sm text-soft shadow-lg"
    >
      <h3 className="text-base font-[630] text-ink">{title}</h3>
      <p className="text-ink">{sentence(markInWords(score))}.</p>
      {value === null ? (
        <p className="mt-1">{n === 0 && needs ? needs : t`A score needs at least ${least} ${counts}.`}</p>
      ) : (
        <>
          <p className="mt-1">{t`${share}, where your standard is ${standard}.`}</p>
          <p className="mt-1 flex items-start gap-1">
            {trend.way === 'up' ? <UpSign /> : trend.way === 'down' ? <DownSign /> : null}
            <span>{trend.words}</span>
          </p>
        </>
      )}
      {details.length > 0 ? (
        <dl className="mt-1.5 grid grid-cols-[1fr_auto] gap-x-3 border-t border-line pt-1.5">
          {details.map((detail) => (
            <div key={detail.label} className="contents">
              <dt>{detail.label}</dt>
              <dd className="text-end text-ink">{detailInWords(detail)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className="mt-1.5 border-t border-line pt-1.5 text-xs">{formula}</p>
    </section>
  );
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
