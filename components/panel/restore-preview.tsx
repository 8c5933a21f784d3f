import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { RestoreSummary } from '@/lib/app/panel-contract';

interface RestorePreviewProps {
  summary: RestoreSummary;
  busy: boolean;
  onRestore(): Promise<void>;
  onCancel(): void;
}

/** What a restore would do, before it does. */
export function RestorePreview({ summary, busy, onRestore, onCancel }: RestorePreviewProps) {
  const { customers, entries, added, conflicts, erased = 0 } = summary;
  return (
    <section aria-label="What the file would do" className="rounded-control border border-line p-2">
      <p>
        The file holds {customers} {customers === 1 ? 'customer' : 'customers'} and {entries}{' '}
        {entries === 1 ? 'entry' : 'entries'}. {added === 0 ? 'Nothing' : added} of it is new here.
      </p>
      {erased > 0 ? (
        <p className="mt-2 text-soft">
          {erased === 1
            ? '1 person of it was erased here before: skipped.'
            : `${erased} people of it were erased here before: skipped.`}
        </p>
      ) : null}
      {conflicts.length > 0 ? (
        <>
          <p className="mt-2 text-soft">
            {conflicts.length}{' '}
            {conflicts.length === 1 ? 'item differs and stays as it is' : 'items differ and stay as they are'} here:
          </p>
          <ul aria-label="Items that differ" className="mt-1 max-h-48 overflow-y-auto text-sm">
            {conflicts.slice(0, LISTED).map(({ id, label, here, inFile }) => (
              <li key={id} className="border-t border-line py-1">
                <Words className="font-[550]">{label}</Words>
                <p className="text-soft">
                  Here: <Words>{here}</Words>
                </p>
                <p className="text-soft">
                  File: <Words>{inFile}</Words>
                </p>
              </li>
            ))}
            {conflicts.length > LISTED ? <li className="text-faint">and {conflicts.length - LISTED} more</li> : null}
          </ul>
        </>
      ) : null}
      <div className="mt-2 flex gap-1.5">
        <Button look="main" disabled={busy} onClick={() => void onRestore()}>
          Restore
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}

/** At most this many conflicts are listed; the rest are counted. */
const LISTED = 20;
