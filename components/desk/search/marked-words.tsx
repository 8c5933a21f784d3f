import { tame } from '@/components/ui/words';
import type { Stretch } from '@/lib/log/search/marks';

/** A text with what was looked for marked in it. */
export function MarkedWords({ children }: { children: readonly Stretch[] }) {
  let at = 0;
  const placed = children.map((stretch) => {
    const key = at;
    at += stretch.text.length;
    return { ...stretch, key };
  });
  return (
    <bdi dir="auto">
      {placed.map(({ key, text, isHit }) =>
        isHit ? (
          <mark key={key} className="rounded-xs bg-brand-wash font-[600] text-brand-ink">
            {tame(text)}
          </mark>
        ) : (
          tame(text)
        ),
      )}
    </bdi>
  );
}
