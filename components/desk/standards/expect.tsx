import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Find } from '@/components/panel/find';
import { usePanel } from '@/components/panel/panel-context';
import { inWords, useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { toDateInput } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { FoundCustomer } from '@/lib/app/panel-contract';
import { getCustomer } from '@/lib/log/customers';
import type { Customer } from '@/lib/model/customer';
import type { Standards } from '@/lib/model/standards';
import { expectationText } from './expectation-text';
import { HandedOut } from './handed-out';
import { Sheet } from './sheet';
import { useStandards } from './standards-context';
import { blocksOf, htmlOf } from './text-blocks';

/** Who is looked for: whom the page is made for, or who got it. */
type Finding = 'whom' | 'got-it' | null;

/** "What you can expect of me": made from the service model, the seller's to edit, to copy or print, and who got it. */
export function Expect({ standards }: { standards: Standards }) {
  const { now, zone } = usePanel();
  const { copyWithForm, print, handOut } = useStandards();
  const [run, busy] = useRun();
  const [customer, setCustomer] = useState<Customer | null>(null);
  const [finding, setFinding] = useState<Finding>(null);
  const [copied, setCopied] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const made = expectationText({ standards, customer, today: toDateInput(now, zone) });
  const [edited, setEdited] = useState<{ of: string; text: string } | null>(null);
  // What the seller wrote stands until the model, or the customer, makes another text.
  const text = edited?.of === made ? edited.text : made;
  const isEmpty = text.trim() === '';

  const edit = (next: string) => {
    setCopied(false);
    setEdited({ of: made, text: next });
  };
  const copy = async () => {
    setCopied(false);
    if (await run(() => copyWithForm(text, htmlOf(blocksOf(text))))) setCopied(true);
  };
  const gave = (id: string, name: string) => run(() => handOut(id, name, text));
  const choose = async ({ id, name, address }: FoundCustomer) => {
    setFinding(null);
    setWrong(null);
    if (finding === 'got-it') return void gave(id, name || address);
    try {
      setCustomer(await getCustomer(id));
    } catch (reason) {
      setWrong(inWords(reason));
    }
  };
  const name = customer ? customer.body.name || customer.body.account || t`this customer` : null;

  const whom = name ?? t`any customer`;

  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <p className="text-soft">
            <Trans>
              Made for <Words>{whom}</Words>
            </Trans>
          </p>
          <Button onClick={() => setFinding('whom')}>{name === null ? t`For one customer…` : t`For another…`}</Button>
          {name === null ? null : (
            <Button onClick={() => setCustomer(null)}>
              <Trans>For any customer</Trans>
            </Button>
          )}
        </div>
        {wrong ? <p className="text-sm text-late">{wrong}</p> : null}
        <Field
          label={t`The text`}
          hint={t`Yours to change. A line that ends with a colon is a heading, a line that begins with a dash an item.`}
        >
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              rows={22}
              maxLength={10_000}
              value={text}
              onChange={(event) => edit(event.target.value)}
            />
          )}
        </Field>
        <div className="flex flex-wrap items-center gap-2">
          <Button look="main" disabled={busy || isEmpty} onClick={() => void copy()}>
            <Trans>Copy</Trans>
          </Button>
          <Button disabled={isEmpty} onClick={() => print(text.trim().split('\n', 1).join(''))}>
            <Trans>Print…</Trans>
          </Button>
          <Button
            disabled={busy || isEmpty}
            onClick={() => (customer ? void gave(customer.id, name ?? '') : setFinding('got-it'))}
          >
            {name === null ? t`Note who got it…` : t`Note that they got it`}
          </Button>
          {text === made ? null : (
            <Button look="quiet" onClick={() => setEdited(null)}>
              <Trans>As it was made</Trans>
            </Button>
          )}
          <span role="status" className="text-sm text-good">
            {copied ? t`Copied` : ''}
          </span>
        </div>
      </div>
      <div className="grid gap-4">
        <section aria-label={t`As it looks`} className="rounded-card border border-line bg-card px-5 py-4">
          <Sheet text={text} />
        </section>
        <Card className="px-0! pb-0!">
          <HandedOut />
        </Card>
      </div>
      {finding ? (
        <Find
          title={finding === 'whom' ? t`Made for whom?` : t`Who got it?`}
          onChoose={(found) => void choose(found)}
          onClose={() => setFinding(null)}
        />
      ) : null}
      {createPortal(
        <div className="printed">
          <Sheet text={text} />
        </div>,
        document.body,
      )}
    </div>
  );
}
