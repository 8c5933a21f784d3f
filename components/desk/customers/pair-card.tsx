import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { hashOf } from '@/components/desk/routes';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { tame, Words } from '@/components/ui/words';
import { type Choices, chosenOf } from '@/lib/app/merge-choice';
import type { Likeness, Moving, Pair, PairMember } from '@/lib/app/people-contract';
import { isolated } from '@/lib/model/direction';
import { calledBy } from '@/lib/model/profile';
import { PairFields } from './pair-fields';
import { usePeople } from './people-context';
import { holdings, listed } from './words';

const whyWords = (): Record<Likeness, string> => ({
  address: t`the same address`,
  phone: t`the same number`,
  'name and account': t`the same name in one account`,
  'name and domain': t`names alike, mail of one firm`,
});

interface PairCardProps {
  pair: Pair;
  /** Merged, with the id of the one who went; or kept apart, with null. */
  onDone(goneId: string | null): void;
}

/** Two customers side by side: who stays, what holds where they differ, what would move. */
export function PairCard({ pair, onDone }: PairCardProps) {
  const { merge, keepApart, whatMoves } = usePeople();
  const [run, busy] = useRun();
  const [staysFirst, setStaysFirst] = useState(true);
  const [choices, setChoices] = useState<Choices>({});
  const [moving, setMoving] = useState<Moving | null>(null);
  const [one, other] = pair.members;
  const [stays, goes] = staysFirst ? [one, other] : [other, one];
  const goesId = goes.customer.id;
  useEffect(() => {
    let wanted = true;
    setMoving(null);
    void whatMoves(goesId).then(
      (found) => wanted && setMoving(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [goesId, whatMoves]);

  const doMerge = async () => {
    const chosen = chosenOf(stays.customer, goes.customer, choices);
    if (await run(() => merge({ staysId: stays.customer.id, goesId, ...chosen }))) onDone(goesId);
  };
  const doKeepApart = async () => {
    if (await run(() => keepApart(one.customer.id, other.customer.id))) onDone(null);
  };

  return (
    <article aria-label={tame(nameOf(one))} className="rounded-card border border-line bg-card p-3.5">
      <p className="flex flex-wrap items-baseline gap-1.5 pb-2.5">
        <span className="text-sm text-soft">
          <Trans>Because of</Trans>
        </span>
        {pair.why.map((why) => (
          <Chip key={why} tone="info">
            {whyWords()[why]}
          </Chip>
        ))}
      </p>
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="sr-only">
          <Trans>Who stays</Trans>
        </legend>
        {pair.members.map((member, index) => (
          <Member
            key={member.customer.id}
            member={member}
            group={pair.id}
            stays={member === stays}
            onStay={() => {
              setStaysFirst(index === 0);
              setChoices({});
            }}
          />
        ))}
      </fieldset>
      <PairFields
        stays={stays.customer}
        goes={goes.customer}
        choices={choices}
        group={pair.id}
        onChoose={(field, whose) => setChoices({ ...choices, [field]: whose })}
      />
      <p className="pt-2.5 text-soft">{moving ? movesInWords(moving, nameOf(stays)) : t`Counting what would move…`}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Button look="main" disabled={busy} onClick={() => void doMerge()}>
          <Trans>Merge</Trans>
        </Button>
        <Button disabled={busy} onClick={() => void doKeepApart()}>
          <Trans>These are two people</Trans>
        </Button>
      </div>
    </article>
  );
}

interface MemberProps {
  member: PairMember;
  group: string;
  stays: boolean;
  onStay(): void;
}

function Member({ member, group, stays, onStay }: MemberProps) {
  const { customer, identities } = member;
  return (
    <div className={`min-w-0 rounded-control border p-2.5 ${stays ? 'border-brand bg-brand-wash' : 'border-line'}`}>
      <label className="flex items-baseline gap-2 font-[600]">
        <input type="radio" name={`stays ${group}`} checked={stays} onChange={onStay} />
        <span className="min-w-0 flex-1 truncate">
          <Words>{nameOf(member)}</Words>
        </span>{' '}
        <span className="text-sm font-normal text-soft">{stays ? t`stays` : t`goes`}</span>
      </label>
      <ul className="pt-1 text-sm text-soft">
        {identities.slice(0, 6).map((identity) => (
          <li key={identity.id} className="truncate">
            <Words>{calledBy(identity)}</Words>
          </li>
        ))}
        {identities.length > 6 ? (
          <li>
            <Trans>and {ph({ count: identities.length - 6 })} more</Trans>
          </li>
        ) : null}
      </ul>
      <a href={hashOf({ page: 'customers', id: customer.id })} className="text-sm text-soft underline">
        <Trans>Open their page</Trans>
      </a>
    </div>
  );
}

function nameOf({ customer, identities: [first] }: PairMember): string {
  return customer.body.name || (first ? calledBy(first) : '') || t`No name`;
}

function movesInWords({ entries, addresses, conversations }: Moving, name: string): string {
  const parts = holdings(entries, conversations, addresses);
  const list = listed([parts.entries, parts.addresses, parts.conversations]);
  const stays = isolated(tame(name));
  return t`${list} would move to ${stays}. A message that both have is kept once. You can take it back for 30 days.`;
}
