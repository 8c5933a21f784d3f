import { Decisions } from './decisions';
import { QualityRanking } from './quality-ranking';
import { TenMarks } from './ten-marks';
import type { BoardProps } from './use-board';

/** What the seller thinks of their own service, beside what was observed. */
export function YourselfTab({ board, counted, standards }: BoardProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <TenMarks scores={board.scores} decided={standards.decisions.consistently} />
      <Decisions counted={counted} standards={standards} />
      <QualityRanking />
    </div>
  );
}
