import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { inWords } from '@/components/panel/use-run';
import { Card } from '@/components/ui/card';
import { BarChart } from '@/components/ui/charts/bar-chart';
import { type NudgeUse, readNudgeUse } from '@/lib/app/nudge-use';
import { countsData } from './counts-data';
import { Figure } from './figure';
import { FiguresHead } from './figures-head';
import type { BoardProps } from './use-board';
import { periodLabels } from './words';

/** What the seller did with nudges: over all customers, whatever tier or account was chosen. */
export function NudgesTab({ periods: { months }, standards, at }: BoardProps) {
  const [use, setUse] = useState<NudgeUse | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    readNudgeUse(months, at).then(
      (read) => !gone && setUse(read),
      (reason: unknown) => !gone && setFailed(inWords(reason)),
    );
    return () => {
      gone = true;
    };
  }, [months, at]);
  if (failed !== null) {
    return (
      <p className="text-late">
        <Trans>The log could not be read: {failed}</Trans>
      </p>
    );
  }
  if (!use) {
    return (
      <p className="text-soft">
        <Trans>Reading what you answered…</Trans>
      </p>
    );
  }

  const { acted, putOff, refused } = use.overTime;
  const make = () =>
    countsData(
      [
        { name: t`Acted on`, tone: 'brand', counts: acted },
        { name: t`Put off`, tone: 'risk', counts: putOff },
        { name: t`Not wanted`, tone: 'plain', counts: refused },
      ],
      periodLabels(months, 'months', standards.zone),
      t`Month`,
    );
  const data = make();
  const title = t`What you did with nudges`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Figure
        data={data}
        file={{ name: 'what-you-did-with-nudges', data: make }}
        title={title}
        says={t`Nudges that you answered, of all customers. What was shown and left alone is not kept, and opening a conversation is only looking: whether you answered stands under Answers.`}
        empty={t`You have not answered a nudge in the last twelve months.`}
      >
        <BarChart data={data} title={title} says={t`A bar for each month, told apart by what you did.`} />
      </Figure>
      {use.rules.length > 0 ? <RuleTable use={use} /> : null}
    </div>
  );
}

function RuleTable({ use: { rules } }: { use: NudgeUse }) {
  const { rules: words } = usePanel();
  const headings = [t`Acted on`, t`Put off`, t`Not wanted`, t`Customers`];
  return (
    <Card className="overflow-x-auto">
      <h2 className="mb-1.5 font-[640]">
        <Trans>By nudge, twelve months</Trans>
      </h2>
      <table className="w-full max-w-3xl">
        <caption className="sr-only">
          <Trans>What you did with each nudge</Trans>
        </caption>
        <FiguresHead rows={t`Nudge`} columns={headings} />
        <tbody>
          {rules.map(({ ruleId, acted, putOff, refused, customers }) => (
            <tr key={ruleId} className="border-t border-line">
              <th scope="row" className="py-1 text-start font-normal">
                {words[ruleId]?.title ?? ruleId}
              </th>
              {[acted, putOff, refused, customers].map((value, index) => (
                <td key={headings[index]} className="px-2 py-1 text-end tabular-nums">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
