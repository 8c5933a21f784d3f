import { type Forms, formsOf, hasForm } from '@/lib/text/draft/forms';

/** What an ask waits for: a time, a sum, a number, a place, a reason, a yes or no, an act; "told" is anything else. */
export type WantedAnswer = 'time' | 'sum' | 'number' | 'place' | 'reason' | 'yes or no' | 'act' | 'told';

/** What the words of an ask wait for, in small letters. */
export function wantedBy(ask: string, is: 'question' | 'request'): WantedAnswer {
  const found = byWord.find(([, forms]) => hasForm(ask, forms, ''));
  if (found) return found[0];
  if (hasForm(ask, alternatives, '')) return 'told';
  if (is === 'request') return 'act';
  return hasForm(ask, told, '') ? 'told' : 'yes or no';
}

const all = (source: string): Forms => formsOf({ all: [source] });

const byWord: readonly (readonly [WantedAnswer, Forms])[] = [
  [
    'sum',
    all(
      '\\b(?:how much|what (?:is|are|would be|will be) the (?:price|cost|fee)|what (?:does|do|would|will) [^?]{1,40} cost|was kostet|was kosten|wie ?viel kostet|combien (?:coûte|ça coûte)|cuánto (?:cuesta|vale)|quanto costa|wat kost|hva koster|vad kostar|hvad koster|quanto custa)\\b',
    ),
  ],
  [
    'number',
    all(
      '\\b(?:how (?:many|long|wide|big|high|heavy|deep|old|far|often)|wie (?:viele|lange?|breit|groß|hoch|schwer|oft|alt)|combien|cuánt[oa]s?|quant[oaie]s?|hoeveel|hoe lang|hvor (?:mange|lang|lenge|stor)|hur (?:många|lång|länge|stor))\\b',
    ),
  ],
  [
    'time',
    all(
      '\\b(?:when|what time|what date|by what date|wann|bis wann|um wie viel uhr|quand|à quelle heure|cuándo|quando|wanneer|når|när|hvornår)\\b',
    ),
  ],
  ['place', all('\\b(?:where|wo|wohin|où|dónde|dove|waar|onde|hvor|var)\\b')],
  ['reason', all('\\b(?:why|warum|wieso|weshalb|pourquoi|por qué|perché|waarom|por que|hvorfor|varför)\\b')],
];

/** "Too much or too little?" wants one of them named. */
const alternatives = all(
  '\\b(?:or|oder|ou|eller|lub)\\b(?! (?:not|so|nicht|non|ikke|inte|more|less|if|what|is it not|anything|something|somebody|anybody)\\b)|\\S (?:o|of) (?!niet\\b)\\p{L}{2,}[^?]*\\?',
);

const told = all(
  '\\b(?:what|which|who|whom|whose|how|was|welche[rsmn]?|wer|wem|wen|wie|quel(?:le)?s?|qui|comment|qué|cuál(?:es)?|quién|cómo|che|quale|quali|chi|come|wat|welke?|wie|hoe|qual|quais|quem|como|hva|hvad|vad|hvilke[nt]?|vilke[nt]|hvem|vem|hvordan|hur)\\b',
);

/** Whether a sentence in small letters holds something of what is waited for; null where that cannot be told by its look. */
export function holds(sentence: string, wanted: WantedAnswer): boolean | null {
  if (wanted === 'sum') return hasForm(sentence, sums, '');
  if (wanted === 'number') return hasForm(sentence, numbers, '');
  if (wanted === 'time') return hasForm(sentence, times, '');
  if (wanted === 'place') return /\b(?:at|in|to|on|from|with|bei|im|am|nach|chez|à|en|op|på|i) \S/u.test(sentence);
  return null;
}

const sums = all(
  '\\d[^.?]{0,20}(?:€|\\$|£|%|eur|usd|gbp|nok|sek|dkk|chf|kroner|kronor|pounds|dollars)|(?:€|\\$|£|eur|usd|gbp|nok|chf) ?\\d|\\b(?:free|no charge|no cost|no extra|included|costs? nothing|kostenlos|gratis|gratuit|umsonst|inklusive|frei haus)\\b',
);
const numbers = all(
  '\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozen|none|half|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|due|tre|quattro|cinque|twee|drie|vier|vijf|fem|fire|to|två|fyra|weeks?|months?|years?|hours?|days?|wochen?|monate?|jahre?|stunden?|tage?)\\b',
);
const times = all(
  "\\d{1,2}[:.h]\\d{2}|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,})|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\b\\d{1,2} ?(?:am|pm|uhr|o'clock|h)\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:today|tonight|tomorrow|yesterday|now|immediately|shortly|soon|noon|midnight|morning|afternoon|evening|weekend|week|weeks|month|months|days?|hours?|minutes?|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|eod|asap)\\b|\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|gestern|übermorgen|sofort|bald|demnächst|woche|wochen|tagen?|monat|stunden?|januar|februar|märz|mai|juni|juli|oktober|dezember)\\b|\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|demain|hier|semaine|jours?|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|semana|días?|lunedì|martedì|mercoledì|giovedì|venerdì|oggi|domani|settimana|giorni|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|vandaag|dagen|mandag|måndag|tirsdag|tisdag|onsdag|torsdag|fredag|lørdag|lördag|søndag|i ?dag|i ?morgen|i ?morgon|uke|vecka|uge|dager|dagar|hoje|amanhã|segunda|terça|quarta|quinta|sexta|dias?)\\b",
);

/** Yes, no, and what stands for them. */
export const assents = all(
  '(?:^|[,;:] )(?:yes|no|yep|yeah|nope|sure|of course|certainly|absolutely|no problem|will do|done|agreed|okay|ok|correct|exactly|right|gladly|unfortunately|sorry|ja|nein|natürlich|selbstverständlich|gerne?|klar|erledigt|leider|oui|non|bien sûr|sí|claro|sì|certo|nee|natuurlijk|helaas|nei|nej|jo|sim|não|purtroppo|malheureusement|dessverre|tyvärr)\\b',
);

/** One answer to all that was asked. */
export const assentsToAll = all(
  '\\b(?:yes|no|agreed|okay|ok|ja|nein|oui|non|sí|sì) (?:to|on|zu|für|à|a)? ?(?:both|all|everything|beide[sm]?|alle[sm]?|les deux|tout|todo|ambos|tutto|entrambi)\\b',
);

/** One word for several asks. */
export const ofAll = all(
  '\\b(?:both|(?<!\\b(?:at|after|of|first of) )all(?! (?:the best|right|good|in all|alone)\\b)|everything|beide[sn]?|alle[sn]?|les deux|tout|ambos|todo|tutto|entrambi|begge|båda|allt|alt)\\b',
);

/** The answer is put off; what to, the words beside it say. */
export const putsOff = all(
  "\\b(?:(?:i|we)(?:'ll| will| have|'ve| am going to)? (?:\\p{L}+ )?(?:check|find out|ask|asked|look into|clarify|enquire|inquire)|let me (?:check|ask|find out|look)|(?:ich|wir) (?:\\p{L}+ )?(?:prüfen?|klären?|fragen?|erkundigen?)|je (?:me renseigne|vérifie|demande)|ik (?:vraag|zoek)|jag (?:kollar|frågar)|jeg (?:sjekker|spør|undersøger))\\b",
);

/** The answer is elsewhere or comes later, and it is not said to what. */
export const elsewhere = all(
  "\\b(?:attached|enclosed|attachment|below|link|here (?:is|are)|everything|all (?:of )?(?:that|this|it|the)|anbei|anhang|beigefügt|unten|alles|ci-joint|ci-dessous|adjunto|allegato|bijlage|vedlagt|bifogat|bifogad|anexo)\\b|…{4}|\\b(?:(?:i|we)(?:'ll| will| am going to| are going to)|let (?:me|us)|get back|come back|look into|check|find out|call you|ask|on it|take care|kümmere|kümmern|prüfe|prüfen|kläre|klären|melde|melden|frage|fragen|vérifi|reviens|consult|verific|verifica|kijk|zoek|kolla|sjekke|undersøger)\\b",
);

/** What is asked hangs on what was said before it. */
export const ofBefore = all(
  "\\b(?:(?:for|of|with|about|to|on|from|by|has|have|is|was|does|did|do|will|would|can|could|put|make|fix|solve|get|got|sort) (?:that|it|this|them|these|those|so)|this|these|davon|dafür|darauf|dazu|damit|dabei|daran|hierzu|dies\\p{L}{0,2}|geht das|ist das|wird das|passt das|klappt das|ça|cela|c'est|est-ce|ceci|eso|esto|ello|questo|ciò|isso|isto|ervan|ervoor|daarvan|daarvoor|det|dette|detta)\\b(?! (?:possible|möglich|mogelijk|mulig|möjligt))",
);

/** Words that stand for what was asked. */
export const pointsBack = all(
  "\\b(?:that|it|this|them|they|these|those|ones?|so|both|either|neither|there|we can|i can|we could|i could|we do|i do|es|dies|das (?:ist|geht|passt|mach\\p{L}*|klappt|können|kann|wird|war|schaff\\p{L}*|sollte|haben|hat)|geht|klappt|passt|davon|dafür|darauf|dazu|damit|dabei|können wir|kann ich|haben wir|c'est|ça|cela|ceci|ils?|elles?|en|y|lo|eso|esto|ello|ambos|podemos|puedo|tenemos|questo|ciò|possiamo|posso|abbiamo|isso|isto|podemos|posso|temos|het|dat|dit|die|er|kunnen we|kan ik|hebben we|det|den|dem|dette|disse|dessa|de|kan (?:vi|jeg|jag)|har vi)\\b",
);

/** Somebody will write, call or see to it, and the answer comes then. */
export const comesLater = all(
  '\\b(?:get back|come back|look into|find out|on it|take care|call you|ring you|phone you|speak|talk|will (?:call|ring|write|answer)|melde|melden|rufe|rufen|kümmere|kümmern|spreche|sprechen|reviens|revenons|rappell\\p{L}+|vous (?:dis|dirai|écris)|llam\\p{L}+|vuelvo|volvemos|digo|diré|richiam\\p{L}+|faccio sapere|bel|bellen|kom|ring\\p{L}*|återkommer|tilbake|tilbage|ligo|respondo)\\b',
);

/** What a time hangs on, or that there is none: "as soon as the parts are in", "it never ships". */
export const condition = all(
  '\\b(?:as soon as|once|when(?:ever)?|after|before|until|by|within|next|then|already|just|straight ?away|right away|at once|directly|never|always|as usual|depends|sobald|wenn|nachdem|nach|bevor|bis|binnen|innerhalb|nächste[nrs]?|dann|schon|bereits|gerade|umgehend|direkt|kw|kalenderwoche|nie|immer|wie üblich|dès|quand|lorsque|après|avant|sous|prochaine?|déjà|directement|cuando|en cuanto|tras|antes|dentro|próxim[oa]|ya|quando|appena|dopo|prima|entro|prossim[oa]|già|subito|zodra|wanneer|nadat|voor|binnen|volgende|al|meteen|direct|så snart|når|när|etter|efter|før|före|innen|inom|neste|nästa|allerede|redan|straks|assim que|depois|próxim[oa]|já|(?:at|by|from|um|ab|bis|à|dès|a las|alle|om|kl) ?\\d)\\b',
);

export const because = all(
  '\\b(?:because|since|due to|caused by|as a result|weil|wegen|da der|da die|da das|denn|parce que|à cause|porque|debido|perché|omdat|door|fordi|eftersom|därför)\\b',
);
