import { t } from '@lingui/core/macro';
import { useContext } from 'react';
import { Button } from '@/components/ui/button';
import type { Nudge } from '@/lib/nudges/engine';
import type { Action } from '@/lib/nudges/rule';
import { AnsweredElsewhereButton } from './answered-elsewhere';
import { beginLine } from './begin-line';
import { ChangePromise } from './change-promise';
import { InsertButton } from './insert-button';
import { usePanel } from './panel-context';
import { ShownCustomer } from './shown-customer';
import type { Run } from './use-run';
import { useViewState } from './view-state';

export interface ActionProps {
  nudge: Nudge;
  action: Action;
  main: boolean;
  run: Run;
  busy: boolean;
}

/** What one press on a nudge does; some open an editor first. */
export function ActionButton({ nudge, action, main, run, busy }: ActionProps) {
  const { actions } = usePanel();
  const open = useViewState((state) => state.open);
  const shown = useContext(ShownCustomer);
  const toast = useViewState((state) => state.toast);
  const setDraft = useViewState((state) => state.setDraft);
  if (action.do === 'answered-elsewhere') return <AnsweredElsewhereButton nudge={nudge} action={action} main={main} />;
  const look = main ? 'main' : 'plain';
  if (action.do === 'add-entry') {
    const begin = () => {
      setDraft(nudge.customerId, beginLine(action));
      document.querySelector<HTMLElement>('[data-key="a"]')?.focus();
    };
    return (
      <Button look={look} disabled={busy} onClick={() => void run(async () => begin())}>
        {action.label}
      </Button>
    );
  }
  if (action.do === 'insert') return <InsertButton action={action} look={look} run={run} busy={busy} />;
  if (action.do === 'show-words') {
    const show = async () => {
      if (await actions.showWords(action.handle, action.text)) return;
      toast({ says: t`Those words are not in the draft any more.`, wrong: true, undo: null });
    };
    return (
      <Button look={look} disabled={busy} onClick={() => void run(show)}>
        {action.label}
      </Button>
    );
  }
  if (action.do === 'copy') {
    return (
      <Button look={look} disabled={busy} onClick={() => void run(() => actions.copy(action.text))}>
        {action.label}
      </Button>
    );
  }
  if (action.do === 'edit-customer') {
    return (
      <Button look={look} disabled={!shown} onClick={() => shown && open({ is: 'edit-customer', view: shown })}>
        {action.label}
      </Button>
    );
  }
  if (action.do === 'change-promise') {
    return <ChangePromise label={action.label} entryId={action.entryId} due={nudge.due} look={look} />;
  }
  if (action.do === 'edit-entry' || action.do === 'used-point') {
    const edit = async () => {
      const entry = await actions.entry(action.entryId);
      if (entry) open({ is: action.do === 'used-point' ? 'used-point' : 'edit-entry', entry });
      else toast({ says: t`That entry is not in the log any more.`, wrong: true, undo: null });
    };
    return (
      <Button look={look} disabled={busy} onClick={() => void run(edit)}>
        {action.label}
      </Button>
    );
  }
  return (
    <Button look={look} disabled={busy} onClick={() => void run(() => actions.act(nudge.customerId, action))}>
      {action.label}
    </Button>
  );
}
