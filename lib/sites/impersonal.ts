import type { TaughtPlace } from '@/lib/model/taught-site';
import { sharesWords } from './said-words';
import { isFieldName } from './taught-term';

/** Of these ways, those made of no word that the values say: what is kept of a page names nobody. */
export function impersonal(place: TaughtPlace, values: readonly string[]): TaughtPlace {
  return place.filter((rung) => {
    if (!namesNobody(rung.within ?? [], values)) return false;
    if (rung.by === 'term') return isFieldName(rung.term) || !sharesWords(rung.term, values);
    return namesNobody([rung.selector], values);
  });
}

/** Whether no selector is made of a word that the values say. */
export function namesNobody(selectors: readonly string[], values: readonly string[]): boolean {
  const marks = selectors.flatMap(marksIn);
  return !marks.some((mark) => sharesWords(mark, values) || values.some((value) => sharesWords(value, [mark])));
}

/** The names in a selector, without its tags: what stands in quotes, and ids and classes. */
function marksIn(selector: string): string[] {
  return [...selector.matchAll(/="([^"]*)"|[#.]([\w-]+)/g)].map(([, quoted = '', name = '']) => quoted || name);
}
