/**
 * The language of a text as a BCP 47 tag: by its script, and for Latin letters by the small words that each language
 * cannot do without. An empty string when that does not decide.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, 4000).toLowerCase();
  const script = byScript(sample);
  return script ?? bySmallWords(sample);
}

/** Null when most letters are Latin. A Chinese sign says about as much as three Latin letters. */
function byScript(sample: string): string | null {
  if (!otherThanLatin.test(sample)) return null;
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  if ((kana + han) * 3 > latin) return kana * 5 > han ? 'ja' : 'zh';
  for (const [tag, letters] of otherScripts) if (count(letters) > latin) return tag;
  return null;
}

/** Something from Greek on; quotation marks and the like, which stand among other scripts, are of none. */
const otherThanLatin = /[\u0370-\u1fff\u2070-\u{10ffff}]/u;

const otherScripts: readonly [string, RegExp][] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to is are was were we you i it that this for with have has not do does please on by your our my be will can could would from thank thanks hello hi there what how as at an in or if so but am me',
  de: 'der die das und ist sind war wir sie ich nicht ein eine einen mit für von auf zu den dem des bitte haben hat ob noch auch kam vielen dank guten tag wie uns ihr ihre unser unsere anbei ab bei nach im am bis wenn wird wurde sehr geehrte geehrter herr frau als es dass',
  fr: 'le la les des et est sont nous vous je pas un une avec pour de du sur au aux merci bonjour que qui ce cette dans votre notre avez avons',
  es: 'el la los las y es son nosotros usted no un una con para de del por que gracias hola su sus nuestro este esta cuando cómo está me le se lo pueden puede',
  pt: 'o a os as e é são nós você não um uma com para de do da por que obrigado obrigada olá seu sua nosso este esta quando como está os ao em no na',
  it: 'il la gli le e è sono noi lei non un una con per di del della che grazie buongiorno ciao suo sua nostro questo questa quando come sta i lo al',
  nl: 'de het een en is zijn was wij u ik niet met voor van op te dat deze bedankt hallo kunt graag wanneer hoe onze uw we naar bij nog',
  sv: 'och är inte jag vi ni det att en ett för med på av till som tack hej har kan när hur vår er den den om ska',
  no: 'og er ikke jeg vi dere det at en et for med på av til som takk hei har kan når hvordan vår den om skal hva etter noen fra meg',
  da: 'og er ikke jeg vi i det at en et for med på af til som tak hej har kan hvornår hvordan vores den om skal hvad efter nogen fra mig nu',
  pl: 'i w na z do nie jest są my pan pani że to się dla od czy jak dziękuję proszę dzień dobry o po za jestem mamy',
  fi: 'ja on ei että se me te hän kiitos hei voitteko mutta kun tai joka ovat oli olen meidän teidän',
};

const languagesOfWord = new Map<string, string[]>();
for (const [tag, words] of Object.entries(smallWords)) {
  for (const word of new Set(words.split(' '))) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), tag]);
}

/** Whether a word, in small letters, is one that some language cannot do without and that tells nothing by itself. */
export function isSmallWord(word: string): boolean {
  return languagesOfWord.has(word);
}

/** Each small word gives one vote, shared among the languages that have it. The winner needs a lead. */
function bySmallWords(sample: string): string {
  const votes = new Map<string, number>();
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    const tags = languagesOfWord.get(word) ?? [];
    for (const tag of tags) votes.set(tag, (votes.get(tag) ?? 0) + 1 / tags.length);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < 1.5) return '';
  return first[1] >= 1.2 * (second?.[1] ?? 0) ? first[0] : '';
}
