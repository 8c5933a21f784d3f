import type { Finding } from '@/lib/model/kinds/touch';
import { pattern } from './pattern';
import { requests } from './requests';

interface Rest {
  complains: Finding;
  /** The message looks like the end of an exchange. */
  settles: boolean;
  words: number;
}

/**
 * Whether a message wants an answer. yes: a question, with or without its mark, or a request. no: courtesy, settling, for
 * information. unsure: anything else.
 */
export function asksIn(sentences: readonly string[], language: string, { complains, settles, words }: Rest): Finding {
  if (words === 0 && !sentences.some(hasMark)) return 'unsure';
  for (const sentence of sentences) {
    if (isPleasantry(sentence)) continue;
    if (isQuestion(sentence, language) || isRequest(sentence)) return 'yes';
  }
  return settles && complains === 'no' ? 'no' : 'unsure';
}

/** A question by its mark or by the order of its words. A Greek mark looks like a semicolon and is told by the language. */
export function isQuestion(sentence: string, language: string): boolean {
  return hasMark(sentence) || (language === 'el' && /;\s*$/u.test(sentence)) || asksWithoutMark(sentence);
}

/** A question mark of any script. */
function hasMark(sentence: string): boolean {
  return /[?？؟⁇⁈‽⸮՞፧]/u.test(sentence);
}

/** "How are you?" asks for nothing. */
const pleasantry = pattern(
  /\b(how are you( doing)?( today)?|how('s| is) (it going|everything)|hope (you|all|this|everything).{0,60}|wie geht('s| es) (ihnen|dir|euch)|(comment )?(allez-vous|ça va|vas-tu)|cómo (está|estás|están)|como (está|vai)|come (sta|stai|va)|hoe gaat het( met (u|je))?|hur (mår|är det med) (du|ni)|hvordan (går det|har du det))\s*[?!.]*$/iu,
);

/** Offers and forms of courtesy in the shape of a request. */
const formal = pattern(
  /\b(please|pls|kindly) (find|see)\b.{0,80}\b(attach|enclos|below)|\b(please )?(do not|don't|dont) hesitate|\bplease (feel free|be (advised|aware|informed)|accept|note)\b|\b(let (me|us) know|reach out|contact (me|us)|call|get in touch) (if|should|when) (you|there)('re| are| have| need| is)?\b.{0,40}\b(any(thing)?|question|concern|problem|further|help)|\b(like|want|wanted|wish) to (thank|say|apologi[sz]e|let you know|inform you|congratulate)\b|\bbitte (schön|sehr|beachten|wenden(?! sie))\b|\b(möchte|möchten|haben) .{0,60}\b(bedanken|danken|dank|mitteilen|informieren)\b|よろしくお願い|宜しくお願い/iu,
);

/** What letters to many say at their end, and offers to answer: instructions that nobody has to answer. */
const smallPrint = pattern(
  /\b(?:please |simply |just )?(?:click|tap|press|follow) (?:here|below|on|the|this)\b[^.?]{0,100}|\bplease add [^?]{1,120} to your (?:address|safe|contact|white)[^?]{0,100}|\blet me (?:just|tell you|sum|get|see|check)\b|\bto ensure (?:future )?delivery\b[^?]{0,200}|\bif you (?:would like|would no longer|would prefer|wish|want|no longer|do not|don't|prefer)\b[^.?]{0,120}\b(?:unsubscribe|stop receiving|receive (?:further|future|any more|more|these|such|our|e-?mails?|messages?|communications?)|preferences|opt[- ]?out|click|mailing list|removed?|remove yourself|taken off)\b[^?]{0,120}|\bif you have (?:any |other |further |more )*(?:questions?|comments?|concerns?|problems?)\b[^?]{0,160}|\b(?:please )?(?:do not|don't) reply to this\b|\b(?:i|we)(?:'d| would) like to (?:share|introduce|invite|offer|welcome|recommend)\b|\bif you (?:have )?received this (?:e-?mail|message|communication) in error\b[^?]{0,200}|\b(?:lets|let|allows?) you\b/giu,
);

export function isPleasantry(sentence: string): boolean {
  return pleasantry.test(sentence);
}

/** The sentence without offers and forms of courtesy that only look like a request. */
export function withoutForm(sentence: string): string {
  return sentence.replace(formal, ' ').replace(smallPrint, ' ');
}

/** Whether a sentence wants something done, told by its usual words. */
export function isRequest(sentence: string): boolean {
  const plain = withoutForm(sentence);
  return requests.some((request) => request.test(plain));
}

/** Where a clause may begin within a sentence. */
const clauseStart = /[.!;:,]\s+|\s[–—-]\s|\s(?:and|but|so|or|also|then|plus)\s/iu;

/** Words before the question itself. */
const leadIn = '(?:(?:hi|hello|hey|ok|okay|well|sorry|just|also|and|so|but)\\s+)*';

/** "do you send a label": the order of words alone makes it a question. ("Should you need" is none.) */
const inverted = new RegExp(
  `^${leadIn}(?:do|does|did|can|could|would|will|shall|may|is|are|was|have|has|am)(?:n't|nt)?\\s+(?:you|u|we|i|they|he|she|it|this|that|there|the|these|those|my|our|your|any|anyone|someone)\\b`,
  'iu',
);

/** "how long does it take", "any news": a question, unless it opens a full sentence ("What you need is attached."). */
const questionWord = new RegExp(
  `^${leadIn}(?:(?:what|when|where|who|whom|why|how|which|whose)\\s+(?:\\S+\\s+){0,2}?(?:do|does|did|can|could|would|will|should|shall|is|are|was|were|have|has|am|about|if|to)\\b|(?:what|how|where|who|when)'s\\b|any (?:news|updates?|chance|idea|thoughts|luck|word|progress)\\b)`,
  'iu',
);

function asksWithoutMark(sentence: string): boolean {
  const isStatement = /^\p{Lu}[^.]*\.$/u.test(sentence);
  return sentence
    .split(clauseStart)
    .map((clause) => clause.trim())
    .some((clause) => inverted.test(clause) || (!isStatement && questionWord.test(clause)));
}
