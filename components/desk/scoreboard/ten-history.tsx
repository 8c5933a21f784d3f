import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePanel } from '@/components/panel/panel-context';
import { day } from '@/components/ui/time';
import type { ReflectionOf } from '@/lib/log/reflections';
import { measures } from '@/lib/scores/registry';
import { DeleteReflection } from './history-actions';

/** The marks of every time, the newest first. */
export function TenHistory({ reflections }: { reflections: readonly ReflectionOf<'ten'>[] }) {
  const { now, zone } = usePanel();
  return (
    <details className="mt-3">
      <summary className="text-sm text-soft hover:text-ink">
        <Trans>Your marks before</Trans>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by the keyboard */}
      <section aria-label={t`Your marks before`} className="mt-1 overflow-x-auto" tabIndex={0}>
        <table className="border-collapse text-sm">
          <caption className="sr-only">
            <Trans>Your marks of the ten, the newest first</Trans>
          </caption>
          <thead className="text-soft">
            <tr>
              <th scope="col" className="py-1 text-start font-[600]">
                <Trans>Expectation</Trans>
              </th>
              {reflections.map(({ id, at }) => (
                <th key={id} scope="col" className="px-2 py-1 text-end font-[600] whitespace-nowrap">
                  {day(at, now, zone)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map(({ id, title }) => (
              <tr key={id} className="border-t border-line">
                <th scope="row" className="py-1 text-start font-normal">
                  {title}
                </th>
                {reflections.map((one) => (
                  <td key={one.id} className="px-2 py-1 text-end tabular-nums">
                    {one.body.marks[id] ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="border-t border-line">
              <td />
              {reflections.map(({ id, at }) => (
                <td key={id} className="px-2 py-1 text-end">
                  <DeleteReflection id={id} of={t`marks of ${ph({ when: day(at, now, zone) })}`} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </details>
  );
}
