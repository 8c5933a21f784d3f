import { once } from '@/lib/text/once';
import { pattern } from '@/lib/text/pattern';

/** Forms by language; Swedish, Norwegian and Danish share theirs. A language that is not there has none. */
export type Forms = Readonly<Partial<Record<string, () => RegExp>>>;

/** Forms for sentences in small letters with plain apostrophes; a list of forms means any of them. */
export function formsOf(sources: Readonly<Record<string, readonly string[]>>): Forms {
  return Object.fromEntries(
    Object.entries(sources).map(([language, forms]) => [
      language,
      once(() => pattern(new RegExp(anyOf(forms.join('|')), 'gu'))),
    ]),
  );
}

/** Every place where a sentence has one of the forms of its language; while that is not known, of the first that fits. */
export function placesOf(sentence: string, forms: Forms, language: string): RegExpExecArray[] {
  for (const form of inLanguage(forms, language)) {
    const found: RegExpExecArray[] = [];
    form.lastIndex = 0;
    for (let next = form.exec(sentence); next && next[0] !== ''; next = form.exec(sentence)) found.push(next);
    if (found.length > 0) return found;
  }
  return [];
}

export function hasForm(sentence: string, forms: Forms, language: string): boolean {
  return inLanguage(forms, language).some((form) => sentence.search(form) >= 0);
}

function inLanguage(forms: Forms, language: string): RegExp[] {
  const own = forms[language];
  if (own) return [own()];
  if (language === '') return ofAll(forms);
  const [primary = ''] = language.toLowerCase().split('-');
  const shared = forms[/^(?:sv|no|nb|nn|da)$/.test(primary) ? 'nordic' : primary];
  return shared ? [shared()] : [];
}

/** A sentence of many is asked for each: the list is made once. */
const inAll = new WeakMap<Forms, RegExp[]>();

function ofAll(forms: Forms): RegExp[] {
  const known = inAll.get(forms);
  if (known) return known;
  const all = Object.values(forms).flatMap((form) => form?.() ?? []);
  inAll.set(forms, all);
  return all;
}

/** Alternatives that begin where a word begins share the look for it, which every place in a text has to pass. */
function anyOf(source: string): string {
  const alternatives = alternativesOf(source);
  const atWords = alternatives.filter((one) => one.startsWith('\\b')).map((one) => one.slice(2));
  const others = alternatives.filter((one) => !one.startsWith('\\b'));
  return [...others, ...(atWords.length > 0 ? [`\\b(?:${atWords.join('|')})`] : [])].join('|');
}

/** The parts between the bars that stand in no group. */
function alternativesOf(source: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gsu)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${piece}`);
  }
  return parts;
}
