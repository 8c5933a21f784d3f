import { pattern } from './pattern';

const many =
  '(?:\\d+|two|three|four|five|six|eight|ten|twelve|twenty|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|zwanzig|dos|tres|cuatro|cinco|seis|diez|doce|veinte|twee|drie|vijf|zes|tien|twaalf|twintig|to|två|tre|fire|fyra|fem|seks|sex|ti|tio|tolv)';
/** Which of what was offered, by its look: "the large one". */
const which =
  '(?:\\p{L}+ ){0,3}?(?:one|ones|version|option|model|set|size|package)|(?:option|version|model|package) (?:\\d|[a-d]\\b)';

/**
 * Orders that name no order: the job is theirs, the paper is attached, the large one it is. For sentences in small letters
 * with plain apostrophes.
 */
export const orderManners = pattern(
  new RegExp(
    `(?:\\b)(?:${[
      "consider (?:this|it) (?:as )?(?:our|my|an?|the) (?:\\p{L}+ )?order|(?:po|purchase order)(?: no\\.?| number)?(?: [\\p{L}\\d/-]*\\d)? (?:is )?(?:attached|enclosed)|(?:attached|enclosed)(?: is| you(?:'ll| will)? find)?:? (?:our |the |my )?(?:po|purchase order)",
      `count (?:us|me) in for (?:the )?${many}|(?:we|i)(?:'ve| have)? (?:now |just |finally )?(?:decided|settled) (?:for|on|in favour of) (?:you|your)(?! (?:to|not))|(?:we|i)(?:'ve| have)? (?:now |just )?decided to go (?:with|for) (?:you|your)|(?:we|i)(?:'ve| have) (?:chosen|picked|gone with) (?:you|your)(?! \\p{L}+ (?:competitor|rival))|you(?:'ve| have)?(?: got| get)? the (?:job|order|contract|work)(?= |[.!,]|$)`,
      `(?:board|boss|owners?|committee|management|director|manager|team|client|council|wife|husband|family) (?:has |have )?(?:now |just )?(?:said yes|agreed|approved)[^.?!]{0,40}(?:proceed|go ahead|order|book)|happy to (?:confirm (?:the|our|this) order|(?:proceed|go ahead)(?= (?:on|with)|[.!]|$))|(?:the|your) offer is accepted|(?:yes|great|fine|perfect|ok|okay|lovely|good)[,.!]? (?:please,? )?book (?:it|them|us|that)(?: in)?`,
      `(?:i|we)(?:'ll| will) (?:have|take|go (?:for|with)) the (?:${which})(?=[.!,]| (?:please|then|for|in|at|with|as)|$)`,
      '(?:dann |also |da )nehm(?:e|en) (?:ich|wir) (?:den|die|das|eine?n?)(?! (?:zug|bus|bahn|flieger|termin|auto|weg|zeit|kontakt))|sie (?:haben|bekommen|erhalten) (?:hiermit |damit |somit )?(?:den|unseren) (?:auftrag|zuschlag)|(?:anbei|beigefügt|im anhang|hier|hiermit)(?: ist| finden sie| kommt| erhalten sie)? (?:unsere?n?|die|den|meine?n?) (?:bestellung|auftrag|beauftragung)(?!s)',
      '(?:wir|ich) (?:haben|habe) (?:uns|mich) (?:jetzt |nun |heute )?für (?:sie|euch|dich|(?:ihr|euer|dein) (?:angebot|\\p{L}+ angebot|modell|system|gerät)) entschieden|(?:passt|gut|ok|okay|einverstanden|super|prima|perfekt|machen wir so|abgemacht)[,.!] (?:dann )?bitte (?:bestellen|buchen|liefern)(?: sie)?(?=[ .!,]|$)|(?:passt|gut|ok|okay|einverstanden|super|prima|perfekt)[,.!] (?:dann )?(?:bitte )?(?:machen|bestellen|liefern|buchen) sie (?:das|es|so)|bitte buchen sie (?:uns|mich|mir) (?:\\p{L}+ )?(?:ein|für)',
      `(?:vi|jeg|jag) går for (?:alternativ|den|det|tilbudet|løsning|modell|variant|pakke)|(?:da|så|då) (?:bestiller|beställer|tar|tager) (?:vi|jeg|jag) (?:den|det|dem|${many})|(?:vedlagt|bifogat|bifogad|bifogas|vedhæftet)(?: følger| er| är| ligger)? (?:vår |vores |min )?(?:bestilling|beställning|innkjøpsordre|inköpsorder|indkøbsordre)(?!\\p{L}*bekr)`,
      "(?:je|nous|on) (?:prends|prenons|prend) (?:le|la|les) (?:\\p{L}+ )?(?:modèle|version|formule|option|lot)|ci-jointe? (?:notre|mon|le) bon de commande|(?:nous avons|j'ai) (?:donc )?(?:choisi|retenu) votre (?:offre|devis|proposition|solution)|notre choix s'est porté sur (?:vous|votre)",
      `(?:queremos|quiero|quisiéramos|quisiera) (?:pedir|encargar|comprar) (?:${many}|un|una|el|la|los|las)|adjunto (?:la|el|nuestra|nuestro|mi)? ?(?:orden de compra|pedido)(?! de)|(?:nos hemos|me he) decidido por (?:ustedes|vosotros|su|vuestr[oa])`,
      '(?:abbiamo|ho) (?:scelto|deciso per) (?:voi|la vostra|il vostro)|in allegato (?:il )?(?:nostro )?ordine',
      `akkoord,? (?:graag|gelieve te|dus) (?:bestellen|leveren)|(?:wij|we|ik) bestel(?:len)? (?:er )?(?:graag )?${many}|hierbij (?:onze|mijn|de) (?:bestelling|order|opdracht)(?!bev)|(?:wij|we|ik) (?:hebben|heb) voor (?:jullie|u|je|uw) gekozen`,
    ].join('|')})(?!\\p{L})`,
    'u',
  ),
);
