import { ph } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLayoutEffect, useRef } from 'react';
import { manyInWords } from '@/components/panel/words';
import { Button } from '@/components/ui/button';
import type { DeskGroup } from '@/lib/app/desk-today';
import { groupWords } from './group-words';
import { TodayRow } from './today-row';
import { NEXT } from './use-desk-today';
import { OPENS } from './use-rows';

/** One heading of Today with its first rows; the others are counted, and shown when asked for. */
export function TodayGroup({ group: { group, rows, more }, onMore }: { group: DeskGroup; onMore(): void }) {
  const title = groupWords(group);
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | null>(null);
  // The button may go with the last rows: the focus goes on to what it was pressed for.
  useLayoutEffect(() => {
    if (firstNew.current === null || rows.length <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector<HTMLElement>(`[${OPENS}]`)?.focus();
    firstNew.current = null;
  });
  const show = () => {
    firstNew.current = rows.length;
    onMore();
  };
  return (
    <section aria-label={title} className="mb-5">
      <h2 className="mb-1.5 flex items-baseline gap-2 font-[640]">
        {title} <span className="text-sm font-normal text-faint">{manyInWords(rows.length, more)}</span>
      </h2>
      <ul ref={list} className="rounded-card border border-line bg-card">
        {rows.map((row) => (
          <TodayRow key={row.customerId} row={row} />
        ))}
      </ul>
      {more.count > 0 ? (
        <Button look="quiet" className="mt-1.5" onClick={show}>
          {more.count <= NEXT && !more.atLeast ? (
            <Trans>
              Show {ph({ count: more.count })} more<span className="sr-only"> under {title}</span>
            </Trans>
          ) : (
            <Trans>
              Show {ph({ next: NEXT })} more of {ph({ all: manyInWords(0, more) })}
              <span className="sr-only"> under {title}</span>
            </Trans>
          )}
        </Button>
      ) : null}
    </section>
  );
}
