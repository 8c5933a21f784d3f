import { once } from './once';
import { pattern } from './pattern';

/** One way to promise, in one language. */
export interface PromiseForm {
  words: RegExp;
  /** 0 to 1: how often it is meant as a promise. */
  weight: number;
  /** Counts only beside a day: "we ship it on Friday" promises, "we ship to Norway" tells. */
  dated?: true;
}

/** For sentences in small letters. */
export interface PromiseWords {
  forms: readonly PromiseForm[];
  /** Takes the promise back: denied, under a condition, told of somebody else's words, or no act at all. */
  never: RegExp;
  /** Weakens it. */
  perhaps: RegExp;
}

const any = (source: string) => pattern(new RegExp(source, 'u'));
const form = (source: string, weight: number): PromiseForm => ({ words: any(source), weight });
const dated = (source: string, weight: number): PromiseForm => ({ words: any(source), weight, dated: true });

const adverbs =
  '(?:(?:also|then|now|just|certainly|definitely|gladly|happily|of course|personally|still|both|all|immediately|quickly) )*';
const enActs =
  '(?:send|attach|enclose|resend|ship|email|mail|e-mail|call|ring|phone|text|write|reply|respond|answer|come back|get back|get(?! (?:to the|to be|much|more|used|together|out|up|away|better|worse|old|it right))|give|bring|deliver|dispatch|issue|refund|credit|replace|repair|fix|correct|check|look|find|ask|confirm|arrange|organi[sz]e|book|schedule|prepare|draft|finish|complete|provide|forward|pass|share|update|upload|sign|pay|transfer|order|reserve|hold|keep|let|follow|take care|make (?:sure|it|this|that|these|those|the|an?|your|up)|put|set|sort|see to|speak|talk|discuss|review|go through|return|collect|pick|drop|work on|work (?:(?:it|this|that|them|(?:the|your|a) (?:\\p{L}+ )?\\p{L}+) )?out|do (?:it|that|this|these|so|what)|have (?:it|them|this|that|the|your|an answer|a reply)|quote|invoice|cancel|change|add|remove|test|measure|cover|include|submit|post|revert|circulate|print|meet|join|report|start|begin|handle|raise|investigate|clarify|contact|tell you (?:the|your|when|by when|which|whether|by|on|as soon|tomorrow|today|this|next))';

const german =
  'schicke|sende|liefere|melde|kümmere|prüfe|rufe|überweise|erstatte|leite|besorge|bringe|erledige|korrigiere|stelle|bestelle|antworte|gebe|teile|reiche|kläre|veranlasse|komme|mache|organisiere|bereite|buche|reserviere|informiere|ersetze|tausche|repariere|lasse|bespreche|frage|hole|erstelle|maile|versende';
const germanWe = german
  .replaceAll(/(\p{L}+?)e(?=\||$)/gu, '$1en')
  .replaceAll('lieferen', 'liefern')
  .replaceAll('kümmeren', 'kümmern');

export const promiseWords: Readonly<Record<string, () => PromiseWords>> = {
  en: once(() => ({
    forms: [
      form(
        `\\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to) ${adverbs}${enActs}\\b`,
        0.8,
      ),
      form(`(?:^|[,;:–-] |\\band )will ${adverbs}${enActs}\\b(?! you)`, 0.7),
      form(
        "\\b(?:i|we)(?:'ll| will) (?:have a |take a )?[^.!?,;]{2,60} and (?:then )?(?:send|let you know|call you|ring you|email you|mail you|get back|come back|report back|tell you|write to you)\\b",
        0.75,
      ),
      form(
        `\\b(?:i|we)(?:'ll| will| shall) be (?:sending|shipping|calling|mailing|emailing|in touch|back to you|back in touch|with you)\\b`,
        0.8,
      ),
      form(`\\b(?:i|we) (?:hereby )?(?:promise|guarantee|commit)\\b|\\byou have (?:my|our) word\\b`, 0.85),
      form('^(?:ok(?:ay)?[,. ]+|sure[,. ]+|yes[,. ]+)?will do\\b', 0.65),
      form(`\\blet me (?:check|look into|find out|ask|get back|come back|get you|send)\\b`, 0.6),
      dated(
        `\\b(?:i|we)(?:'m| am|'re| are) (?:sending|shipping|calling|posting|delivering|mailing|dispatching|bringing|paying)\\b`,
        0.7,
      ),
      dated(`\\b(?:i|we) (?:can|could) (?:send|ship|deliver|get|have|call|bring|post)\\b`, 0.45),
      dated(
        "\\byou(?:'ll| will| should| shall) (?:have(?! (?:to|an?|had|got|gotten|been|received|heard|seen)\\b)|get|receive|hear)\\b",
        0.75,
      ),
      dated('(?:^|[,;:–-] |\\band )you have (?:it|them)\\b', 0.7),
      dated(
        "\\b(?:it|they|this|these|that|all|(?:the|your|our|a|my) (?:\\p{L}+ ){1,4})(?:'ll| ?will| ?shall) (?:be (?:sent|shipped|delivered|dispatched|posted|refunded|credited|paid|ready|with you|on (?:its|the|their) way|fixed|repaired|replaced|corrected|done|there|in your)|ship|leave|go out|arrive|reach you)\\b",
        0.7,
      ),
      // Whoever comes from the seller's side.
      dated(
        "(?:^|[,;:–-] |\\b(?:and|then) )(?!(?:you|they|it|this|that|who|which|there|what|we|i) ?')(?!(?:you|they|it|this|that|who|which|there|what|the|your|a|an|these|those|all|payment|delivery|shipment) )(?:(?:my|our|one of (?:my|our|the)) )?[\\p{L}]+(?: [\\p{L}]+)?(?:'ll| will) (?:be (?:with you|there|round|over|along|on site)|come|call you|ring you|phone you|deliver|bring|drop|collect|pick|fit|install|swap|visit)\\b",
        0.7,
      ),
      dated(
        '(?:^|[,;:–-] |\\b(?:and|then) )(?!(?:it|that|this|who|which|there|here|what|he|she|everyone|everybody|nobody|winter|summer|spring|autumn|christmas|easter|payment|delivery) )[\\p{L}]+ (?:comes|is coming|rings|is ringing|calls|is calling|collects|is collecting|picks (?:it|them|you) up|delivers|is delivering)(?: (?:round|over|by|out|back|it|them|you|to you|and (?:\\p{L}+ ){1,3}))* ?(?=(?:on|at|by|before|this|next|tomorrow|today|tonight|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\\b)',
        0.6,
      ),
    ],
    never: any(
      "\\b(?:not|won't|never|no longer|cannot|can't|unable|nobody|neither|nor|without)\\b|\\b(?:if|unless|once|provided|assuming|in case|in the event|as long as|as soon as|otherwise|whenever|subject to|depending|should you)\\b|\\b(?:when|after|until) (?:you|we|i|they|he|she|it|your|the|that|this|this has|payment)\\b|\\b(?:you|they|he|she|who|somebody|someone|\\p{L}+ (?:team|colleague)) (?:said|says|wrote|told|promised|asked|mentioned|thought|hoped|expected|claimed|assured)\\b|\\b(?:i|we) (?:thought|hoped|assumed|expected|wondered|was told|were told)\\b|(?:\\b)(?:will|'ll|shall) (?:have to|get used|have been|make sense|do fine|keep you in mind|see you|do that if|get more|let it)\\b|\\b(?:shall|will) (?:i|we|you)\\b|\\blook forward|\\bevery effort|^after\\b|\\bcalling on\\b|\\bgoing to get\\b|\\b(?:i|we)(?:'ll| will) just\\b|\\bbest (?:i|we) can\\b|\\b(?:do you|would you)\\b",
    ),
    perhaps: any(
      '\\b(?:maybe|perhaps|probably|possibly|hopefully|try|hope|might|may|may be|i think|i guess|ideally|plan to|likely|should be able|eventually|some day|at some point)\\b',
    ),
  })),
  de: once(() => ({
    forms: [
      form('\\bich (?:werde|verspreche)\\b|\\bwerde ich\\b', 0.8),
      form('\\bwir (?:werden|versprechen)\\b|\\bwerden wir\\b', 0.75),
      form(
        '\\b(?:melde ich mich|ich melde mich|wir melden uns|melden wir uns|ich kümmere mich|wir kümmern uns|kümmere ich mich|kümmern wir uns)\\b',
        0.75,
      ),
      form(
        '\\b(?:ich (?:prüfe|kläre)|wir (?:prüfen|klären))(?= (?:das|dies|es|den|die|ihr|sofort|gleich|umgehend|gern))',
        0.65,
      ),
      dated(`\\bich (?:\\p{L}+ ){0,2}?(?:${german})\\b|\\b(?:${german}) ich\\b`, 0.8),
      dated(`\\bwir (?:\\p{L}+ ){0,2}?(?:${germanWe})\\b|\\b(?:${germanWe}) wir\\b`, 0.8),
      dated(
        '\\b(?:sie|ihr) (?:erhalten|erhaltet|bekommen|bekommt|hören|hört)\\b|\\b(?:erhalten|bekommen|hören) sie\\b|\\b(?:haben sie|sie haben) .{1,80}\\b(?:auf dem tisch|bei ihnen|in der hand|vorliegen)\\b|\\bdu (?:bekommst|erhältst|hörst)\\b',
        0.75,
      ),
      dated(
        '\\b(?:wird|werden) .{1,120}\\b(?:verschickt|versendet|versandt|geliefert|zugestellt|erstattet|überwiesen|ausgeliefert|fertig|bei ihnen sein|rausgehen|zugesandt|gutgeschrieben|abgeholt|repariert|ausgetauscht)\\b',
        0.7,
      ),
      dated(
        '\\b(?:kommt|ist|schaut) .{1,60}\\b(?:bei ihnen|bei dir|zu ihnen|zu dir|vorbei|vor ort)\\b(?! gewesen)|\\bunser\\p{L}* (?:\\p{L}+ )?\\p{L}+ (?:kommt|meldet sich|liefert|bringt|holt)\\b',
        0.7,
      ),
      dated('\\bgeht .{1,80}\\b(?:raus|an sie|zur post|auf den weg)\\b', 0.75),
    ],
    never: any(
      '\\b(?:nicht|nichts|nie|niemals|kein\\p{L}*|weder|ohne|kaum)\\b|\\b(?:wenn|falls|sofern|sobald|soweit|solange|vorausgesetzt|nachdem|andernfalls|ansonsten|bevor sie)\\b|\\b(?:würde\\p{L}*|könnte\\p{L}*|sollte\\p{L}*|möchte\\p{L}*)\\b|\\b(?:sie|er|ihr|man) (?:sagte\\p{L}*|schrieb\\p{L}*|meinte\\p{L}*|versprach\\p{L}*|haben (?:gesagt|geschrieben|versprochen|zugesagt))\\b|\\b(?:im urlaub|abwesend|nicht im büro|müssen|brauchen|benötigen|gebeten|gezwungen|gefragt|sehen, ob|danken|dankbar|freuen|warten|abwarten)\\b|\\bbitte (?:\\p{L}+ )?(?:sie|ich|wir)\\b',
    ),
    perhaps: any(
      '\\b(?:vielleicht|eventuell|möglicherweise|wahrscheinlich|vermutlich|hoffentlich|hoffe\\p{L}*|versuche\\p{L}*|eigentlich|wohl)\\b',
    ),
  })),
  fr: once(() => ({
    forms: [
      form(
        "(?:\\bje |\\bj'|\\bnous )(?:(?:vous|te|le|la|les|lui|leur|me|nous|y|en) |l'|m'|t'|s'|vous l')*(?!ser|aur|devr|pourr|voudr|faudr|saur|attendr|aimer|apprécier|souhaiter)\\p{L}+(?:rai|rons)\\b",
        0.8,
      ),
      form(
        "\\bje m'engage\\b|\\bnous nous engageons\\b|\\b(?:je vous|nous vous) (?:promets|promettons)\\b|\\bje m'en (?:occupe|charge)\\b|\\bnous nous en (?:occupons|chargeons)\\b",
        0.8,
      ),
      form(
        '\\b(?:je vais|nous allons) (?:vous |te |le |la |les |lui |leur )*(?!être|avoir|voir|devoir|pouvoir|bien|attendre)\\p{L}+(?:er|ir|re)\\b',
        0.75,
      ),
      dated(
        "\\b(?:je|nous) (?:(?:vous|te|le|la|les|lui|leur) |l'|t')*(?:envoie|envoyons|transmets|transmettons|rappelle|rappelons|livre|livrons|expédie|expédions|réponds|répondons|tiens|tenons|reviens|revenons|rembourse|remboursons|fais|faisons|adresse|adressons|prépare|préparons|appelle|appelons|apporte|apportons|confirme|confirmons)\\b",
        0.8,
      ),
      dated('\\b(?:vous|tu) (?:(?:le|la|les|en) )?(?:recevrez|aurez|recevras|auras)\\b', 0.75),
      dated(
        '\\b(?:livraison|installation|pose|enlèvement|intervention) (?:se fera|aura lieu|sera (?:faite|effectuée))\\b|\\b\\p{L}+ (?:passera|viendra|livrera|sera chez vous|vous (?:rappellera|appellera|livrera))\\b',
        0.7,
      ),
      dated('\\b(?:sera|seront) (?:envoyée?s?|livrée?s?|expédiée?s?|remboursée?s?|chez vous|prête?s?)\\b', 0.7),
    ],
    never: any(
      "\\b(?:pas|plus|jamais|aucun\\p{L}*|sans|ni)\\b(?! tard)|(?:^|[\\s,])(?:si|s'il|s'ils|dès que|dès qu'|lorsque|lorsqu'|quand|une fois|à condition|sauf|à moins|tant que|sinon)(?=\\s|$)|\\b(?:vous|il|elle|ils) (?:avez|aviez|a|avait|ont) (?:dit|écrit|promis|demandé)\\b|\\b(?:en congés?|absente?)\\b",
    ),
    perhaps: any('\\b(?:peut-être|probablement|sans doute|essaie\\p{L}*|essaierai|tenter\\p{L}*|espère|espérons)\\b'),
  })),
  es: once(() => ({
    forms: [
      form(
        '\\b(?!ser|estar|tendr|podr|querr|sabr|necesitar|agradecer|esperar|habr)\\p{L}{2,}(?:aré|eré|iré|dré|aremos|iremos|dremos)\\b',
        0.75,
      ),
      form('\\b(?:prometo|prometemos|me comprometo|nos comprometemos|me encargo|nos encargamos)\\b', 0.8),
      form(
        '\\b(?:voy|vamos) a (?!ver|necesitar|tener|poder|estar|ser|esperar)\\p{L}+(?:ar|er|ir)(?:le|les|te|lo|la|los|las|se|selo|sela)*\\b',
        0.75,
      ),
      dated(
        '\\b(?:(?:le|les|te|se|lo|la|los|las|os) )+(?:envío|enviamos|mando|mandamos|llamo|llamamos|entrego|entregamos|paso|pasamos|aviso|avisamos|digo|decimos|traigo|traemos|preparo|preparamos|confirmo|confirmamos|respondo|respondemos|escribo|escribimos|devuelvo|devolvemos|hago|hacemos)\\b',
        0.8,
      ),
      dated('\\b(?:recibirá[sn]?|tendrá[sn]?|recibiréis|tendréis)\\b', 0.75),
      dated(
        '\\b(?:será|serán) (?:enviad|entregad|reembolsad|devuelt|despachad)[oa]s?\\b|\\bestará[n]? (?:list|en camino)',
        0.7,
      ),
    ],
    never: any(
      '\\b(?:no|nunca|jamás|tampoco|ningun\\p{L}*|sin)\\b|\\b(?:si|en cuanto|cuando|una vez|siempre que|a menos que|salvo|de lo contrario|tan pronto|en caso)\\b|\\b(?:dijo|dijeron|dijiste|escribió|prometió|prometiste)\\b|\\b(?:fuera de la oficina|de vacaciones|queremos|esperemos)\\b',
    ),
    perhaps: any(
      '\\b(?:quizás?|tal vez|probablemente|posiblemente|intentaré|intentaremos|trataré|trataremos|espero|esperamos|ojalá)\\b',
    ),
  })),
  it: once(() => ({
    forms: [
      form(
        '\\b(?:(?:ti|vi|le|la|lo|li|te|ve|ne|gli|ci|glielo|gliela|glieli) )+(?!sar|avr|dovr|potr|vorr|sapr|aspett|attend|servir)\\p{L}+(?:erò|irò|eremo|iremo)\\b|\\b(?:farò|faremo) (?:avere|sapere)\\b',
        0.75,
      ),
      form(
        '\\b(?:prometto|promettiamo|mi impegno|ci impegniamo|me ne occupo|ce ne occupiamo|ci penso io|(?:ti|vi|le) faccio sapere)\\b',
        0.8,
      ),
      dated(
        "\\b(?:(?:ti|vi|le|te|ve) (?:l'|lo |la |li |ne )?|gliel[oaie] |lo |la |li )(?:mando|mandiamo|invio|inviamo|spedisco|spediamo|chiamo|chiamiamo|richiamo|consegno|consegniamo|porto|portiamo|confermo|confermiamo|rispondo|rispondiamo|faccio|facciamo|giro|giriamo|rimborso|rimborsiamo|preparo|prepariamo)\\b",
        0.8,
      ),
      dated('\\b(?:riceverà|riceverai|riceverete|avrà|avrai|avrete)\\b', 0.75),
      dated('\\b(?:sarà|saranno|verrà|verranno) (?:inviat|spedit|consegnat|rimborsat|pront)[oaie]\\b', 0.7),
    ],
    never: any(
      '\\b(?:non|mai|nessun\\p{L}*|senza|né)\\b|\\b(?:se|appena|quando|qualora|una volta|a meno che|salvo|altrimenti|nel caso)\\b|\\b(?:ha|hai|hanno|aveva|avevi) (?:detto|scritto|promesso|chiesto)\\b|\\b(?:in ferie|fuori ufficio)\\b',
    ),
    perhaps: any('\\b(?:forse|magari|probabilmente|provo|proverò|cercherò|spero|speriamo|eventualmente)\\b'),
  })),
  pt: once(() => ({
    forms: [
      form(
        '\\b(?:prometo|prometemos|comprometo-me|trato (?:já )?disso|tratamos (?:já )?disso|(?:vou|vamos) (?:enviar|mandar|ligar|entregar|tratar|verificar|confirmar|responder|devolver|reembolsar)(?:-(?:lhe|lhes|te|vos|o|a|os|as))?)\\b',
        0.75,
      ),
      dated(
        '\\b(?:(?:envio|enviamos|mando|mandamos|ligo|ligamos|entrego|entregamos|confirmo|confirmamos|respondo|respondemos|devolvo|reembolso|reembolsamos)-(?:lhe|lhes|te|vos|o|a|os|as)|(?:lhe|te|lhes) (?:envio|enviamos|mando|ligo|entrego|confirmo|respondo|enviarei|enviaremos|mandarei|ligarei))\\b',
        0.8,
      ),
      dated('\\b(?:receberá|receberão|recebe|será enviad[oa]|será entregue|serão entregues)\\b', 0.7),
    ],
    never: any(
      '\\b(?:não|nunca|jamais|nenhum\\p{L}*|sem)\\b|\\b(?:se|assim que|quando|logo que|uma vez|a menos que|salvo|caso)\\b|\\b(?:disse|disseram|escreveu|prometeu)\\b|\\bde férias\\b',
    ),
    perhaps: any('\\b(?:talvez|provavelmente|possivelmente|tentarei|vou tentar|espero|esperamos|eventualmente)\\b'),
  })),
  nl: once(() => ({
    forms: [
      form('\\bik zal\\b|\\bzal ik\\b|\\b(?:we|wij) zullen\\b|\\bik beloof\\b|\\b(?:we|wij) beloven\\b', 0.8),
      form(
        '\\b(?:ik zoek het uit|ik kom er(?: bij u)? op terug|ik ga (?:het|dit|dat) (?:regelen|uitzoeken|navragen|sturen|oplossen))\\b',
        0.7,
      ),
      dated(
        '\\b(?:ik|we|wij) (?:stuur|sturen|bel|bellen|lever|leveren|mail|mailen|regel|regelen|laat|laten|kom|komen|betaal|betalen|bezorg|bezorgen|verzend|verzenden)\\b|\\b(?:stuur|bel|lever|mail|regel|laat|kom|betaal|bezorg|verzend)(?:en)? (?:ik|we|wij)\\b|\\b(?:sturen|bellen|leveren|bezorgen|verzenden|betalen) (?:we|wij)\\b|\\b(?:ik|we|wij) \\p{L}+ [^.!?]{1,60} en (?:stuur|sturen|bel|bellen|mail|mailen|laat|laten|kom|komen) (?:je|jou|u|jullie|het|ze|langs|weten)\\b|\\b(?:ik|we|wij) (?:haal|halen) .{1,80} (?:op|af)\\b|\\b(?:haal|halen) (?:ik|we|wij) .{1,80} (?:op|af)\\b',
        0.8,
      ),
      dated(
        '\\b(?:u|je|jullie) (?:ontvangt|krijgt|hoort|ontvangen|krijgen|horen|hebt|heeft)\\b|\\b(?:ontvangt|krijgt|hoort) u\\b',
        0.7,
      ),
      dated('\\b(?:wordt|worden) .{1,100}\\b(?:verzonden|verstuurd|geleverd|bezorgd|terugbetaald)\\b', 0.7),
    ],
    never: any(
      '\\b(?:niet|niets|geen|nooit|zonder)\\b|\\b(?:als|indien|zodra|tenzij|mits|mocht|anders|wanneer|nadat)\\b|\\b(?:zou|zouden|zullen we|zullen wij)\\b|\\b(?:u|hij|zij|ze|je) (?:zei|schreef|beloofde|zegt)\\b|\\b(?:moeten|afwezig|met vakantie|nodig hebben)\\b',
    ),
    perhaps: any('\\b(?:misschien|waarschijnlijk|hopelijk|hoop|hopen|probeer|proberen|eventueel)\\b'),
  })),
  sv: once(() => ({
    forms: [
      form('\\b(?:jag|vi) (?:ska|skall|kommer att|lovar)\\b|\\b(?:ska|skall) (?:jag|vi)\\b', 0.75),
      form('\\b(?:jag|vi) (?:återkommer|kollar upp|hör av (?:mig|oss))\\b', 0.75),
      dated(
        '\\b(?:jag|vi) (?:skickar|ringer|levererar|mejlar|ordnar|fixar|svarar|betalar|kommer)\\b|\\b(?:skickar|ringer|levererar|mejlar|ordnar|fixar|svarar|återkommer|betalar) (?:jag|vi)\\b',
        0.8,
      ),
      dated('\\b(?:ni|du) (?:får|har)\\b|\\bfår (?:ni|du)\\b', 0.7),
    ],
    never: any(
      '\\b(?:inte|ej|aldrig|ingen|inget|inga|utan)\\b|\\b(?:ifall|såvida|så snart|förutsatt|annars|när|om (?:ni|du|vi|jag|det|de|den|han|hon))\\b|\\b(?:skulle|måste|behöver|semester)\\b|\\b(?:du|ni|han|hon|de) (?:sa|sade|skrev|lovade)\\b',
    ),
    perhaps: any('\\b(?:kanske|förmodligen|troligen|troligtvis|hoppas|försöker|försöka|eventuellt)\\b'),
  })),
  no: once(() => ({
    forms: [
      form('\\b(?:jeg|vi) (?:skal|kommer til å|lover)\\b|\\bskal (?:jeg|vi)\\b', 0.75),
      form(
        '\\b(?:jeg|vi) vil (?=(?:sende|levere|ringe|gi|ordne|sørge|betale|refundere|svare|kontakte|komme tilbake)\\b)',
        0.75,
      ),
      form('\\b(?:jeg|vi) (?:kommer tilbake til|tar kontakt|ordner det|fikser det|vender tilbage)\\b', 0.7),
      dated(
        '\\b(?:jeg|vi) (?:sender|ringer|leverer|ordner|fikser|svarer|betaler|gir|giver|mailer|kommer)\\b|\\b(?:sender|ringer|leverer|ordner|fikser|svarer|betaler|mailer) (?:jeg|vi)\\b',
        0.8,
      ),
      dated('\\b(?:du|dere|i) (?:får|mottar|modtager|har)\\b|\\bfår (?:du|dere|i)\\b', 0.7),
    ],
    never: any(
      '\\b(?:ikke|ikkje|aldri|aldrig|ingen|intet|ingenting|uten|uden)\\b|\\b(?:hvis|dersom|når|så snart|såfremt|med mindre|ellers|forudsat|forutsatt|om (?:du|dere|vi|jeg|det|de|den|han|hun))\\b|\\b(?:skulle|må|måtte|trenger|behøver|ferie)\\b|\\b(?:du|dere|han|hun|de|i) (?:sa|sagde|skrev|lovet|lovede)\\b',
    ),
    perhaps: any(
      '\\b(?:kanskje|måske|sannsynligvis|sandsynligvis|trolig|formentlig|håper|håber|forsøker|prøver|eventuelt)\\b',
    ),
  })),
};
