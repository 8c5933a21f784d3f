import { t } from '@lingui/core/macro';
import { type ComponentType, lazy } from 'react';
import type { DeskPageId } from './routes';

/** One page of the desk. `id` is the one thing of it that the address names; empty for the page itself. */
export interface DeskPage {
  title: string;
  Page: ComponentType<{ id: string }>;
}

/** Each page is loaded when it is first looked at. */
export const pages: Readonly<Record<DeskPageId, DeskPage>> = {
  today: {
    get title() {
      return t`Today`;
    },
    Page: lazy(() => import('./today/today-page')),
  },
  customers: {
    get title() {
      return t`Customers`;
    },
    Page: lazy(() => import('./customers/customers-page')),
  },
  search: {
    get title() {
      return t`Search`;
    },
    Page: lazy(() => import('./search/search-page')),
  },
  scoreboard: {
    get title() {
      return t`Scoreboard`;
    },
    Page: lazy(() => import('./scoreboard/scoreboard-page')),
  },
  standards: {
    get title() {
      return t`Standards`;
    },
    Page: lazy(() => import('./standards/standards-page')),
  },
  data: {
    get title() {
      return t`Data`;
    },
    Page: lazy(() => import('./data/data-page')),
  },
};
