import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { hashOf } from '@/components/desk/routes';
import { detailInWords, markTone } from '@/components/panel/score-words';
import { tame, Words } from '@/components/ui/words';
import type { OverallScore, Scoreboard } from '@/lib/app/scoreboard';
import { percent } from '@/lib/words/percent';
import { Trend } from './trend';
import { count } from './words';

export interface TenTableProps {
  board: Scoreboard;
  /** By customer id. */
  names: ReadonlyMap<string, string>;
}

/** The ten measures, each with what it rests on. What an average hides stands behind its name. */
export function TenTable({ board, names }: TenTableProps) {
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-card">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">
          <Trans>The ten expectations: what was observed in the last 90 days</Trans>
        </caption>
        <thead className="text-sm text-soft">
          <tr>
            <Head>{t`Expectation`}</Head>
            <Head>{t`Trend`}</Head>
            <Head number>{t`Observed`}</Head>
            <Head number>n</Head>
            <Head wide>{t`Beside your own standard`}</Head>
            <Head number wide>{t`Worst tenth`}</Head>
          </tr>
        </thead>
        <tbody>
          {board.scores.map((score, index) => (
            <tr key={score.id} className="border-t border-line align-top">
              <th scope="row" className="px-3 py-2 text-start font-normal">
                <Measure score={score} number={index + 1} names={names} />
              </th>
              <td className="px-3 py-2 whitespace-nowrap">{score.value === null ? null : <Trend score={score} />}</td>
              <td className="px-3 py-2 text-end whitespace-nowrap tabular-nums">
                {score.value === null ? (
                  <span className="text-faint">
                    <Trans>not enough yet</Trans>
                  </span>
                ) : (
                  percent(score.value)
                )}
              </td>
              <td className="px-3 py-2 text-end whitespace-nowrap text-soft tabular-nums">{count(score.n)}</td>
              <td className="hidden px-3 py-2 md:table-cell">
                <Bar score={score} />
              </td>
              <td className="hidden px-3 py-2 text-end text-soft tabular-nums md:table-cell">
                {score.worstTenth ? percent(score.worstTenth.value) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  children: string;
  number?: boolean;
  /** Only where there is room for it. */
  wide?: boolean;
}

function Head({ children, number = false, wide = false }: HeadProps) {
  const look = `${number ? 'text-end' : 'text-start'} ${wide ? 'hidden md:table-cell' : ''}`;
  return (
    <th scope="col" className={`px-3 py-2 font-[600] whitespace-nowrap ${look}`}>
      {children}
    </th>
  );
}

interface MeasureProps {
  score: OverallScore;
  number: number;
  names: ReadonlyMap<string, string>;
}

function Measure({ score, number, names }: MeasureProps) {
  const { title, formula, counts, least, value, n, needs, details, spread, worstTenth } = score;
  const tiers = spread
    .map(
      ({ tier, value: share, n: of }) =>
        `${tame(tier).slice(0, 24) || t`none`} ${share === null ? '–' : percent(share)} (n ${of})`,
    )
    .join(', ');
  return (
    <details>
      <summary className="cursor-pointer">
        <span className="text-faint tabular-nums">{number}</span> <span className="font-[550]">{title}</span>
      </summary>
      <div className="mt-1.5 grid max-w-prose gap-1.5 text-sm text-soft">
        <p>{formula}</p>
        {value === null ? (
          <p>
            <Trans>
              Not enough yet: {n} of {least} {counts}.
            </Trans>{' '}
            {needs ?? ''}
          </p>
        ) : null}
        {details.map((detail) => (
          <p key={detail.label}>
            {detail.label}: {detailInWords(detail)} (n {detail.n})
          </p>
        ))}
        {spread.length > 1 ? (
          <p>
            <Trans>By tier: {tiers}</Trans>
          </p>
        ) : null}
        {worstTenth ? (
          <p>
            <WorstTenth ids={worstTenth.customerIds} names={names} />
          </p>
        ) : null}
      </div>
    </details>
  );
}

/** So many are named; the list of customers has the others. */
const FEW = 8;

function WorstTenth({ ids, names }: { ids: readonly string[]; names: TenTableProps['names'] }) {
  const people = (
    <>
      {ids.slice(0, FEW).map((id, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <a className="underline" href={hashOf({ page: 'customers', id })}>
            <Words>{names.get(id) || t`No name`}</Words>
          </a>
        </span>
      ))}
    </>
  );
  const more = ids.length - FEW;
  if (more <= 0) return <Trans>The tenth that fares worst: {people}</Trans>;
  return (
    <Trans>
      The tenth that fares worst: {people} and {more} more
    </Trans>
  );
}

const fills = { brand: 'bg-brand', risk: 'bg-risk', late: 'bg-late' };

/** Full at a share of one; the line is the seller's own standard. Hatched: there is not enough to say. */
function Bar({ score }: { score: OverallScore }) {
  const { value, aim } = score;
  const tone = markTone(score);
  const says = t`Your standard is ${ph({ percent: percent(aim) })}`;
  return (
    <div className="relative mt-1 h-3.5 w-44" title={says}>
      <span className="sr-only">{says}</span>
      <div aria-hidden="true" className="h-full overflow-hidden rounded-[4px] bg-sunk">
        {value === null || tone === null ? (
          <div className="h-full rounded-[4px] border border-dashed border-edge" />
        ) : (
          <div className={`h-full rounded-[4px] ${fills[tone]}`} style={{ width: `${value * 100}%` }} />
        )}
      </div>
      <div
        aria-hidden="true"
        className="absolute -inset-y-0.5 w-0.5 bg-ink"
        style={{ insetInlineStart: `calc(${Math.min(1, aim) * 100}% - 2px)` }}
      />
    </div>
  );
}
