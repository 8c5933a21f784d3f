import { asOffered } from './as-offered';
import { orderManners } from './order-manners';
import { countsGoods, stillAsks, takes, takesSome, wantsSome } from './order-words';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { clausesOf, sentencesOf } from './sentences';
import { inSmall } from './small';

/** Who buys says it in the first person and now. Between the verb and its object stand a few words at most. */
const places = pattern(
  /\b(please find (attached |enclosed |below |herewith )?(our|the|my|a) (new )?(purchase )?order|(attached|enclosed|here) (is|comes) (our|my|the|a) (new )?(purchase order|order( for|:|$)|po\b)|(we|i) (hereby |herewith )?(place|are placing|am placing) (an|the|this|our|my|another|the following) (\p{L}+ )?order|(we|i)('d like| would like| want| wish)( now)? to (place an order|(re)?order(?! to\b| more (information|details)| a (sample|catalogue|quote)))|(we|i) (hereby|herewith) (re)?order|(we|i) (re)?order (the following|again|another \d+|\d+)|please (ship|send|supply|deliver) (us )?the following (items|goods|articles|products|quantities)|(we|i) confirm (our|the|my) order\b|please (treat|take|accept|regard) this as (our|my|an?) (firm |formal |official )?order|go ahead with (the|our|my) order|(po|purchase order) ((number|no\.?|nr\.?) )?is \p{L}*[-/ ]?\d+|(hiermit|hierdurch) (bestelle|bestellen|ordern) (ich|wir)|(wir|ich) bestellen? (hiermit|bei ihnen|folgende\p{L}*|die folgenden|verbindlich|\d+)|(wir|ich) (möchten?|würden?) (gern(e)? )?([^.?!]{0,60} )?(nach)?bestellen|(anbei|beigefügt|im anhang) (finden|erhalten) sie (unsere|die|meine) bestellung|(nous|je) (vous )?(passons|passe) (une |la |cette )?commande|(nous|je) (vous )?(commandons|commande) (les|le|la|\d+)|veuillez trouver (ci-joint(e)? |ci-dessous )?(notre|ma|le) (bon de )?commande|(nous|je) (souhaitons|souhaite|voudrions|voudrais|aimerais) (vous )?commander|(adjunto|adjuntamos|le envío|les enviamos) (nuestro|mi|el) pedido|(queremos|quisiera|quisiéramos|deseamos|quiero) (hacer|realizar) (un|el siguiente) pedido|(inviamo|invio|in allegato) (il|un) (nostro |mio )?ordine|(vorremmo|vorrei) ordinare|(wij|we|ik) (bestellen|bestel) (hierbij|graag|\d+)|hierbij (bestellen|bestel) (wij|we|ik)|(vi|jeg|jag) (bestiller|beställer) (herved|härmed|gjerne|gärna|\d+)|(herved|härmed) (bestiller|beställer) (vi|jeg|jag)|(vi|jeg|jag) (vil|vill|ønsker|önskar|skulle) ((gjerne|gärna|vilja) )?(å |at )?(bestille|beställa)|(vedlagt|bifogat|vedhæftet) (følger |er |är )?(vår|vores|min) (bestilling|beställning|ordre|order))(?!\p{L})/u,
);

/** So many, in words: who orders says how many or which. */
const many =
  '\\d+|(?:de|het|die|deze|dit|nog|bij|hierbij|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|twintig)(?= )|(?:den|det|dem|en|ei|et|ett|to|två|tre|fire|fyra|fem|seks|sex|syv|sju|åtte|otte|åtta|ti|tio|tolv|tjue|tyve|tjugo|følgende|följande|herved|härmed|dermed|derfor|nå|nu)(?= )|(?:donc|un|une|deux|trois|quatre|cinq|six|huit|dix|douze|vingt|ces|cette|ce|par la présente)(?= )|(?:un|una|dos|tres|cuatro|cinco|seis|ocho|diez|doce|veinte|los|las|el|la)(?= )|(?:um|uma|dois|duas|três|quatro|oito|dez|doze|vinte|os|as|o|a)(?= )|(?:uno|due|quattro|cinque|sei|otto|dieci|dodici|venti|i|le|gli|il)(?= )|(?:zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|zwanzig|ein|eine|einen|die|den|das|noch)(?= )';

/** Whoever takes what the reader offered, by its name, or by the one word that says no more. */
const accepted = [
  '(?:yes|fine|ok|okay|right)(?: please)?,? at (?:the price|your price|the (?:\\p{L}+ )?rate)(?: (?:you|that|as) \\p{L}+)?',
  '(?:\\d+|one|two|three|four|five|six|eight|ten|twelve|twenty) (?:(?:of|x) )?[^.!?]{2,60}? as per (?:yours|your (?:\\p{L}+ )?(?:quote|quotation|offer|prices?|e-?mail|mail|list))(?: (?:of|from|dated) [^.!?,]{1,30})?,? (?:please|pls)|our (?:purchase )?(?:order|po) (?:number|no\\.?|ref(?:erence)?) (?:is|for (?:this|it|these) is)',
  "(?:we|i) (?:hereby |gladly |happily |are happy to |am happy to )?(?:accept|approve) (?:your|the) (?:\\p{L}+ )?(?:offer|quote|quotation|estimate|proposal|tender|bid|price)(?! of another)|(?:have|has) (?:now |just |all )?(?:accepted|approved|agreed to|said yes to) your (?:\\p{L}+ )?(?:offer|quote|quotation|estimate|proposal|tender|bid|price)|your (?:\\p{L}+ )?(?:offer|quote|quotation|estimate|proposal|tender|bid) (?:is|has been|was) (?:hereby |now )?(?:accepted|approved)|(?:go|going) ahead and (?:book|order|reserve)|(?:contract|agreement|quote|quotation|offer|order form)(?:'s| is| has been)? (?:now )?signed(?= and (?:attached|enclosed|returned|on (?:its|the) way|sent|back)|,? (?:attached|enclosed)|[.!,]|$)|signed (?:contract|agreement|quote|quotation|offer|order form)(?: is)? (?:attached|enclosed)|(?:attached|enclosed|here)(?: is|'s| you find)? the signed (?:contract|agreement|quote|quotation|offer|order)|^(?:ok |okay |it's a |it is a |done )?deal\\W+(?:please |just |let's )?(?:do it|go ahead|book|order|send (?:me |us )?the (?:invoice|contract|paperwork|agreement))",
  '(?:wir|ich) nehmen? (?:hiermit |gern |gerne )?(?:ihr|das|dein|euer) angebot (?:[\\p{L}\\d.]+ ){0,5}?an|hat (?:ihr|dein|euer|das) angebot (?:\\p{L}+ ){0,2}?(?:angenommen|bewilligt|genehmigt)|(?:erteile|erteilen) (?:(?:wir|ich|ihnen|dir|euch|hiermit|gern|gerne) )*(?:den|einen) auftrag|auftrag (?:ist |hiermit )?erteilt|(?:vertrag|angebot) (?:ist |liegt |anbei |hängt )?unterschrieben (?:anbei|bei|an|zurück)|(?:anbei|im anhang|hier) (?:ist |kommt |das |der |den |finden sie )*(?:das |der |den )?unterschriebene[nrs]? (?:vertrag|angebot|auftrag\\p{L}*)|bitte (?:bestellen|buchen|reservieren) sie (?:\\p{L}+ ){0,2}?(?:die|das|den|alle|beide|\\d+|zwei|drei|vier|fünf|sechs|zehn|zwölf)',
  "(?:nous acceptons|j'accepte|on accepte|nous validons|je valide) (?:donc |bien )?(?:votre|le|l'|la) ?(?:devis|offre|proposition)|(?:devis|offre) (?:est )?(?:accepté|acceptée|validé|validée|signé|signée)(?! par)",
  '(?:aceptamos|acepto) (?:su|tu|vuestr[oa]|el|la) (?:presupuesto|oferta|propuesta)|(?:aceitamos|aceito) (?:o|a|o seu|a sua|o vosso|a vossa) ?(?:orçamento|oferta|proposta)',
  "(?:accettiamo|accetto|approviamo|approvo) (?:il (?:suo |vostro |tuo )?preventivo|l'offerta|la (?:sua |vostra |tua )?(?:offerta|proposta))",
  '(?:wij|we|ik) (?:gaan|ga) (?:graag |hierbij )?akkoord met (?:de|uw|je|jullie) (?:\\p{L}+ )?(?:offerte|aanbieding|prijs|voorstel)|offerte (?:is )?(?:goedgekeurd|geaccepteerd)',
  '(?:vi|jeg|jag) (?:godtar|aksepterer|accepterer|accepterar|antar|godkänner|godkjenner) (?:herved |härmed |gjerne |gärna )?(?:ert |deres |jeres |ditt |dit |er )?(?:tilbudet|tilbud|offerten|offert|anbudet)',
  '(?:akceptuj(?:ę|emy)|przyjmuj(?:ę|emy)) (?:państwa |pana |pani |waszą )?(?:ofertę|wycenę|propozycję)',
];

/** The same in other languages, in the present and the first person. */
const placesToo = pattern(
  new RegExp(
    `(?:\\b)(?:${[
      `(?:wij|we|ik) (?:bestellen|bestel) (?:${many})|(?:wij|we|ik) (?:plaatsen|plaats) (?:hierbij |bij dezen |graag )?(?:een|de|onze|deze) (?:bestelling|order)|(?:wij|we|ik) (?:willen|wil|zouden|zou) (?:graag )?(?:[\\p{L}\\d]+ ){1,6}?bestellen|(?:wij|we|ik) (?:gaan|ga) akkoord en bestel(?:len)?|(?:wij|we|ik) bevestig(?:en)? (?:hierbij |dus )?(?:de|onze|mijn) (?:bestelling|boeking|reservering)`,
      `(?:vi|jeg|jag) (?:bestiller|beställer) (?:${many})|(?:vi|jeg|jag) (?:legger inn|lägger|afgiver|legger) (?:herved |härmed )?(?:en |ei )?(?:bestilling|ordre|beställning|order)|(?:vi|jeg|jag) (?:bekrefter|bekræfter|bekräftar) (?:herved |härmed |hermed )?(?:bestillingen|bookingen|reservasjonen|reservationen|beställningen|bokningen)`,
      `(?:nous|je|j') ?(?:vous )?(?:commandons|commande) (?:${many})|(?:nous|je) (?:vous )?(?:passons|passe) (?:donc |par la présente |aujourd'hui )?(?:une |la |cette )?commande|(?:nous|je) (?:vous )?(?:confirmons|confirme) (?:donc |bien |par la présente )?(?:la|notre|ma|cette) (?:commande|réservation|location)|bon pour accord`,
      `(?:pedimos|encargamos|pido|encargo) (?:${many})|(?:les |le )?(?:hacemos|hago|realizamos|pasamos) (?:el|un|este|nuestro|el siguiente) pedido|(?:les |le )?(?:confirmamos|confirmo) (?:pues |entonces )?(?:(?:el|nuestro|mi|este) (?:pedido|alquiler)|(?:la|nuestra|mi) reserva)`,
      `(?:encomendamos|encomendo) (?:${many})|(?:fazemos|faço) (?:a|uma|esta|a seguinte) encomenda|(?:queremos|gostaríamos de|gostaria de|quero) (?:encomendar|fazer (?:a|uma) encomenda)|(?:confirmamos|confirmo) a (?:nossa |minha )?(?:encomenda|reserva)`,
      `(?:ordiniamo|ordino) (?:${many})|(?:confermiamo|confermo) (?:quindi |dunque )?(?:(?:l'|il nostro |il mio )ordine|(?:la|la nostra|la mia) prenotazione|il noleggio)`,
      `(?:wir|ich) bestellen? (?:${many})|(?:wir|ich) bestätigen? (?:(?:ihnen|dir|hiermit|also|somit) )*(?:unsere|meine|die) (?:bestellung|buchung|reservierung)`,
      "(?:yeah|yes|ok|okay|right|alright|sure|perfect|great)?,? ?(?:go on then|let's do it|let us do it|i'll take (?:it|them|both|all|\\d+|one|two|three|four|five|six|ten)|we'll (?:take|have) (?:it|them|both|all|\\d+|one|two|three|four|five|six|ten))(?= (?:please|pls|at|for|of|in)|\\s*[,.!]|$)|(?:please |pls )?(?:go|going) ahead with (?:the |all |our |option |offer |quote |quotation |order )*(?:\\d+|quote|quotation|offer|order|one|two|three|four|five|six|ten|both|[a-c](?=[,.]|$))|put (?:me|us) down for (?:\\d+|one|two|three|four|five|six|ten)|same (?:order )?again(?=[,.!]|$| please)|(?:send|sending|attached|attachment|enclosed|find|here is|here's|herewith|issue|issued|issuing)[^.?!]{0,40} (?:our|the|my|a) (?:new )?(?:purchase order|po)(?: no.?| number| nr.?| #)? ?[\\p{L}-]{0,5}\\d{3,}",
      '(?:adelante|conforme|de acuerdo|ok) con (?:las|los|el|la|nuestro) (?:\\d+|presupuesto|pedido|oferta)|(?:me|nos) (?:quedo|quedamos) con (?:las |los )?\\d+',
      "(?:nous|on|je) (?:prenons|prend|prends) (?:les |la |le )?(?:\\d+|deux|trois|quatre|cinq|six|dix)|(?:c'est )?(?:ok|bon|d'accord|feu vert) pour (?:les |la |le |votre )?(?:\\d+|devis|commande|offre)|(?:vous pouvez |merci de )?lance[rz] (?:la|ma|notre|cette) commande",
      '(?:wir|ich) nehmen? (?:die |das |alle |dann |gern |gerne )*(?:\\d+|angebot|zwei|drei|vier|fünf|sechs|zehn|beide)|(?:ihr |das )?angebot (?:ist |wird )?(?:hiermit |somit )?(?:angenommen|akzeptiert|bestätigt|freigegeben)',
      "(?:prendiamo|prendo) (?:i |le |gli |tutti e )?(?:\\d+|due|tre|quattro|cinque|sei|dieci)|procedete (?:pure )?con (?:l'ordine|le|i|il)|(?:ok|va bene) per (?:il preventivo|l'offerta|l'ordine|le \\d+|i \\d+)",
      '(?:doe|doen) (?:ons |mij |me )?(?:maar |er )(?:de )?\\d+|(?:ga|gaat) (?:u )?(?:maar )?door met de (?:bestelling|order)|akkoord met (?:de|uw|je) (?:offerte|bestelling|\\d+)',
      '(?:vi|jeg|jag) tar (?:de |alle |alla |gjerne |gärna )*(?:\\d+|to|två|tre|fire|fyra|fem|begge|båda)|kjør på med (?:de|den|\\d+)|(?:tilbudet|offerten) (?:er |är )?(?:herved |härmed )?(?:godkjent|akseptert|accepterad|godkänd)',
      ...accepted,
      'zamawiam(?:y)?|składam(?:y)? zamówienie|(?:chcielibyśmy|chciałbym|chciałabym) zamówić|potwierdzam(?:y)? zamówienie',
    ].join('|')})(?!\\p{L})`,
    'u',
  ),
);

/** What only looks like it: undone, conditional, past, or somebody else's. */
const not = pattern(
  /\b(cancel\p{L}*|if|unless|once|before|until(?! (?:the )?\d)|non?(?= a(?:cept|ccett|pprov))|whether|when|not|never|can't|cannot|don't|won't|might|may|could|storn\p{L}*|wenn|falls|bevor|sobald|ob|nicht|kein\p{L}*|noch nicht|annul\p{L}*|si|avant|pas|cancelar|antes|se|prima(?! ?[,!.])|als|voordat|niet|hvis|før|ikke|om|innan|inte|avbest\p{L}*|não|jeśli|gdy|gdyby|czy|nie)(?!\p{L})/u,
);

/** What is ordered one day, if something comes true. */
const later = pattern(
  /\b(?:pas als|pas wanneer|zodra|only if|only when|as soon as(?! (?:possible|you can|you could|it suits))|provided|erst,? wenn|sobald(?! (?:wie )?(?:möglich|es geht|sie können|du kannst))|seulement si|dès que(?! (?:possible|vous pouvez))|sólo si|solo si|en cuanto(?! (?:pueda|puedas|puedan|sea posible))|só se|assim que(?! (?:possível|puder))|solo se|non appena(?! (?:possibile|può|potete|puoi))|først når|først hvis|först när|så snart(?! (?:det går|det lar seg|det er mulig|som mulig|som möjligt|som muligt|du kan|ni kan|dere kan))|dopiero gdy|jak tylko)(?!\p{L})/u,
);

/**
 * The sentence in which the writer places an order; null where none does. An order is offered to be logged, so what may
 * be a plan, a condition or a question is left: it asks for something else first.
 *
 * @param text their own words, without quotes and signatures
 */
export function orderIn(text: string): string | null {
  for (const sentence of sentencesOf(text).flatMap(clausesOf)) {
    if (/[?？]\s*$/u.test(sentence)) continue;
    const low = inSmall(plainMarks(sentence));
    const end = orderedBy(low, text);
    if (end !== null && !isUndone(low, end)) return sentence;
  }
  return null;
}

/** Whether the words up to `end` that seem to order, in small letters, are denied, hang on something, or are past. */
export function isUndone(low: string, end: number): boolean {
  return later.test(low) || not.test(low.slice(0, end));
}

/** Where the words end by which a sentence orders; null where it has none. */
function orderedBy(low: string, text: string): number | null {
  const found =
    places.exec(low) ??
    placesToo.exec(low) ??
    orderManners.exec(low) ??
    takes.exec(low) ??
    asOffered(low) ??
    counted(low, takesSome);
  if (found) return found.index + found[0].length;
  const wanted = counted(low, wantsSome);
  return wanted && !stillAsks.test(inSmall(text)) ? wanted.index + wanted[0].length : null;
}

/** The form with a number that counts what is sold. */
function counted(low: string, forms: RegExp): RegExpExecArray | undefined {
  return [...low.matchAll(forms)].find(({ index, 0: words }) => countsGoods.test(low.slice(index + words.length)));
}
