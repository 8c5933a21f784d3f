import { t } from '@lingui/core/macro';
import type { Undo } from '@/lib/app/panel-contract';
import { getSettings, updateSettings } from '@/lib/log/settings';
import { differs, partOf, type StandardPart, standardParts, withPart } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { agendaChanged } from './agenda-changed';
import { takeBack } from './undoable';

interface Put {
  /** What was done, in words. */
  says: string;
  /** The seller's own on the version that it makes. */
  words?: string;
  readAgain?: () => Promise<void>;
}

/** Puts other standards in the place of those that hold. Taken back, it leaves alone what the seller has set since. */
export async function putStandards(
  zone: string,
  make: (now: Standards) => Standards,
  { says, words = '', readAgain = async () => undefined }: Put,
): Promise<Undo> {
  const put = async (change: (now: Standards) => Standards, about: string) => {
    const { standards } = await updateSettings(zone, (now) => ({ ...now, standards: change(now.standards) }), about);
    agendaChanged();
    await readAgain();
    return standards;
  };
  const { standards: before } = await getSettings(zone);
  const after = await put(make, words);
  const back = (now: Standards) =>
    over(
      now,
      before,
      changedParts(before, after).filter((part) => !differs(now, after, part)),
    );
  return takeBack(says, () => put(back, t`Taken back`));
}

/** What was changed between two standards, put over those that hold now; whatever else they say stays. */
export function putChanges(now: Standards, { from, to }: { from: Standards; to: Standards }): Standards {
  return over(now, to, changedParts(from, to));
}

function changedParts(from: Standards, to: Standards): StandardPart[] {
  return standardParts.filter((part) => differs(from, to, part));
}

function over(now: Standards, standards: Standards, parts: readonly StandardPart[]): Standards {
  return parts.reduce((so, part) => withPart(so, part, partOf(standards, part)), now);
}
