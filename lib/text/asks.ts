import type { Finding } from '@/lib/model/kinds/touch';
import { isAtALoss } from './at-a-loss';
import { leftAlone } from './left-alone';
import { isForOthers, needsNoAnswer } from './needless';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { requests } from './requests';
import { isRhetorical, isSelfAnswered, withoutRhetorical, withoutTag } from './rhetorical';
import { inSmall } from './small';
import { isUnhelped } from './unhelped';
import { asksUnmarked } from './unmarked';

interface Rest {
  complains: Finding;
  /** The message looks like the end of an exchange. */
  settles: boolean;
  words: number;
}

/**
 * Whether a message wants an answer. yes: a question, with or without its mark, a request, or somebody who does not know
 * what to do. no: courtesy, settling, for information, or no answer is needed, as it says. unsure: anything else.
 */
export function asksIn(sentences: readonly string[], language: string, { complains, settles, words }: Rest): Finding {
  if (words === 0 && !sentences.some(hasMark)) return settles ? 'no' : 'unsure';
  const others = sentences.findLastIndex(isForOthers);
  if (others >= 0) {
    const rest = sentences.slice(others + 1);
    return rest.length === 0 ? 'no' : asksIn(rest, language, { complains, settles: true, words });
  }
  const last = complains === 'yes' ? -1 : sentences.findLastIndex(needsNoAnswer);
  const needless = last >= 0;
  for (const [at, sentence] of sentences.entries()) {
    if (pleasantry.test(inSmall(sentence)) || isSelfAnswered(sentence, sentences[at + 1])) continue;
    const rest = settles && complains === 'no' ? withoutRhetorical(sentence) : withoutTag(sentence);
    // What was wondered aloud before "you need not reply" wants none; what is to be done is to be done.
    if (isQuestion(rest, language) && (at >= last || isRequest(rest))) return 'yes';
    if (!needless && (isRequest(rest) || isAtALoss(rest) || isUnhelped(rest))) return 'yes';
  }
  if (needless) return 'no';
  const hopes = sentences.some((sentence) => hoping.test(inSmall(plainMarks(sentence))));
  return settles && complains === 'no' && !hopes ? 'no' : 'unsure';
}

/**
 * A question by its mark or by the order of its words. A Greek mark looks like a semicolon and is told by the language.
 * `low`: the same in small letters, where that is known.
 */
export function isQuestion(sentence: string, language: string, low = inSmall(sentence)): boolean {
  return hasMark(sentence) || (language === 'el' && /;\s*$/u.test(sentence)) || asksWithoutMark(sentence, low);
}

/** A question mark of any script. */
function hasMark(sentence: string): boolean {
  return /[?？؟⁇⁈‽⸮՞፧]/u.test(sentence);
}

/** "How are you?" asks for nothing. */
const pleasantry = pattern(
  /\b(how are you( doing)?( today)?|how('s| is) (it going|everything)|hope (you|all|this|everything).{0,60}|wie geht('s| es) (ihnen|dir|euch)|(comment )?(allez-vous|ça va|vas-tu)|cómo (está|estás|están)|como (está|vai)|come (sta|stai|va)|hoe gaat het( met (u|je))?|hur (mår|är det med) (du|ni)|hvordan (går det|har du det)|(?:and |so |hey )?how (?:was|were|is|are) (?:your|the|that) (?:\p{L}+ ){0,2}?(?:weekend|holidays?|vacation|trip|christmas|easter|new year|summer|break|baby|family|kids|little one|dog|wedding|birthday|marathon|party)(?: going| treating you)?|(?:and |so )?did (?:you|u) (?:have|get) a (?:good|nice|great|lovely) (?:weekend|holiday|break|christmas|easter|time)|(?:and |so |hey |lol )?did (?:you|u) (?:see|watch|catch) the (?:match|game|football|rugby|cricket|final|race|fight)(?: (?:last|on|yesterday|at)\b[^?]{0,30}| yesterday)?|(?:und )?wie war (?:dein|ihr|euer|der|das) (?:\p{L}+ )?(?:wochenende|urlaub|fest|geburtstag)|comment (?:se sont passées|étaient) (?:vos|tes|les) vacances|qué tal (?:el finde|el fin de semana|las vacaciones|la familia|todo|estás|estáis|está)|(?:com'è andato il|com'è stato il|come sono andate le|come è andata la) \p{L}+|hoe was (?:je|jullie|uw|het) (?:weekend|vakantie)|hvordan var (?:ferien|helgen|helga|turen|påsken|jula)|hur var (?:semestern|helgen|resan))\s*[?!.]*$/u,
);

/** Offers and forms of courtesy in the shape of a request. */
const formal = pattern(
  /\b(?:please |pls |kindly )(?:take (?:good )?care\b(?! (?:of|that|to))|take (?:good )?care of (?:your(?:self|selves)|your (?:own )?health)|(?:stay|keep|be|remain) (?:well|safe|healthy|warm)|have an? (?:\p{L}+ ){0,2}(?:day|evening|week|weekend|time|trip|rest|holiday|journey|flight)|enjoy (?:your|the)|say (?:hello|hi)|(?:give|send|pass on) (?:my|our) (?:\p{L}+ )?(?:regards|love|best|greetings|wishes)|accept (?:my|our))[^.;:!?]{0,100}|\b(?:so |and )?nothing (?:on|for|before|after|until|this|that|more|else)\b[^.;:!?]{0,60}\bplease|\b(please|pls|kindly) (find|see)\b.{0,80}\b(attach|enclos|below)|\b(please )?(do not|don't|dont) hesitate|\bplease (feel free|be (advised|aware|informed)|accept|note)\b|\b(let (me|us) know|reach out|contact (me|us)|call|get in touch) (if|should|when) (you|there)('re| are| have| need| is)?\b.{0,40}\b(any(thing)?|question|concern|problem|further|help)|\b(like|want|wanted|wish) to (thank|say|apologi[sz]e|let you know|inform you|congratulate)\b|\bbitte (schön|sehr|beachten|wenden(?! sie))\b|\b(möchte|möchten|haben) .{0,60}\b(bedanken|danken|dank|mitteilen|informieren)\b|よろしくお願い|宜しくお願い/u,
);

/** What letters to many say at their end, and offers to answer: instructions that nobody has to answer. */
const smallPrint = pattern(
  /\b(?:please |simply |just )?(?:click|tap|press|follow) (?:here|below|on|the|this)\b[^.?]{0,100}|\bplease add [^?]{1,120} to your (?:address|safe|contact|white)[^?]{0,100}|\blet me (?:just|tell you|sum|get|see|check)\b|\bto ensure (?:future )?delivery\b[^?]{0,200}|\bif you (?:would like|would no longer|would prefer|wish|want|no longer|do not|don't|prefer)\b[^.?]{0,120}\b(?:unsubscribe|stop receiving|receive (?:further|future|any more|more|these|such|our|e-?mails?|messages?|communications?)|preferences|opt[- ]?out|click|mailing list|removed?|remove yourself|taken off)\b[^?]{0,120}|\bif you have (?:any |other |further |more )*(?:questions?|comments?|concerns?|problems?)\b[^?]{0,160}|\b(?:please )?(?:do not|don't) reply to this\b|\b(?:i|we)(?:'d| would) like to (?:share|introduce|invite|offer|welcome|recommend)\b|\bif you (?:have )?received this (?:e-?mail|message|communication) in error\b[^?]{0,200}|\b(?:lets|let|allows?) you\b/gu,
);

/** What is not to be done, or not needed: nobody has to answer that. Ends where the sentence goes on to something else. */
const notNow = pattern(
  /\b(?:(?:so |but |and )?(?:please|pls|kindly) (?:ignore|disregard|forget about) [^.;:!?,]{1,120}[,\s]*|(?:so |but |and )?(?:please|pls|kindly) (?:do not|don't|dont|never) (?!forget|hesitate)[^.;:!?,]{1,120}[,\s]*|(?:there(?:'s| is) )?no need (?:to|for)\b[^.;:!?,]{0,120}[,\s]*|(?:pas|plus|aucun) besoin (?:de|d')[^.;:!?,]{0,120}|bitte (?:vorerst |erst ?mal |noch |also |erst einmal )*(?:nichts?|kein\p{L}*|nicht mehr)(?! vergessen| zögern)[^.;:!?,]{0,120}[,\s]*|bitte (?:entschuldigen|verzeihen|entschuldige|verzeih) sie[^.;:!?]{0,120}|bitte(?:n)? (?:wir )?um (?:entschuldigung|verzeihung|nachsicht|verständnis)|(?:melden sie sich|melde dich|rufen sie|ruf|kommen sie|schreiben sie) (?:doch |mich |an |einfach |gern |gerne |jederzeit |uns |vorbei ){0,3}(?:gern|gerne|jederzeit)[^.;!?]{0,100}|(?:bitte )?(?:meine|die|diese) [^.;:!?,]{1,40}(?:ignorieren|vergessen)|(?:ignorieren|vergessen) sie bitte [^.;:!?,]{1,80}|merci de ne (?:pas|rien)[^.;:!?,]{0,120}|por favor,? (?:todavía |aún )?(?:no|não)(?! olvid| se olvid| esque)[^.;:!?,]{1,120}[,\s]*|per favore,? non(?! dimentic)[^.;:!?,]{1,120}|(?:graag|alstublieft) (?:nog )?(?:niet|niets|geen)[^.;:!?,]{1,120}|(?:vennligst|vänligen) (?:ikke|inte)(?! glem| glöm)[^.;:!?,]{1,120}|(?:feel free|you(?:'re| are) welcome) to\b[^.;!?,]{0,120}|n'hésitez pas[^.;!?]{0,120}|(?:that(?:'s| is| was)|this is|it's|you(?:'ve| have)? (?:gave|given|sent|told) (?:me|us)|have|got) (?:now )?(?:all|everything|exactly what|just what|what)(?: (?:that|the \p{L}+))? (?:i|we)(?:'d| had)? (?:needed|need|wanted|want|require|required|asked for)|alles,? was (?:ich|wir) (?:noch )?(?:brauch|benötig)\p{L}+|tout ce (?:dont|qu'il) (?:j'ai|j'avais|nous avons|nous avions|me|nous) (?:besoin|faut|fallait)|todo lo que (?:necesito|necesitaba|necesitamos|quería)|tudo o que (?:preciso|precisava|precisamos)|tutto (?:quello|ciò) (?:che mi serv|di cui ho|di cui avev|che ci serv)\p{L}*(?: bisogno)?|alles wat (?:ik|we|wij) (?:nodig|wilde|wilden)(?: heb| hebben)?|(?:alt|allt) (?:som )?(?:jeg|vi|jag) (?:trenger|trengte|har brug for|behöver|behövde)|let (?:me|us) know (?:if|when|should) you (?:(?:ever )?need|ever|want any|(?:are|'re) (?:ever |next )?(?:around|near|passing|in town|in the area))[^.;!?]{0,100})/gu,
);

/** The wait for an answer wants one, perhaps: it does not let a message rest. */
const hoping = pattern(
  /\b(?:look(?:ing)? forward to (?:your|hearing)|hope to hear|hoping to hear|freu(?:e|en) (?:mich|uns) (?:\p{L}+ )?(?:auf|über) (?:ihre|deine|eine) (?:antwort|rückmeldung|nachricht)|dans l'attente de|en espera de|quedo a la espera|fico a aguardar|in attesa di|in afwachting van|gleder meg til å høre|glæder mig til at høre|ser frem til|ser fram emot)/u,
);

export function isPleasantry(sentence: string, low = inSmall(sentence)): boolean {
  return sentence === '' || pleasantry.test(low) || isRhetorical(low);
}

/** The sentence in small letters, without offers and forms of courtesy that only look like a request. */
export function withoutForm(sentence: string): string {
  return inSmall(plainMarks(sentence))
    .replace(formal, ' ')
    .replace(smallPrint, ' ')
    .replace(notNow, ' ')
    .replace(leftAlone, ' ')
    .trim();
}

/** Whether a sentence wants something done, told by its usual words. */
export function isRequest(sentence: string): boolean {
  const plain = withoutForm(sentence);
  return requests.some((request) => request.test(plain));
}

/** Where a clause may begin within a sentence. */
const clauseStart = /[.!;:,]\s+|\s[–—-]\s|\s(?:and|but|so|or|also|then|plus)\s/u;

/** Words before the question itself. */
const leadIn = '(?:(?:hi|hello|hey|ok|okay|well|sorry|just|also|and|so|but)\\s+)*';

/** "do you send a label": the order of words alone makes it a question. ("Should you need" is none.) */
const inverted = new RegExp(
  `^${leadIn}(?!(?:would|can|could) (?:you|u) (?:believe|imagine|credit)\\b)(?:do|does|did|can|could|would|will|shall|may|is|are|was|have|has|am)(?:n't|nt)?\\s+(?:you|u|we|i|they|he|she|it|this|that|there|the|these|those|my|our|your|any|anyone|someone)\\b`,
  'u',
);

/** "how long does it take", "any news": a question, unless it opens a full sentence ("What you need is attached."). */
const questionWord = new RegExp(
  `^${leadIn}(?:(?:what|when|where|who|whom|why|how|which|whose)\\s+(?:\\S+\\s+){0,2}?(?:do|does|did|can|could|would|will|should|shall|is|are|was|were|have|has|am|about|if|to)\\b|(?:what|how|where|who|when)'s\\b|any (?:news|updates?|chance|idea|thoughts|luck|word|progress)\\b)`,
  'u',
);

function asksWithoutMark(sentence: string, low: string): boolean {
  const isStatement = /^\p{Lu}[^.]*\.$/u.test(sentence);
  return low
    .split(clauseStart)
    .map((clause) => clause.trim())
    .some((clause) => {
      if (inverted.test(clause)) return true;
      return !isStatement && (questionWord.test(clause) || asksUnmarked(clause));
    });
}
