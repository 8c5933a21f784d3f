import { Trans } from '@lingui/react/macro';
import { Headlines } from './headlines';
import { People } from './people';
import { TenTable } from './ten-table';
import type { BoardProps } from './use-board';

/** The last 90 days: four numbers, the ten measures, and who needs a look. */
export function OverviewTab({ board, names }: BoardProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="-mb-1.5 text-soft">
        <Trans>What customers could see you do, last 90 days</Trans>
      </p>
      <Headlines board={board} />
      <TenTable board={board} names={names} />
      <People board={board} names={names} />
    </div>
  );
}
