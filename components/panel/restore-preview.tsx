import { ph, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { RestoreSummary } from '@/lib/app/panel-contract';
import { region } from '@/lib/words/i18n';

interface RestorePreviewProps {
  summary: RestoreSummary;
  busy: boolean;
  onRestore(): Promise<void>;
  onCancel(): void;
}

/** What a restore would do, before it does. */
export function RestorePreview({ summary, busy, onRestore, onCancel }: RestorePreviewProps) {
  const { customers, entries, added, conflicts, erased = 0 } = summary;
  const unlisted = conflicts.length - LISTED;
  return (
    <section aria-label={t`What the file would do`} className="rounded-control border border-line p-2">
      <p>
        <Trans>
          The file holds <Plural value={customers} one="# customer" other="# customers" /> and{' '}
          <Plural value={entries} one="# entry" other="# entries" />.
        </Trans>{' '}
        {added === 0
          ? t`Nothing of it is new here.`
          : t`${ph({ added: added.toLocaleString(region()) })} of it is new here.`}
      </p>
      {erased > 0 ? (
        <p className="mt-2 text-soft">
          <Plural
            value={erased}
            one="# person of it was erased here before: skipped."
            other="# people of it were erased here before: skipped."
          />
        </p>
      ) : null}
      {conflicts.length > 0 ? (
        <>
          <p className="mt-2 text-soft">
            <Plural
              value={conflicts.length}
              one="# item differs and stays as it is here:"
              other="# items differ and stay as they are here:"
            />
          </p>
          <ul aria-label={t`Items that differ`} className="mt-1 max-h-48 overflow-y-auto text-sm">
            {conflicts.slice(0, LISTED).map(({ id, label, here, inFile }) => (
              <li key={id} className="border-t border-line py-1">
                <Words className="font-[550]">{label}</Words>
                <p className="text-soft">
                  <Trans>
                    Here: <Words>{here}</Words>
                  </Trans>
                </p>
                <p className="text-soft">
                  <Trans>
                    File: <Words>{inFile}</Words>
                  </Trans>
                </p>
              </li>
            ))}
            {unlisted > 0 ? (
              <li className="text-faint">
                <Trans>and {unlisted} more</Trans>
              </li>
            ) : null}
          </ul>
        </>
      ) : null}
      <div className="mt-2 flex gap-1.5">
        <Button look="main" disabled={busy} onClick={() => void onRestore()}>
          <Trans>Restore</Trans>
        </Button>
        <Button onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </section>
  );
}

/** At most this many conflicts are listed; the rest are counted. */
const LISTED = 20;
