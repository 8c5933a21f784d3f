import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { tame, Words } from '@/components/ui/words';
import type { CustomerView } from '@/lib/app/panel-state';
import { calledBy } from '@/lib/model/profile';
import { isSample } from '@/lib/model/sample';
import { PreferenceChips } from './preference-chips';
import { SampleChip } from './sample/sample-chip';
import { useViewState } from './view-state';
import { initials, languageInWords, stageWords } from './words';

/** Who the panel is about: name, role and account, and what matters before writing to them. */
export function Who({ view }: { view: CustomerView }) {
  const open = useViewState((state) => state.open);
  const { customer } = view;
  const { name, role, account } = customer.body;
  const [first] = view.identities;
  const shown = name || (first && calledBy(first)) || t`No name`;
  return (
    <div>
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2.5 px-3.5 pt-3.5 pb-2.5">
        <div
          aria-hidden="true"
          className="grid size-10 place-items-center rounded-xl bg-brand-wash font-[650] text-brand-ink max-[16rem]:hidden"
        >
          {initials(shown)}
        </div>
        <div className="min-w-0 self-center max-[16rem]:col-span-2">
          <h1 className="line-clamp-3 text-lg font-[650]" title={tame(shown)} tabIndex={-1}>
            <Words>{shown}</Words>
          </h1>
          {role || account ? (
            <p className="line-clamp-2 text-soft" title={tame([role, account].filter(Boolean).join(', '))}>
              <Words>{role}</Words>
              {role && account ? ', ' : ''}
              <Words>{account}</Words>
            </p>
          ) : null}
        </div>
        <Button className="self-start" onClick={() => open({ is: 'edit-customer', view })}>
          <Trans>Edit</Trans>
        </Button>
      </div>
      <ul aria-label={t`In short`} className="flex flex-wrap gap-1.5 px-3.5 pb-3 empty:hidden">
        <Chips view={view} />
      </ul>
    </div>
  );
}

function Chips({ view }: { view: CustomerView }) {
  const { customer } = view;
  const { language, tier } = customer.body;
  return (
    <>
      {isSample(customer.id) ? (
        <li>
          <SampleChip of={customer.id} />
        </li>
      ) : null}
      {inTrouble(view) ? (
        <li>
          <Chip tone="late">
            <Trans>In trouble</Trans>
          </Chip>
        </li>
      ) : null}
      {customer.internal ? (
        <li>
          <Chip>
            <Trans>Internal</Trans>
          </Chip>
        </li>
      ) : null}
      {customer.stage === 'customer' ? null : (
        <li>
          <Chip>{stageWords[customer.stage]}</Chip>
        </li>
      )}
      {tier ? (
        <li>
          <Chip>
            <Words className="max-w-40 truncate">{tier}</Words>
          </Chip>
        </li>
      ) : null}
      <PreferenceChips preference={view.preference} />
      {language ? (
        <li>
          <Chip guess={language.source === 'guess'}>{languageInWords(language.value)}</Chip>
        </li>
      ) : null}
    </>
  );
}

/** An open complaint or issue; little data is not trouble. */
export function inTrouble(view: CustomerView): boolean {
  return (
    view.conversations.some(({ open, body }) => open === 1 && body.complains && body.owedSince !== null) ||
    view.timeline.some((entry) => entry.kind === 'issue' && entry.open === 1)
  );
}
