import { useEffect, useSyncExternalStore } from 'react';
import { hashOf, type Route, readRoute } from './routes';

/** Of this browser alone, and in no backup: which page the seller looked at last. */
const key = 'attune.desk';

/** Where the desk is, by its address; at its start without one, where it was left. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(follow, () => location.hash);
  const route = readRoute(hash) ?? readRoute(localStorage.getItem(key) ?? '') ?? { page: 'today', id: '' };
  const here = hashOf(route);
  useEffect(() => {
    // What was searched for is kept nowhere.
    localStorage.setItem(key, route.page === 'search' ? hashOf({ page: 'search', id: '' }) : here);
    if (location.hash !== here) history.replaceState(null, '', here);
  }, [here, route.page]);
  return route;
}

export function goTo(route: Route): void {
  location.hash = hashOf(route);
}

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
