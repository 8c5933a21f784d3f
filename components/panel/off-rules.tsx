import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import type { CustomerView, OffRule } from '@/lib/app/panel-state';
import { offWords } from '@/lib/app/rule-switches';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** Which rules are silent about this customer and why, each with its way back. */
export function OffRules({ view }: { view: CustomerView }) {
  if (view.off.length === 0) return null;
  return (
    <ul aria-label={t`Off for this customer`} className="mt-1 grid gap-1">
      {view.off.map((rule) => (
        <Off key={rule.ruleId} rule={rule} view={view} />
      ))}
    </ul>
  );
}

function Off({ rule, view }: { rule: OffRule; view: CustomerView }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const { id, body } = view.customer;
  const { title } = rule;
  const whom = rule.why === 'retired-everywhere' ? null : id;
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
      <span dir="auto" className="min-w-0">
        {offWords(rule.why, rule.title, body.name)}
      </span>
      <Button
        look="quiet"
        aria-label={t`Bring back ${title}`}
        disabled={busy}
        onClick={() => void run(() => actions.bringBack(rule.ruleId, whom))}
      >
        <Trans>Bring back</Trans>
      </Button>
    </li>
  );
}
