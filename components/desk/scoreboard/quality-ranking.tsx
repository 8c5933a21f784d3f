import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePanel } from '@/components/panel/panel-context';
import { Card } from '@/components/ui/card';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { ReflectionOf } from '@/lib/log/reflections';
import { qualities } from '@/lib/model/reflection';
import { DeleteReflection } from './history-actions';
import { QualityForm } from './quality-form';
import { qualityWord } from './quality-words';
import { useReflections } from './use-reflections';

/** Product, selling, delivery and service against a competitor whom the seller names, and how that was before. */
export function QualityRanking() {
  const reflections = useReflections('quality');
  if (!reflections) return null;
  const [newest] = reflections;
  return (
    <Card>
      <h2 className="font-[640]">
        <Trans>Against a competitor</Trans>
      </h2>
      <p className="mb-2 max-w-prose text-sm text-soft">
        <Trans>Your own ranking from 1 to 10, yours and theirs. Nothing of it is measured.</Trans>
      </p>
      {reflections.length > 0 ? <Rankings reflections={reflections} /> : null}
      <details className="mt-3" open={reflections.length === 0}>
        <summary className="text-sm text-soft hover:text-ink">
          <Trans>Rank anew</Trans>
        </summary>
        <QualityForm key={newest?.id} competitor={newest?.body.competitor ?? ''} />
      </details>
    </Card>
  );
}

function Rankings({ reflections }: { reflections: readonly ReflectionOf<'quality'>[] }) {
  const { now, zone } = usePanel();
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-3xl">
        <caption className="sr-only">
          <Trans>Your rankings, the newest first: yours and theirs</Trans>
        </caption>
        <thead className="text-sm text-soft">
          <tr>
            <th scope="col" className="py-1 text-start font-[600]">
              <Trans>When</Trans>
            </th>
            <th scope="col" className="px-2 py-1 text-start font-[600]">
              <Trans>Competitor</Trans>
            </th>
            {qualities.map((quality) => (
              <th key={quality} scope="col" className="px-2 py-1 text-end font-[600]">
                {qualityWord(quality)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {reflections.map(({ id, at, body: { competitor, ours, theirs, words } }) => (
            <tr key={id} className="border-t border-line align-baseline">
              <th scope="row" className="py-1 text-start font-normal whitespace-nowrap">
                {day(at, now, zone)}
              </th>
              <td className="px-2 py-1">
                <Words>{competitor}</Words>
                {words ? <p className="text-sm text-soft">{words}</p> : null}
              </td>
              {qualities.map((quality) => (
                <td key={quality} className="px-2 py-1 text-end whitespace-nowrap tabular-nums">
                  {ours[quality] ?? '–'}{' '}
                  <span className="text-soft">
                    <Trans>to {ph({ theirs: theirs[quality] ?? '–' })}</Trans>
                  </span>
                </td>
              ))}
              <td className="px-2 py-1 text-end">
                <DeleteReflection id={id} of={t`ranking of ${ph({ when: day(at, now, zone) })}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
