import { empathyLanguages, feelingIn } from '@/lib/text/empathy';
import { formsOf, hasForm } from './forms';

/**
 * Whether a sentence says that the seller sees what the customer feels. An apology counts where it names the trouble, not
 * for a late reply.
 */
export function acknowledgesFeeling(sentence: string, language: string): boolean {
  const read = language === '' || empathyLanguages.has(language.slice(0, 2));
  return (read && feelingIn(sentence).length > 0) || hasForm(sentence, forms, language);
}

const forms = formsOf({
  // What is said of trouble in these two, `empathy.ts` knows.
  en: [
    // An apology that names what happened in two words of its own: "the wet floor", not "the late reply".
    '\\b(?:sorry|apologi[sz]e|apologies) (?:about|for) (?:the|your|those|these) (?!(?:late|slow|delayed|belated|short|quick|long|mass|bulk|brief|double|any) )[\\p{L}-]+ (?!(?:reply|response|answer|notice|message|mail|email|in)\\b)\\p{L}+',
    '\\b(?:sorry|apologi[sz]e|apologies) (?:about|for) (?:the|this|that|our) (?:\\p{L}+ )?(?:mix-?up|muddle|(?:wrong|missing|broken|damaged|incorrect) \\p{L}+|mistake|error|mess|confusion|damage|trouble|delay(?! in (?:replying|responding|answering|getting back)))\\b',
    // An apology for a thing, however it is called: what it is for is the trouble, but for the answer itself.
    '\\b(?:sorry|apologi[sz]e|apologies) about (?!(?:(?:the|my|our|this|that|a|being|any) )*(?:late|slow|slower|delayed|belated|short|quick|long|mass|bulk|brief|double|late-ish|inconvenience|delay in|silence on|reply|response|answer|typo|that|this|it)\\b)\\p{L}+',
    "\\b(?:(?:that|this|it|which|twice|\\p{L}+ times|(?:a|the) (?:second|third|fourth|next) [\\p{L} ]{1,40})(?:'s| is| was| are)|(?:twice|\\p{L}+ times) in an? \\p{L}+ is) (?:(?:clearly|simply|just|really|certainly|plainly|frankly) )*(?:no good|not good|not good enough|not right(?! (?:now|away|after|before|there|here|for))|not on(?=[,.!]|$)|not acceptable|not how (?:it|this|we)|not what you|one too many|\\p{L}+ too many)|\\b(?:must|should|ought) (?:not|never) (?:to )?(?:have happened|happen|have to happen)\\b|\\b(?:is|are|was|were) (?:simply |just |clearly |plainly )?(?:not (?:right|on|good enough|acceptable|as it should be)|no good|unacceptable)\\b[^.!?]{0,20}\\b(?:sorry|apologi[sz]e|apologies)\\b|\\bno wonder\\b|\\bthe last thing (?:you|anyone|anybody) (?:need|needs|needed|want|wants|wanted|could use)\\b|\\bthat must have been\\b|\\bwhat an? (?:\\p{L}+ )?(?:morning|night|day|mess|week|shock|nightmare|start|way to)\\b",
    // Said for itself, and meant.
    "\\b(?:i'm|i am|we're|we are) (?:so |very |really |truly |terribly |genuinely |deeply |extremely )+sorry(?:,? \\p{L}+)?\\s*[.!]*$",
    // They say what it was for the reader, and are sorry.
    "\\b(?:you|your) [^.!?]{3,100},? and (?:i'm|i am|we're|we are|for that i'm|for this i'm) (?:so |very |really |truly )?sorry(?: (?:about|for) (?:it|that|this))?\\s*[.!]*$",
    // They own it, and are sorry.
    '\\b(?:that|this|it) (?:was|is) (?:me|(?:all |entirely )?(?:my|our) (?:own )?(?:fault|mistake|doing))\\b[^.!?]{0,20}\\b(?:sorry|apologi[sz]e|apologies)\\b|\\b(?:sorry|apologies)\\b[^.!?]{0,20}\\b(?:that|this|it) (?:was|is) (?:all |entirely )?(?:my|our) (?:own )?(?:fault|mistake)\\b',
    "\\b(?:glad|happy|delighted|pleased|great|wonderful|lovely|good|thrilled) to (?:hear|read) (?:that|about|how|the|your|you(?:'re| are| like| liked| enjoy))\\b|\\bcongratulations\\b",
  ],
  de: [
    '\\btut (?:mir|uns) (?:das )?(?:wirklich |sehr |so |unendlich |furchtbar |aufrichtig )+leid(?:,? \\p{L}+){0,2}\\s*[.!]*$',
    '\\bzu recht (?:\\p{L}+ )?(?:ärgern|beschweren)\\b|\\b(?:ärgern|beschweren) (?:sie )?sich (?:\\p{L}+ )?(?:zu|mit) recht\\b|\\b(?:das|es) (?:war|ist) (?:mein|unser) (?:fehler|versehen)\\b',
    '\\bdas letzte,? was (?:sie|du|ihr|man) (?:\\p{L}+ ){0,3}?(?:brauch\\p{L}*|gebrauchen)\\b',
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
