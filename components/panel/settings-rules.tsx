import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { RuleSwitch } from '@/lib/app/panel-contract';
import { offWords } from '@/lib/app/rule-switches';
import { usePanel } from './panel-context';
import { type Run, useRun } from './use-run';

/** Every rule, on or off, and where it retired itself. Each act here is done at once. */
export function SettingsRules({ rules }: { rules: readonly RuleSwitch[] }) {
  const [run, busy] = useRun();
  return (
    <ul aria-label={t`Rules`} className="grid gap-2">
      {rules.map((rule) => (
        <RuleRow key={rule.ruleId} rule={rule} run={run} busy={busy} aside={rule.family} />
      ))}
    </ul>
  );
}

interface RuleRowProps {
  rule: RuleSwitch;
  run: Run;
  busy: boolean;
  /** A word beside its title. */
  aside?: string;
  /** What more there is to say of it. */
  children?: ReactNode;
}

/** One rule with its switch. */
export function RuleRow({ rule, run, busy, aside, children }: RuleRowProps) {
  const { actions } = usePanel();
  const { title } = rule;
  const turn = () => run(() => (rule.off ? actions.bringBack(rule.ruleId, null) : actions.switchOff(rule.ruleId)));
  return (
    <li>
      <label className="flex items-baseline gap-1.5 text-sm">
        <input type="checkbox" checked={rule.off === null} disabled={busy} onChange={() => void turn()} />
        <span className="min-w-0 flex-1">{rule.title}</span>
        {aside ? <span className="text-xs text-faint">{aside}</span> : null}
      </label>
      {children}
      {rule.off === 'retired-everywhere' ? (
        <p className="ps-5 text-xs text-soft">{offWords(rule.off, rule.title, '')}</p>
      ) : null}
      {rule.off === null && rule.retiredFor.length > 0 ? (
        <ul aria-label={t`${title}: retired for`} className="grid gap-0.5 ps-5 text-xs text-soft">
          {rule.retiredFor.map(({ customerId, name }) => (
            <li key={customerId} className="flex items-baseline gap-2">
              <span className="min-w-0">
                <Trans>
                  Retired for <Words>{name || t`a customer`}</Words>
                </Trans>
              </span>
              <Button
                look="quiet"
                aria-label={name ? t`Bring back ${title} for ${name}` : t`Bring back ${title} for this customer`}
                disabled={busy}
                onClick={() => void run(() => actions.bringBack(rule.ruleId, customerId))}
              >
                <Trans>Bring back</Trans>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
