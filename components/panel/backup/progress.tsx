import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { region } from '@/lib/words/i18n';
import { percentDone } from '@/lib/words/percent';
import type { UnderWay } from './use-under-way';

interface ProgressProps extends UnderWay {
  /** What is counted: rows of a log are, bytes of a file say nothing to anybody. */
  counts: 'rows' | 'share';
  onStop(): void;
}

/** How far something is, and the way to stop it. */
export function Progress({ says, done, all, counts, onStop }: ProgressProps) {
  const share = all === 0 ? 0 : done / all;
  const now = done.toLocaleString(region());
  const most = all.toLocaleString(region());
  const far = counts === 'rows' && all > 0 ? t`${now} of ${most} rows` : percentDone(share);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <label className="min-w-40 flex-1 text-sm text-soft tabular-nums">
        {`${says}: ${far}`}
        <progress className="mt-1" max={1} value={share} />
      </label>
      <Button onClick={onStop}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}
