import { Trans } from '@lingui/react/macro';
import type { Observed } from '@/components/use-observable';

/** That the customers are being read, or why they could not be; nothing once they are there. */
export function PeopleState({ error, loading, value }: Observed<unknown>) {
  return (
    <>
      {error ? (
        <p className="text-late">
          <Trans>The customers could not be read: {error}</Trans>
        </p>
      ) : null}
      {loading && !value ? (
        <p className="text-soft">
          <Trans>Looking through your customers…</Trans>
        </p>
      ) : null}
    </>
  );
}
