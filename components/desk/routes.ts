/** The pages of the desk, in the order of its navigation. */
export const deskPages = ['today', 'customers', 'search', 'scoreboard', 'standards', 'data'] as const;
export type DeskPageId = (typeof deskPages)[number];

/** Where the desk is: a page, and on it one thing, such as a customer by id. Deep links are made of it. */
export interface Route {
  page: DeskPageId;
  /** Empty for the page itself. */
  id: string;
  /** What of it was come for, such as an entry of a customer that was found. */
  at?: string;
}

/** `#/customers/abc`, `#/customers/abc?at=def`; what names no page of the desk is null. */
export function readRoute(hash: string): Route | null {
  const [, page = '', id = '', at = ''] = /^#\/([a-z]+)(?:\/([^/?]+)(?:\?at=([^/?]+))?)?$/.exec(hash) ?? [];
  const known = deskPages.find((one) => one === page);
  return known ? { page: known, id: decoded(id), ...(at ? { at: decoded(at) } : {}) } : null;
}

export function hashOf({ page, id, at }: Route): string {
  if (!id) return `#/${page}`;
  return `#/${page}/${encodeURIComponent(id)}${at ? `?at=${encodeURIComponent(at)}` : ''}`;
}

/** A link that somebody cut off in the middle leads to the page. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return '';
  }
}
