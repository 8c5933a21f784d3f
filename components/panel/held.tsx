import { plural } from '@lingui/core/macro';
import type { Held as HeldItem } from '@/lib/app/panel-state';
import { region } from '@/lib/words/i18n';
import { inSentence } from './words';

/** What would be shown now, and what comes before it: one quiet line for each thing that comes first. */
export function Held({ held }: { held: readonly HeldItem[] }) {
  const waits = new Map<string, string[]>();
  for (const { title, why } of held) waits.set(why, [...(waits.get(why) ?? []), title]);
  return [...waits].map(([why, titles]) => {
    const what = listed(titles);
    return (
      <p key={why} dir="auto" className="text-sm text-faint">
        {plural(titles.length, { one: `${what} waits until ${why}.`, other: `${what} wait until ${why}.` })}
      </p>
    );
  });
}

/** "Something to ask", "Something to bring up and a goal to ask about". */
function listed(titles: readonly string[]): string {
  const words = titles.map((title, index) => (index === 0 ? title : inSentence(title)));
  return new Intl.ListFormat(region()).format(words);
}
