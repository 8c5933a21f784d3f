import { pattern } from './pattern';

/** To the end of the clause: another may ask for something. */
const goesOn = '(?:(?! (?:and|but|und|aber|et|mais|y|pero|e|mas|ma|en|maar|og|och|men|i|ale) )[^.;:!?,]){0,80}';

/**
 * What looks like a request and gives the reader nothing to do, in small letters: all is to stay as it is, the writer has to
 * think or to ask somebody of their own first, nothing is needed yet, or thanks are to be passed on. With the "please" around it.
 */
export const leftAlone = pattern(
  new RegExp(
    `\\b(?:${[
      // It stays as it is.
      `(?:(?:please|pls|plz|kindly|just|so|can we|let's) )*(?:leave|keep) (?:it|that|this|them|everything|things|all|all of it|the (?:\\p{L}+ ){1,3}?)(?: \\p{L}+)? ?(?:as (?:is|it is|it was|they are|they were|that|before|agreed|planned|last \\p{L}+)|like (?:that|this|it is)|the way|where (?:it|they) (?:is|are)|unchanged|the same|alone|be(?=\\s*[,.!]|$))${goesOn}`,
      `(?:(?:please|pls) )?(?:stay|carry on|go on|continue) (?:with (?:what|the same)|as (?:we are|before|usual|is|planned|agreed))${goesOn}|(?:please |pls )?no changes?(?: please| pls)?(?=\\s*[,.!]|$)`,
      `(?:bitte )?(?:lassen|lass|lasst|belassen) (?:(?:sie|wir|du|ihr|es|das|alles|die|den|bitte|einfach|doch|ruhig) )*(?:\\p{L}+ )?(?:beim alten|so(?! (?:bald|schnell|rasch|weit))|dabei|unverändert|wie (?:es|sie|er|gehabt|bisher))${goesOn}|(?:bitte )?(?:so lassen|so belassen|unverändert lassen)${goesOn}`,
      `(?:laissez|laisse|gardez|garde|laissons|gardons|on (?:laisse|garde))(?:-(?:le|la|les|tout|nous))? (?:(?:tout|ça|cela|le|la) )?(?:\\p{L}+ )?(?:comme (?:ça|cela|c'est|prévu|avant|d'habitude)|tel(?:le)?s? quel(?:le)?s?|en l'état|ainsi)${goesOn}`,
      `(?:déj[ae](?:l[oa]s?|mos(?:lo)?)?|déjen?l[oa]s?|dejad(?:lo)?|dejémoslo|mantengan?l?o?) (?:todo |por favor )?(?:así|como está|como estaba|tal cual|igual)${goesOn}`,
      `(?:deixe|deixem|deixa|deixamos|mantenha) (?:estar |ficar |tudo )?(?:assim|como est[áa]|tal como|igual)${goesOn}`,
      `(?:lasci(?:amo|ate|a|alo|atelo|amolo)?|lasciamo) (?:pure |tutto |la |il )?(?:così|com'è|com'era|come (?:è|sta|sono|prima))${goesOn}`,
      `(?:laat|laten|hou|houd) (?:(?:u|je|we|het|dit|dat|alles|maar|gewoon|graag) )*(?:zo|zoals het is|bij het oude|ongewijzigd|staan)${goesOn}`,
      `(?:låt|la|lad|behold|behåll) (?:(?:det|den|alt|allt|bare|bara) )*(?:være|vara|stå|ligge|ligga|bli|blive|forbli)(?: (?:som|slik|sådan|sånn|så|i fred))${goesOn}`,
      `(?:zostaw|zostawmy|zostawcie|proszę zostawić|niech) (?:(?:to|wszystko|zostanie|już) )*(?:tak|jak (?:jest|było)|bez zmian)${goesOn}`,
      // First they have to think, or to ask somebody of their own.
      `(?:i|we)(?:'d| would)? (?:(?:just|only|still|first|really|do) )*(?:need|have|want|like) to (?:(?:just|first|quickly) )?(?:run (?:it|this|that|them) (?:past|by)|(?:check|clear|discuss|agree|confirm|square|talk|go) (?:(?:it|this|that|them|through|over) ){0,2}(?:with|to|through) (?:my|our|the|him|her)|ask (?:my|our)|(?:speak|talk) (?:to|with) (?:my|our)|talk it (?:over|through)|think (?:about|it|this|that)|sleep on|consult (?:my|our|with)|have a think|mull)${goesOn}`,
      `(?:ich|wir) (?:möchten?|muss|müssen|will|wollen|würden?) (?:\\p{L}+ ){0,6}?(?:besprechen|überlegen|überdenken|überschlafen|abstimmen|nachdenken|beraten)${goesOn}`,
      `(?:je|j'|nous) ?(?:voudrais|voudrions|souhaite|souhaitons|aimerais|aimerions|dois|devons) (?:(?:encore|d'abord) )*(?:y réfléchir|réfléchir|en (?:parler|discuter)|consulter (?:mon|ma|mes|notre|nos))${goesOn}`,
      `(?:quiero|queremos|quisiera|quisiéramos|necesito|necesitamos|me gustaría|nos gustaría) (?:(?:antes|primero) )*(?:pensarlo|pensármelo|consultarlo|hablarlo|comentarlo|consultar con (?:mi|nuestr))${goesOn}`,
      `(?:vorrei|vorremmo|devo|dobbiamo) (?:(?:prima|ancora) )*(?:pensarci|rifletterci|parlarne|discuterne|consultarmi)${goesOn}`,
      `(?:quero|queria|queremos|gostaria de|gostaríamos de|preciso de|precisamos de) (?:(?:antes|primeiro) )*(?:pensar|refletir|falar com (?:o meu|a minha|os meus|os nossos))${goesOn}`,
      `(?:ik|we|wij) (?:wil|willen|moet|moeten) (?:\\p{L}+ ){0,6}?(?:overleggen|nadenken|bespreken)${goesOn}`,
      `(?:jeg|vi|jag) (?:vil|vill|må|måste) (?:\\p{L}+ ){0,3}?(?:tenke|tänka|tænke|sove på|sova på|drøfte|diskutere|diskutera|(?:snakke|prata|tale) med (?:min|mitt|vår|kon|man|styre))${goesOn}`,
      '(?:would|can|could) (?:you|u) (?:believe|credit) (?:it|that|this)',
      // Needed one day, or not at all.
      `(?:if|when|whenever|once|should|in case) (?:i|we) (?:(?:ever|still|do|should) )?(?:need|want|require)${goesOn}|(?:i|we)(?: do not| don't)? (?:really )?need (?:nothing|no (?:more|further|other)|anything (?:else|more|further))${goesOn}|(?:i|we)(?:'d| would) love to (?:come back|be back|return|visit again|stay again|be there|do it again|have you (?:back|over)|join you)${goesOn}`,
      `(?:wenn|falls|sobald|sollten?) (?:ich|wir) (?:\\p{L}+ ){0,5}?(?:brauchen?|benötigen?|möchten?)|(?:ich|wir) (?:brauchen?|benötigen?) (?:\\p{L}+ ){0,5}?(?:nichts|keine?[nrms]?)(?!\\p{L})${goesOn}|(?:ich|wir) hätten? (?:\\p{L}+ ){0,6}?(?:können|sollen|müssen|dürfen)(?=\\s*[,.!]|$)`,
      `si (?:j'ai|nous avons|on a) (?:encore |un jour )?besoin${goesOn}|(?:je n'ai|nous n'avons|on n'a) (?:plus |pas )?besoin${goesOn}`,
      `(?:si|cuando|no) (?:necesit(?:o|amos)|precis(?:o|amos))${goesOn}|(?:se|quando|não) precis(?:o|ar|amos|armos)${goesOn}`,
      `(?:se|quando|non) (?:(?:mi|ci) serv\\p{L}+|ho bisogno|abbiamo bisogno|avremo bisogno)${goesOn}`,
      `(?:als|wanneer|zodra) (?:ik|we|wij) (?:\\p{L}+ ){0,3}?(?:nodig|graag|wil|willen)${goesOn}`,
      `(?:hvis|når|om|när|ifall) (?:jeg|vi|jag) (?:trenger|behöver|har brug for|ønsker|önskar)${goesOn}|(?:jeg|vi|jag) (?:trenger|behöver) (?:ikke|inte|ingen|inga|inget|intet)${goesOn}`,
      `(?:jeśli|gdy|nie) (?:będę |będziemy )?potrzeb\\p{L}+${goesOn}`,
      // Time is all that they want.
      `(?:(?:please|pls|just|do) )*(?:give|allow|leave) (?:me|us) (?:(?:an?(?:other)?|some|the|two|three|four|a few|a couple of|\\d+)(?: (?:bit|little|few|couple|more|of|or|two|three|\\d+)){0,3} (?:minutes?|min|hours?|days?|weeks?|fortnight|months?|time|while|moment|sec|weekend|nights?)|(?:until|till) \\p{L}+)(?= (?:to|until|till|before|and|over)\\b|\\s*[,.!]|$)${goesOn}`,
      `(?:geben|lassen) sie (?:mir|uns) (?:bitte )?(?:(?:noch|ein|eine|einen|etwas|ein paar|bis|zwei|drei) )+(?:\\p{L}+ ){0,2}?(?:zeit|tage?|wochen?|monate?|stunden?|minuten?|morgen|montag|dienstag|mittwoch|donnerstag|freitag)${goesOn}|(?:gib|lass|gebt|lasst) (?:mir|uns) (?:bitte )?(?:(?:noch|ein|eine|einen|etwas|ein paar|bis|zwei|drei) )+(?:\\p{L}+ ){0,2}?(?:zeit|tage?|wochen?|monate?|stunden?|minuten?|morgen|montag|dienstag|mittwoch|donnerstag|freitag)${goesOn}`,
      `(?:laissez|donnez|laisse|donne)-(?:moi|nous) (?:encore )?(?:un peu de|une?|deux|trois|quelques|jusqu'à) (?:\\p{L}+ )?(?:temps|jours?|semaines?|mois|lundi|mardi|mercredi|jeudi|vendredi|demain)${goesOn}`,
      `(?:deme|denos|dadnos|dame|danos|déjeme|déjanos) (?:un|una|dos|tres|unos|unas|hasta) (?:\\p{L}+ )?(?:tiempo|días?|semanas?|mes(?:es)?|lunes|martes|miércoles|jueves|viernes|mañana)${goesOn}|(?:mi|ci) (?:dia|dai|date|lasci|lasciate) (?:un|una|due|tre|qualche|fino) (?:\\p{L}+ )?(?:tempo|giorn[oi]|settiman[ae]|mes[ei])${goesOn}|(?:geef|gun) (?:me|mij|ons) (?:nog )?(?:een|twee|drie|wat|een paar|tot) (?:\\p{L}+ )?(?:tijd|dag(?:en)?|week|weken|maand(?:en)?|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)${goesOn}|(?:gi|ge|giv) (?:meg|oss|mig|os) (?:en|et|ett|noen|några|to|två|litt|lite|til|till) (?:\\p{L}+ )?(?:tid|dag(?:er|e|ar)?|uker?|uger?|vecka|veckor|måned(?:er)?|månad(?:er)?)${goesOn}`,
      // Thanks and greetings to be passed on, and what somebody did well.
      `(?:(?:please|pls|kindly|do) )*tell (?:your|the|him|her|them|everyone|everybody|all|mr|mrs|ms)(?: (?!(?:not|never|to|should|must|nobody|nothing|if|when|whether|where)(?!\\p{L}))[\\p{L}']+){0,9}? (?:(?:really |very |so |such a |a |the )*(?:cleaner|tidier|great|brilliant\\p{L}*|wonderful\\p{L}*|lovely|fantastic|marvellous|amazing|perfect\\p{L}*|well done|did well|proud|stars?|heroes|hero|legends?|grateful|thankful|impressed|delighted|happy|appreciat\\p{L}*|loves?|loved|enjoy\\p{L}*|thank you|thanks|ta|cheers))(?!\\p{L})${goesOn}`,
      `(?:(?:please|pls|kindly|do) )*(?:thank|congratulate) (?:your|the|him|her|them|everyone|everybody|all|mr|mrs|ms)${goesOn}|(?:(?:please|pls|kindly|do) )*pass (?:on )?(?:my|our) (?:thanks|compliments|regards|best)${goesOn}`,
      `(?:bitte )?(?:richten|sagen|bestellen|geben) sie (?:bitte )?(?:\\p{L}+ ){1,6}?(?:dank|grüße|gruß|lob|danke|kompliment)(?: \\p{L}+)?`,
      `(?:remerciez|félicitez|saluez)(?!-moi|-nous)${goesOn}|(?:proszę )?(?:podziękować|pozdrowić|podziękuj\\p{L}*|pozdrów\\p{L}*)${goesOn}`,
    ].join('|')})(?!\\p{L})(?: (?:please|pls|bitte|s'il (?:vous|te) pla[iî]t|svp|por favor|per favore|graag))?`,
    'gu',
  ),
);
