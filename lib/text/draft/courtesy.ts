import { isClosing, isThanks } from '@/lib/text/closings';
import { pattern } from '@/lib/text/pattern';
import type { Sentence } from './own-text';

/** Said for the sake of manners: thanks, an apology, a wish. */
const polite = pattern(
  /^(?:(?:and )?(?:many |once )?(?:again,? )?(?:thanks?|thank you|sorry|apologies|we apologi[sz]e|i apologi[sz]e|(?:i|we)(?:'m| am|'re| are)(?: (?:very|so|really))? sorry|please accept|we hope|i hope|hope|have a|wish|wishing|enjoy|looking forward|(?:i|we) look forward|all the best|take care|danke|vielen dank|besten dank|herzlichen dank|entschuldig|wir bitten um|ich bitte um|wir hoffen|ich hoffe|schönen|schönes|einen schönen|merci|nous vous remercions|bonne|nous vous prions|gracias|le agradecemos|disculpe|que tenga|espero que|esperamos que|grazie|la ringraziamo|ci scusiamo|buona|bedankt|dank (?:u|je)|onze excuses|excuses|fijne|obrigad[oa]|agradecemos|desculpe|tenha|tack|takk|tak|vi beklager|ha en|beklager|ursäkta))\b/u,
);

/** An offer of further help. */
const offer = pattern(
  /\b(?:any|further|more|other) (?:questions?|concerns?)\b|\bhesitate\b|\b(?:bei|haben sie|hast du) (?:\p{L}+ )?(?:rück)?fragen\b|\bn'hésitez pas\b|\bno dude en\b/u,
);

/** Glad of what they told: it tells them nothing. */
const glad = pattern(
  /^(?:you(?:'re| are) (?:very |most )?welcome,? ?(?:and )?)?(?:(?:i am |i'm |we are |we're )?(?:very |so |really )?(?:good|glad|great|happy|lovely|pleased) to (?:hear|read) (?:that )?[^.,;]{0,80}|you(?:'re| are) (?:very |most )?welcome|(?:schön|gut|freut mich),? (?:(?:wieder |mal wieder )?von (?:ihnen|dir|euch) )?(?:zu hören|zu lesen|dass)[^.;]{0,80}|gern geschehen)[.! ]*$/u,
);

/** "Thanks, I will call you": something is said after the thanks. */
const goesOn = pattern(/, (?:but |and |so )?(?:i|we|it|that|this|they|your|the|ich|wir|ihre?|die|der|das|es)\b/u);

const longest = 160;

/** Whether nothing more is said than manners ask for. */
export function isCourtesy({ said, low }: Pick<Sentence, 'said' | 'low'>): boolean {
  if (isClosing(said) || isThanks(said)) return true;
  return said.length < longest && ((polite.test(low) && !goesOn.test(low)) || offer.test(low) || glad.test(low));
}
