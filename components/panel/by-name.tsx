import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { PersonOnPage } from '@/lib/app/panel-state';
import { readProfile } from '@/lib/model/profile';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** Where the page led to the customer by a name alone, which another may have: says so, and takes another answer. */
export function ByName({ people }: { people: readonly PersonOnPage[] }) {
  const { actions } = usePanel();
  const [run] = useRun();
  const [first] = people;
  if (!first || people.some(({ profile }) => readProfile(profile ?? '')?.by !== 'name')) return null;
  return (
    <p className="flex items-center gap-2 border-b border-line bg-sunk px-3.5 py-1 text-sm text-soft">
      <span className="min-w-0 flex-1">
        <Trans>
          Known by the name <Words className="text-ink">{first.name}</Words>: this page shows no address.
        </Trans>
      </span>
      <Button
        look="quiet"
        onClick={() => void run(() => actions.showPerson({ ...first, customerId: null, customerName: '' }))}
      >
        <Trans>Somebody else</Trans>
      </Button>
    </p>
  );
}
