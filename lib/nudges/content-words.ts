/** A word that says something: as it stands in a text, and cut to its stem. */
interface Word {
  form: string;
  stem: string;
}

/** Whether the stems of two words are one, as far as can be told without a dictionary. */
export function sameWord(a: string, b: string): boolean {
  return a === b || (unspaced.test(a) && (a.includes(b) || b.includes(a)));
}

/** The words of a text that say something, each cut to its stem; small English words are left out. */
export function contentWords(text: string): string[] {
  return wordsOf(text).map((word) => word.stem);
}

/** Whether one text is about what the other is about: half of the content words of the shorter stand in the longer. */
export function isAbout(one: string, other: string): boolean {
  const [few = [], many = []] = [contentWords(one), contentWords(other)].sort((a, b) => a.length - b.length);
  if (few.length === 0) return false;
  const common = few.filter((word) => many.some((said) => sameWord(word, said)));
  return common.length * 2 >= few.length;
}

/**
 * Compares other texts with one: which words of it are in the other too, each once, as they stand in it. `but`: words that
 * do not count.
 */
export function comparedWith(text: string, but = ''): (other: string) => string[] {
  const names = new Set(contentWords(but));
  // A long text has each of its words many times.
  const said = [...new Map(wordsOf(text).map((word) => [word.stem, word])).values()];
  return (other) => {
    const wanted = contentWords(other).filter((word) => !names.has(word));
    return said.filter(({ stem }) => wanted.some((word) => sameWord(word, stem))).map(({ form }) => form);
  };
}

/** Scripts without spaces, where it is a matter of opinion what one word is. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function wordsOf(text: string): Word[] {
  const runs = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.flatMap(partsOf).flatMap((form) => {
    const word = stem(form.toLowerCase());
    return small.has(word) ? [] : [{ form, stem: word }];
  });
}

/** What has no spaces is taken apart by the browser, which for all else would take far too long. */
function partsOf(run: string): string[] {
  return unspaced.test(run) ? Array.from(segmenter.segment(run), ({ segment }) => segment) : [run];
}

const small = new Set(
  (
    'a about after again all also am an and any are as ask asked asking at avoid be been before being bring but by call ' +
    'calling can comment did discuss do does don for from get got had has have he her here him his how i if in into is ' +
    'it its joke joking just let me mention mentioned more must my never no not of off on or our out over please raise ' +
    'raising refer she should so speak subject talk talking that the their them then there they this to topic up us ' +
    'was we were what when where which who why will with would write writing you your s t d m ll re ve'
  )
    .split(' ')
    .map(stem),
);

/** Crude on purpose: "divorce" and "divorced", "dog" and "dogs" are one. */
function stem(word: string): string {
  const letters = Array.from(word);
  return letters.length > 5 ? letters.slice(0, 5).join('') : word.replace(/(?<=\p{L}{2})s$/u, '');
}
