import { isUndone } from './orders';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { clausesOf, sentencesOf } from './sentences';
import { inSmall } from './small';

/**
 * The sentence by which a customer agrees to what was offered to them right before ("Great, please go ahead"). The few
 * words order nothing by themselves: they do where what they answer names a price, and gives none back. Null where none
 * does.
 *
 * @param offer the seller's own words, which they answer
 * @param text their own words, without quotes and signatures
 */
export function agreedIn(text: string, offer: string): string | null {
  const offered = inSmall(plainMarks(offer));
  if (!price.test(offered) || givesBack.test(offered)) return null;
  for (const sentence of sentencesOf(text).flatMap(clausesOf)) {
    if (/[?？]\s*$/u.test(sentence)) continue;
    const low = inSmall(plainMarks(sentence));
    const found = agrees.exec(low);
    if (found && !turn.test(low) && !isUndone(low, found.index + found[0].length)) return sentence;
  }
  return null;
}

const currency = 'eur|euros?|usd|gbp|chf|nok|sek|dkk|kr|kroner|kronor|pln|zł|pounds?|dollars?|franken|francs?';

const price = pattern(
  new RegExp(`[€£$] ?\\d|\\b(?:${currency})\\.? ?\\d|\\d ?(?:[€£$]|(?:${currency})(?!\\p{L}))`, 'u'),
);

/** A price that is paid already, or money that comes back to them: nobody orders by agreeing to that. */
const givesBack = pattern(
  /\b(?:refund\p{L}*|credit(?: note|ed)|compensat\p{L}*|goodwill|invoices?|overdue|reminder|deduct\p{L}*|erstatt\p{L}*|gutschrift|gutgeschrieben|entschädig\p{L}*|rechnung\p{L}*|mahnung|zahlungserinnerung|rembours\p{L}*|factures?|avoir de|reembols\p{L}*|facturas?|faturas?|rimbors\p{L}*|fattur\p{L}*|terugbetal\p{L}*|creditnota|factu\p{L}*|refusjon|refunder\p{L}*|återbetal\p{L}*|faktura\p{L}*|kredit\p{L}*|zwrot\p{L}*|faktur\p{L}*)(?!\p{L})/u,
);

/** What they agree to is changed in the same breath: that is another offer. */
const turn = pattern(
  /\b(?:but|except|however|instead|aber|jedoch|statt|außer|mais|sauf|pero|salvo|mas|exceto|ma|però|tranne|maar(?! (?:door|zo|bij|in|twee|drie|vier|\d+)\b|\s*[.!]|\s*$)|behalve|men|ale|oprócz)(?!\p{L})/u,
);

/** At the beginning, or behind a word of pleasure: within a sentence the same words tell of something else. */
const agrees = pattern(
  new RegExp(
    `(?:^\\W*|[,!;:–-] ?|^\\W*(?:[\\p{L}']+ ){1,3}?)(?:${[
      "(?:yes )?(?:please |pls )?go ahead|(?:let's|let us|shall we just) (?:do (?:it|that)|go for it|go with (?:it|that))|agreed|(?:then )?(?:all|both)(?: (?:two|three|four|five|six|of (?:them|those)))?,? (?:then,? )?please|(?:please |pls )?proceed|yes please|go on (?:so|then)|(?:get|have|let) (?:\\p{L}+ ){1,2}?(?:to )?(?:do|fit|bring|come and (?:do|fit)) (?:it|them)|(?:please )?send (?:me |us )?(?:one|two|three|four|six|\\d+)(?: (?:of them|over|along|here|please))*|(?:fire|work) away|go for it|count (?:me|us) in|(?:i'm|i am|we're|we are) (?:both )?happy with (?:that|the (?:price|quote|offer)|your (?:price|quote|offer))|(?:please |pls )?book (?:it|us|me|that) in|yes,? (?:please )?(?:put|add|include|fit|book|order|reserve) (?:it|them|both|those|that)(?: (?:in|on|too|as well))?",
      "(?:dann |also |so )*machen wir (?:es |das |'s )?(?:so|genau so)|so machen wir(?: es| das|'s)|einverstanden|abgemacht|(?:dann|ja|also),? (?:bitte|gern|gerne) (?:(?:alle|die) )?(?:alle|alles|beides?|zwei|drei|vier|fünf|sechs|acht|zehn|\\d+)(?: (?:davon|stück))?|(?:das |es |so )?passt so|(?:das )?geht in ordnung|(?:dann )?legen sie los|sie können loslegen|(?:da )?sind wir uns einig|(?:da )?(?:bin ich|sind wir) dabei|bitte so (?:machen|ausführen|umsetzen|einplanen)|ja,? (?:bitte )?(?:nehmen sie|nimm|packen sie|pack) (?:sie|die|es|das|beide) (?:mit |noch )?(?:dazu|rein|auf)|(?:bitte )?(?:schicken|senden) sie (?:mir|uns) (?:bitte |am besten |gleich |doch |gern |gerne )*(?:eine[ns]?|zwei|drei|vier|\\d+)(?: davon| stück)?|(?:dann )?(?:bitte )?(?:leiten sie|leite) (?:es|das|alles) in die wege",
      "(?:c'est )?d'accord(?: pour (?:moi|nous))?|allez-y|vous pouvez y aller|on fait comme ça|faisons comme ça|c'est bon pour (?:moi|nous)|(?:envoyez-m'en|envoyez-nous-en|mettez-m'en|mettez-nous-en) (?:une?|deux|trois|quatre|six|\\d+)|c'est parti|oui,? (?:ajoutez|mettez|réservez|prévoyez)-(?:les|le|la)|je vous laisse (?:faire|lancer)|occupez-vous-en",
      'adelante|de acuerdo|trato hecho|(?:me|nos) parece bien(?: el precio)?|pueden proceder|puede proceder|sí,? (?:añád|póng|inclúy|resérv)[ae](?:lo|la|los|las)|(?:mánde|envíe)(?:me|nos) (?:uno|una|dos|tres|cuatro|\\d+)|encárg(?:uese|uense|ate) (?:de todo|de ello|usted)',
      '(?:fica )?combinado|de acordo|podem avançar|pode avançar|por (?:mim|nós) está fechado|pode(?:m)? tratar disso',
      "(?:siamo |sono )?d'accordo|procedete(?: pure)?|proceda pure|(?:me|ce) ne mandi (?:pure )?(?:uno|una|due|tre|\\d+)|affare fatto|facciamo così|sì,? (?:l[ieoa]|tutt[ie]) (?:metta|aggiunga|prenoti)(?: pure)?|(?:ci )?pensi pure (?:lei|a tutto)",
      '(?:helemaal )?akkoord|(?:stuur|doe) (?:er|mij er|ons er)(?: maar)? (?:een|twee|drie|vier|\\d+)|ga (?:maar )?je gang|ga(?:at u)? (?:maar )?door|doe(?:n we)? (?:het )?maar(?: zo)?|afgesproken|regel (?:het|dat|alles) (?:maar|gerust)|ja,? (?:doe|zet|neem) (?:ze|die|hem|het) er (?:ook )?(?:maar )?(?:bij|in)',
      '(?:bare )?kjør på|(?:skicka|send) (?:hit )?(?:en|ett|et|to|två|tre|fire|fyra|den|det|dem|\\d+)(?: (?:hit|over|över|till oss|til oss))+|kör på|vi kör(?: på det)?|sett i gang|sätt igång|(?:da|så) (?:gjør|gör) vi (?:det|så)|(?:vi er |vi är )?(?:enige?|överens|avtalt)|godkjent|godkänt|godkendt|det er en avtale|(?:bare|bara) (?:ordne?|ordna|fiks|fixa) det|ja,? (?:ta|legg|lägg|sett|sätt) (?:dem|den|det) (?:med|til|till|inn|in)',
      'zgoda|zgadzam się|proszę działać|umowa stoi',
    ].join(
      '|',
    )})(?=\\s*[,.!;:–-]|\\s*$| (?:with|for|at|then|please|so|så|on (?:that|this|these|the same)|as (?:agreed|offered|quoted|discussed|you)|por favor|bitte|mit|für|pour|con|com|voor|med|for|för)(?!\\p{L}))`,
    'u',
  ),
);
