import { ph, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { DeskHeading } from '@/components/desk/desk-heading';
import { hashOf } from '@/components/desk/routes';
import { describe } from '@/components/panel/kinds';
import { usePanel } from '@/components/panel/panel-context';
import { Chip } from '@/components/ui/chip';
import { BackSign } from '@/components/ui/icons';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import { useObservable } from '@/components/use-observable';
import { accountKey, accountsOf, latestContact, mostPressing, sorted } from '@/lib/app/accounts';
import { type ListedCustomer, watchCustomerList, watchPressing } from '@/lib/app/customer-list';
import { watchOpenItems } from '@/lib/log/open-items';
import type { Entry } from '@/lib/model/entry';
import { region } from '@/lib/words/i18n';
import { CustomerRows } from './customer-rows';
import { PeopleState } from './people-state';
import { ACCOUNTS } from './places';
import { PressingChip } from './pressing-chip';
import { TitledCard } from './titled-card';
import { useLastContacts } from './use-last-contacts';
import { people as peopleInWords } from './words';

const nobody: readonly ListedCustomer[] = [];
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** One account: its people, those for whom most presses first, and what is open with any of them. */
export function AccountPage({ account }: { account: string }) {
  const all = useObservable(useMemo(watchCustomerList, []));
  const pressing = useObservable(useMemo(watchPressing, [])).value ?? nothing;
  const people = useMemo(
    () => (all.value ?? nobody).filter((one) => accountKey(one.account) === account),
    [all.value, account],
  );
  const { contacts } = useLastContacts(people);
  const ordered = useMemo(
    () => sorted(people, { by: 'pressing', pressing, contacts, peopleOf: (one) => [one] }),
    [people, pressing, contacts],
  );
  const outside = ordered.filter(({ internal }) => !internal);
  const inside = ordered.filter(({ internal }) => internal);
  const name = accountsOf(people)[0]?.name ?? account;
  return (
    <>
      <a
        href={hashOf({ page: 'customers', id: ACCOUNTS })}
        className="mb-2 inline-flex items-center gap-1 text-sm text-soft"
      >
        <Trans>
          <BackSign /> All accounts
        </Trans>
      </a>
      <DeskHeading title={name} says={all.value ? peopleInWords(people.length) : null} />
      <PeopleState {...all} />
      {all.value && people.length === 0 ? (
        <p role="status" className="text-soft">
          <Trans>Nobody in your log is of this account.</Trans>
        </p>
      ) : null}
      {people.length > 0 ? (
        <div className="grid gap-4">
          <Sums people={people} pressing={pressing} contact={latestContact(people, contacts)} />
          <CustomerRows label={t`People`} customers={outside} pressing={pressing} contacts={contacts} />
          {inside.length > 0 ? (
            <section aria-label={t`Our own house`}>
              <h2 className="pb-1.5 font-[620]">
                <Trans>Our own house</Trans>
              </h2>
              <CustomerRows label={t`Colleagues`} customers={inside} pressing={pressing} contacts={contacts} />
            </section>
          ) : null}
          <OpenItems people={people} />
        </div>
      ) : null}
    </>
  );
}

interface SumsProps {
  people: readonly ListedCustomer[];
  pressing: Parameters<typeof mostPressing>[1];
  contact: number | null;
}

function Sums({ people, pressing, contact }: SumsProps) {
  const { now, zone } = usePanel();
  const most = mostPressing(people, pressing);
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      <div>
        <dt className="text-sm text-soft">
          <Trans context="when">Last in touch</Trans>
        </dt>
        <dd>{contact === null ? t`Not known` : day(contact, now, zone)}</dd>
      </div>
      <div className="min-w-0">
        <dt className="text-sm text-soft">
          <Trans>Presses most</Trans>
        </dt>
        <dd className="flex flex-wrap items-baseline gap-2">
          {most ? (
            <>
              <a href={hashOf({ page: 'customers', id: most.person.id })} className="underline">
                <Words>{most.person.name}</Words>
              </a>
              {most.pressing.title}
              <PressingChip pressing={most.pressing} />
            </>
          ) : (
            t`Nothing`
          )}
        </dd>
      </div>
    </dl>
  );
}

/** At first so many; the rest on request. */
const FIRST = 20;

function OpenItems({ people }: { people: readonly ListedCustomer[] }) {
  // Whoever is renamed is the same: only another set of people asks anew.
  const ids = people.map(({ id }) => id).join(' ');
  const entries = useObservable(useMemo(() => watchOpenItems(ids.split(' ')), [ids])).value ?? [];
  const [whole, setWhole] = useState(false);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  const [promises, issues] = [count('promise'), count('issue')];
  const shown = whole ? entries : entries.slice(0, FIRST);
  return (
    <TitledCard title={t({ message: 'Open', context: 'not closed' })}>
      <p className="text-soft">
        <Trans>
          <Plural value={promises} one="# open promise" other="# open promises" />,{' '}
          <Plural value={issues} one="# open issue" other="# open issues" />
        </Trans>
      </p>
      {entries.length > 0 ? (
        <ul aria-label={t`Open items`} className="mt-2">
          {shown.map((entry) => (
            <Item key={entry.id} entry={entry} name={names.get(entry.customerId) ?? ''} />
          ))}
        </ul>
      ) : null}
      {entries.length > shown.length ? (
        <button type="button" className="mt-2 text-sm text-soft underline" onClick={() => setWhole(true)}>
          <Trans>Show all {ph({ count: entries.length.toLocaleString(region()) })}</Trans>
        </button>
      ) : null}
    </TitledCard>
  );
}

function Item({ entry, name }: { entry: Entry; name: string }) {
  const { now, zone } = usePanel();
  const { label, tone, title } = describe(entry, now);
  const late = entry.due !== undefined && entry.due < now;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-t border-line py-1.5 first:border-t-0">
      <Chip tone={tone}>{label}</Chip>
      <span className="min-w-0 flex-1 truncate">
        <Words>{title}</Words>
      </span>
      <a href={hashOf({ page: 'customers', id: entry.customerId })} className="text-sm text-soft underline">
        <Words>{name || t`No name`}</Words>
      </a>
      {entry.due === undefined ? null : (
        <span className={`text-sm tabular-nums ${late ? 'text-late' : 'text-faint'}`}>
          <Trans>due {ph({ when: day(entry.due, now, zone) })}</Trans>
        </span>
      )}
    </li>
  );
}
