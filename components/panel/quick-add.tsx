import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import { KindFields } from './kind-fields';
import { check, entryFromLine, quickKinds } from './kinds';
import { usePanel } from './panel-context';
import { lineReader, useLineReader } from './use-line-reader';
import { useRun } from './use-run';
import { emptyDraft, useViewState } from './view-state';

/** One line into the log: its kind is guessed from the words and can be changed, and so can what was read out of it. */
export function QuickAdd({ customerId }: { customerId: string }) {
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const input = useRef<HTMLInputElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const draft = useViewState((state) => state.drafts[customerId]) ?? emptyDraft;
  const setDraft = useViewState((state) => state.setDraft);

  const line = draft.line.trim();
  const said = draft.said ?? null;
  // Reading a line takes longer than a key may; what is shown of it follows when there is time.
  const settled = useDeferredValue(line);
  const readLine = useLineReader(line !== '');
  const read = useMemo(
    () => readLine && entryFromLine(settled, draft.kind, readLine(settled, now, zone, said)),
    [readLine, settled, draft.kind, now, zone, said],
  );
  const kind = read?.kind;
  const fields = { ...read?.fields, ...draft.fields };
  const wrong = Object.values(errors)[0];

  // The fields are folded away; what is wrong with one must be seen.
  useEffect(() => {
    if (wrong && details.current) details.current.open = true;
  }, [wrong]);

  const add = async () => {
    const readLine = await lineReader();
    const whole = entryFromLine(line, draft.kind, readLine(line, now, zone, said));
    if (!whole) return;
    const { kind } = whole;
    const checked = check(kind, { ...whole.fields, ...draft.fields });
    if (checked.is === 'wrong') {
      setErrors(checked.errors);
      return;
    }
    // Words of the page were said when they were written, in the conversation that they stand in.
    const { at, conversationId } = draft.said ?? { at: now, conversationId: null };
    const entry = { id: null, kind: kind.name, at, body: checked.body, ...(conversationId ? { conversationId } : {}) };
    if (await run(() => actions.saveEntry(customerId, entry))) {
      setDraft(customerId, emptyDraft);
      setErrors({});
      input.current?.focus();
    }
  };

  return (
    <form
      aria-label={t`Add to the log`}
      className="border-t border-line bg-paper px-3.5 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {kind ? (
        <div className="mb-2 flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
          <label className="flex items-baseline gap-1.5">
            <Trans>As</Trans>
            <select
              className="rounded-control border border-edge bg-card px-1.5 py-0.5 text-ink"
              value={kind.name}
              onChange={(event) => {
                setDraft(customerId, { ...draft, kind: event.target.value, fields: {} });
                setErrors({});
              }}
            >
              {quickKinds().map((choice) => (
                <option key={choice.name} value={choice.name}>
                  {choice.label}
                </option>
              ))}
            </select>
          </label>
          <span className="text-xs text-faint">{draft.kind ? '' : t`guessed`}</span>
          <details ref={details} className="details-in-row">
            <summary className="ms-auto text-sm">
              <Trans>Fields</Trans>
            </summary>
            <div className="mt-2 max-h-[40dvh] overflow-y-auto p-0.5">
              <KindFields
                kind={kind}
                fields={fields}
                errors={errors}
                onChange={(name, value) =>
                  setDraft(customerId, { ...draft, kind: kind.name, fields: { ...draft.fields, [name]: value } })
                }
              />
            </div>
          </details>
        </div>
      ) : null}
      {wrong ? (
        <p role="alert" className="mb-1 text-xs text-late">
          {wrong}
        </p>
      ) : null}
      <div className="flex items-center gap-2">
        <input
          ref={input}
          data-key="a"
          dir="auto"
          aria-label={t`Add to the log`}
          aria-keyshortcuts="a"
          placeholder={t`Add to the log…`}
          autoComplete="off"
          className={controlClass}
          value={draft.line}
          onChange={(event) => {
            setErrors({});
            const line = event.target.value;
            setDraft(customerId, line === '' ? emptyDraft : { ...draft, line });
          }}
        />
        <Button type="submit" look="main" disabled={busy || !line} className="shrink-0 py-1.5">
          <Trans>Add</Trans>
        </Button>
      </div>
    </form>
  );
}
