import { pattern } from './pattern';

// For sentences in small letters with plain apostrophes. What says how many ends with the number: what follows it is looked
// at once, instead of in each form.

/** So many, in words, by language: from two on, as "a" and "one" begin every other sentence. */
const numbers = {
  en: 'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a dozen|half a dozen',
  de: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|ein dutzend',
  fr: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|une douzaine de',
  es: 'dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|una docena de',
  pt: 'dois|duas|três|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|trinta|quarenta|cinquenta|uma dúzia de',
  it: 'due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|trenta|quaranta|cinquanta|una dozzina di',
  nl: 'twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|een dozijn',
  nordic:
    'to|två|tre|fire|fyra|fem|seks|sex|sju|syv|åtte|åtta|otte|ti|tio|tolv|femten|femton|tjue|tjugo|tyve|tretti|trettio|førti|fyrtio|femti|femtio',
  pl: 'dwa|dwie|trzy|cztery|pięć|sześć|osiem|dziesięć|dwanaście|piętnaście|dwadzieścia|trzydzieści|czterdzieści',
} as const;

/** What is counted and not sold: time, paper, talk, and what makes good for something. */
const noGoods = [
  "minutes?|hours?|days?|weeks?|months?|years?|o'clock|percent|copies|samples?|photos?|pictures?|quotes?|quotations?|offers?|prices?|questions?|things?|points?|people|persons?|guests?|lines?|words?|calls?|catalogues?|catalogs?|brochures?|invoices?|references?|options?|times|meetings?|drawings?|details|links?|dates?|reasons?|replacements?|missing|right|correct|suggestions?|proposals?|ideas?|instalments?|documents?|forms?|e-?mails?|reminders?|changes?|corrections?",
  'minuten?|stunden?|tagen?|tage|wochen?|monaten?|jahren?|uhr|prozent|kopien|muster|fotos|bilder|angebote|preise|fragen|dinge|punkte|personen|leute|gäste|zeilen|worte|kataloge|prospekte|rechnungen|termine|vorschläge|unterlagen|ersatz\\p{L}*|fehlende\\p{L}*|richtige\\p{L}*|änderungen|ideen|raten',
  'heures?|jours?|semaines?|mois|ans?|copies|échantillons?|photos?|devis|offres?|prix|choses?|personnes?|lignes?|mots?|catalogues?|factures?|dates?|propositions?|idées?|exemplaires?|manquant\\p{L}*',
  'minutos?|horas?|días?|semanas?|meses|años?|copias?|muestras?|fotos?|presupuestos?|ofertas?|precios?|preguntas?|cosas?|puntos?|personas?|líneas?|palabras?|catálogos?|facturas?|fechas?|propuestas?|ideas?|dias?|mês|anos?|amostras?|orçamentos?|preços?|perguntas?|coisas?|pessoas?|linhas?|palavras?|faturas?|datas?|propostas?|ideias?',
  'minuti|ore|giorni|settimane|mesi|anni|copie|campioni|foto|preventivi|offerte|prezzi|domande|cose|punti|persone|righe|parole|cataloghi|fatture|date|proposte|idee',
  "minuten|uur|dagen|weken|maanden|jaar|kopieën|monsters|foto's|offertes|prijzen|vragen|dingen|punten|personen|mensen|regels|woorden|catalogi|facturen|data|voorstellen|ideeën",
  'minutter|minuter|timer|timmar|dager|dagar|dage|uker|veckor|uger|måneder|månader|år|kopier|prøver|prover|bilder|billeder|tilbud|offerter|priser|spørsmål|frågor|spørgsmål|ting|saker|punkter|personer|folk|linjer|rader|ord|kataloger|fakturaer|fakturor|datoer|forslag|förslag|ideer|idéer',
  'minut\\p{L}*|godzin\\p{L}*|dni|tygodni\\p{L}*|miesi\\p{L}*|lat\\p{L}*|kopi\\p{L}*|prób\\p{L}*|zdję\\p{L}*|ofert\\p{L}*|pyta\\p{L}*|os[óo]b\\p{L}*|faktur\\p{L}*',
].join('|');

/** What stands behind a number that counts goods. */
export const countsGoods = pattern(
  new RegExp(
    `^(?![\\d.,:/]*\\d)(?! ?[%€$£°])(?!(?: [\\p{L}-]+){0,2}? (?:${noGoods})(?!\\p{L}))(?= ?[x×]? [\\p{L}"“„])`,
    'u',
  ),
);

const sum = '(?:€ ?|£ ?|\\$ ?)?\\d[\\d. ,]*\\d{3}(?!\\d)';
const numbered =
  '(?:no\\.? ?|number |nr\\.? ?|nummer |numero |número |numéro |n[.°º]{0,2} ?|# ?)?[\\p{L}]{0,5}-?\\d{3,}[\\p{L}\\d/-]*';
const end = '\\s*[,.!;:–]|\\s*$';
const over = `(?=${end})`;

/** What was offered is taken, ordered to come, or agreed; in the present and the first person. */
export const takes = pattern(
  new RegExp(
    `(?:\\b)(?:${[
      // English
      `(?:we|i)(?:'ll| will|'d like to| would like to| are happy to| am happy to)? (?:gladly |happily )?take (?:it|them|both|the lot)(?= (?:at|for) [€£$]?\\d| please|, please| then)|(?:we|i)(?:'ll| will|'d like to| would like to) take the (?:\\p{L}+ ){0,3}?(?:ones?|option|offer|version|model|set|pair|package|bundle|lot)${over}`,
      `(?:please |kindly )?proceed with (?:the|our|my|this|your) (?:\\p{L}+ )?(?:order|purchase|quote|quotation|offer)|(?:we|i)(?:'d| would)? (?:like|want|wish|(?:are|am) (?:ready|happy)) to (?:go ahead|proceed)(?: with (?:it|this|that|the|your|option) ?[^.?!]{0,40})?${over}|(?:let's|let us|(?:we|i)(?:'ll| will)|we're going to) (?:go ahead|go) with (?:the |your |option |number )(?:\\p{L}+ ){0,2}?(?:offer|quote|quotation|option|ones?|model|version|[a-d1-4])${over}|you(?:'ve| have) (?:got )?(?:yourself )?a deal${over}|(?:it's|that's|we have|we've got) a deal${over}|consider (?:it|them) sold`,
      `(?:deal|agreed) (?:at|on) ${sum}|${sum}(?: euros?| pounds?| dollars?)? it is${over}|(?:the )?same (?:order )?as last (?:time|year|month|week),? please|(?:our|the|my) usual(?: order)?,? please|repeat (?:our|my|the) (?:last|previous|usual) order`,
      `(?:purchase order|po) ${numbered} (?:is )?(?:now )?(?:attached|enclosed|herewith)|(?:signed|countersigned) (?:quote|quotation|offer|order form|order) (?:is )?(?:attached|enclosed|herewith)|(?:attached|enclosed|here)(?: is| you find)? (?:the|our|your) (?:signed|countersigned) (?:quote|quotation|offer|order form|order)`,
      // German
      `(?:(?:wir|ich) nehmen?|nehmen? (?:wir|ich)) (?:dann |also |gern |gerne )*(?:ihn|sie|es|beide)(?= (?:zu|für|um) (?:€ ?)?\\d|${end})|(?:wir|ich) beauftragen? sie|hiermit beauftragen?|(?:bitte )?(?:das gleiche|dasselbe) wie (?:letztes mal|beim letzten mal|letztes jahr)|bestellung ${numbered} (?:anbei|im anhang|liegt bei)|(?:anbei|im anhang|beigefügt) (?:\\p{L}+ ){0,3}?(?:unterschriebene[sn]?|gegengezeichnete[sn]?) (?:angebot|bestellung|auftrag\\p{L}*)|(?:einverstanden|abgemacht),? (?:mit |zu |für )${sum}|(?:führen|leiten) sie (?:bitte )?(?:die bestellung|den auftrag) (?:so )?(?:aus|ein)`,
      // French
      `(?:je|nous|on) (?:le|la|les) (?:prends|prenons|prend)(?= (?:à|pour) \\d|${end})|marché conclu|(?:d'accord|entendu|ok) (?:pour|à) ${sum}|la même (?:commande|chose) que (?:la dernière fois|l'année dernière|l'an dernier|d'habitude)|bon de commande ${numbered} (?:ci-joint|en pièce jointe)|ci-joint (?:le|notre|votre) (?:devis|bon de commande) (?:signé|contresigné)|(?:nous|je) (?:retenons|retiens) votre (?:offre|proposition|devis)|(?:on|nous) part(?:ons)? (?:donc )?sur votre (?:offre|proposition|devis)`,
      // Spanish
      `(?:me|nos) (?:lo|la|los|las) (?:quedo|quedamos|llevo|llevamos)|trato hecho|de acuerdo (?:en|con) (?:los )?${sum}|lo (?:de siempre|mismo que la última vez),? por favor|(?:damos|doy) (?:el )?visto bueno (?:al|a la|a su) (?:presupuesto|oferta|pedido)|(?:pueden?|puedes) (?:proceder|seguir adelante|tirar adelante) con (?:el|la) (?:pedido|compra|presupuesto)|adjunto (?:el |su )?presupuesto firmado|(?:pedido|orden de compra) ${numbered} adjunt[oa]`,
      // Portuguese
      '(?:fico|ficamos) com (?:os|as)(?! (?:impress|dúvida|sensa|ideia))|(?:pode|podem) avançar com (?:a|o) (?:encomenda|orçamento|pedido|proposta)|(?:aprovamos|aprovo) (?:o|a) (?:vosso |vossa |seu |sua )?(?:orçamento|proposta)|negócio fechado|o mesmo (?:de sempre|da última vez),? por favor|(?:segue|em anexo) (?:em anexo )?o orçamento assinado',
      // Italian
      `(?:lo|la|li|le) (?:prendo|prendiamo)(?= (?:a|per) \\d|${end})|affare fatto|d'accordo (?:per|a) ${sum}|(?:do|diamo) (?:il )?(?:benestare|via libera) (?:al preventivo|all'ordine|all'offerta)|(?:il )?preventivo (?:firmato|controfirmato) in allegato|in allegato il preventivo (?:firmato|controfirmato)|ordine ${numbered} in allegato|(?:potete|può) procedere con l'ordine`,
      // Dutch
      `(?:(?:ik|we|wij) (?:neem|nemen)|(?:neem|nemen) (?:ik|we|wij)) (?:hem|ze|allebei|beide)(?= (?:voor|dan)(?!\\p{L})|${end})|hetzelfde als (?:de )?(?:vorige|laatste) keer|(?:hierbij|bijgevoegd|in de bijlage) (?:de |onze )?(?:getekende|ondertekende) (?:offerte|order)|offerte (?:getekend|ondertekend) retour|(?:wij|we|ik) (?:geven|geef) (?:u |hierbij )*opdracht|akkoord (?:met|voor) ${sum}`,
      // Norwegian, Swedish, Danish
      `(?:jeg|vi|jag) (?:tar|tager) (?:den|dem|begge|båda)(?= (?:til|till|for|för) \\d|${end})|(?:vi|jeg|jag) slår (?:til|till)(?= på|${end})|(?:vi|jeg|jag) (?:bekrefter|bekræfter|bekräftar) (?:herved |härmed |hermed )?(?:bestillingen|ordren|beställningen|ordern)|(?:det )?(?:samme|samma) som (?:sist|sidst|sidste gang|förra gången|forrige gang|i fjor|i fjol)|(?:kjør|kör) (?:på|i gang|igång) (?:med )?(?:bestillingen|ordren|beställningen|ordern|leveransen)|(?:innkjøpsordre|inköpsorder|indkøbsordre) ${numbered} (?:er |är )?(?:vedlagt|bifogas|bifogad|vedhæftet)|(?:vedlagt|bifogat|bifogad|vedhæftet) (?:er |är )?(?:det |den )?(?:signerte|signerade|underskrevne|undertecknade) (?:tilbudet|tilbud|offerten|ordren|ordern)|(?:enig|enige|överens|avtalt) (?:om|på) ${sum}`,
      // Polish
      `(?:biorę|bierzemy|wezmę|weźmiemy) (?:go|ją|je|ten|tę|oba|obie)|proszę o realizację (?:zamówienia|oferty)|to samo co (?:ostatnio|poprzednio)|(?:oferta|wycena) (?:zaakceptowana|przyjęta)|zamówienie ${numbered} w załączniku`,
    ].join('|')})(?!\\p{L})`,
    'u',
  ),
);

/** So many are taken, or to be sent. */
export const takesSome = ending({
  en: "(?:we|i)(?:'ll| will|'d like to| would like to) take|(?:please|pls|kindly|just) (?:also |just )?(?:send|ship|supply|deliver|dispatch)(?: (?:us|me|over|out))?|^(?:then |so )?(?:send|ship|deliver) (?:us|me)|(?:our|the|my) usual",
  de: '(?:(?:wir|ich) nehmen?|nehmen? (?:wir|ich))(?: dann| also| gern| gerne| davon)*|(?:schicken|senden|liefern) sie(?: uns| mir)?(?: bitte| noch| einfach)*|bitte(?= [^.?!]{2,60} (?:liefern|schicken|senden|zusenden)\\s*[.!]?$)(?: noch)?|(?:wie immer|wie gehabt|wie üblich)[,:]?(?: bitte)?',
  fr: "(?:je|nous|on) (?:vous )?en (?:prends|prenons|prend)|(?:veuillez|merci de)(?: nous| me)? (?:m')?(?:livrer|envoyer|expédier|faire parvenir|préparer)|(?:livrez|envoyez|expédiez|mettez)-(?:nous|moi)(?:-en)?|comme d'habitude[,:]?|(?:on|nous) part(?:ons)? (?:donc )?sur",
  es: '(?:me|nos) (?:llevo|llevamos)|(?:env[ií]en?|m[aá]nden?|p[oó]ngan?|sírvan?)(?:nos|me)|por favor,? (?:env[ií]en?|manden?|preparen?|sirvan?)',
  pt: '(?:fico|ficamos) com|(?:levo|levamos)|(?:enviem?|mandem?|preparem?)(?:-nos|-me)',
  it: 'ne (?:prendo|prendiamo)|(?:mandate|spedite|inviate|consegnate|preparate)(?:ci|mi)|ci (?:mandi|spedisca|invii|mandate|prepari)(?: pure)?|come al solito[,:]?',
  nl: '(?:(?:ik|we|wij) (?:neem|nemen)|(?:neem|nemen) (?:ik|we|wij))(?: er)?|(?:stuur|lever|bezorg)(?:t u)?(?: ons| mij| me| maar| graag| nog| er)*|^(?:doe )?graag(?: nog| weer)?|gelieve(?: ons)?',
  nordic:
    '(?:jeg|vi|jag) (?:tar|tager)(?: gjerne| gärna| gerne)?|(?:send|skicka|sänd|lever|leverera) (?:oss|os|meg|mig)(?: gjerne| gärna| bare)?',
  pl: '(?:biorę|bierzemy|wezmę|weźmiemy)|proszę (?:o )?(?:przysłać|wysłać|dostarczyć|wysłanie|dostarczenie|przysłanie)(?: nam)?(?: jeszcze)?',
});

/** So many are wanted: an order only where the price is not asked for. */
export const wantsSome = ending({
  en: "(?:we|i)(?:'d| would) (?:like|love)(?: to have)?|(?:we|i) want",
  de: '(?:wir|ich) (?:hätten?|möchten?)(?: dann| bitte| gern| gerne| noch| wieder)*',
  fr: "(?:je voudrais|nous voudrions|j'aimerais|nous aimerions|il (?:nous|me) faudrait|je souhaiterais)(?: avoir)?",
  es: '(?:quisiera|quisiéramos|quería|queríamos|querría|querríamos)',
  pt: '(?:queria|queríamos)',
  it: '(?:vorrei|vorremmo)(?: avere)?',
  nl: '(?:ik|we|wij) (?:wil|willen|zou|zouden)(?: graag)?(?: nog)?',
  nordic: '(?:jeg|vi|jag) (?:vil|vill|ønsker|önskar|skulle vilja)(?: gjerne| gärna| gerne)?(?: ha| have)?',
  pl: 'poproszę(?: jeszcze)?',
});

/** The forms of each language, with a number of that language behind them. */
function ending(forms: Readonly<Record<keyof typeof numbers, string>>): RegExp {
  const more = '(?:another |a further |weitere |otr[oa]s |altr[ie] |yderligere |ytterligere |ytterligare )?';
  const each = Object.entries(numbers).map(
    ([language, words]) => `(?:${forms[language as keyof typeof numbers]}) ${more}(?:\\d{1,4}|(?:${words})(?!\\p{L}))`,
  );
  return pattern(new RegExp(`(?:\\b)(?:${each.join('|')})`, 'gu'));
}

/** The price, or whether there are any, is still to be told: nothing is ordered yet. */
export const stillAsks = pattern(
  /\b(?:price|prices|cost|costs|quote|quotation|estimate|offer|in stock|available|discount|preis\p{L}*|kosten|kostet|angebot\p{L}*|lieferbar|vorrätig|rabatt|prix|coût\p{L}*|coûte\p{L}*|devis|tarif|remise|disponib\p{L}*|precio|cuesta\p{L}*|presupuesto|oferta|preço|custa\p{L}*|orçamento|prezzo|costa\p{L}*|preventivo|offerta|prijs|kost|offerte|voorraad|korting|pris|priset|prisen|koster|kostar|tilbud|offert|lager|cena|ceny|kosztuj\p{L}*|wycen\p{L}*)(?!\p{L})/u,
);
