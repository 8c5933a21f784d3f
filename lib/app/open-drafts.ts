import { t } from '@lingui/core/macro';
import { normaliseAddress } from '@/lib/log/addresses';
import type { Identity } from '@/lib/model/customer';
import type { PageAddress, PageDraft, PageReading } from '@/lib/model/reading';
import { profileOf } from './profiles';

/** A draft that is open in the page, as the panel names it. */
export interface OpenDraft {
  handle: string;
  /** Its subject and to whom. */
  label: string;
  /** Written to this customer, to others, or to nobody yet. */
  to: 'them' | 'others' | 'nobody';
}

/** The drafts open in the page, those to this customer first, the last opened of them before the others. */
export function openDrafts(identities: readonly Identity[], reading: PageReading | null): OpenDraft[] {
  const drafts = (reading?.drafts ?? []).map((draft): OpenDraft => {
    const to =
      reading && isTo(draft, identities, reading) ? 'them' : recipients(draft).length > 0 ? 'others' : 'nobody';
    return { handle: draft.handle, label: labelOf(draft, to), to };
  });
  const rank = { them: 0, nobody: 1, others: 2 };
  return drafts.reverse().sort((a, b) => rank[a.to] - rank[b.to]);
}

/** Whether a draft on a page goes to one of a customer's addresses, or to a name that is known as theirs there. */
export function isTo(draft: PageDraft, identities: readonly Identity[], reading: PageReading): boolean {
  const theirs = new Set(identities.filter(({ until }) => until === null).map(({ body }) => body.value));
  return recipients(draft).some((one) =>
    theirs.has(one.address === '' ? profileOf(one, reading) : normaliseAddress(one.address)),
  );
}

function recipients({ to, cc }: PageDraft): PageAddress[] {
  return [...to, ...cc];
}

function labelOf(draft: PageDraft, to: OpenDraft['to']): string {
  const [first, ...more] = recipients(draft);
  if (!first && !draft.subject) return t`Where you are writing`;
  const subject = draft.subject || t`No subject`;
  if (to === 'them') return t`${subject}, to this customer`;
  if (!first) return t`${subject}, to nobody yet`;
  const name = first.name || first.address;
  return more.length === 0 ? t`${subject}, to ${name}` : t`${subject}, to ${name} and ${more.length} more`;
}
