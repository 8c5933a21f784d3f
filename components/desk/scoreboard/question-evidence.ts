import { ph, t } from '@lingui/core/macro';
import { daysBetween } from '@/components/ui/time';
import type { KnownOfAll } from '@/lib/app/board-known';
import type { QuestionEvidence } from '@/lib/model/service-questions';
import type { Instant } from '@/lib/model/time';

/** What the log shows beside a question, in a sentence. */
export function evidenceInWords(evidence: QuestionEvidence, known: KnownOfAll, now: Instant, zone: string): string {
  const { customers, inTouch, wants, quality, said, asked, issues, resolved, mended } = known;
  const { handOffs, askedTwice, delights, told, repeatSales, left } = known;
  switch (evidence) {
    case 'in-touch':
      return t`Customers: ${customers}. You were in touch in 90 days with: ${inTouch}.`;
    case 'wants':
      return t`Of whom a goal or a preference of their own is known: ${wants} of ${customers}.`;
    case 'quality':
      return known.qualityAt === null
        ? t`What quality is to them is known of nobody, of ${customers}.`
        : t`Who told you what quality is to them: ${quality} of ${customers}, the last time ${ph({ ago: ago(known.qualityAt, now, zone) })}.`;
    case 'feedback':
      return t`Feedback in twelve months: ${said}. Times that you asked for it: ${asked}.`;
    case 'issues':
      return t`Issues in twelve months: ${issues}. Resolved: ${resolved}. Where something was changed, so that it does not come back: ${mended}.`;
    case 'hand-offs':
      return t`Hand-offs in 90 days: ${handOffs}. Where they were asked something twice: ${askedTwice}.`;
    case 'delights':
      return t`Delights in twelve months: ${delights}. Of which they told others: ${told}.`;
    case 'loyalty':
      return t`Repeat sales in twelve months: ${repeatSales}. Customers who left: ${left}.`;
  }
}

function ago(at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone);
  return days === 0 ? t`today` : days === 1 ? t`yesterday` : t`${days} days ago`;
}
