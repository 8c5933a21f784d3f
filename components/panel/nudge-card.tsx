import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Chip } from '@/components/ui/chip';
import { MoreSign } from '@/components/ui/icons';
import { Menu, MenuItem } from '@/components/ui/menu';
import { tame } from '@/components/ui/words';
import type { RuleWords, SnoozeChoice } from '@/lib/app/panel-contract';
import type { Nudge } from '@/lib/nudges/engine';
import { AnotherStandard } from './another-standard';
import { ActionButton } from './nudge-action';
import { usePanel } from './panel-context';
import { type Run, useRun } from './use-run';
import { useTaking } from './use-taking';
import { TARGETS, useViewState } from './view-state';
import { levelTone, levelWords } from './words';

const bars = {
  late: 'bg-late',
  risk: 'bg-risk',
  info: 'bg-info',
  good: 'bg-good',
  brand: 'bg-brand',
  plain: 'bg-edge',
};

export interface NudgeCardProps {
  nudge: Nudge;
  /** It was put off again and again. */
  offersStandard: boolean;
}

/** One nudge: a sentence, what set it off, one main thing to do, and why. */
export function NudgeCard({ nudge, offersStandard }: NudgeCardProps) {
  const { rules } = usePanel();
  const [run, busy] = useRun();
  const taking = useTaking(nudge, run);
  const rule = rules[nudge.ruleId];
  return (
    <article
      aria-label={nudge.title}
      className="relative mb-2 rounded-card border border-line bg-card pt-2 pb-2.5 ps-3.5 pe-2.5"
    >
      <span
        aria-hidden="true"
        className={`absolute inset-y-0 start-0 w-[3px] rounded-s-card ${bars[levelTone[nudge.level]]} forced-color-adjust-none`}
      />
      <div className="flex flex-wrap items-start justify-between gap-x-2">
        <h3 className="min-w-[min(8rem,100%)] flex-1 pt-0.5 font-[630]">
          {tame(nudge.title)}
          {nudge.may ? null : <span className="sr-only">, {levelWords[nudge.level]}</span>}
        </h3>
        <span className="ms-auto flex shrink-0 items-center gap-1 text-xs text-faint">
          {rule?.family}
          <Later nudge={nudge} rule={rule} run={run} />
        </span>
      </div>
      <p className="mt-0.5 text-soft">{tame(nudge.says)}</p>
      {nudge.may ? (
        <p className="mt-1">
          <Chip>
            <Trans>may be owed: not read since</Trans>
          </Chip>
        </p>
      ) : null}
      {nudge.evidence.length > 0 ? (
        <ul aria-label={t`What set it off`} className="mt-1">
          {nudge.evidence.map((piece) => (
            <li key={piece.text} dir="auto" className="border-s-2 border-line ps-2 text-ink">
              {tame(piece.text)}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="mt-2 flex flex-wrap items-center gap-1.5">
        {nudge.actions.map((action, index) => (
          <ActionButton
            key={`${action.do} ${action.label}`}
            nudge={nudge}
            action={action}
            main={index === 0}
            run={taking(action)}
            busy={busy}
          />
        ))}
        <Why nudge={nudge} rule={rule} />
      </div>
      {offersStandard ? <AnotherStandard nudge={nudge} /> : null}
    </article>
  );
}

const choices: readonly [SnoozeChoice, MessageDescriptor][] = [
  ['hour', msg`In 1 hour`],
  ['tomorrow', msg`Tomorrow morning`],
  ['not-for-customer', msg`Not for this customer`],
  ['never', msg`Never`],
];

export function Later({ nudge, rule, run }: { nudge: Nudge; rule: RuleWords | undefined; run: Run }) {
  const { actions } = usePanel();
  const show = useViewState((state) => state.show);
  return (
    <Menu
      label={t`Later`}
      sign={<MoreSign />}
      className="inline-grid size-6 place-items-center rounded-control hover:bg-sunk hover:text-ink"
    >
      {(close) => (
        <>
          {choices.map(([choice, label]) => (
            <MenuItem key={choice} {...close} onClick={() => void run(() => actions.snooze(nudge, choice))}>
              {t(label)}
            </MenuItem>
          ))}
          {rule && !rule.retires ? (
            <MenuItem {...close} onClick={() => show('settings', TARGETS)}>
              <Trans>Another standard</Trans>
            </MenuItem>
          ) : null}
        </>
      )}
    </Menu>
  );
}

export function Why({ nudge, rule }: { nudge: Nudge; rule: RuleWords | undefined }) {
  if (!rule) return null;
  return (
    <details className="details-in-row group">
      <summary className="plain ms-auto rounded-control px-1 py-1 text-xs text-faint hover:text-ink hover:underline">
        <Trans>Why?</Trans>
      </summary>
      <div className="border-t border-line pt-2 text-sm text-soft">
        <p>{rule.why}</p>
        {nudge.standard ? (
          <p className="mt-1">
            <Trans>
              Held to: <span className="text-ink">{nudge.standard}</span>.
            </Trans>
          </p>
        ) : null}
        {rule.figure ? (
          <p className="mt-1">
            {rule.figure.says}{' '}
            <cite className="not-italic text-faint">{`${rule.figure.source}, ${rule.figure.year}.`}</cite>{' '}
            {rule.figure.caveat}
          </p>
        ) : null}
      </div>
    </details>
  );
}
