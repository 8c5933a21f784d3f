/** Words that carry no matter of their own, of the languages that are read. */
const small = new Set(
  (
    'a an the and or but if of to in on at by for from with about as into until till than then so too also not no yes is are was were be been being am do does did done have has had can could will would shall should may might must it its this that these those there here they them their he she his her him i me my mine we us our ours you your yours who whom whose what which when where why how many much long any some all both each every one please pls hi hello dear thanks thank get got make made let know tell say like need want just still already again more most very well now soon possible use using up out off over back new us hereby kindly ' +
    'der die das den dem des ein eine einen einem einer eines und oder aber wenn von zu zum zur in im an am auf aus bei für mit nach über um als wie so auch nicht kein keine ja nein ist sind war waren sein wird werden wurde wurden habe haben hat hatte kann können könnten könnte soll sollen muss müssen darf dürfen es er sie ihr ihre ihren ihrem ihrer wir uns unser unsere unseren ich mir mich mein meine du dir dich dein deine wer wem wen was welche welcher welches welchen wann wo wohin woher warum wieso wieviel viel viele lange bis ab seit gibt geben machen gerne gern bitte danke hallo noch schon mal da dann denn doch nur sehr mehr alle beide ' +
    'le la les l un une des du de d et ou mais si dans sur au aux par pour avec sans ne pas plus est sont était être avoir ai as avez avons ont peut pouvez pouvons il elle ils elles on je j nous vous votre vos notre nos mon ma mes qui que qu quoi quel quelle quels quelles quand où comment combien pourquoi ce cette ces cela ça en y livrez-vous merci bonjour est-ce ' +
    'el los las lo una unos y o pero del al en por para con sin no es son está están ser estar ha han he puede pueden podemos usted ustedes su sus tu nuestro nuestra mi que qué cuál cuándo dónde cómo cuánto cuánta cuántos quién hay se le me gracias hola ya ' +
    'il lo gli uno i e ma di da con su per non è sono ho hai abbiamo avete può potete lei voi noi suo sua vostro nostro che chi cosa quale quali quando dove come quanto quanta perché si mi ci grazie ciao ' +
    'de het een en of maar van te tot op bij naar voor met zonder niet geen is zijn was waren wordt worden heeft hebben kan kunt kunnen zal zullen moet ik mij me mijn u uw je jij jullie we wij ons onze hij zij ze wie wat welke wanneer waar hoe hoeveel waarom er dat dit deze graag al nog ook ' +
    'o os a as um uma e ou mas do da dos das no na em por para com sem não é são está tem têm pode podem você vocês seu sua nosso nossa meu minha que qual quais quando onde como quanto quantos quem já obrigado olá ' +
    'en ett ei et och og eller men av af till til i på för for fra från med om ikke inte er är var være vara blir har hade kan kunne skal ska skulle vil vill må måste jeg jag du dere ni de dem det den vi oss os min mitt din ditt vår vårt deres sin hva hvad vad hvilken vilken hvilke når när hvornår hvor var hvordan hur hvorfor varför hvem vem mange mye takk tack tak hei hej finns'
  ).split(' '),
);

/** Beginnings of words that mean the same matter, over the languages. */
const matters: readonly (readonly string[])[] = [
  'price cost rate charge fee quote preis koste kosten prix coute couter tarif precio cuesta costar prezzo costa prijs kost pris koster kostar preco custa'.split(
    ' ',
  ),
  'ship deliver dispatch arriv leave leaves leaving lieferung liefer lieferzeit versand versend verschick ankomm angekomm livr expedi entreg envio envia consegn spedi lever verstuur verzend leverans levering skickas sendes'.split(
    ' ',
  ),
  'refund reimburse reimburs credited money erstatt ruckzahl gutschrift rembours reembols rimbors terugbeta refus'.split(
    ' ',
  ),
  'stock available availab lager vorratig lieferbar verfugbar disponib voorraad'.split(' '),
  'invoice bill rechnung factur fattur fatura faktur'.split(' '),
  'rebate discount rabatt nachlass remise descuent sconto korting descont'.split(' '),
  'warrant guarante garant gewahrleist'.split(' '),
  'free gratis kostenlos gratuit'.split(' '),
  'pick collect abhol ophal retir hente hamta'.split(' '),
  'colour color farbe couleur'.split(' '),
  'meet meeting appointment termin treffen reunion'.split(' '),
];

/** The words of a sentence that say what it is about, each as one word for its matter. */
export function contentOf(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(words.filter((word) => !small.has(word)).map(matterOf))].filter((word) => word !== '');
}

/** Each beginning with its matter. */
const byBeginning = new Map(matters.flatMap((all) => all.map((one) => [one, all[0] ?? ''] as const)));
const longestBeginning = Math.max(...[...byBeginning.keys()].map((one) => one.length));
const shortestBeginning = Math.min(...[...byBeginning.keys()].map((one) => one.length));

/** Small numbers, in letters as in digits; not those that are other words too ("to", "due", "sei"). */
const counted = new Map(
  [
    'two zwei deux dos twee två',
    'three drei trois tres drie tre três',
    'four vier quatre cuatro fire fyra quatro',
    'five fünf cinq cinco vijf fem',
    'six sechs seis zes seks sex',
    'seven sieben sept siete zeven sju syv',
    'eight acht huit ocho åtte åtta oito',
    'nine neun neuf nueve negen ni nio nove',
    'ten zehn dix diez tien ti tio dez',
    'twelve zwölf douze doce twaalf tolv doze',
  ].flatMap((all, at) => all.split(' ').map((word) => [word, `${[2, 3, 4, 5, 6, 7, 8, 9, 10, 12][at]}`] as const)),
);

function matterOf(word: string): string {
  const number = counted.get(word);
  if (number !== undefined) return number;
  const bare = isPlain.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
  const plain = bare.replace(/'s$/u, '');
  for (let end = shortestBeginning; end <= Math.min(longestBeginning, plain.length); end++) {
    const matter = byBeginning.get(plain.slice(0, end));
    if (matter !== undefined) return matter;
  }
  const acted = /^(?:an|ab|auf|aus|ein|vor|nach|um|be|ver|er|zu)?(\p{L}{4,})ung(?:en)?$/u.exec(plain)?.[1];
  return acted ?? plain.replace(/(?<=.{4})(?:s|es|e|n|en|er|ed)$|(?<=.{3})ing$/u, '');
}

const isPlain = /^[\w'-]*$/;

/** How many of some words another sentence has too, in one form or another. */
export function sharedBy(asked: readonly string[], said: readonly string[]): number {
  let shared = 0;
  for (const word of asked) if (hasSame(said, word)) shared += 1;
  return shared;
}

/** In a loop, for it is asked of every sentence of a draft. */
function hasSame(said: readonly string[], word: string): boolean {
  for (const other of said) if (isSame(word, other)) return true;
  return false;
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return common >= 4 && (common >= 0.75 * long.length || (common === short.length && long.length - common <= 2));
}
