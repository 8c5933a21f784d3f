import { t } from '@lingui/core/macro';
import { hashOf } from '@/components/desk/routes';
import { type Tab, tabs } from './tabs';

/** The pages of the scoreboard, as links that can be kept. */
export function TabLinks({ tab }: { tab: Tab }) {
  return (
    <nav aria-label={t`Scoreboard`} className="mb-4 border-b border-line">
      <ul className="flex flex-wrap gap-x-1">
        {tabs.map(({ id, title }) => (
          <li key={id}>
            <a
              href={hashOf({ page: 'scoreboard', id })}
              aria-current={id === tab.id ? 'page' : undefined}
              className="-mb-px block border-b-2 border-transparent px-2.5 py-1.5 text-soft hover:text-ink aria-[current=page]:border-brand aria-[current=page]:font-[600] aria-[current=page]:text-brand-ink"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
