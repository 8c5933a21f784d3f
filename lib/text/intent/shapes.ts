import { verbs } from './verbs';

/** What a sentence looks like: the names of its shapes. */
export function shapesOf(plain: string): string[] {
  const found = names.filter((name) => shapes[name]?.test(plain));
  const words = plain.match(/\S+/g)?.length ?? 0;
  const stops = plain.match(/[.!?]\s+[A-Z]/g)?.length ?? 0;
  found.push(`length ${lengths.findIndex((most) => words <= most)}`, `stops ${Math.min(stops, 3)}`);
  return found;
}

/** Most words of each length. */
const lengths = [3, 6, 10, 15, 22, 32, 50, Number.POSITIVE_INFINITY];

const verb = `(?:${verbs.replaceAll(' ', '|')})`;

/** Words before the clause itself, and a name with its comma. */
const lead = String.raw`^\W*(?:(?:so|and|but|also|then|just|now|or|ok|okay|thanks),? )?(?:[a-z]+[,:-] )?`;

/** Each is a plain yes or no; the model says what they are worth. Its weights are kept by these names. */
const shapes: Readonly<Record<string, RegExp>> = {
  // Marks
  'ends in a question mark': /\?\W*$/,
  'question mark': /\?/,
  'words after a question mark': /\?\W+\w+\s+\w/,
  'ends in an exclamation mark': /!\W*$/,
  'exclamation mark': /!/,
  'ends in a colon': /:\W*$/,
  'ends in a stop': /\.\W*$/,
  'ends without a mark': /[a-z0-9]\s*$/i,
  'ends in a comma': /,\s*$/,
  dots: /\.\.\.|…/,
  'capitals alone': /^[^a-z]*$/,
  'line of a header': /^\s*(?:from|to|cc|bcc|sent|date|subject|re|fw|fwd)\s*:/i,
  'item of a list': /^\s*(?:[-*•>#]|\(?\d{1,2}[.)])/,
  'speaks to a name': /^(?:hi|hey|hello|dear)?\s*[A-Z][a-z]+(?: and [A-Z][a-z]+)?\s*[,:–-]+\s/,
  'ends in a name': /, ?[A-Z][a-z]+[.?!]*$/,

  // Things
  link: /\$link|https?:|www\.|<http|\.com\b/i,
  address: /\S@\S/,
  phone: /\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\bx\s?\d{4,5}\b|\b\d{3}-\d{4}\b/,
  money: /\$\s?\d|\d%/,
  'time of day': /\b\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m|p\.m)\b|\b\d{1,2}:\d\d\b/i,
  date: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}\/\d{1,2}/i,
  soon: /\b(?:today|tomorrow|tonight|tonite|next week|this week|this afternoon|this evening|asap|(?:mon|tues|wednes|thurs|fri)day|weekend|lunch|dinner|meeting|conference call)\b/i,
  digits: /\d/,
  attached: /\battach(?:ed|ment)?\b/i,

  // Courtesy
  please: /\b(?:please|pls|plz|kindly)\b/i,
  'please first': /^\W*(?:so |and |also |then |but |just |thanks,? )?(?:please|pls|plz|kindly)\b/i,
  'please and a verb': new RegExp(String.raw`\b(?:please|pls|plz|kindly) (?:also |just |then )?${verb}\b`, 'i'),
  'please, to us': /\bplease\b.*\b(?:me|us)\b/i,
  'please of courtesy':
    /\bplease (?:feel free|do not hesitate|don't hesitate|note|be advised|be aware|find|see|accept|keep in mind|ignore|disregard)/i,
  'feel free': /\bfeel free\b|\bhesitate\b/i,
  appreciates: /\b(?:appreciate|appreciated|grateful|helpful)\b/i,
  thanks: /\b(?:thanks|thank you|thx)\b/i,
  'thanks for': /\b(?:thanks|thank you) (?:so much |very much |again )?for\b/i,
  'in advance': /\bin advance\b/i,
  'looks forward': /\blook(?:ing)? forward\b/i,
  agrees: /\b(?:ok|okay|fine|sounds good|works for me|would work|good for me)\b/i,
  perhaps: /\b(?:maybe|perhaps|possibly|probably)\b/i,

  // Conditions
  'if first': /^\W*(?:so |and |but |also )?if\b/i,
  'if you': /\bif you\b/i,
  'if you would like': /\bif you(?:'d| would)? (?:like|want|wish|prefer)/i,
  'if you have questions':
    /\bif (?:you|there) (?:have|are|need|get)\b.*\b(?:any|questions?|problems?|concerns?|trouble)/i,
  'when you can': /\bwhen (?:you|u) (?:get|have|can)\b/i,
  'so that we can': /\bso (?:that )?(?:i|we) can\b/i,

  // Orders and proposals
  'verb first': new RegExp(String.raw`^\W*(?:and |so |also |then |just |now |or |but )?${verb}\b`, 'i'),
  'verb after a name': new RegExp(String.raw`^\W*[A-Z][a-z]+\s*[,:-]+\s*${verb}\b`),
  'verb after a stop': new RegExp(
    String.raw`[,:;.!-]\s+(?:and |so |then |just |please )?${verb} (?:me|us|the|a|your|this|it|to|on|up|out|with|in)\b`,
    'i',
  ),
  'do not first': /^\W*(?:please )?(?:do not|don't|dont|never)\b/i,
  'let us first': /^\W*(?:so |and |but |then |ok,? )?let'?s?\b/i,
  'let us': /\blet'?s\b|\blet us\b/i,
  'let me know': /\blet (?:me|us) know\b/i,
  'let somebody know': /\b(?:let|letting) \w+ know\b/i,
  'let me': /\blet me (?!know)/i,
  'shall we': /\bshall (?:we|i)\b/i,
  'why not': /\bwhy (?:don'?t|not)\b/i,
  'how about': /\b(?:how|what) about\b/i,
  'keep me posted': /\bkeep (?:me|us) (?:posted|informed|updated|in the loop|up to date|advised)\b/i,
  'make sure': /\b(?:make|be) sure\b/i,
  'get together': /\bget together\b|\bcatch up\b|\btouch base\b/i,
  'join us': /\bjoin (?:me|us)\b|\bcome (?:over|by|along)\b|\bwelcome to\b/i,
  here: /\b(?:click|tap|go|press) (?:here|on|below|the)\b/i,
  urgent: /\b(?:asap|immediately|urgent|as soon as|by (?:mon|tues|wednes|thurs|fri|tomorrow|the end|noon|close|\d))/i,

  // To you
  'can you': /\b(?:can|could|would|will|may|might) (?:you|u|ya|someone|somebody|anyone|y'all)\b/i,
  'can you first': new RegExp(`${lead}(?:can|could|would|will) (?:you|u|someone|anyone)\\b`, 'i'),
  'can we': /\b(?:can|could|may|might|should|shall) (?:i|we)\b/i,
  'can we first': new RegExp(`${lead}(?:can|could|may|should|shall) (?:i|we)\\b`, 'i'),
  'you may': /\byou (?:can|could|may|might|will|would|should|must|need to|have to|ought)\b/i,
  'you should': /\byou (?:should|must|need to|have to|ought to|might want to|may want to)\b/i,
  'you can': /\byou (?:can|could|may|will)\b/i,
  'do you': /\b(?:do|did|does|have|are|were|is|has) (?:you|u|we|they|he|she|it|i|anyone|the|this|that|your|there)\b/i,
  'do you first': new RegExp(
    `${lead}(?:do|did|does|have|are|were|is|was|has|had|am) (?:you|u|we|they|he|she|it|i|anyone|the|this|that|your|there|any)\\b`,
    'i',
  ),
  'would you like': /\b(?:do|would) (?:you|u) (?:want|like|care|mind|prefer)\b/i,
  'are you free': /\b(?:you|u) (?:want to|wanna|going to|gonna|coming|interested|free|available)\b/i,
  'want to': /\b(?:wanna|want to|care to|interested in)\b/i,
  'question word first': /^\W*(?:and |so |but )?(?:what|when|where|who|whom|why|how|which|whose)\b/i,
  'question word and verb':
    /^\W*(?:and |so |but |\w+[,:-] )?(?:what|when|where|who|whom|why|how|which)(?:'s| \w+)? (?:do|does|did|is|are|was|were|can|could|would|will|should|shall|have|has|am)\b/i,
  'any first': /^\W*any\b/i,
  'tagged question': /, (?:right|ok|okay|correct|no|huh|eh)\?/i,
  wonders: /\bwonder(?:ing|ed)?\b|\bcurious\b/i,
  thoughts: /\b(?:thoughts|ideas?|feedback|comments|suggestions|opinion)\b/i,
  questions: /\bquestions?\b/i,

  // Of me
  'I will': /\b(?:i|we)(?:'ll| will| shall)\b/i,
  'I will first': new RegExp(`${lead}(?:i|we)(?:'ll| will| shall)\\b`, 'i'),
  ill: /\bill\b/i,
  'I will be': /\b(?:i|we)(?:'ll| will) be\b/i,
  'I will do':
    /\b(?:i|we)(?:'ll| will| shall) (?:also |just |then |try to |probably |definitely )?(?:send|call|get|let|give|email|forward|check|try|see|meet|follow|have|make|take|talk|discuss|look|keep|provide|ask|work|contact|bring|need|set|put|be there|do|come|pick|review|prepare|update|share|reply|respond|write|fax|schedule|touch)\b/i,
  'will first': /^\W*(?:will|would)\b/i,
  'they will': /\b(?:he|she|they|it)(?:'ll| will)\b/i,
  'I am': /\b(?:i am|i'm|im|we are|we're)\b/i,
  'I am going to':
    /\b(?:i am|i'm|we are|we're) (?:going to|gonna|planning|trying|looking|hoping|happy|available|open|free|interested|thinking)/i,
  'I can': /\b(?:i|we) (?:can|could|may|might)\b/i,
  'we can': /\bwe (?:can|could|may|might|will)\b/i,
  'I would like':
    /\b(?:i|we)(?:'d| would) (?:really |also |very much |just )?(?:like|love|appreciate|suggest|recommend|propose|prefer|be happy|be glad|be interested|welcome|rather|hope|ask|need|want)/i,
  'I need':
    /\b(?:i|we) (?:also |still |really |just |do )?(?:need|require|want|wanted|request|ask|propose|suggest|recommend|hope|expect|plan|intend|invite|urge|encourage)\b/i,
  'need first': /^\W*(?:need|want|wanted|hope|hoping|looking forward|look forward)\b/i,
  'need you to':
    /\b(?:need|want|like|love|ask|expect|urge|encourage|invite) (?:you|u|everyone|him|her|them|someone) to\b/i,
  'they need': /\b(?:he|she|they|it|who|that) (?:needs?|wants?|requires?)\b/i,
  'we should': /\bwe (?:will |also |still |do |really )?(?:need|should|must|have) to\b|\bwe should\b/i,
  'I should': /\bi (?:should|must|have to|need to)\b/i,
  'asked me': /\b(?:asked|wants|wanted|told|requested|needs) (?:me|us|him|her|them|you)\b/i,

  // Who and when
  he: /\b(?:he|she|they|his|her|their|him|them)\b/i,
  'me or my': /\b(?:me|us|my|our)\b/i,
  me: /\bme\b/i,
  us: /\bus\b/i,
  you: /\b(?:you|u|your|ur)\b/i,
  i: /\b(?:i|i'm|i'll|i'd|i've)\b/i,
  we: /\b(?:we|we're|we'll|we'd|we've)\b/i,
  not: /\b(?:not|never|no|don't|can't|won't|didn't)\b|n't\b/i,
  'to be': /\bto be\b/i,
  past: /\b(?:was|were|did|had|said|called|sent|asked|told|got|went|met|talked|discussed|received|wanted|needed)\b/i,
  'I did':
    /\b(?:i|we) (?:was|were|did|had|said|called|sent|asked|told|got|went|met|talked|discussed|received|wanted|needed|have|just|already)\b/i,
  says: /\b(?:said|says|according)\b/i,
  'for your information': /\bfyi\b/i,

  // Letters to many
  bargain: /\b(?:free|offer|save|deal|sale|trial|win|earn|discount|exclusive|coupon)\b/i,
  application:
    /\b(?:apps?|iphone|android|ipad|account|password|subscription|newsletter|facebook|twitter|click|website|blog|video)\b/i,
  leave: /\bunsubscribe|opt[- ]?out|removed?\b.*\b(?:list|mailing)|no longer|stop receiving|prefer not|preferences/i,
};

const names = Object.keys(shapes);
