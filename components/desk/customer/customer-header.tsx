import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLayoutEffect, useRef, useState } from 'react';
import { CustomerMenu } from '@/components/desk/customers/customer-menu';
import { usePanel } from '@/components/panel/panel-context';
import { SampleChip } from '@/components/panel/sample/sample-chip';
import { loyaltyInWords, rungInWords } from '@/components/panel/score-words';
import { useViewState } from '@/components/panel/view-state';
import { inTrouble } from '@/components/panel/who';
import { stageWords } from '@/components/panel/words';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { tame, Words } from '@/components/ui/words';
import type { CustomerView } from '@/lib/app/panel-state';
import { calledBy } from '@/lib/model/profile';
import { isSample } from '@/lib/model/sample';
import { AccountPeople } from './account-people';
import { WhenTheyLeft } from './leaving';

/** Who it is, where they belong, and how they stand, at a glance. The focus comes to the name when the page opens. */
export function CustomerHeader({ view }: { view: CustomerView }) {
  const open = useViewState((state) => state.open);
  const heading = useRef<HTMLHeadingElement>(null);
  const [others, setOthers] = useState(false);
  const { id, body } = view.customer;
  const { role, account } = body;
  const name = nameOf(view);
  useLayoutEffect(() => {
    // A line that was begun elsewhere is to be written on.
    const isBegun = useViewState.getState().drafts[id] !== undefined;
    const line = isBegun ? document.querySelector<HTMLElement>('[data-key="a"]') : null;
    (line ?? heading.current)?.focus();
  }, [id]);
  return (
    <header className="mb-4 px-3.5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <div className="min-w-0">
          <h1 ref={heading} tabIndex={-1} className="line-clamp-3 text-xl font-[650] outline-none" title={name}>
            <Words>{name}</Words>
          </h1>
          {role || account ? (
            <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-soft">
              {role ? <Words className="line-clamp-2">{role}</Words> : null}
              {account ? (
                <Button
                  look="quiet"
                  className="py-0! text-base! underline decoration-line underline-offset-2"
                  aria-expanded={others}
                  aria-label={t`${ph({ account: tame(account) })}: who else is there`}
                  onClick={() => setOthers(!others)}
                >
                  <Words className="line-clamp-2">{account}</Words>
                </Button>
              ) : null}
            </p>
          ) : null}
        </div>
        <div className="flex gap-2">
          <Button onClick={() => open({ is: 'edit-customer', view })}>
            <Trans>Edit</Trans>
          </Button>
          <CustomerMenu customer={view.customer} />
        </div>
      </div>
      {others ? <AccountPeople account={account} exceptId={id} /> : null}
      <ul aria-label={t`In short`} className="mt-2 flex flex-wrap gap-1.5">
        <Chips view={view} />
      </ul>
      <WhenTheyLeft customer={view.customer} />
    </header>
  );
}

/** What they are called, or what leads to them. */
export function nameOf({ customer, identities: [first] }: CustomerView): string {
  return tame(customer.body.name || (first && calledBy(first)) || t`No name`);
}

function Chips({ view }: { view: CustomerView }) {
  const { now, zone } = usePanel();
  const { customer, scores } = view;
  const { tier } = customer.body;
  const loyalty = scores && loyaltyInWords(scores.loyalty, now, zone);
  const rung = scores && rungInWords(scores.rung, now, zone).name;
  return (
    <>
      {isSample(customer.id) ? (
        <li>
          <SampleChip of={customer.id} />
        </li>
      ) : null}
      <li>
        <Chip>{stageWords[customer.stage]}</Chip>
      </li>
      {customer.internal ? (
        <li>
          <Chip>
            <Trans>Internal</Trans>
          </Chip>
        </li>
      ) : null}
      {tier ? (
        <li>
          <Chip>
            <Words className="max-w-40 truncate">{tier}</Words>
          </Chip>
        </li>
      ) : null}
      {loyalty || inTrouble(view) ? (
        <li>
          <Chip tone={loyalty?.tone ?? 'late'}>{loyalty?.name ?? t`In trouble`}</Chip>
        </li>
      ) : null}
      {rung ? (
        <li>
          <Chip tone="good">{rung}</Chip>
        </li>
      ) : null}
    </>
  );
}
