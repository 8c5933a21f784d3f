import type { Span } from '@/lib/model/understood';
import { askIn } from './asking';
import { isCourtesy } from './courtesy';
import { formsOf, hasForm } from './forms';
import type { Sentence } from './own-text';

/** The refusal or bad news that stands last, manners and closings aside, where neither it nor what is before it helps on. */
export function endsBadly(sentences: readonly Sentence[], language: string): Span | null {
  const [last, before] = lastTold(sentences);
  if (!last || !hasForm(last.low, bad, language) || hasForm(last.low, supposed, language)) return null;
  return [last, before].some((one) => one && helpsOn(one, language)) ? null : last.span();
}

/** The seller's name under the draft, where nothing marks it as a signature. */
const isName = /^(?:\p{Lu}[\p{L}.'-]*\s?){1,3}$/u;

/** The last sentence that is more than manners, and the one before it. */
function lastTold(sentences: readonly Sentence[]): Sentence[] {
  const told: Sentence[] = [];
  for (let at = sentences.length - 1; at >= 0 && told.length < 2; at--) {
    const sentence = sentences[at];
    if (sentence && !isCourtesy(sentence) && !isName.test(sentence.said)) told.push(sentence);
  }
  return told;
}

function helpsOn(sentence: Sentence, language: string): boolean {
  return hasForm(sentence.low, ways, language) || askIn(sentence, language) === 'question';
}

const acts =
  '(?:offer|refund|take|accept|replace|deliver|ship|do (?:this|that|it|anything)|help|change|cancel|give|grant|make|meet|repair|provide|guarantee|extend|send|return|pay|fulfil|fulfill|supply|process|honou?r|reimburse|credit|exchange)';

const bad = formsOf({
  en: [
    "\\b(?:unfortunately|regrettably|sadly)\\b|\\b(?:i(?:'m| am)|we(?:'re| are)) afraid\\b|\\b(?:i|we) regret\\b",
    `\\b(?:i|we) (?:cannot|can't|can not|won't|will not|won't be able to|will not be able to|(?:am|are) (?:unable|not able) to|don't|do not) (?:\\p{L}+ )?(?:${acts}|deal with|handle)\\b|\\b(?:i'm|we're|i am|we are) (?:\\p{L}+ )?(?:unable|not able) to\\b`,
    '\\b(?:is|are|was|were|has been|have been|will be)(?: \\p{L}+)? (?:not possible|impossible|no longer (?:available|made|possible)|sold out|out of stock|discontinued|rejected|declined|denied|refused|not (?:eligible|covered|refundable)|delayed)\\b|\\bnothing (?:more |else )?(?:that )?(?:we|i) can do\\b',
  ],
  de: [
    '\\b(?:leider|bedauerlicherweise)\\b|\\bzu (?:unserem|meinem) bedauern\\b|\\b(?:wir|ich) (?:bedauern|bedauere)\\b|\\b(?:nicht (?:möglich|mehr lieferbar|lieferbar|erstattungsfähig)|ausverkauft|abgelehnt)\\b',
  ],
  fr: ['\\b(?:malheureusement|hélas)\\b|\\b(?:nous ne pouvons|je ne peux) (?:pas|plus)\\b|\\bau regret de\\b'],
  es: [
    '\\b(?:lamentablemente|desafortunadamente|desgraciadamente|por desgracia)\\b|\\bno (?:podemos|puedo|es posible)\\b',
  ],
  it: ['\\b(?:purtroppo|sfortunatamente)\\b|\\bnon (?:possiamo|posso|è possibile)\\b'],
  nl: ['\\bhelaas\\b|\\bniet mogelijk\\b'],
  pt: ['\\binfelizmente\\b|\\bnão (?:podemos|posso|é possível)\\b'],
  nordic: ['\\b(?:dessverre|desværre|tyvärr)\\b|\\b(?:ikke|inte) (?:mulig|muligt|möjligt)\\b'],
});

/** Told of a case that may come, or beside the point. */
const supposed = formsOf({
  en: [
    '^(?:(?:and|but|so) )?(?:if|in case|in the event|although|though|assuming|should|unless)\\b|\\bassum(?:e|ed|ing)\\b',
  ],
  de: ['^(?:falls|wenn|sofern|obwohl|sollten?)\\b'],
});

const ways = formsOf({
  en: [
    "\\b(?:but|however|instead|alternatively|until then|meanwhile|in the meantime|i(?:'ll| will)|we(?:'ll| will)(?! not)|(?:i|we) can(?!not| not|'t| do\\b)|you (?:can|could|may|might)(?!not| not|'t)|could|would you|shall|let (?:me|us)|please|as soon as|once|back in stock|available (?:from|again)|suggest|recommend|happy to|glad to|offer you)\\b|\\b(?:i|we) (?:have|'ve) (?:ordered|reserved|refunded|booked|asked)\\b",
  ],
  de: [
    '\\b(?:aber|jedoch|dafür|stattdessen|alternativ|sobald|inzwischen|gern|gerne|sie können|du kannst|bitte|falls|wenn sie|soll(?:en)? (?:ich|wir)|(?:ich|wir) werden?|werden? (?:ich|wir)|(?:kann ich|können wir|ich kann|wir können)(?! [^.]{0,80}\\b(?:nicht|kein)))\\b',
  ],
  fr: [
    '\\b(?:mais|cependant|en revanche|vous pouvez|si vous|dès que|nous pouvons|je peux|je vous propose)\\b(?! (?:pas|plus))',
  ],
  es: ['\\b(?:pero|sin embargo|en cambio|puede|si lo desea|(?<!no )podemos|(?<!no )puedo|en cuanto)\\b'],
  it: ['\\b(?:ma|però|tuttavia|invece|può|se desidera|(?<!non )possiamo|(?<!non )posso|appena)\\b'],
  nl: ['\\b(?:maar|echter|wel|u kunt|je kunt|zodra|in plaats daarvan)\\b'],
  pt: ['\\b(?:mas|porém|no entanto|pode|(?<!não )podemos|(?<!não )posso|assim que)\\b'],
  nordic: ['\\b(?:men|derimot|i stedet|istället|du kan|dere kan|ni kan|så snart)\\b'],
});
