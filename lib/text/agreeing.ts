import { pattern } from './pattern';
import { plainMarks } from './plain-marks';

/** A day or a proposal is fine with them, or they say how kind the reader is: what ends an exchange. */
export function agrees(sentence: string): boolean {
  const plain = plainMarks(sentence);
  return !/[?？]/u.test(plain) && !turns.test(plain) && (warm.test(plain) || (fits.test(plain) && !denies.test(plain)));
}

const enDays =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?';
const deDays =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|\\d{1,2}(?:[:.]\\d\\d)? uhr|der \\d{1,2}\\.';
const frDays = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le \\d{1,2}|\\d{1,2} ?h(?:\\d\\d)?';

/** A day, an hour or what was proposed, and that it suits. */
const fits = pattern(
  new RegExp(
    `\\b(?:${[
      `(?:${enDays}|that|it|either|both|all of that|then)(?: (?:morning|afternoon|evening|week))?(?:'s| is| are| works| sounds| suits|'ll be| will be| would be| will do)(?: (?:us|me|just|absolutely|all|a|both))*(?: (?:grand|great|good|fine|perfect|okay|ok|lovely|brilliant|ideal|super|spot on|dandy|well|plan))(?: (?:with|by|for) (?:me|us|everyone))?(?=[\\s]*[,.!;:–-]|\\s*$|\\s(?:and|thanks|thank|cheers|see)\\b)|(?:option \\p{L}|(?:next|this|the following) (?:week|month|year)|(?:the|your) (?:[\\p{L}-]+ ){1,3}?)(?:is|are|looks?|sounds?|works?|suits?) (?:(?:all|just|absolutely|perfectly|totally) )?(?:fine|ok|okay|perfect|great|good|grand|lovely|ideal|spot on)(?: (?:with|by|for|to) (?:me|us))?(?=\\s*[,.!]|\\s*$)|(?:happy|pleased|fine|ok|okay|good) with (?:the|your|it|that|this|everything|all)|(?:we're|we are|i'm|i am|you're) (?:all )?(?:set|sorted|good to go)(?= (?:for|then|now|here)|\\s*[,.!]|\\s*$)|go ahead(?=\\s*[.!]|\\s*$)|nothing to change|no (?:changes|corrections|objections|comments)(?: from (?:me|us|our side))?(?=\\s*[,.!]|\\s*$)|(?:works|fine|good|suits) (?:for|with|by)? ?(?:me|us)(?=\\s*[,.!]|\\s*$)|(?:${enDays}) then(?=\\s*[,.!]|\\s*$)`,
      `(?:${deDays}|das|der termin|beides)(?: (?:früh|vormittag|nachmittag|abend|um \\d{1,2}))? (?:passt|passen|ist|wäre|geht|klingt) (?:\\p{L}+ ){0,3}?(?:gut|prima|super|perfekt|ok|okay|bestens|wunderbar|in ordnung|recht|klar)|(?:dann |also |so )?(?:nehmen|bleiben|machen) wir(?: es|'s| das| die| den| bei| so)(?= )|so machen wir(?: es|'s| das)|keine (?:änderungen|einwände|anmerkungen)|(?:passt|geht) (?:mir|uns|bei (?:mir|uns))(?=\\s*[,.!]|\\s*$)`,
      `(?:${frDays}|ça|cela|c')(?: (?:matin|après-midi|soir))?,? ?(?:me |nous )?(?:va|convient|est|serait) (?:\\p{L}+ ){0,2}?(?:parfait|bien|très bien|impeccable|nickel|bon)|(?:me|nous) convient|(?:on|nous) (?:part|partons|valide|validons|reste|restons) (?:donc )?(?:sur|la|le|les|avec)|rien à (?:changer|modifier)`,
      '(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|eso|así|a las \\d{1,2})(?: por la \\p{L}+)? (?:me |nos )?(?:va|viene|está|queda|parece) (?:\\p{L}+ )?(?:bien|perfecto|genial|estupendo)|(?:me|nos) (?:va|viene) (?:muy )?bien|(?:nos quedamos|vamos|seguimos) con (?:el|la|los|las)|lo dejamos así|nada que cambiar',
      '(?:segunda|terça|quarta|quinta|sexta|amanhã|isso|assim) (?:\\p{L}+ )?(?:está|fica|é|serve) (?:\\p{L}+ )?(?:bem|ótimo|perfeito|bom)',
      '(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|così|alle \\d{1,2})(?: (?:mattina|pomeriggio|sera))? (?:mi |ci )?(?:va|vanno|è|sta) (?:\\p{L}+ )?(?:bene|benissimo|perfetto|ottimo)|(?:procediamo|andiamo|restiamo) con (?:il|la|i|le|l)|facciamo così|niente da (?:cambiare|correggere)',
      '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|dat|\\d{1,2} uur)(?: (?:ochtend|middag|avond))? (?:is|komt|past|schikt|lukt) (?:\\p{L}+ ){0,2}?(?:goed|prima|perfect|fijn|uit|helemaal goed|ons|me|mij)|(?:we|wij) (?:gaan voor|houden het (?:bij|op))|(?:zo )?doen we (?:zo|het zo)',
      '(?:mandag|måndag|tirsdag|tisdag|onsdag|torsdag|fredag|lørdag|lördag|søndag|söndag|i morgen|imorgon|det|klokken \\d{1,2}|kl\\.? \\d{1,2}) (?:passer|passar|er|är|går|funker|fungerer|funkar|blir|låter) (?:\\p{L}+ ){0,2}?(?:fint|bra|perfekt|greit|utmerket|supert|helt fint|jättebra)|(?:vi|jeg|jag) (?:går|kjører|kör) (?:for|för|på) (?:det|den)|(?:da|så) (?:gjør|gör) vi (?:det|så)',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

/** What they say of the reader, or cry out in joy. */
const warm = pattern(
  new RegExp(
    `(?:\\b(?:${[
      "(?:you're|you are|your|ur|u r) (?:all )?(?:very |so |too |really |just )*(?:good|kind|sweet|brilliant|amazing|wonderful|lovely|fab|fabulous|awesome|the best|a (?:star|gem|legend|saint|lifesaver|treasure|marvel)|quick)(?=\\s*[,.!]|\\s*$| (?:to|for)\\b)",
      '(?:sie sind|du bist|ihr seid) (?:\\p{L}+ )?(?:ein schatz|ein engel|spitze|klasse|toll|super|die besten?|der beste|großartig|goldwert|gold wert)',
      "(?:vous êtes|tu es|t'es) (?:\\p{L}+ )?(?:un ange|un amour|formidables?|au top|adorables?|géniale?s?|extraordinaires?|le meilleur|la meilleure|les meilleurs)",
      '(?:eres|sois|es usted|son) (?:un[oa]?s? )?(?:sol(?:es)?|amor|encanto|ángel|crack|cielo|lo máximo|l[oa]s? mejor(?:es)?|genial(?:es)?|estupend[oa]s?)',
      "(?:sei|siete|è stat[oa]) (?:un[oa]?\\s?|un')?(?:gentilissim[oaie]|angelo|mito|tesoro|grande|grandi|fantastic[oai]|il migliore|la migliore|super)",
      '(?:je bent|jullie zijn|u bent) (?:een )?(?:\\p{L}+ )?(?:held|topper|schat|engel|geweldig|top|toppers|fantastisch|kanjers?)',
      '(?:du er|dere er|du är|ni är) (?:en |et |ett |helt )?(?:engel|ängel|skatt|perle|stjerne|stjärna|best|bäst|fantastisk\\p{L}*|konge|rå|grym\\p{L}*)',
    ].join(
      '|',
    )})(?!\\p{L}))|^\\W*(?:qué|che|quelle|quel|was für|wat een|wat|hvilken|vilken|så|sikken) (?:eine? )?(?:rapidez|rapidità|rapidité|velocidad|velocità|efficacité|eficacia|maravilla|meraviglia|merveille|alegría|gioia|joie|ilusión|bien|bello|bella|bonito|bonita|freude|service|schnelle \\p{L}+|snel|fijn|mooi|leuk|lief|aardig|fart|flott|fint|bra|hyggelig|härligt|dejligt)(?!\\p{L})`,
    'iu',
  ),
);

const turns = pattern(/\b(?:but|aber|mais|pero|ma|maar|men|if|unless|wenn|falls|only|nur|once)(?!\p{L})/iu);

const denies = pattern(
  /\b(?:not|n't|nicht|pas|no(?! (?:problem|worries|rush|bother|hurry|changes|corrections|objections|comments))|non|não|niet|ikke|inte)(?!\p{L})/iu,
);
