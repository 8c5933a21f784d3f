import { hashOf } from '@/components/desk/routes';

/**
 * What is searched for is kept with the step of the tab's history, so that coming back finds it there; never in the
 * address, which the browser writes into the history of pages, and may carry off to other machines.
 */
export function keepQuery(query: string): void {
  history.replaceState({ query }, '', hashOf({ page: 'search', id: '' }));
}

export function keptQuery(): string {
  const state: unknown = history.state;
  const { query } = Object(state) as { query?: unknown };
  return typeof query === 'string' ? query : '';
}
