import { Trans } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { type ChartData, hasNumbers, tableOf } from '@/components/ui/charts/chart-data';
import { pngOf } from '@/components/ui/charts/png';
import { download } from '@/lib/app/actions/download';
import { tableAsCsv } from '@/lib/app/chart-file';
import { inEnglish } from '@/lib/words/i18n';
import { ChartTable } from './chart-table';

export interface FigureProps {
  data: ChartData;
  /** What its files are called, and its data once more: a table for other applications says it in English. */
  file: { name: string; data(): ChartData };
  title: string;
  /** What it rests on, with n. */
  says: string;
  /** Shown instead while nothing is known. */
  empty: string;
  /** What can be chosen of it. */
  controls?: ReactNode;
  children: ReactNode;
}

/** A chart with its name, what it rests on, its table, and both as files. */
export function Figure({ data, file, title, says, empty, controls, children }: FigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const [run, busy] = useRun();
  const name = fileName(file.name);
  const savePng = () =>
    run(async () => {
      const svg = place.current?.querySelector<SVGSVGElement>('svg[role="img"]');
      if (!svg) return;
      const legend = data.series.map((one) => one.name);
      download(`${name}.png`, await pngOf(svg, { title, says, legend }), 'image/png');
    });
  return (
    <figure aria-label={title} className="min-w-0 rounded-card border border-line bg-card px-3.5 py-3">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
        <h2 className="font-[640]">{title}</h2>
        {controls}
      </div>
      <figcaption className="mb-2 max-w-[100ch] text-sm text-soft">{says}</figcaption>
      {hasNumbers(data) ? (
        <>
          <div ref={place}>{children}</div>
          <div className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <details className="details-in-row">
              <summary className="text-sm text-soft hover:text-ink">
                <Trans>Table</Trans>
              </summary>
              <ChartTable data={data} title={title} />
            </details>
            <Button look="quiet" onClick={() => download(`${name}.csv`, csvOf(inEnglish(file.data)), 'text/csv')}>
              <Trans>CSV</Trans>
            </Button>
            <Button look="quiet" disabled={busy} onClick={() => void savePng()}>
              <Trans>PNG</Trans>
            </Button>
          </div>
        </>
      ) : (
        <p className="hatched rounded-control px-3 py-4 text-soft">{empty}</p>
      )}
    </figure>
  );
}

function csvOf(data: ChartData): string {
  const { headings, rows } = tableOf(data);
  return tableAsCsv(
    headings,
    rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)]),
  );
}

/** "attune-how-soon-2026-11-20" */
function fileName(name: string): string {
  return `attune-${name}-${Temporal.Now.plainDateISO()}`;
}
