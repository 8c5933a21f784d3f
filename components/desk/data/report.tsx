import { t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { TakenIn } from '@/lib/app/data-contract';
import type { ImportReport } from '@/lib/app/import';
import { addedInWords, ofLog } from './words';

/** At most so many parts that were left out are listed; the rest are counted. */
const LISTED = 100;

interface ReportProps {
  taken: TakenIn;
  takenBack: boolean;
  busy: boolean;
  onUndo(undo: () => Promise<void>): void;
  onClose(): void;
}

/** What was taken in, what was left out and why, and the way back. */
export function Report({ taken: { report, undo }, takenBack, busy, onUndo, onClose }: ReportProps) {
  const { skipped, skippedCount } = report;
  const listed = skipped.slice(0, LISTED);
  const others = skippedCount - listed.length;
  return (
    <section aria-label={t`Report`} className="grid gap-2 rounded-control border border-line p-3">
      <div role="status">
        <p className="font-[550]">{takenBack ? t`Taken back.` : addedInWords(report)}</p>
        {takenBack ? null : <HowItEnded report={report} undo={undo} />}
      </div>
      {skippedCount > 0 ? (
        <details open={skippedCount <= 10}>
          <summary className="text-risk">
            <Plural value={skippedCount} one="# part of the file left out" other="# parts of the file left out" />
          </summary>
          <ul aria-label={t`Left out`} className="mt-1 max-h-64 overflow-y-auto text-sm">
            {listed.map(({ where, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={index} className="border-t border-line py-1">
                <Words className="font-[550]">{where}</Words>: {why}
              </li>
            ))}
            {others > 0 ? (
              <li className="border-t border-line py-1 text-faint">
                <Plural value={others} one="and # other" other="and # others" />
              </li>
            ) : null}
          </ul>
        </details>
      ) : null}
      <div className="flex gap-2">
        {undo && !takenBack ? (
          <Button disabled={busy} onClick={() => onUndo(undo.undo)}>
            <Trans>Undo</Trans>
          </Button>
        ) : null}
        <Button onClick={onClose}>
          <Trans context="nothing more here">Done</Trans>
        </Button>
      </div>
    </section>
  );
}

function HowItEnded({ report, undo }: TakenIn) {
  const { ended, customersAdded, entriesAdded } = report;
  return (
    <>
      <p className="text-soft empty:hidden">{endInWords(report)}</p>
      <p className="text-soft empty:hidden">
        {ended === 'stopped' ? t`Take the file in again for the rest: nothing is taken twice.` : ''}
      </p>
      <p className="text-soft empty:hidden">{knownInWords(report)}</p>
      <p className="text-soft empty:hidden">
        {undo === null && customersAdded + entriesAdded > 0 ? t`It is too much to be taken back.` : ''}
      </p>
    </>
  );
}

function endInWords({ ended }: ImportReport): string {
  if (ended === 'stopped') return t`You stopped it: what was taken until then stays.`;
  if (ended === 'broken') return t`The file could not be read to its end: what came before is taken.`;
  return '';
}

function knownInWords({ customersKnown, entriesKnown }: ImportReport): string {
  const known = ofLog(customersKnown, entriesKnown);
  return known ? t`In your log already: ${known}.` : '';
}
