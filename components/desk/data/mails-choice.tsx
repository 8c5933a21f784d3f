import { ph, plural, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useDeferredValue, useMemo, useState } from 'react';
import { useDesk } from '@/components/desk/desk-context';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ChoiceForm } from './choice';
import { CorrespondentRow } from './correspondent-row';
import type { ChoiceProps } from './looked-into-file';

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
  const [count, others] = [people.length, found.length - SHOWN];
  const take = () => onTake({ is: 'mails', picked: people.filter(({ address }) => picked.has(address)), readsWords });

  return (
    <ChoiceForm
      first={picked.size === 0 ? t`Pick the people whose mail counts.` : null}
      busy={busy}
      onTake={take}
      onCancel={onCancel}
    >
      <p>
        <Trans>
          <Plural value={mails} one="# mail" other="# mails" />,{' '}
          <Plural value={count} one="# person" other="# people" />. Pick your customers among them: when they wrote and
          you answered goes into their logs. The texts are not kept, and of everybody else nothing is.
        </Trans>
      </p>
      {unread > 0 ? (
        <p className="text-risk">
          <Plural
            value={unread}
            one="# mail does not say who wrote it, or when."
            other="# mails do not say who wrote them, or when."
          />
        </p>
      ) : null}
      {settings.own.length === 0 ? (
        <p className="rounded-control bg-risk-wash px-3 py-2 text-risk">
          <Trans>
            Attune does not know your own addresses yet, so it cannot tell what you wrote. Enter them first, in the
            settings of the panel.
          </Trans>
        </p>
      ) : null}
      <Field label={t`Find by name or address`}>
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
        <legend className="mb-1 text-sm text-soft">
          <Trans>People in these mails, {ph({ count: picked.size })} picked</Trans>
        </legend>
        <ul className="max-h-96 overflow-y-auto rounded-control border border-line empty:hidden">
          {found.slice(0, SHOWN).map((person) => (
            <CorrespondentRow key={person.address} person={person} picked={picked.has(person.address)} onPick={pick} />
          ))}
        </ul>
        <p role="status" className="mt-1 text-sm text-faint empty:hidden">
          {found.length === 0 ? t`Nobody in these mails goes by that.` : ''}
          {others > 0
            ? plural(others, { one: 'And # other: type to find them.', other: 'And # others: type to find them.' })
            : ''}
        </p>
        {picked.size > 0 ? (
          <Button look="quiet" onClick={() => setPicked(new Set())}>
            <Trans>Pick nobody</Trans>
          </Button>
        ) : null}
      </fieldset>
      <label className="flex items-baseline gap-2">
        <input type="checkbox" checked={readsWords} onChange={(event) => setReadsWords(event.target.checked)} />
        <span>
          <Trans>
            Read what the mails ask, promise and feel, too
            <span className="block text-sm text-faint">In memory alone; it takes longer.</span>
          </Trans>
        </span>
      </label>
    </ChoiceForm>
  );
}
