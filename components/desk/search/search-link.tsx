import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { MouseEvent } from 'react';
import { hashOf, type Route } from '@/components/desk/routes';
import { goTo } from '@/components/desk/use-route';
import { Words } from '@/components/ui/words';
import { keepQuery } from './kept-query';

/** From the list of customers to the search of everything, with what was typed. */
export function SearchLink({ query }: { query: string }) {
  const asked = query.trim();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(search);
    keepQuery(asked);
  };
  return (
    <p className="mb-3 text-sm">
      <a href={hashOf(search)} className="text-brand-ink underline" onClick={follow}>
        {asked ? (
          <Trans>
            Search everything in the log for “<Words>{asked}</Words>”
          </Trans>
        ) : (
          t`Search everything in the log`
        )}
      </a>
    </p>
  );
}

const search: Route = { page: 'search', id: '' };
