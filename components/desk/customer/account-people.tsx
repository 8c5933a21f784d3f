import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { accountPlace } from '@/components/desk/customers/places';
import { hashOf } from '@/components/desk/routes';
import { inWords } from '@/components/panel/use-run';
import { Words } from '@/components/ui/words';
import { accountKey } from '@/lib/app/accounts';
import { othersAt } from '@/lib/app/customer-lists';

type Others = Awaited<ReturnType<typeof othersAt>>;

/** The other people of an account, as links to their pages. */
export function AccountPeople({ account, exceptId }: { account: string; exceptId: string }) {
  const [others, setOthers] = useState<Others | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    othersAt(account, exceptId).then(
      (found) => gone || setOthers(found),
      (reason: unknown) => gone || setWrong(inWords(reason)),
    );
    return () => {
      gone = true;
    };
  }, [account, exceptId]);
  if (wrong !== null) {
    return (
      <p className="mt-1.5 text-late">
        <Trans>Who else is there could not be read: {wrong}</Trans>
      </p>
    );
  }
  if (!others) return null;
  if (others.length === 0) {
    return (
      <p role="status" className="mt-1.5 text-soft">
        <Trans>Nobody else in your log belongs to this account.</Trans>
      </p>
    );
  }
  return (
    <>
      <ul aria-label={t`Others of this account`} className="mt-1.5 flex flex-wrap gap-x-3 gap-y-1">
        {others.map(({ id, name }) => (
          <li key={id}>
            <a href={hashOf({ page: 'customers', id })} className="underline decoration-line underline-offset-2">
              <Words>{name || t`No name`}</Words>
            </a>
          </li>
        ))}
      </ul>
      <a
        href={hashOf({ page: 'customers', id: accountPlace(accountKey(account)) })}
        className="mt-1 inline-block text-sm text-soft underline decoration-line underline-offset-2"
      >
        <Trans>The account’s page</Trans>
      </a>
    </>
  );
}
