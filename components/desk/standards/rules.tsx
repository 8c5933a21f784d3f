import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { RuleRow } from '@/components/panel/settings-rules';
import { useRun } from '@/components/panel/use-run';
import { Field } from '@/components/ui/field';
import type { RuleSwitch } from '@/lib/app/panel-contract';
import { ruleWords } from '@/lib/app/rule-words';
import { groupBy } from '@/lib/model/group-by';
import type { Rule } from '@/lib/nudges/rule';

/** Every rule by its family, on or off, with what it does, why, and what is published about it. */
export function Rules({ rules }: { rules: readonly RuleSwitch[] }) {
  const [run, busy] = useRun();
  const [query, setQuery] = useState('');
  const fitting = rules.filter((rule) => fits(rule, query));
  const families = groupBy(fitting, ({ family }) => family);
  const all = rules.length;
  const off = rules.filter((rule) => rule.off !== null).length;
  return (
    <div className="grid gap-3">
      <Field label={t`Find a rule`} className="max-w-sm">
        {(control) => (
          <input {...control} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        )}
      </Field>
      <p role="status" className="text-sm text-soft">
        {query.trim() === ''
          ? t`${all} rules, ${off} of them off.`
          : t`${ph({ fitting: fitting.length })} of ${all} rules.`}
      </p>
      <div className="gap-x-8 lg:columns-2">
        {[...families].map(([family, list]) => (
          <section key={family} aria-label={family} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-sm font-[640] text-soft">{family}</h3>
            <ul className="grid gap-2">
              {list.map((rule) => (
                <RuleRow key={rule.ruleId} rule={rule} run={run} busy={busy}>
                  <Docs rule={ruleWords[rule.ruleId]} />
                </RuleRow>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function Docs({ rule }: { rule: Rule | undefined }) {
  if (!rule) return null;
  const { title, when, why, figure, noFigure } = rule;
  return (
    <details className="ps-5 text-sm">
      <summary className="cursor-pointer text-soft">
        <Trans>
          What it does<span className="sr-only">: {title}</span>
        </Trans>
      </summary>
      <dl className="grid gap-1 py-1">
        <Doc term={t`Fires`}>{when.fires}</Doc>
        <Doc term={t`Is silent`}>{when.clear}</Doc>
        <Doc term={t`Cannot tell`}>{when.unknown}</Doc>
        <Doc term={t`Why`}>{why}</Doc>
        <Doc term={t`Published`}>
          {figure ? `${figure.says} ${figure.source}, ${figure.year}. ${figure.caveat}` : (noFigure ?? t`Nothing.`)}
        </Doc>
      </dl>
    </details>
  );
}

function Doc({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="text-xs text-faint">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Every word stands somewhere in what is said of the rule. */
function fits({ ruleId, title, family }: RuleSwitch, query: string): boolean {
  const rule = ruleWords[ruleId];
  const text = [title, family, rule?.why, rule?.when.fires].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
