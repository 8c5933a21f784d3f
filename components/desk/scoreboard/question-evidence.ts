import { daysBetween } from '@/components/ui/time';
import type { KnownOfAll } from '@/lib/app/board-known';
import type { QuestionEvidence } from '@/lib/model/service-questions';
import type { Instant } from '@/lib/model/time';

/** What the log shows beside a question, in a sentence. */
export function evidenceInWords(evidence: QuestionEvidence, known: KnownOfAll, now: Instant, zone: string): string {
  const { customers } = known;
  switch (evidence) {
    case 'in-touch':
      return `Customers: ${customers}. You were in touch in 90 days with: ${known.inTouch}.`;
    case 'wants':
      return `Of whom a goal or a preference of their own is known: ${known.wants} of ${customers}.`;
    case 'quality':
      return known.qualityAt === null
        ? `What quality is to them is known of nobody, of ${customers}.`
        : `Who told you what quality is to them: ${known.quality} of ${customers}, the last time ${ago(known.qualityAt, now, zone)}.`;
    case 'feedback':
      return `Feedback in twelve months: ${known.said}. Times that you asked for it: ${known.asked}.`;
    case 'issues':
      return `Issues in twelve months: ${known.issues}. Resolved: ${known.resolved}. Something was changed since after: ${known.mended}.`;
    case 'hand-offs':
      return `Hand-offs in 90 days: ${known.handOffs}. Where they were asked something twice: ${known.askedTwice}.`;
    case 'delights':
      return `Delights in twelve months: ${known.delights}. Of which they told others: ${known.told}.`;
    case 'loyalty':
      return `Repeat sales in twelve months: ${known.repeatSales}. Customers who left: ${known.left}.`;
  }
}

function ago(at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone);
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}
