import { daysBetween } from '@/components/ui/time';
import type { KnownOfAll } from '@/lib/app/board-known';
import type { QuestionEvidence } from '@/lib/model/service-questions';
import type { Instant } from '@/lib/model/time';

/** What the log shows beside a question, in a sentence. */
export function evidenceInWords(evidence: QuestionEvidence, known: KnownOfAll, now: Instant, zone: string): string {
  const { customers } = known;
  switch (evidence) {
    case 'in-touch':
      return `${customers} customers, of whom you were in touch with ${known.inTouch} in 90 days.`;
    case 'wants':
      return `A goal or a preference of their own is known of ${known.wants} of ${customers} customers.`;
    case 'quality':
      return known.qualityAt === null
        ? `None of ${customers} customers has told you what quality is to them, as far as the log knows.`
        : `${known.quality} of ${customers} customers told you what quality is to them, the last one ${ago(known.qualityAt, now, zone)}.`;
    case 'feedback':
      return `In twelve months you asked for feedback ${known.asked} times and have it ${known.said} times.`;
    case 'issues':
      return `${known.issues} issues in twelve months, ${known.resolved} resolved, and something was changed after ${known.mended}.`;
    case 'hand-offs':
      return `${known.handOffs} hand-offs in 90 days, and ${known.askedTwice} where they were asked something twice.`;
    case 'delights':
      return `${known.delights} delights in twelve months; of ${known.told} they told others.`;
    case 'loyalty':
      return `${known.repeatSales} repeat sales in twelve months. ${known.left} customers have left.`;
  }
}

function ago(at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone);
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}
