import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { dayTime } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { Observed } from '@/components/use-observable';
import type { TodayRow } from '@/lib/app/panel-state';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { useViewState } from './view-state';
import { levelTone, levelWords } from './words';

/** What is due today, over all customers, most pressing first. */
export function Today({ today }: { today: Observed<TodayRow[]> }) {
  const rows = today.value;
  return (
    <Section title="Today" aside={rows && rows.length > 0 ? `${rows.length} to look at` : null}>
      {today.error ? <p className="text-late">What is due could not be read: {today.error}</p> : null}
      {!rows && today.loading ? <p className="text-soft">Looking through your customers…</p> : null}
      {rows?.length === 0 ? (
        <p className="text-soft">Nothing is due. Everyone has their answer, as far as was read.</p>
      ) : null}
      {rows && rows.length > 0 ? (
        <ul className="overflow-hidden rounded-card border border-line bg-card">
          {rows.map((row) => (
            <Row key={row.customerId} row={row} />
          ))}
        </ul>
      ) : null}
      <FindInstead />
    </Section>
  );
}

function Row({ row }: { row: TodayRow }) {
  const { now, zone, actions } = usePanel();
  const [run] = useRun();
  const show = useViewState((state) => state.show);
  const { nudge } = row;
  const open = async () => {
    if (await run(() => actions.showCustomer(row.customerId))) show('page');
  };
  return (
    <li className="border-t border-line first:border-t-0">
      <button
        type="button"
        className="block w-full px-3 py-2 text-start hover:bg-sunk focus-visible:-outline-offset-2"
        onClick={() => void open()}
      >
        <span className="flex items-baseline justify-between gap-2">
          <span dir="auto" className="min-w-0 truncate font-[620]">
            {row.name}
          </span>
          <Chip tone={nudge.may ? 'plain' : levelTone[nudge.level]}>
            <span className="whitespace-nowrap">
              {nudge.may ? 'may be owed' : nudge.due === null ? levelWords[nudge.level] : dayTime(nudge.due, now, zone)}
              {nudge.due !== null && !nudge.may ? <span className="sr-only">, {levelWords[nudge.level]}</span> : null}
            </span>
          </Chip>
        </span>
        <span className="mt-0.5 line-clamp-2 text-soft">
          <Words>{withoutName(nudge.title, row.name)}</Words>
          {row.account ? (
            <span className="text-faint">
              {' · '}
              <Words>{row.account}</Words>
            </span>
          ) : null}
        </span>
      </button>
    </li>
  );
}

/** The name stands above already. */
function withoutName(title: string, name: string): string {
  if (!name || !title.startsWith(`${name} `)) return title;
  const rest = title.slice(name.length + 1);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function FindInstead() {
  const open = useViewState((state) => state.open);
  return (
    <Button look="quiet" className="mt-2" onClick={() => open({ is: 'find' })}>
      Find any customer
    </Button>
  );
}
