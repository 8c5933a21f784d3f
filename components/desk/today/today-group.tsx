import { manyInWords } from '@/components/panel/words';
import { Button } from '@/components/ui/button';
import type { DeskGroup } from '@/lib/app/desk-today';
import { groupWords } from './group-words';
import { TodayRow } from './today-row';
import { NEXT } from './use-desk-today';

/** One heading of Today with its first rows; the others are counted, and shown when asked for. */
export function TodayGroup({ group: { group, rows, more }, onMore }: { group: DeskGroup; onMore(): void }) {
  const title = groupWords[group];
  return (
    <section aria-label={title} className="mb-5">
      <h2 className="mb-1.5 flex items-baseline gap-2 font-[640]">
        {title} <span className="text-sm font-normal text-faint">{manyInWords(rows.length, more)}</span>
      </h2>
      <ul className="rounded-card border border-line bg-card">
        {rows.map((row) => (
          <TodayRow key={row.customerId} row={row} />
        ))}
      </ul>
      {more.count > 0 ? (
        <Button look="quiet" className="mt-1.5" aria-label={`Show more under ${title}`} onClick={onMore}>
          {more.count <= NEXT && !more.atLeast
            ? `Show ${more.count} more`
            : `Show ${NEXT} more of ${manyInWords(0, more)}`}
        </Button>
      ) : null}
    </section>
  );
}
