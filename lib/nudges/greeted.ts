/** Whether the name in a greeting is one of these names. Unknown where the two cannot be compared. */
export type Greeted = 'theirs' | 'another' | 'unknown';

/**
 * Compares a greeting with the names of those whom a message goes to. First names, surnames, initials, titles, short
 * forms and accents make no difference; another script cannot be compared. `elsewhere`: what else is known of them, in
 * which a name by which they go may stand.
 */
export function greeted(greeting: string, names: readonly string[], elsewhere: readonly string[] = []): Greeted {
  const said = partsOf(greeting);
  if (said.length === 0) return 'theirs';
  const known = withoutSpelledOut(names.flatMap(partsOf));
  if (known.length === 0) return 'unknown';
  if (said.some((part) => known.some((name) => isForm(part, name)))) return 'theirs';
  const also = new Set(elsewhere.flatMap(partsOf));
  if (said.some((part) => also.has(part))) return 'theirs';
  const scripts = new Set(known.map(scriptOf));
  return said.some((part) => scripts.has(scriptOf(part))) ? 'another' : 'unknown';
}

/** The "n" of n.haddad@ stands for no other name once "Nadia" is known. */
function withoutSpelledOut(parts: readonly string[]): string[] {
  return parts.filter((part) => part.length > 1 || !parts.some((name) => name.length > 2 && name.startsWith(part)));
}

/** The parts of a name that tell one person from another, without accents. */
function partsOf(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const letters = plain.replace(/[øœæßłđðþ]/gu, (letter) => spelled[letter] ?? letter);
  return letters.split(/[^\p{L}']+/u).filter((part) => part !== '' && !unnamed.has(part));
}

/** The same name, its beginning, its initial, or a short form of it. */
function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if ((short.length === 1 || short.length >= 3) && long.startsWith(short)) return true;
  // "Chan" greets "Chan Tai Man", and in scripts without spaces the whole name is one part.
  if (scriptOf(short) !== 'Latin' && long.includes(short)) return true;
  return (
    shortForms.some((forms) => forms.has(a) && forms.has(b)) || a.replace(umlauts, '$1') === b.replace(umlauts, '$1')
  );
}

/** "Müller" is written "Mueller" in addresses; the accent is gone from the one, the "e" stays in the other. */
const umlauts = /([aou])e/gu;

function scriptOf(part: string): string {
  return scripts.find(([, script]) => script.test(part))?.[0] ?? 'other';
}

const scripts: readonly [string, RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Han', /\p{Script=Han}/u],
  ['Kana', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['Hangul', /\p{Script=Hangul}/u],
];

const spelled: Record<string, string> = { ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** Titles, and greetings of nobody in particular. */
const unnamed = new Set(
  (
    'all alle allen and both colleague colleagues customer dear dr everybody everyone folks frau friend friends guys ' +
    'herr herrn ing kollegen kunde ladies gentlemen lady madam madame mademoiselle miss monsieur morning afternoon ' +
    'evening day again mr mrs ms mx prof professor sir sra sr srta senor senora signor signora signore dott team ' +
    'there to together und und y et e zusammen damen herren sehr geehrte geehrter liebe lieber cher chere estimado ' +
    'estimada caro cara beste kjaere hei hej pan pani panie gospodin mister whom it may concern s san sama'
  ).split(' '),
);

/** Short forms that do not begin as the name does. */
const shortForms = [
  'robert bob bobby rob robbie',
  'william bill billy will liam',
  'richard dick rick ricky rich',
  'james jim jimmy jamie',
  'john jack johnny jon jonny',
  'jonathan jon jonny',
  'edward ed eddie ted teddy ned',
  'theodore ted teddy',
  'charles chuck charlie chas',
  'henry harry hank',
  'michael mike mick micky mikey',
  'anthony tony ant',
  'andrew drew andy',
  'alexander alex sandy sasha sascha xander lex',
  'alexandra alex sandra sasha sandy lexi',
  'elizabeth elisabeth liz lizzy beth betty betsy eliza libby lisa elsa',
  'margaret maggie meg peggy greta rita',
  'katherine catherine kate katie kathy cathy kitty kat katrin',
  'rebecca becky becca',
  'susan susanne sue suzy',
  'patricia pat patty trish tricia',
  'patrick pat paddy',
  'deborah deb debbie',
  'barbara barb babs',
  'dorothy dot dottie',
  'francis frank',
  'francisco paco pancho',
  'jose pepe',
  'ignacio nacho',
  'giuseppe peppe beppe',
  'johannes hans hannes jan',
  'friedrich fritz fred',
  'heinrich heinz',
  'joseph joe joey sepp',
  'josef sepp',
  'maria mia mary mitzi',
  'ivan vanya',
  'dmitri dmitry dmitrij dima mitya',
  'aleksandr alexandr alexander sasha',
  'aleksandra sasha',
  'ekaterina katya',
  'mikhail misha',
  'yevgeny evgeny evgenij zhenya',
  'vladimir vova volodya',
  'nikolai kolya',
  'stephen steven steve',
  'philip phillip phil pip',
  'lawrence laurence larry',
  'gerald gerard gerry jerry',
  'jeremy jerry jem',
  'samantha sam',
  'nicholas nicolas nick nicky klaus',
  'christopher chris kit topher',
  'christina kristina chris tina',
  'antonio tono toni',
  'eleanor ellie nell nora',
  'abigail abby gail',
  'peter pete piotr',
  'zachary zack zach',
  'geoffrey jeffrey geoff jeff',
  'matthew matt matty',
  'daniel dan danny',
  'thomas tom tommy',
  'timothy tim timmy',
  'gregory greg',
  'mohammed muhammad mohamed mohammad mo',
  'sara sarah',
  'ann anne anna annie nan',
].map((forms) => new Set(forms.split(' ')));
