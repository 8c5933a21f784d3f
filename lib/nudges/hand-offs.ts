import { t } from '@lingui/core/macro';
import type { HandOffBody } from '@/lib/model/kinds/hand-off';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { handOffOf } from './entries';

/** A hand-off of the log. */
export interface HandOff {
  entryId: string;
  conversationId: string | null;
  body: HandOffBody;
  at: Instant;
}

/** The hand-offs that are known of a customer, newest first. */
export function handOffsOf({ known }: Pick<Situation, 'known'>): HandOff[] {
  return known.flatMap((entry) => {
    const body = handOffOf(entry);
    return body ? [{ entryId: entry.id, conversationId: entry.conversationId ?? null, body, at: entry.at }] : [];
  });
}

/** "Mette", or "the other" where nobody was named. */
export function receiverOf({ to }: Pick<HandOffBody, 'to'>): string {
  return to.trim() || t`the other`;
}
