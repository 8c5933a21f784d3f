/** Scripts without spaces, where it is a matter of opinion what one word is. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether two content words are one, as far as can be told without a dictionary. */
export function sameWord(a: string, b: string): boolean {
  return a === b || (unspaced.test(a) && (a.includes(b) || b.includes(a)));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const small = new Set(
  (
    'a about after again all also am an and any are as ask asked at be been before being bring but by can did do does ' +
    'don for from get got had has have he her here him his how i if in into is it its just let me mention mentioned ' +
    'more must my never no not of off on or our out over please she should so speak subject talk that the their them ' +
    'then there they this to topic up us was we were what when where which who why will with would you your'
  )
    .split(' ')
    .map(stem),
);

/** The words of a text that say something, each cut to its stem; small English words are left out. */
export function contentWords(text: string): string[] {
  return [...segmenter.segment(text.toLowerCase().replaceAll('’', "'"))].flatMap(({ segment, isWordLike }) => {
    const word = stem(segment.replace(/'.*$/u, ''));
    return isWordLike && word !== '' && !small.has(word) ? [word] : [];
  });
}

/** Crude on purpose: "divorce" and "divorced", "dog" and "dogs" are one. */
function stem(word: string): string {
  const letters = Array.from(word);
  return letters.length > 5 ? letters.slice(0, 5).join('') : word.replace(/(?<=\p{L}{2})s$/u, '');
}

/** Whether one text is about what the other is about: half of the content words of the shorter stand in the longer. */
export function isAbout(one: string, other: string): boolean {
  const [few = [], many = []] = [contentWords(one), contentWords(other)].sort((a, b) => a.length - b.length);
  if (few.length === 0) return false;
  const common = few.filter((word) => many.some((said) => sameWord(word, said)));
  return common.length * 2 >= few.length;
}
