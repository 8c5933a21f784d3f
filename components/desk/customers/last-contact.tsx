import { t } from '@lingui/core/macro';
import { usePanel } from '@/components/panel/panel-context';
import { day } from '@/components/ui/time';
import type { Instant } from '@/lib/model/time';

/** When somebody was last in touch, to the day; nothing where that is not known. */
export function LastContact({ at }: { at: Instant | null | undefined }) {
  return typeof at === 'number' ? <Day at={at} /> : null;
}

function Day({ at }: { at: Instant }) {
  const { now, zone } = usePanel();
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={t({ message: 'Last in touch', context: 'when' })}
      className="hidden shrink-0 text-sm text-faint tabular-nums sm:block"
    >
      {day(at, now, zone)}
    </time>
  );
}
