import { t } from '@lingui/core/macro';
import { Words } from '@/components/ui/words';
import type { StandardChange } from './standard-changes';

/** What differs, a line each: what it is called, what it was, what it is. */
export function ChangeList({ label, changes }: { label: string; changes: readonly StandardChange[] }) {
  return (
    <ul aria-label={label} className="grid gap-1.5 empty:hidden">
      {changes.map((change) => (
        <li key={change.label} className="wrap-anywhere">
          <span className="block text-sm text-soft">
            <Words>{change.label}</Words>
          </span>
          {change.from === null ? null : (
            <del className={change.to === null ? '' : 'text-soft no-underline'}>
              <Words>{change.from}</Words>
            </del>
          )}
          {change.from === null || change.to === null ? null : (
            <>
              <span aria-hidden="true"> → </span>
              <span className="sr-only">{` ${t`becomes`} `}</span>
            </>
          )}
          {change.to === null ? null : (
            <ins className="no-underline">
              <Words>{change.to}</Words>
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}
