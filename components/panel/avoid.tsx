import { t } from '@lingui/core/macro';
import { Words } from '@/components/ui/words';
import type { Avoid as AvoidItem } from '@/lib/app/panel-state';

export interface AvoidProps {
  items: readonly AvoidItem[];
  /** A draft to them is open: then it matters most. */
  writing: boolean;
}

/** What must not be mentioned to this customer: apart from all else that is known, and in sight for as long as it holds. */
export function Avoid({ items, writing }: AvoidProps) {
  if (items.length === 0) return null;
  return (
    <section
      aria-label={t`Do not mention`}
      className={`mx-3.5 mb-3 rounded-card border px-3 py-1.5 text-sm ${writing ? 'border-late bg-late-wash' : 'border-line bg-card'}`}
    >
      <h2 className={`inline font-[640] ${writing ? 'text-late' : 'text-soft'}`}>
        {writing ? t`Do not mention in this draft:` : t`Do not mention:`}
      </h2>{' '}
      <ul className="inline">
        {items.map(({ entryId, text }) => (
          <li key={entryId} className="inline not-last:after:content-['_·_']">
            <Words>{withoutCue(text)}</Words>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The heading says it already. */
function withoutCue(text: string): string {
  const rest = text.replace(/^(?:do not|don['’]t|never) (?:mention|bring up|ask about)\s+/i, '');
  return rest.slice(0, 1).toLocaleUpperCase() + rest.slice(1);
}
