/**
 * A name as it is compared where it alone leads to somebody: letter for letter, but for case, spaces and a comma
 * ("Lund, Anna"). Without signs of addresses, so that a name never passes for one.
 */
export function nameKey(name: string): string {
  return inOrder(name.normalize('NFKC'))
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/[<>@,;:"()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Whether two names may be one person's: in any order, case and spelling of accents, with or without titles and middle
 * initials, "A. Lund" for Anna Lund. Enough to ask the seller, never enough to match.
 */
export function alikeNames(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const common = a.words.filter((word) => b.words.includes(word));
  if (common.length === 0) return false;
  const unmet = [
    ...unmetBy(
      a.words.filter((word) => !common.includes(word)),
      b.initials,
    ),
    ...unmetBy(
      b.words.filter((word) => !common.includes(word)),
      a.initials,
    ),
  ];
  if (unmet.length > 0) return false;
  return common.length > 1 || a.words.length + a.initials.length === b.words.length + b.initials.length;
}

/** The same words in any order, case and spelling of accents, and no others. */
export function sameWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => wordsOf(inOrder(name)).toSorted().join(' '));
  return a !== '' && a === b;
}

/** A first name alone is many people's; one word of a script without spaces is a whole name. */
export function isWholeName(name: string): boolean {
  const { words, initials } = partsOf(name);
  return words.length + initials.length > 1 || /[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(name);
}

/** Whether two names of a firm are the same, its legal form aside. */
export function sameFirm(one: string, other: string): boolean {
  const plain = (name: string) => wordsOf(name).filter((word) => !legalForms.has(word));
  const [a, b] = [plain(one), plain(other)];
  return a.length > 0 && a.join(' ') === b.join(' ');
}

/** Letters that are no accented ones in their usual spelling: "ø", "ß". Expects lower case. */
export function spelledOut(text: string): string {
  return text.replace(/[øœæßłđþ]/g, (letter) => spelled[letter] ?? letter);
}

const spelled: Record<string, string> = { ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', þ: 'th' };

interface NameParts {
  words: string[];
  initials: string[];
}

function partsOf(name: string): NameParts {
  const all = wordsOf(inOrder(name)).filter((word) => !titles.has(word));
  const isInitial = (word: string) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(word);
  return { words: all.filter((word) => !isInitial(word)), initials: all.filter(isInitial) };
}

/** Of these words, those that no initial stands for. */
function unmetBy(words: readonly string[], initials: readonly string[]): string[] {
  const left = [...initials];
  return words.filter((word) => {
    const at = left.findIndex((initial) => word.startsWith(initial));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Accents of Latin, Greek and Cyrillic letters aside; marks of other scripts are letters of theirs. */
function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, 400)
    .replace(/\([^()]*\)/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return spelledOut(plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** "Lund, Anna" the way it is said. */
function inOrder(name: string): string {
  const [last = '', first = '', ...more] = name.slice(0, 400).split(',');
  return more.length === 0 && first.trim() ? `${first.trim()} ${last.trim()}` : name.slice(0, 400);
}

const titles = new Set(
  'dr prof mr mrs ms miss mx sir herr frau hr fru ing dipl mag mme mlle don dona phd mba msc jr sr'.split(' '),
);

const legalForms = new Set(
  'as asa ab aps oy oyj gmbh ag kg ug mbh co ltd limited llc llp inc corp plc bv nv sa sarl sas srl spa kk'.split(' '),
);
