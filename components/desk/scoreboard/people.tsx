import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { hashOf } from '@/components/desk/routes';
import { salesInWords } from '@/components/panel/score-words';
import { Card } from '@/components/ui/card';
import { Words } from '@/components/ui/words';
import type { Scoreboard } from '@/lib/app/scoreboard';

const rungsInWords = () =>
  [
    ['amaze', t`Amazed: they told others`],
    ['delight', t`Delighted: they showed pleasure`],
    ['exceed', t`More than they expected`],
    ['satisfy', t`Satisfied`],
  ] as const;

/** Who needs a look, how far service has come with the others, and what was sold. */
export function People({ board, names }: { board: Scoreboard; names: ReadonlyMap<string, string> }) {
  const { inTrouble, atRisk, customers, business } = board;
  const rungs = rungsInWords();
  const onRung = rungs.reduce((all, [rung]) => all + (board.rungs.get(rung) ?? 0), 0);
  const sales = salesInWords(business);
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Card>
        <h2 className="mb-1.5 font-[640]">
          <Trans>Who needs a look</Trans>
        </h2>
        <Names title={t`In trouble: an open complaint`} ids={inTrouble} names={names} />
        <Names title={t`At risk: satisfied, and heard from less`} ids={atRisk} names={names} />
      </Card>
      <Card>
        <h2 className="mb-1.5 font-[640]">
          <Trans>Levels of service, by what they showed in twelve months</Trans>
        </h2>
        <table className="w-full">
          <tbody>
            {rungs.map(([rung, words]) => (
              <tr key={rung}>
                <th scope="row" className="py-0.5 text-start font-normal">
                  {words}
                </th>
                <td className="py-0.5 text-end tabular-nums">{board.rungs.get(rung) ?? 0}</td>
              </tr>
            ))}
            <tr className="text-soft">
              <th scope="row" className="py-0.5 text-start font-normal">
                <Trans>No reaction recorded</Trans>
              </th>
              <td className="py-0.5 text-end tabular-nums">{customers - onRung}</td>
            </tr>
          </tbody>
        </table>
        {sales ? <p className="mt-2 text-sm text-soft">{sales}</p> : null}
        {business.left > 0 ? (
          <p className="text-sm text-soft">
            <Trans>Customers who left: {ph({ count: business.left })}.</Trans>
          </p>
        ) : null}
      </Card>
    </div>
  );
}

/** So many are named; the list of customers has the others. */
const FEW = 12;

interface NamesProps {
  title: string;
  ids: readonly string[];
  names: ReadonlyMap<string, string>;
}

function Names({ title, ids, names }: NamesProps) {
  return (
    <section aria-label={title} className="mb-2">
      <h3 className="flex items-baseline justify-between gap-3 text-sm text-soft">
        {title} <span className="tabular-nums">{ids.length}</span>
      </h3>
      {ids.length === 0 ? (
        <p className="text-faint">
          <Trans>Nobody.</Trans>
        </p>
      ) : null}
      <ul className="mt-0.5 grid gap-0.5">
        {ids.slice(0, FEW).map((id) => (
          <li key={id}>
            <a className="hover:underline" href={hashOf({ page: 'customers', id })}>
              <Words>{names.get(id) || t`No name`}</Words>
            </a>
          </li>
        ))}
      </ul>
      {ids.length > FEW ? (
        <p className="text-sm text-faint">
          <Trans>and {ph({ count: ids.length - FEW })} more</Trans>
        </p>
      ) : null}
    </section>
  );
}
