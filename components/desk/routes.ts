/** The pages of the desk, in the order of its navigation. */
export const deskPages = ['today', 'customers', 'scoreboard', 'standards', 'data'] as const;
export type DeskPageId = (typeof deskPages)[number];

/** Where the desk is: a page, and on it one thing, such as a customer by id. Deep links are made of it. */
export interface Route {
  page: DeskPageId;
  /** Empty for the page itself. */
  id: string;
}

/** `#/customers/abc`; what names no page of the desk is null. */
export function readRoute(hash: string): Route | null {
  const [, page = '', id = ''] = /^#\/([a-z]+)(?:\/([^/]+))?$/.exec(hash) ?? [];
  const known = deskPages.find((one) => one === page);
  return known ? { page: known, id: decoded(id) } : null;
}

export function hashOf({ page, id }: Route): string {
  return id ? `#/${page}/${encodeURIComponent(id)}` : `#/${page}`;
}

/** A link that somebody cut off in the middle leads to the page. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return '';
  }
}
