import { formsOf, hasForm } from './forms';

/**
 * Whether a sentence says that the seller sees what the customer feels. An apology counts where it names the trouble, not
 * for a late reply.
 */
export function acknowledgesFeeling(sentence: string, language: string): boolean {
  return hasForm(sentence, forms, language) && !hasForm(sentence, lateReply, language);
}

const forms = formsOf({
  en: [
    '\\b(?:sorry|apologi[sz]e|apologies) (?:again )?(?:to (?:hear|read|see|learn)|that (?:you|your|the|this|it|we|our)|for (?:the|this|that|these|any|all|your|our|what|how)|about (?:the|this|that(?= \\p{L})|your|our|what|how))\\b(?! (?:confusion in advance))',
    "\\b(?:i|we) (?:do |can |fully |completely |totally |really |certainly |truly |well |very much |absolutely ){0,3}(?:understand|see|imagine|appreciate|know|realise|realize|feel|share) (?:that (?:this|it) (?:is|was|must)|how (?:frustrat|annoy|upset|disappoint|worr|urgent|important|inconvenient|difficult|hard|stressful|unpleasant|much)\\p{L}*|your (?:frustration|concerns?|disappointment|anger|worry|worries|annoyance|feelings|situation|point|position|urgency)|why you(?:'re| are| were|'d))",
    "\\b(?:that|this|it|which) (?:must|can't|cannot) (?:have )?be(?:en)? (?:\\p{L}+ )?(?:frustrat|annoy|upset|disappoint|worr|stress|difficult|hard|inconvenient|unpleasant|exasperat|easy|pleasant)\\p{L}*",
    "\\bi(?:'d| would) (?:be|have been|feel) (?:\\p{L}+ )?(?:upset|annoyed|angry|frustrated|disappointed|worried)\\b|\\byou(?:'re| are) (?:\\p{L}+ )?right to (?:be|feel|complain|expect)\\b|\\byou have every (?:right|reason)\\b",
    "\\b(?:glad|happy|delighted|pleased|great|wonderful|lovely|good|thrilled) to (?:hear|read) (?:that|about|how|the|your|you(?:'re| are| like| liked| enjoy))\\b|\\bcongratulations\\b",
  ],
  de: [
    '\\btut (?:mir|uns) (?:\\p{L}+ ){0,2}leid,? (?:dass|für|wegen|was)|\\bes tut (?:mir|uns) (?:\\p{L}+ ){0,2}leid\\b|\\b(?:entschuldigen sie|entschuldigung für|bitte um (?:entschuldigung|verzeihung)|bitten um (?:entschuldigung|verzeihung)|entschuldige mich|entschuldigen uns)\\b',
    '\\b(?:verstehe|verstehen|nachvollziehen|kann mir vorstellen) [^.]{0,40}\\b(?:ärger|enttäuschung|frust|sorge|unmut|verärgert|enttäuscht|ärgerlich)\\p{L}*|\\b(?:ihr|dein|euer) (?:ärger|unmut|frust)\\b[^.]{0,30}\\b(?:verständlich|nachvollziehbar|verstehe|verstehen|nachvollziehen|berechtigt)\\b|\\b(?:ihre|deine) (?:enttäuschung|verärgerung|sorge)\\b[^.]{0,30}\\b(?:verständlich|nachvollziehbar|verstehe|verstehen|nachvollziehen|berechtigt)\\b',
    '\\bdas (?:ist|war|muss) (?:\\p{L}+ ){0,3}(?:ärgerlich|frustrierend|unangenehm|enttäuschend)\\b',
    '\\b(?:schön|freut mich|freut uns|toll|wunderbar) (?:\\p{L}+ )?(?:zu hören|zu lesen|, dass)',
  ],
  fr: [
    "\\bdésolée?s? (?:pour|de|d'|que)|\\b(?:je|nous) (?:comprends|comprenons) (?:(?:bien|tout à fait|parfaitement) )?(?:votre|que)\\b|\\bexcus\\p{L}+ (?:pour|de)\\b|\\bravie?s? (?:d'|de |que )",
  ],
  es: [
    '\\b(?:lamento|lamentamos|siento|sentimos) (?:mucho )?(?:las|los|la|el|que|lo)\\b|\\bcomprend(?:o|emos) (?:\\p{L}+ )?(?:su|tu|que)\\b|\\b(?:disculpas|perdón) por\\b',
  ],
  it: [
    '\\b(?:mi dispiace|ci dispiace|mi scuso|ci scusiamo) (?:\\p{L}+ )?(?:per|che|del|della|di)\\b|\\bcapis(?:co|ciamo) (?:la sua|il suo|bene|che)\\b',
  ],
  nl: [
    '\\b(?:wat|heel|erg) vervelend\\b|\\b(?:het spijt (?:me|mij|ons)|excuses voor|onze excuses)\\b|\\bik begrijp (?:\\p{L}+ )?(?:uw|je|dat)\\b',
  ],
  pt: [
    '\\b(?:lamento|lamentamos|sinto muito|sentimos muito|peço desculpas?|pedimos desculpas?)\\b(?! informar)|\\b(?:compreendo|compreendemos|entendo|entendemos) (?:\\p{L}+ )?(?:a sua|o seu|sua|seu|que)\\b',
  ],
  nordic: [
    '\\b(?:beklager|beklagar) (?:\\p{L}+ )?(?:at|att|for|forsinkelsen|dette)\\b|\\b(?:lei meg|ledsen|ked af) (?:for|att|at|over|det)\\b|\\bforstår (?:\\p{L}+ )?(?:frustrasjonen|frustrationen|at du|at dere)\\b|\\bförstår (?:\\p{L}+ )?(?:frustrationen|att du|att ni)\\b|\\b(?:undskyld|ursäkta) (?:for|att|at)\\b',
  ],
});

const lateReply = formsOf({
  en: [
    '\\b(?:late|slow|delayed|belated|tardy) (?:reply|response|answer)\\b|\\bdelay in (?:replying|responding|answering|getting back)\\b|\\bnot (?:replying|answering|getting back)\\b',
  ],
  de: ['\\bspäte (?:antwort|rückmeldung)\\b|\\berst (?:jetzt|heute)\\b'],
});
