import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, type ButtonProps, buttonLook } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Words } from '@/components/ui/words';
import type { OpenDraft } from '@/lib/app/open-drafts';
import type { Inserted } from '@/lib/app/panel-contract';
import type { Action } from '@/lib/nudges/rule';
import { usePanel } from './panel-context';
import type { Run } from './use-run';
import { useViewState } from './view-state';

export interface InsertButtonProps {
  action: Extract<Action, { do: 'insert' }>;
  look: NonNullable<ButtonProps['look']>;
  run: Run;
  busy: boolean;
}

/**
 * Puts words into the one open draft that can be meant, else asks which; without a draft it only copies, and says so.
 */
export function InsertButton({ action, look, run, busy }: InsertButtonProps) {
  const { now, actions, drafts } = usePanel();
  const toast = useViewState((state) => state.toast);
  const say = (says: string) => toast({ says, wrong: false, undo: null });

  const copy = () =>
    run(async () => {
      await actions.copy(action.text);
      say(t`Copied: paste it where you write.`);
      return { do: 'copy', label: t`Copy`, text: action.text } satisfies Action;
    });
  const insert = ({ handle }: OpenDraft) =>
    run(async () => {
      const result = await actions.insert(handle, action.text);
      if (result.is !== 'inserted') {
        say(t(notInserted[result.why]));
        return false;
      }
      const use = { at: now, channel: 'email', went: null, note: '' } as const;
      const used = action.entryId === null ? null : await actions.usedPoint(action.entryId, use);
      if (used) return { ...used, says: t`Put into your draft, and logged as brought up.` };
      return say(t`Put into your draft. Undo there takes it out again.`);
    });

  const meant = drafts.find(({ handle }) => handle === action.handle);
  const [only, another] = meant ? [meant] : drafts;
  if (!only) {
    return (
      <Button look={look} disabled={busy} onClick={() => void copy()}>
        <Trans>Copy</Trans>
      </Button>
    );
  }
  if (!another && only.to !== 'others') {
    return (
      <Button look={look} disabled={busy} onClick={() => void insert(only)}>
        {action.label}
      </Button>
    );
  }
  return (
    <Menu label={action.label} className={buttonLook(look)}>
      {(close) => (
        <>
          {drafts.map((draft) => (
            <MenuItem key={draft.handle} {...close} disabled={busy} onClick={() => void insert(draft)}>
              <Words>{draft.label}</Words>
            </MenuItem>
          ))}
          <MenuItem {...close} disabled={busy} onClick={() => void copy()}>
            <Trans>Copy instead</Trans>
          </MenuItem>
        </>
      )}
    </Menu>
  );
}

const notInserted: Record<Extract<Inserted, { is: 'not-inserted' }>['why'], MessageDescriptor> = {
  gone: msg`That draft is not open any more. Copied instead: paste it where you write.`,
  refused: msg`The editor did not take it. Copied instead: paste it where you write.`,
};
