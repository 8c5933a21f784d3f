import type { Held as HeldItem } from '@/lib/app/panel-state';

/** What would be shown now, and what comes before it: one quiet line for each thing that comes first. */
export function Held({ held }: { held: readonly HeldItem[] }) {
  const waits = new Map<string, string[]>();
  for (const { title, why } of held) waits.set(why, [...(waits.get(why) ?? []), title]);
  return [...waits].map(([why, titles]) => (
    <p key={why} dir="auto" className="text-sm text-faint">
      {listed(titles)} {titles.length === 1 ? 'waits' : 'wait'} until {why}.
    </p>
  ));
}

/** "Something to ask", "Something to bring up and a goal to ask about". */
function listed(titles: readonly string[]): string {
  const words = titles.map((title, index) => (index === 0 ? title : title.slice(0, 1).toLowerCase() + title.slice(1)));
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}
