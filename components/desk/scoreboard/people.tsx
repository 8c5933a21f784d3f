import { hashOf } from '@/components/desk/routes';
import { salesInWords } from '@/components/panel/score-words';
import { Card } from '@/components/ui/card';
import { Words } from '@/components/ui/words';
import type { Scoreboard } from '@/lib/app/scoreboard';

const rungs = [
  ['amaze', 'Amazed: they told others'],
  ['delight', 'Delighted: they showed pleasure'],
  ['exceed', 'More than they expected'],
  ['satisfy', 'Satisfied'],
] as const;

/** Who needs a look, how far service has come with the others, and what was sold. */
export function People({ board, names }: { board: Scoreboard; names: ReadonlyMap<string, string> }) {
  const { inTrouble, atRisk, customers, business } = board;
  const onRung = rungs.reduce((all, [rung]) => all + (board.rungs.get(rung) ?? 0), 0);
  const sales = salesInWords(business);
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Card>
        <h2 className="mb-1.5 font-[640]">Who needs a look</h2>
        <Names title="In trouble: an open complaint" ids={inTrouble} names={names} />
        <Names title="At risk: satisfied, and heard from less" ids={atRisk} names={names} />
      </Card>
      <Card>
        <h2 className="mb-1.5 font-[640]">Levels of service, by what they showed in twelve months</h2>
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
                No reaction recorded
              </th>
              <td className="py-0.5 text-end tabular-nums">{customers - onRung}</td>
            </tr>
          </tbody>
        </table>
        {sales ? <p className="mt-2 text-sm text-soft">{sales}</p> : null}
        {business.left > 0 ? <p className="text-sm text-soft">Customers who left: {business.left}.</p> : null}
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
      <h3 className="text-sm text-soft">
        {title} <span className="text-faint">{ids.length}</span>
      </h3>
      {ids.length === 0 ? <p className="text-faint">Nobody.</p> : null}
      <ul>
        {ids.slice(0, FEW).map((id) => (
          <li key={id}>
            <a className="hover:underline" href={hashOf({ page: 'customers', id })}>
              <Words>{names.get(id) || 'No name'}</Words>
            </a>
          </li>
        ))}
      </ul>
      {ids.length > FEW ? <p className="text-sm text-faint">and {ids.length - FEW} more</p> : null}
    </section>
  );
}
