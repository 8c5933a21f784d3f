import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { tame, Words } from '@/components/ui/words';
import { keyOf, type PersonOnPage } from '@/lib/app/panel-state';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** More than these are shown on request. */
const FEW = 8;

/** The other people of the page, each one press away. Customers say whether it is your turn, and come first where not all are shown. */
export function PeopleChips({ people }: { people: readonly PersonOnPage[] }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (people.length === 0) return null;
  const few = people.length > FEW + 1;
  const others = people.length - FEW;
  const known = few ? people.toSorted((a, b) => Number(b.customerId !== null) - Number(a.customerId !== null)) : people;
  return (
    <div className="px-3.5 pb-3">
      <p id={id} className="mb-1 text-xs text-faint">
        {few && known.some(isNew) ? t`Also on this page, dashed: not in the log` : t`Also on this page`}
      </p>
      <ul aria-labelledby={id} className="flex flex-wrap gap-1.5">
        {(few && !isOpen ? known.slice(0, FEW) : known).map((person) => (
          <li key={keyOf(person)} className="max-w-full">
            <PersonChip person={person} brief={few} />
          </li>
        ))}
      </ul>
      {few ? (
        <Button look="quiet" className="mt-1" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t`Fewer` : t`and ${others} more`}
        </Button>
      ) : null}
    </div>
  );
}

const isNew = ({ customerId }: PersonOnPage) => customerId === null;

function PersonChip({ person, brief }: { person: PersonOnPage; brief: boolean }) {
  const { actions } = usePanel();
  const [run] = useRun();
  return (
    <button
      type="button"
      title={tame(person.address) || undefined}
      className={`flex max-w-full rounded-full border bg-card px-2 py-px text-xs font-[550] hover:border-edge ${brief && isNew(person) ? 'border-dashed border-edge' : 'border-line'}`}
      onClick={() => void run(() => actions.showPerson(person))}
    >
      <span className="min-w-0 truncate">
        <Words>{person.customerName || person.name || person.address}</Words>
        {isNew(person) ? (
          <span className={brief ? 'sr-only' : 'font-normal text-faint'}>
            {' '}
            <Trans>· not in the log</Trans>
          </span>
        ) : null}
      </span>
      {person.yourTurn ? (
        <span className="ms-1 shrink-0 text-risk">
          <span className="sr-only">, </span>
          <span aria-hidden="true">●</span> <Trans>your turn</Trans>
        </span>
      ) : null}
    </button>
  );
}
