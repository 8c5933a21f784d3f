import { Words } from '@/components/ui/words';
import type { PersonOnPage } from '@/lib/app/panel-state';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** The other people of the page, each one press away; of customers, whether an answer to them is owed. */
export function PeopleChips({ people }: { people: readonly PersonOnPage[] }) {
  const { actions } = usePanel();
  const [run] = useRun();
  if (people.length === 0) return null;
  return (
    <div className="px-3.5 pb-3">
      <p id="also-here" className="mb-1 text-xs text-faint">
        Also on this page
      </p>
      <ul aria-labelledby="also-here" className="flex flex-wrap gap-1.5">
        {people.map((person) => (
          <li key={`${person.address} ${person.name}`} className="max-w-full">
            <button
              type="button"
              title={person.address}
              className="flex max-w-full rounded-full border border-line bg-card px-2 py-px text-xs font-[550] hover:border-edge"
              onClick={() => void run(() => actions.showPerson(person))}
            >
              <span className="min-w-0 truncate">
                <Words>{person.customerName || person.name || person.address}</Words>
                {person.customerId === null ? <span className="font-normal text-faint"> · not in the log</span> : null}
              </span>
              {person.yourTurn ? (
                <span className="ms-1 shrink-0 text-risk">
                  <span className="sr-only">, </span>
                  <span aria-hidden="true">●</span> your turn
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
