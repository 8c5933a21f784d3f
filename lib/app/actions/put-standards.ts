import type { Undo } from '@/lib/app/panel-contract';
import { getSettings, updateSettings } from '@/lib/log/settings';
import { partOf, standardParts, withPart } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { agendaChanged, takeBack } from './undoable';

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
  const changed = standardParts.filter((part) => !isSame(partOf(before, part), partOf(after, part)));
  const back = (now: Standards) =>
    changed
      .filter((part) => isSame(partOf(now, part), partOf(after, part)))
      .reduce((so, part) => withPart(so, part, partOf(before, part)), now);
  return takeBack(says, () => put(back, 'Taken back'));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
