import { type ComponentType, lazy } from 'react';
import type { DeskPageId } from './routes';

/** One page of the desk. `id` is the one thing of it that the address names; empty for the page itself. */
export interface DeskPage {
  title: string;
  Page: ComponentType<{ id: string }>;
}

/** Each page is loaded when it is first looked at. */
export const pages: Readonly<Record<DeskPageId, DeskPage>> = {
  today: { title: 'Today', Page: lazy(() => import('./today/today-page')) },
  customers: { title: 'Customers', Page: lazy(() => import('./customers/customers-page')) },
  search: { title: 'Search', Page: lazy(() => import('./search/search-page')) },
  scoreboard: { title: 'Scoreboard', Page: lazy(() => import('./scoreboard/scoreboard-page')) },
  standards: { title: 'Standards', Page: lazy(() => import('./standards/standards-page')) },
  data: { title: 'Data', Page: lazy(() => import('./data/data-page')) },
};
