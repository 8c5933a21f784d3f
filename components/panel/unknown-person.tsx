import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Menu, MenuItem } from '@/components/ui/menu';
import { tame, Words } from '@/components/ui/words';
import { keyOf, type PersonOnPage } from '@/lib/app/panel-state';
import { readProfile } from '@/lib/model/profile';
import { accountFromAddress, nameFromAddress } from './guesses';
import { MayBe } from './may-be';
import { usePanel } from './panel-context';
import { PeopleChips } from './people-chips';
import { useRun } from './use-run';
import { useViewState } from './view-state';
import { initials } from './words';

export interface UnknownPersonProps {
  person: PersonOnPage;
  others: readonly PersonOnPage[];
}

/** Somebody on the page who is not in the log: nothing is kept of them until the seller adds them. */
export function UnknownPerson({ person, others }: UnknownPersonProps) {
  const shown = person.name || person.address;
  return (
    <>
      <div className="grid grid-cols-[40px_minmax(0,1fr)] items-start gap-x-2.5 px-3.5 pt-3.5 pb-2.5">
        <div aria-hidden="true" className="grid size-10 place-items-center rounded-xl bg-sunk font-[650] text-soft">
          {initials(shown)}
        </div>
        <div className="min-w-0 self-center">
          <h1
            tabIndex={-1}
            title={tame(shown)}
            className={`line-clamp-3 font-[650] ${person.name ? 'text-lg' : 'text-base'}`}
          >
            <Words>{shown}</Words>
          </h1>
          {person.name && person.address ? (
            <p className="text-soft">
              <Words>{person.address}</Words>
            </p>
          ) : null}
          {person.address ? null : (
            <p className="text-soft">
              <Trans>This page shows no address. Who is it?</Trans>
            </p>
          )}
        </div>
      </div>
      <PeopleChips people={others} />
      <div className="grid gap-2 px-3.5 pb-4">
        {person.offer ? <ReplyTo person={person} /> : null}
        {person.unreachable ? <Unreachable person={person} /> : null}
        {person.shared && !person.unreachable ? person.address ? <Shared person={person} /> : <SharedName /> : null}
        {person.unreachable ? null : <MayBe person={person} />}
        {person.unreachable ? null : <AddPerson key={keyOf(person)} person={person} />}
        {person.address ? <Other person={person} /> : <Nameless person={person} />}
      </div>
    </>
  );
}

function ReplyTo({ person }: { person: PersonOnPage }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  return (
    <Card>
      <p className="text-soft">
        {person.unreachable ? t`Written by` : t`Answers go to another address:`}{' '}
        {person.offerName ? (
          <>
            <Words className="text-ink">{person.offerName}</Words>,{' '}
          </>
        ) : null}
        <Words className="text-ink">{person.offer}</Words>
      </p>
      <Button
        className="mt-2"
        look={person.unreachable ? 'main' : 'plain'}
        disabled={busy}
        onClick={() => void run(() => actions.showAddress(person.offer, person.offerName))}
      >
        <Trans>Use that address</Trans>
      </Button>
    </Card>
  );
}

function Unreachable({ person }: { person: PersonOnPage }) {
  return (
    <Card className="border-dashed text-soft">
      <p>
        <Trans>This address belongs to a machine or a list, so it is nobody’s.</Trans>{' '}
        {person.offer ? '' : t`The page shows no other address to answer to.`}
      </p>
    </Card>
  );
}

function Shared({ person }: { person: PersonOnPage }) {
  const open = useViewState((state) => state.open);
  return (
    <Card className="border-dashed text-soft">
      <p>
        <Trans>
          Several people may write from this address, so it is never matched by itself. For a small firm it may well be
          your customer.
        </Trans>
      </p>
      <Button
        className="mt-2 text-ink"
        onClick={() => open({ is: 'link', address: person.address, name: person.name })}
      >
        <Trans>Link to a customer</Trans>
      </Button>
    </Card>
  );
}

/** "Support": the link to a customer is offered below, as for every name. */
function SharedName() {
  return (
    <Card className="border-dashed text-soft">
      <p>
        <Trans>
          This reads like a team, or like a word for anybody. Whoever is linked to it is shown on every page here that
          says the same.
        </Trans>
      </p>
    </Card>
  );
}

function AddPerson({ person }: { person: PersonOnPage }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const guessedName = person.name ? '' : nameFromAddress(person.address);
  const guessedAccount = person.company ? '' : accountFromAddress(person.address);
  const [name, setName] = useState(person.name || guessedName);
  const [account, setAccount] = useState(person.company || guessedAccount);
  const [internal, setInternal] = useState(false);
  const phones = person.phones.join(', ');
  const [erased, setErased] = useState(false);
  const ask = async () => {
    const before = await actions.erasedBefore([person.address, person.profile ?? '', ...person.phones]);
    if (!before) return add();
    setErased(true);
    return null;
  };
  const add = () =>
    actions.addCustomer({
      name: name.trim(),
      address: person.address,
      account: account.trim(),
      phones: person.phones,
      ...(person.profile ? { profile: person.profile } : {}),
      internal,
    });
  return (
    <Card>
      <form
        aria-label={t`Add to your customers`}
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void run(erased ? add : ask);
        }}
      >
        <p className="text-soft">
          <Trans>Not in your log. Nothing is kept until you add them.</Trans>
        </p>
        <Field label={<Guessed label={t`Name`} guess={guessedName !== '' && name === guessedName} />}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={<Guessed label={t`Account`} guess={guessedAccount !== '' && account === guessedAccount} />}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              value={account}
              onChange={(event) => setAccount(event.target.value)}
            />
          )}
        </Field>
        {person.phones.length > 0 ? (
          <p className="text-sm text-soft">
            <Trans>
              With <Words>{phones}</Words>
            </Trans>
          </p>
        ) : null}
        <label className="flex items-center gap-1.5 text-sm text-soft">
          <input type="checkbox" checked={internal} onChange={(event) => setInternal(event.target.checked)} />
          <Trans>Inside my own organisation</Trans>
        </label>
        {erased ? (
          <p role="alert">
            <Trans>You erased this person for good. Add them again, with nothing of what was before?</Trans>
          </p>
        ) : null}
        <Button type="submit" look="main" className="justify-self-start" disabled={busy}>
          {erased ? t`Add them again` : t`Add customer`}
        </Button>
      </form>
    </Card>
  );
}

function Guessed({ label, guess }: { label: string; guess: boolean }) {
  return guess ? (
    <span className="inline-flex items-baseline gap-1.5">
      {label} <Chip guess />
    </span>
  ) : (
    label
  );
}

/** Somebody the page names without an address: a customer, or one of us. */
function Nameless({ person }: { person: PersonOnPage }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const open = useViewState((state) => state.open);
  const { profile = '', name, role } = person;
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <Button look="quiet" onClick={() => open({ is: 'link', address: profile, name })}>
        <Trans>Is this someone you know?</Trans>
      </Button>
      <Button look="quiet" disabled={busy} onClick={() => void run(() => actions.ourSide(person, true))}>
        <Trans>This is me</Trans>
      </Button>
      {role === 'record' && readProfile(profile)?.by !== 'name' ? null : (
        <Button look="quiet" disabled={busy} onClick={() => void run(() => actions.ourSide(person, false))}>
          <Trans>A colleague</Trans>
        </Button>
      )}
    </div>
  );
}

function Other({ person }: { person: PersonOnPage }) {
  const { actions } = usePanel();
  const [run] = useRun();
  const open = useViewState((state) => state.open);
  const domain = person.address.split('@')[1] ?? '';
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <Button look="quiet" onClick={() => open({ is: 'link', address: person.address, name: person.name })}>
        <Trans>Is this someone you know?</Trans>
      </Button>
      <Menu
        label={t`Never read`}
        className="ms-auto rounded-control px-1 py-1 text-sm text-faint hover:text-ink hover:underline"
      >
        {(close) => (
          <>
            <MenuItem
              {...close}
              onClick={() => void run(() => actions.neverRead({ what: 'address', value: person.address }))}
            >
              <Words>{person.address}</Words>
            </MenuItem>
            {domain ? (
              <MenuItem {...close} onClick={() => void run(() => actions.neverRead({ what: 'domain', value: domain }))}>
                <Trans>
                  Everybody at <Words>{domain}</Words>
                </Trans>
              </MenuItem>
            ) : null}
          </>
        )}
      </Menu>
    </div>
  );
}
