import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

const adverbs =
  '(?:(?:also|then|now|just|certainly|definitely|gladly|happily|of course|personally|still|both|all|immediately|quickly) )*';
const enActs =
  '(?:send|attach|enclose|resend|ship|email|mail|e-mail|call|ring|phone|text|write|reply|respond|answer|come back|get back|get(?! (?:to the|to be|much|more|used|together|out|up|away|better|worse|old|it right))|give|bring|deliver|dispatch|issue|refund|credit|replace|repair|fix|correct|check|look|find|ask|confirm|arrange|organi[sz]e|book|schedule|prepare|draft|finish|complete|provide|forward|pass|share|update|upload|sign|pay|transfer|order|reserve|hold|keep|let|follow|take care|make (?:sure|it|this|that|these|those|the|an?|your|up)|put|set|sort|see to|speak|talk|discuss|review|go through|return|collect|pick|drop|work on|work (?:(?:it|this|that|them|(?:the|your|a) (?:\\p{L}+ )?\\p{L}+) )?out|do (?:it|that|this|these|so|what)|have (?:it|them|this|that|the|your|an answer|a reply)|quote|invoice|cancel|change|add|remove|test|measure|cover|include|submit|post|revert|circulate|print|meet|join|report|start|begin|handle|raise|investigate|clarify|contact|tell you (?:the|your|when|by when|which|whether|by|on|as soon|tomorrow|today|this|next))';

// With a day, any act is one; these are none.
const noActs =
  '(?:be|been|have|need|want|like|love|hate|miss|hope|think|believe|know|see|understand|stay|live|spend|travel|fly|celebrate|enjoy|open|close|require|expect|wait|depend|attend|remember|feel|look|turn|become|lose|win|use|appreciate|welcome|probably|most likely|visit|go|drive|eat|sleep|rest|retire|marry|run out|assume|pretend)';

/** What a seller's side sends or brings, at the begin of what is said of it. */
const thing =
  '(?:^|[,;:–-] |\\b(?:and|then|so|but) )(?!(?:prices?|the price|(?:the |your )?payment|the fair|the show|the train|the plane|the flight|my|winter|summer|spring|autumn|christmas|easter|life|time|it all|everything) )(?:(?:the|your|our|all|both|an?|it|they|this|these|those|that) ?)?(?:(?!(?:you|we|i|he|she|who|which|that|if|when|from|can|will|to)\\b)[\\p{L}\\d-]+ ){0,5}?';

export const english: () => PromiseWords = once(() => ({
  forms: [
    form(
      `\\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to) ${adverbs}${enActs}\\b`,
      0.8,
    ),
    form(`(?:^|[,;:–-] |\\band )will ${adverbs}${enActs}\\b(?! you \\p{L}+ (?:me|us)\\b)`, 0.7),
    form(
      "\\b(?:i|we)(?:'ll| will) (?:have a |take a )?[^.!?,;]{2,60} and (?:then )?(?:send|let you know|call you|ring you|email you|mail you|get back|come back|report back|tell you|write to you)\\b",
      0.75,
    ),
    form(
      `\\b(?:i|we)(?:'ll| will| shall) be (?:sending|shipping|calling|mailing|emailing|in touch|back to you|back in touch|with you)\\b`,
      0.8,
    ),
    form(`\\b(?:i|we) (?:hereby )?(?:promise|guarantee|commit|undertake)\\b|\\byou have (?:my|our) word\\b`, 0.85),
    form('^(?:ok(?:ay)?[,. ]+|sure[,. ]+|yes[,. ]+)?will do\\b', 0.65),
    form(
      '\\b(?:consider|take) (?:it|that|this) (?:as )?done\\b|^leave (?:it|that|this) (?:with|to) (?:me|us)\\b',
      0.65,
    ),
    form("^\\W*(?:ok(?:ay)?[,. ]+|sure[,. ]+|yes[,. ]+)?(?:i'm |we're )?on (?:it|the case)(?=\\W|$)", 0.65),
    form("\\b(?:i|we)(?:'ll| will) (?:see (?:what|how|whether|to)|have a (?:look|word|chat)|take a look)\\b", 0.65),
    dated(
      `\\b(?:i|we)(?:'ll| will| shall|(?:'m| am|'re| are) going to(?= \\p{L}+ (?:it|them|this|that|the|you|your|an?|our)\\b)) ${adverbs}(?!${noActs}\\b)\\p{L}{2,}\\b`,
      0.65,
    ),
    dated(
      "\\b(?:i|we)(?:'ll| will| shall) be (?:there|round|over|along|on site|at yours|with you|finished|done|ready)\\b",
      0.65,
    ),
    dated(
      "\\b(?:i|we)(?:'ll| will| can) have (?:it|them|this|that|these|those|the|your|our|an?) (?:[\\p{L}\\d-]+ ){0,5}?(?:ready|done|with you|to you|over to you|finished|fixed|repaired|there|sorted|up and running)\\b",
      0.65,
    ),
    dated(
      `${thing}(?:go(?:es)? (?:out|off|to (?:you|press|print|the (?:carrier|courier|post)))|are going out|is going out|ships?|is shipping|are shipping|leaves?(?= (?:us|here|our|the|on|tomorrow|today|this|next|mon|tues|wednes|thurs|fri|by))|is leaving|are leaving|follows?|to follow(?! up)|is coming|are coming|comes? (?=to you)|is on (?:its|the) way|are on (?:their|the) way|will (?:follow|go|come|be on)|(?:is|are) being (?:sent|shipped|collected|picked up|delivered|repaired|posted|dispatched|released|paid|transferred|refunded))\\b`,
      0.65,
    ),
    dated(
      '\\b(?:delivery|collection|installation|fitting|pick-?up|dispatch|shipment|shipping|handover) (?:is|will be|takes place|will take place|will happen|is (?:set|booked|planned|scheduled|arranged|confirmed) for)\\b',
      0.6,
    ),
    dated(
      '^(?:please |you can |you may )?(?:expect|count on) (?:it|them|that|the|your|our|my|an?|delivery|an answer|a reply|me|us)\\b|\\byou can (?:count on|expect|collect|pick (?:it|them) up|have)\\b',
      0.65,
    ),
    dated('(?:^|[,;–-] ?|\\band )(?:back (?:to|with|at) you|with you)\\b', 0.65),
    form(`\\blet me (?:check|look into|find out|ask|get back|come back|get you|send)\\b`, 0.6),
    dated(
      `\\b(?:i|we)(?:'m| am|'re| are) (?:sending|shipping|calling|posting|delivering|mailing|dispatching|bringing|paying|collecting|picking|fitting|installing|coming|replacing|repairing|swapping|refunding)\\b`,
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
    dated(
      `\\b(?:our|my|(?:mr|mrs|ms|miss)\\.?) (?!colleagues?\\b)(?:[\\p{L}-]+ ){1,5}?(?:will|is going to) ${adverbs}(?:settle|get in touch|be in touch|${enActs})\\b`,
      0.65,
    ),
    // Whoever comes from the seller's side.
    dated(
      "(?:^|[,;:–-] |\\b(?:and|then) )(?!(?:you|they|it|this|that|who|which|there|what|we|i) ?')(?!(?:you|they|it|this|that|who|which|there|what|the|your|a|an|these|those|all|payment|delivery|shipment) )(?:(?:my|our|one of (?:my|our|the)) )?[\\p{L}]+(?: [\\p{L}]+)?(?:'ll| will| is going to|'s going to) (?:be (?:with you|there|round|over|along|on site|at yours)|come|call you|ring you|phone you|deliver|bring|drop|collect|pick|fit|install|swap|visit)\\b",
      0.7,
    ),
    dated(
      '(?:^|[,;:–-] |\\b(?:and|then) )(?!(?:it|that|this|who|which|there|here|what|he|she|everyone|everybody|nobody|winter|summer|spring|autumn|christmas|easter|payment|delivery) )[\\p{L}]+ (?:comes|is coming|rings|is ringing|calls|is calling|collects|is collecting|picks (?:it|them|you) up|delivers|is delivering)(?: (?:round|over|by|out|back|it|them|you|to you|and (?:\\p{L}+ ){1,3}))* ?(?=(?:on|at|by|before|this|next|tomorrow|today|tonight|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\\b)',
      0.6,
    ),
  ],
  never: any(
    "\\b(?:according to|as per) (?:the )?(?:ups|dhl|fedex|dpd|gls|tnt|carrier|courier|tracking|forwarder|post)\\b|\\b(?:not|won't|never|no longer|cannot|can't|unable|nobody|neither|nor|without)\\b|\\b(?:if|unless|once|provided|assuming|in case|in the event|as long as|as soon as|otherwise|whenever|subject to|depending|should you)\\b|\\b(?:when|after|until) (?:you|we|i|they|he|she|it|your|the|that|this|this has|payment)\\b|\\b(?:you|they|he|she|who|somebody|someone|\\p{L}+ (?:team|colleague)) (?:said|says|wrote|told|promised|asked|mentioned|thought|hoped|expected|claimed|assured)\\b|\\b(?:i|we) (?:thought|hoped|assumed|expected|wondered|was told|were told)\\b|(?:\\b)(?:will|'ll|shall) (?:have to|get used|have been|make sense|do fine|keep you in mind|see you|do that if|get more|let it)\\b|\\b(?:shall|will) (?:i|we|you)\\b|\\blook forward|\\bevery effort|^after\\b|\\bcalling on\\b|\\bgoing to get\\b|\\b(?:i|we)(?:'ll| will) just\\b|\\bbest (?:i|we) can\\b|\\b(?:do you|would you)\\b",
  ),
  perhaps: any(
    '\\b(?:maybe|perhaps|probably|possibly|hopefully|try|hope|might|may|may be|i think|i guess|ideally|plan to|likely|should be able|eventually|some day|at some point)\\b',
  ),
}));
