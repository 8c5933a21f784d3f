import { t } from '@lingui/core/macro';
import { usePanel } from '@/components/panel/panel-context';
import { day } from '@/components/ui/time';
import type { PastDay } from '@/lib/app/day-close';

/** The marks of the last days, drawn small; nothing while there is none. */
export function LastDays({ days }: { days: readonly PastDay[] }) {
  const { now, zone } = usePanel();
  if (days.every(({ mark }) => mark === null)) return null;
  return (
    <ol
      aria-label={t`The last days`}
      className="mt-3 flex flex-wrap gap-3 border-t border-line pt-2 text-xs text-faint"
    >
      {days.map(({ start, mark }) => (
        <li key={start} className="grid justify-items-center gap-0.5">
          <span className="flex h-4 w-6 items-end" aria-hidden="true">
            <span
              className={`w-full rounded-[2px] forced-color-adjust-none ${mark === null ? 'bg-sunk' : 'bg-brand'}`}
              style={{ height: `${((mark ?? 0.5) / 5) * 100}%` }}
            />
          </span>
          <span>{day(start, now, zone)}</span>
          <span className={mark === null ? '' : 'text-ink'}>{mark === null ? t`none` : t`${mark} of 5`}</span>
        </li>
      ))}
    </ol>
  );
}
