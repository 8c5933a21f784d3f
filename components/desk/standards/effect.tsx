import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { ruleWords } from '@/lib/app/rule-words';
import type { Shift } from '@/lib/app/standards-preview';
import type { Standards } from '@/lib/model/standards';
import { percentDone } from '@/lib/words/percent';
import { scopeWords, shiftWords } from './shift-words';
import { usePreview } from './use-preview';

/** What standards would change for customers now, by the rules themselves. */
export function Effect({ next }: { next: Standards }) {
  const heading = useId();
  const state = usePreview(next);
  return (
    <section aria-labelledby={heading} className="grid gap-1.5">
      <h3 id={heading} className="text-sm font-[640] text-soft">
        <Trans>What it would change now</Trans>
      </h3>
      {state.is === 'under way' ? (
        <label className="flex flex-wrap items-center gap-x-3 text-soft tabular-nums">
          <span>{t`Looking at your customers: ${ph({ percent: percentDone(state.share) })}`}</span>
          <progress className="accent-brand" max={1} value={state.share} />
        </label>
      ) : null}
      {state.is === 'failed' ? (
        <p className="text-late">
          <Trans>It could not be worked out: {ph({ says: state.says })}</Trans>
        </p>
      ) : null}
      {state.is === 'ready' ? (
        <>
          <ByRule shifts={state.preview.shifts} />
          <p role="status" className="text-sm text-soft">
            {scopeWords(state.preview)}
          </p>
        </>
      ) : null}
    </section>
  );
}

function ByRule({ shifts }: { shifts: readonly Shift[] }) {
  const ruleIds = [...new Set(shifts.map(({ ruleId }) => ruleId))];
  return (
    <ul aria-label={t`What it would change now`} className="grid gap-1.5 empty:hidden">
      {ruleIds.map((ruleId) => (
        <li key={ruleId}>
          <span className="block text-sm text-soft">{ruleWords[ruleId]?.title ?? ruleId}</span>
          {shifts
            .filter((shift) => shift.ruleId === ruleId)
            .map((shift) => (
              <span key={`${shift.kind} ${shift.counts}`} className="block">
                {shiftWords(shift)}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
