import { useDeferredValue, useMemo, useState } from 'react';
import { useDesk } from '@/components/desk/desk-context';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ChoiceForm } from './choice';
import { CorrespondentRow } from './correspondent-row';
import type { ChoiceProps } from './looked-into-file';
import { counted } from './words';

/** At most so many people are shown at once; the others are found by typing. */
const SHOWN = 100;

/** Mail: whose is to be counted. Nobody's unless the seller picks them. */
export function MailsChoice({ looked, busy, onTake, onCancel }: ChoiceProps<'mails'>) {
  const { settings } = useDesk();
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [readsWords, setReadsWords] = useState(true);
  const { people, mails, unread } = looked;

  const sought = useDeferredValue(query.trim().toLowerCase());
  const found = useMemo(
    () => people.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(sought)),
    [people, sought],
  );
  const pick = (address: string, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(address);
    else next.delete(address);
    setPicked(next);
  };
  const take = () => onTake({ is: 'mails', picked: people.filter(({ address }) => picked.has(address)), readsWords });

  return (
    <ChoiceForm
      first={picked.size === 0 ? 'Pick the people whose mail counts.' : null}
      busy={busy}
      onTake={take}
      onCancel={onCancel}
    >
      <p>
        {counted(mails, 'mail')}, {counted(people.length, 'person', 'people')}. Pick your customers among them: when
        they wrote and you answered goes into their logs. The texts are not kept, and of everybody else nothing is.
      </p>
      {unread > 0 ? <p className="text-risk">{counted(unread, 'mail')} say neither who wrote nor when.</p> : null}
      {settings.own.length === 0 ? (
        <p className="rounded-control bg-risk-wash px-3 py-2 text-risk">
          Attune does not know your own addresses yet, so it cannot tell what you wrote. Enter them first, in the
          settings of the panel.
        </p>
      ) : null}
      <Field label="Find by name or address">
        {(control) => (
          <input
            {...control}
            type="search"
            dir="auto"
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-sm text-soft">People in these mails, {picked.size} picked</legend>
        <ul className="max-h-96 overflow-y-auto rounded-control border border-line empty:hidden">
          {found.slice(0, SHOWN).map((person) => (
            <CorrespondentRow key={person.address} person={person} picked={picked.has(person.address)} onPick={pick} />
          ))}
        </ul>
        <p role="status" className="mt-1 text-sm text-faint empty:hidden">
          {found.length === 0 ? 'Nobody in these mails goes by that.' : ''}
          {found.length > SHOWN ? `And ${counted(found.length - SHOWN, 'other')}: type to find them.` : ''}
        </p>
        {picked.size > 0 ? (
          <Button look="quiet" onClick={() => setPicked(new Set())}>
            Pick nobody
          </Button>
        ) : null}
      </fieldset>
      <label className="flex items-baseline gap-2">
        <input type="checkbox" checked={readsWords} onChange={(event) => setReadsWords(event.target.checked)} />
        <span>
          Read what the mails ask, promise and feel, too
          <span className="block text-sm text-faint">In memory alone; it takes longer.</span>
        </span>
      </label>
    </ChoiceForm>
  );
}
