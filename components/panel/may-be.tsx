import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Words } from '@/components/ui/words';
import type { Acquainted } from '@/lib/app/panel-contract';
import { keyOf, type PersonOnPage } from '@/lib/app/panel-state';
import { isByName } from '@/lib/model/profile';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** Customers who may be this person: one press says so, and nothing is said by itself. */
export function MayBe({ person }: { person: PersonOnPage }) {
  const found = useMayBe(person);
  if (found.length === 0) return null;
  const holders = found.filter(({ sign }) => sign === 'profile').length;
  return (
    <Card>
      <section aria-label={t`Is it one of these?`}>
        <h2 className="font-[630]">
          {holders > 1 && !person.address
            ? t`${holders} of your customers go by this name here`
            : t`Is it one of these?`}
        </h2>
        <ul className="mt-1.5 grid gap-2">
          {found.map((one) => (
            <li key={one.customerId}>
              <Offer one={one} person={person} />
            </li>
          ))}
        </ul>
      </section>
    </Card>
  );
}

function Offer({ one, person }: { one: Acquainted; person: PersonOnPage }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const { customerId, name, account, sign } = one;
  const leads = person.address || person.profile || '';
  // Linked already, and yet not sure: another customer goes by the name, or the page shows it with another address.
  const isLinked = sign === 'profile' && !person.address;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <p className="min-w-0 flex-1 text-sm text-soft">
        {account ? (
          <>
            <Words>{account}</Words> ·{' '}
          </>
        ) : null}
        {signWords(one, person)}
      </p>
      <Button
        disabled={busy}
        onClick={() =>
          void run(() =>
            isLinked ? actions.showCustomer(customerId) : actions.linkAddress(customerId, leads, person.name),
          )
        }
      >
        {isLinked ? (
          <Trans>
            Show <Words>{name}</Words>
          </Trans>
        ) : (
          <Trans>
            Link to <Words>{name}</Words>
          </Trans>
        )}
      </Button>
    </div>
  );
}

function signWords({ sign }: Acquainted, { profile = '' }: PersonOnPage): string {
  switch (sign) {
    case 'profile':
      return isByName({ type: 'profile', value: profile }) ? t`goes by this name here` : t`this record is theirs`;
    case 'name and firm':
      return t`same name, same firm`;
    case 'phone':
      return t`same telephone number`;
    case 'name':
      return t`same name`;
  }
}

/** At the latest after so many milliseconds. */
const timeout = 400;

/** Who is found at once, and then, when there is nothing better to do, everybody who has the name. */
function useMayBe(person: PersonOnPage): readonly Acquainted[] {
  const { actions } = usePanel();
  const key = keyOf(person);
  const [found, setFound] = useState<{ key: string; offers: Acquainted[] }>({ key: '', offers: [] });
  const look = useEffectEvent((by: 'signs' | 'all') => actions.mayBe(person, by));
  useEffect(() => {
    let isOver = false;
    const offer = (by: 'signs' | 'all') =>
      look(by).then(
        (offers) => isOver || setFound({ key, offers }),
        // Without offers the seller still finds them by hand.
        () => undefined,
      );
    const first = offer('signs');
    const waiting = requestIdleCallback(() => void first.then(() => isOver || offer('all')), { timeout });
    return () => {
      isOver = true;
      cancelIdleCallback(waiting);
    };
  }, [key]);
  return found.key === key ? found.offers : [];
}
