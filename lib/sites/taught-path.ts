import { sharesWords } from './said-words';

/** What differs by record in an address is replaced by this. */
const any = ':id';

/** The address of a page as its kind: numbers, keys and words of whom it is about stand for any record. */
export function pathOf(
  location: Pick<Location, 'pathname' | 'search' | 'hash'>,
  values: readonly string[] = [],
): string {
  const isRecord = (part: string) => isKey(part) || sharesWords(part, values);
  const paths = [location.pathname, ...routeOf(location.hash)].map((path) => generalised(path, isRecord));
  const whole = paths.join('#');
  // Applications with one path for everything say in the query what they show.
  return (whole.includes(any) ? whole : whole + queryOf(location.search, isRecord)).slice(0, 500);
}

/** Whether the page is of the kind that was taught. */
export function isAt(location: Pick<Location, 'pathname' | 'search' | 'hash'>, path: string): boolean {
  const [way = '', query] = path.split('?');
  const here = [location.pathname, ...routeOf(location.hash)].join('#');
  return fits(here.split('/'), way.split('/')) && (query === undefined || hasAll(location.search, query));
}

function fits(here: readonly string[], taught: readonly string[]): boolean {
  return here.length === taught.length && taught.every((part, at) => (part === any ? here[at] : part === here[at]));
}

function hasAll(search: string, query: string): boolean {
  const here = new URLSearchParams(search);
  return [...new URLSearchParams(query)].every(([key, value]) =>
    value === any ? Boolean(here.get(key)) : here.get(key) === value,
  );
}

/** The place that an application keeps in the fragment ("#/people/7", "#people/7"), without what may follow it. */
function routeOf(hash: string): string[] {
  const route = /^#!?([^?]*\/[^?]*)/.exec(hash)?.[1];
  return route === undefined ? [] : [route];
}

function generalised(path: string, isRecord: (part: string) => boolean): string {
  return path
    .split('/')
    .map((part) => (isRecord(part) ? any : part))
    .join('/');
}

function queryOf(search: string, isRecord: (part: string) => boolean): string {
  const kept = [...new URLSearchParams(search)].map(([key, value]) => {
    const one = isRecord(value) ? any : encodeURIComponent(value);
    return `${encodeURIComponent(key)}=${one}`;
  });
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function isKey(part: string): boolean {
  // What is percent-encoded is a word of somebody's language, as a rule a name.
  return /[\d%]/.test(part) || part.length > 24;
}
