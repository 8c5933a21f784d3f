import { pattern } from './pattern';

/**
 * Forms that ask for something without a question mark, by language, for text in small letters. They are looked for in every text: languages mix,
 * and none of these means something else in another language of the list.
 */
export const requests: readonly RegExp[] = [
  // English
  /\b(please|pls|plz|kindly)\b/u,
  /\b(can|could|would|will|may|might) (you|u|we|i|someone|somebody|anyone) (please |kindly |also |just |at least )?\p{L}/u,
  /\b(tell|inform|remind|update|advise|notify) (me|us)\b|\blet (me|us) (\p{L}+ )?(know|have|hear)\b/u,
  /\b(i|we)('d| would)? (really )?(like|want|love|prefer|wish|need|require|request|ask) (to|for|you|a|an|the|some|more|your|that|it|this|these|those|another)\b/u,
  /\b(i|we|they|our \p{L}+|my \p{L}+) (still |also |really |urgently )?(needs?|requires?)\b/u,
  /\b(need|would like|want) you to\b|\b(i|we) want (my|our|the) (money|deposit|refund)\b/u,
  /\b(get|come) back to (me|us)\b|\b(waiting|wait) (for|on) (your|a|an|the) (reply|answer|response|feedback|confirmation)\b|\bawait(ing)? your\b/u,
  /\b(i|we) (am|are|'m|'re|was|were) (wondering|asking|trying to (find|get|reach))\b|\b(wondering|wonder) (if|whether|when|how|what|where)\b|\btime (i|we) (am|are) asking\b/u,
  /\b(any (news|updates?|chance|word|progress|idea) (from|on|about|of|when|if)|is it possible|would it be possible|if (it's|it is) possible|if you (could|can|would))\b/u,
  /\bin advance\b|\b(would|be) (much |greatly |very )?(appreciated?|grateful|helpful|great) if\b|\b(i|we)('d| would) (be )?(appreciate|grateful)\b/u,
  /^(?:(?:hi|hello|hey|also|and|but|then|so|just|now|ok|okay|first|finally|next)[\s,]+)*(send|resend|forward|give|call|email|mail|fax|confirm|provide|check|tell|advise|ship|cancel|correct|fix|replace|refund|return|reply|respond|contact|arrange|schedule|book|quote|explain|clarify|remove|change|deliver|review|sign|complete|ask|make sure|be sure|remember|don't forget)\s+(?!button\b|(?:(?:has|have|is|was|were|been|now|all|already|safely|just|well)\s+)*(?:received|arrived|got|came|paid|sent|done|accepted|approved|confirmed|signed|booked|settled|processed|landed|works?|worked)\b)\p{L}/u,
  /\b(call|email|e-mail|ring|phone|text|send|give|get|tell|show|bring|forward) (me|us)\b|\blet'?s\b|\bwhy don'?t (you|we)\b|\b(i|we)('d| would)? (suggest|propose)\b/u,
  /\b(i|we)('d| would| should) (be (very |most |really |so )?)?(glad|pleased|grateful|obliged|thankful|like|appreciate|welcome) (to (know|learn|hear|have|receive|see|get|be told)|if|for|it if|an?|any|your|\d+|one of|two|three|four|five|six|eight|ten|twelve|twenty|both)\b|(?:\b(?:would|should)|'d) be (?:very |so )?glad of (?:an?|any|your|some) (?:quick |short |brief )?(?:line|word|note|update|answer|reply|call|news)\b|\b(grateful|obliged) (if|for (an?|any) (quick |short |brief )?(line|word|note|update|steer|copy|quote|answer|reply|call|estimate|idea))\b/u,
  /^(\p{L}+ )?still need(s|ing)? (?!to (think|decide|talk|ask))\p{L}|\b(i|we)('m| am|'re| are) (still |only |just )?(missing|lacking|short of) (?!you|out|nothing|none)|\b(invoice|bill|quote|quotation|form|contract|offer|label|order|document|certificate|copy|report) needs? (a|an|our|my|the|to (show|say|have|be|go))\b/u,
  /\b(?:it|that) (?:would|'d) (?:also |really )?be (?:\p{L}+ )?(?:great|good|nice|lovely|helpful|useful|ideal|best|perfect|kind of you)(?:,? if (?:you|we|i|somebody|someone)\b| to (?:have|get|receive|see|know|hear|learn)\b)/u,
  // German
  /\bbitte(n wir|n)?\b(?! ?(schön|sehr|nicht der))/u,
  /\b(können|könnten|würden) (sie|ihr)\b|^(können|könnten|dürfen|dürften|haben|sind|werden) (sie|wir|ihr)\b|\b(kannst|könntest|würdest|hast) du\b/u,
  /\b(wir|ich) (benötige|benötigen|brauche|brauchen|bräuchte|bräuchten|möchte|möchten|hätte|hätten|wünsche|wünschen|erwarte|erwarten|warte|warten)\b/u,
  /\b(senden|schicken|teilen|geben|sagen|nennen|melden|prüfen|bestätigen|rufen|lassen|informieren) sie\b|\bnachfassen\b|\bob sie\b|\b(wollte|wollten|möchte|möchten) .{0,30}(fragen|wissen|erkundigen|anfragen)\b|\bum (rück|antwort|bestätigung|info|zusendung|prüfung|auskunft)/u,
  /\bim voraus\b|\b(gibt|gäbe) es\b|\bwäre(n)? .{0,60}\bmöglich\b/u,
  /\b(wäre|wären) (\p{L}+ ){0,3}(dankbar|verbunden|froh)\b|\b(?:würde|würden) (?:mich|uns|ich mich|wir uns) (?:sehr )?über (?:ein|eine|einen|ein paar|kurze) (?:\p{L}+ ){0,2}?(?:zeilen?|wort|worte|nachricht) |\b(?:zeilen?|wort|nachricht) (?:\p{L}+ ){0,3}?würde(?:n)? (?:ich mich|wir uns) (?:sehr )?freuen\b|\b(uns|mir) fehl(t|en) (noch|leider|bisher|immer noch)\b|\bfehl(t|en) (uns|mir) (noch|leider|bisher)\b/u,
  /\b(?:es |das )?wäre(?: es| das)? (?:\p{L}+ ){0,2}(?:schön|gut|toll|nett|super|hilfreich|lieb|prima|klasse|wichtig),? wenn (?:sie|du|ihr|wir|ich|jemand)\b/u,
  // French
  /\b(pouvez|pourriez|peux|pourrais|avez|auriez|seriez|voulez)[- ](vous|tu)\b|\bmerci (de|d'|par avance)(?!\s?(?:m'|nous |t'|l'|vous )?(?:avoir|être)\b)|\bveuillez\b(?! (agréer|recevoir|trouver))|s'il (vous|te) pla[iî]t|\bs\.?v\.?p\b|\best-ce que?\b|\b(je veux|nous voulons) (savoir|comprendre|recevoir|récupérer|être|que|un|une|des|mon|ma|mes|notre|nos)\b|\b(je|nous) (voudrais|voudrions|souhaite|souhaitons|aimerais|aimerions|souhaiterais|attends|attendons)\b|\bj'(aimerais|attends|ai besoin)\b|\bbesoin (du|des|de|d')/u,
  /\b(serais|serions) (\p{L}+ )?(reconnaissant|obligé)e?s?\b|\bil (me|nous) (faudrait(?! (du|plus de|un peu de) temps)|manque (encore|toujours))\b/u,
  // Spanish and Portuguese
  /\bpor favor\b|\b(podr[ií]an?|podrías|puede[ns]?|pod(eria|eriam|e me|em me)) \p{L}|\b(necesit(o|amos)|quisiera|quisiéramos|me gustaría|nos gustaría|agradecer[ií]a(mos)?|rog(amos|aría)|solicit(o|amos)|precis(o|amos)|gostar(ia|íamos)|aguard(o|amos)|quedamos a la espera)\b|\bde antemano\b|\bdesde já\b/u,
  /\b(estaría|estaríamos|quedaría|quedaríamos) (\p{L}+ )?agradecid[oa]s?\b|\b(me|nos) (faltan?|haría falta|hace falta|vendría bien)\b(?! (poco|tiempo|nada|palabras))|\b(ficaria|ficaríamos|ficava) (\p{L}+ )?(gratos?|gratas?|agradecid[oa]s?)\b|\bfaltam?-(me|nos)\b/u,
  // Italian
  /\bper (favore|cortesia|piacere)\b|\b(potrebbe|potreste|può|potete|puoi|potresti) \p{L}|\b(vorrei|vorremmo|avremmo bisogno|ho bisogno|abbiamo bisogno|chied(o|iamo)|attend(o|iamo)|gentilmente|restiamo in attesa)\b|\bin anticipo\b/u,
  /\b(sarei|saremmo) (\p{L}+ )?grat[oaie]\b|\b(mi|ci) (servirebbe(ro)?|serve|servono|occorr(e|ono|erebbe)|mancano?)\b(?! (tempo|poco|solo|le parole))/u,
  /\b(?:avrei|avremmo) bisogno\b|\b(?:fatemi|fateci|fammi|facci) sapere\b|\b(?:mi|ci) faccia(?:no)? sapere\b/u,
  // Dutch
  /\b(alstublieft|alsjeblieft|a\.?u\.?b\.?)(?!\p{L})|\b(kunt|kan|kun|zou|zoudt|wilt|heeft) (u|je|jij|jullie)\b|\b(graag|verzoek(en)?|wij willen|we willen|ik wil graag)\b|\bbij voorbaat\b/u,
  /\bzou(den)? (\p{L}+ ){0,4}op prijs stellen\b|\b(ik|wij|we) (mis|missen) (nog|alleen nog)\b/u,
  // Swedish, Norwegian, Danish
  /\b(kan|kunne|skulle|vill|vil|har) (du|ni|dere|dykk)\b|\b(vänligen|vennligst|venligst|(?<!tack )snälla|vær så snill|vær så vennlig|vær venlig)\b|\b(jag|vi|jeg) (behöver|skulle vilja|önskar|trenger|ønsker|har brug for|vil gjerne|vil gerne)\b|\bpå (förhand|forhånd)\b/u,
  /\b(vore|skulle vara|vil være|ville være|ville vært|hadde vært|vil bli) (\p{L}+ ){0,2}(tacksam|takknemlig|taknemmelig)\p{L}*|\b(jeg|vi|jag) (mangler|saknar) (fortsatt|ennå|endnu|stadig|fremdeles|fortfarande|ännu)\b/u,
  /\b(?:fint|flott|supert|greit|kjempefint|bra|toppen|dejligt|godt) (?:om|hvis|dersom) (?:du|dere|ni|i)\b|\b(?:gi|giv|ge) (?:meg|oss|mig|os) (?:beskjed|besked|et|en|ett)\b|^(?:ring|skriv til) (?:meg|oss|mig|os)\b|\b(?:jeg|vi|jag) skulle (?:gjerne|gerne|gärna) (?:hatt|ha|have|vite|vide|veta)\b|\bhör (?:gärna )?av dig\b/u,
  // Polish
  /\b(proszę|prosimy|prosiłbym|prosiłabym|potrzebuj(ę|emy)|chciał(bym|abym|byśmy))(?!\p{L})|(^|\s)czy (mog|może|są|jest|moż)/u,
  /\b(był(bym|abym|ibyśmy|ybyśmy)|będę|będziemy) (\p{L}+ )?wdzięczn\p{L}*/u,
  // Finnish
  /\b(voisitteko|voitteko|voisitko|pyydän|pyydämme|tarvitsemme|tarvitsen)\b/u,
  // Russian
  /пожалуйста|прошу|просим|можете|могли бы|не могли|нам нужн|мне нужн|сообщите|пришлите|вышлите|подскажите|уточните|заранее/u,
  // Chinese
  /请(?!勿)|請(?!勿)|麻烦|麻煩|能否|可否|是否|吗|嗎|多少|什么时候|什麼時候|何时|何時|哪(个|個|种|種|里|裡)|怎么|怎麼|我们需要|我們需要|希望(你|您|贵|貴)|提前谢|先謝/u,
  // Japanese and Korean
  /ください|下さい|お願い|いただけ|頂け|でしょうか|ますか|ですか|教えて|주세요|부탁|까요|습니까/u,
  // Interest, a day that does not do, and what is still awaited, in any of the languages
  /\b(?:(?:i|we)(?:'d| would|'m| am|'re| are) (?:also |very |really |still )?(?:be )?interested in (?!hearing)|(?:ich|wir) (?:hätten?|haben?|wären?|sind|bin) (?:\p{L}+ ){0,2}?(?:interesse an|interessiert an)|(?:nous serions|je serais|nous sommes) (?:\p{L}+ )?intéressée?s? par|(?:nos|me) interesar?(?:ía)?(?:n)? |(?:saremmo|sarei|siamo) (?:\p{L}+ )?interessat[oia] (?:a|ad|al|alla|in)|(?:wij|we|ik) (?:hebben|heb|zijn|ben) (?:\p{L}+ )?(?:interesse in|geïnteresseerd in)|(?:vi|jeg|jag) (?:er|är|kunne være|kan være) (?:\p{L}+ )?(?:interessert i|intresserade av|intresserad av|interesseret i|interesserede i)|(?:jesteśmy|byłbym|byłabym|jestem) (?:\p{L}+ )?zainteresowan\p{L}*)/u,
  /\b(?:(?:date|day|time|appointment|slot|(?:mon|tues|wednes|thurs|fri)day)s? (?:does not|doesn't|do not|don't|won't|will not|is not going to) (?:work|suit|do|fit)|(?:need|have|would like|like) to (?:move|reschedule|postpone|change|shift) (?:the|our|my) (?:\p{L}+ )?(?:appointment|meeting|date|delivery|visit|call|installation|time|slot|booking)|(?:termin|tag|datum|montag|dienstag|mittwoch|donnerstag|freitag|zeit) (?:passt|geht|klappt) (?:\p{L}+ ){0,3}?nicht|(?:müssen|muss|möchten|würden gern) (?:den|unseren|meinen) (?:\p{L}+ )?(?:termin|besuch) (?:\p{L}+ )?(?:verschieben|verlegen|ändern)|(?:datoen|dagen|tidspunktet|datumet|tiden) (?:passer|passar) (?:\p{L}+ )?(?:ikke|inte)|(?:date|jour|horaire|rendez-vous) ne (?:nous |me )?convient pas|(?:fecha|día|hora|cita) no (?:nos|me) (?:viene|va) bien|(?:data|giorno|orario) non va bene|(?:datum|dag|tijd) komt (?:ons|mij|me) niet (?:goed )?uit)/u,
  /\b(?:look(?:ing)? forward to (?:receiving )?(?:your|the|an?) (?:\p{L}+ )?(?:offer|quote|quotation|proposal|estimate|suggestion)|freue(?:n)? (?:mich|uns) (?:\p{L}+ )?auf (?:ihr|dein|euer) (?:\p{L}+ )?(?:angebot|vorschlag)|(?:venter|väntar) (?:fortsatt |fortfarande |stadig )?på (?:svar|tilbud|tilbudet|offerten|beskjed|besked)|(?:sie|ihr|du) woll(?:t?en|te?t|test) (?:\p{L}+ ){0,6}?(?:melden|schicken|zurückkommen|sagen|klären)|you (?:wanted|were going|were) to (?:come back|get back|let me know|let us know|send|call|ring)|see what you can do|could do with (?:a hand|some help|help|another))/u,
  /\b(?:(?:i|we)(?:'m| am|'re| are) not (?:quite |really |too )?sure (?:which|whether|what|how|if)|(?:bin|sind) (?:ich |wir )?(?:mir |uns )?(?:\p{L}+ )?nicht (?:ganz )?sicher,? (?:welche[rsn]?|ob|wie|was)|(?:jeg|vi|jag) (?:er|är) (?:\p{L}+ )?(?:usikker|usikre|osäker|osäkra) på (?:hvilken|hvilket|hva|om|vilken|vad|hvordan)|(?:je ne suis|nous ne sommes) pas sûrs? (?:de |si |quel)|no estoy segur[oa] (?:de )?(?:qué|si|cuál)|non sono sicur[oa] (?:di )?(?:quale|se|che))/u,
].map(pattern);
