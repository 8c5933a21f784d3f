import { isPleasantry, isQuestion, withoutForm } from '@/lib/text/asks';
import { formsOf, hasForm } from './forms';
import type { Sentence } from './own-text';

/**
 * Whether a sentence of the seller's asks the customer for something, and how. What is said under "if you have questions"
 * asks for nothing.
 */
export function askIn({ said, low }: Sentence, language: string): 'question' | 'request' | null {
  if (isPleasantry(said, low) || hasForm(low, offers, language)) return null;
  if (isQuestion(said, language, low) && !/[:：]$|^how to\b/u.test(low)) return 'question';
  return hasForm(low, requests, language) && hasForm(withoutForm(low), requests, language) ? 'request' : null;
}

/** Whether what it asks cannot be answered by yes or no. */
export function isOpen({ low }: Sentence, language: string): boolean {
  return hasForm(low, openings, language);
}

/** Help is offered, should the reader want any. */
const offers = formsOf({
  en: [
    '\\b(?:if|should|in case|for)\\b[^.]{0,40}\\b(?:any|further|more|other|additional) (?:\\p{L}+ )?(?:questions?|concerns?|help|assistance|information|queries)\\b',
    '\\bhesitate\\b|\\bfeel free\\b',
  ],
  de: ['\\b(?:bei|für|falls|wenn|haben sie|sollten sie)\\b[^.]{0,30}(?:rück)?fragen\\b', '\\bzögern\\b'],
  fr: ["\\bn'hésitez pas\\b", '\\b(?:pour|si)\\b[^.]{0,30}\\bquestions?\\b'],
  es: ['\\bno dude en\\b', '\\bcualquier (?:duda|consulta|pregunta)\\b'],
  it: ['\\bnon esit[ia]\\b', '\\bper qualsiasi\\b'],
  nl: ['\\b(?:bij|als|mocht)\\b[^.]{0,30}\\bvragen\\b', '\\baarzel\\b'],
  pt: ['\\bnão hesite\\b', '\\bqualquer dúvida\\b'],
  nordic: [
    '\\b(?:om|hvis|ved|vid)\\b[^.]{0,30}\\b(?:spørsmål|frågor|spørgsmål)\\b',
    '\\bnøl ikke\\b',
    '\\btveka inte\\b',
  ],
});

/** Forms of asking the reader to do something. (Those for letters of customers also take "we need", "we would like".) */
const requests = formsOf({
  en: [
    "(?<!\\b(?:to|than) )\\b(?:please|pls|plz|kindly)\\b(?! (?:accept|find|see|note|be (?:advised|aware)|rest assured|excuse|forgive|bear with|do not|don't (?:worry|hesitate)|feel))",
    '\\b(?:can|could|would|will) you\\b(?! (?:see|imagine))(?=[^.]*[?]|[^.]{0,20}\\b(?:send|confirm|tell|let|check|give|share|provide|forward))',
    '\\blet (?:me|us) know\\b',
    '(?:^|[,;:–-] |\\b(?:and|then|so|just) )(?:send|give|confirm|tell|show|forward|return|sign|fill in|provide)\\s+(?:me|us|your|it|the|this)\\b',
    "\\b(?:i|we)(?:'d| would)? (?:still |just |only )?(?:need (?:your|you to|from you)|(?:appreciate|be grateful|be glad|love) (?:it )?if you)\\b",
    '\\bwould be (?:great|helpful|good) if you\\b',
  ],
  de: [
    '\\bbitte\\b(?! (?:schön|sehr|beachten|entschuldigen|um (?:entschuldigung|verzeihung|verständnis|nachsicht|etwas geduld|geduld)))(?<!\\bich bitte)',
    '\\b(?:können|könnten|würden|wollen|dürfte|dürften) sie (?:mir|uns|bitte|mich|das|die|den)\\b|\\b(?:kannst|könntest|würdest) du (?:mir|uns|bitte|mich|das|die|den)\\b',
    '\\b(?:senden|schicken|teilen|geben|sagen|nennen|bestätigen|lassen) sie (?:mir|uns|mich)\\b|\\b(?:gib|sag|schick) (?:mir|uns)\\b',
  ],
  fr: [
    '\\b(?:pouvez|pourriez|voulez|voudriez)[- ]vous\\b|\\b(?:peux|pourrais)[- ]tu\\b',
    '\\bveuillez\\b(?! (?:agréer|recevoir|trouver|accepter|excuser|nous excuser|noter))|\\bmerci de (?:nous |me |bien vouloir )?\\p{L}+(?:er|ir|re)\\b',
    "\\bs'il (?:vous|te) pla[iî]t\\b",
  ],
  es: [
    '\\bpor favor\\b|\\b(?:podr[ií]a|podrían|puede|pueden) (?:usted )?(?:enviar|confirmar|decir|indicar|mandar|facilitar)\\p{L}*',
  ],
  it: [
    '\\bper (?:favore|cortesia)\\b|\\b(?:potrebbe|potreste|può) (?:\\p{L}+ )?(?:inviar|confermar|dir|mandar|indicar)\\p{L}*',
  ],
  nl: [
    '\\b(?:kunt|wilt|zou) u\\b|\\b(?:kun|kan|wil) je (?:me|mij|ons|dit|dat|de|het)\\b|\\b(?:alstublieft|alsjeblieft|gelieve)\\b|\\bneem contact op\\b|\\bstuur (?:me|ons|mij)\\b',
  ],
  pt: [
    '\\bpor favor\\b|\\b(?:poderia|pode|podem|poderiam) (?:nos |me |por favor )?(?:enviar|confirmar|dizer|indicar|mandar|informar)\\p{L}*',
  ],
  nordic: [
    '^(?:kan|kunne|vil|skulle) (?:du|ni|dere)\\b|\\b(?:vennligst|venligst|vänligen)\\b(?! hälsning)|\\bvær så (?:snill|vennlig)\\b',
    '(?:^|[,;] )(?:send|skicka|gi|ge|giv) (?:meg|mig|oss|os)\\b|\\b(?:ta|tag) kontakta? med\\b',
  ],
});

/** Words that ask for more than yes or no: at the beginning of a question, or behind a verb of telling. */
const openings = formsOf({
  en: [
    '^(?:(?:and|but|so|also|or|then|now|hi|hello|hey|dear|first|second|\\d+[.)])[\\s,]+)*(?:\\p{L}+, )?(?:(?:at|in|on|for|to|from|with|by|about|until) )?(?:what(?! (?:about|if))|which|when|where|who|whom|whose|why|how(?! (?:about|are you)))\\b[^?]*\\?',
    '[,;:–-] (?:(?:and|but|so) )?(?:what(?! (?:about|if))|why|how(?! about)|(?:which|when|where|who) (?:\\p{L}+ ){0,2}?(?:do|does|did|is|are|were|can|could|would|will|shall|should) (?:i|we|you|they|it|the|your))\\b[^?]*\\?',
    '\\b(?:and|but) (?:what|which|when|where|why|how) (?:\\p{L}+ ){0,2}?(?:do|does|did|is|are|were|can|could|would|will|shall|should)\\b[^?]*\\?',
    '\\b(?:tell (?:me|us)|let (?:me|us) know|explain|describe|say|share)(?: to (?:me|us))? (?:a (?:bit|little) )?(?:more\\b|what|which|when|where|who|why|how)',
  ],
  de: [
    '^(?:(?:und|aber|also|noch|nun|dann|hallo|\\d+[.)])[\\s,]+)*(?:\\p{L}+, )?(?:(?:an|auf|bis|ab|für|mit|von|zu|in|bei|seit|unter) )?(?:was|welche[rsmn]?|wann|wo|wohin|woher|wer|wem|wen|warum|wieso|weshalb|womit|wofür|worum|wodurch|wie(?! (?:wäre|geht|besprochen|vereinbart)))\\b[^?]*\\?',
    '[,;:–-] (?:und |aber )?(?:was|welche[rsmn]?|wann|wo|wohin|warum|wieso|wofür) \\p{L}+(?:en|t|st|ist|sind)? (?:sie|ihr|wir|ich|du|die|der|das)\\b[^?]*\\?|\\bund (?:was|welche[rsmn]?|wann|wo|warum|wie) [^?]*\\?',
    '\\b(?:sagen|mitteilen|erklären|beschreiben|schreiben|verraten|mit|bescheid)\\b[^?.]{0,20}, (?:was|welche[rsmn]?|wann|wo|wie|warum|wofür)\\b',
  ],
  fr: [
    "^(?:et |mais )?(?:(?:à|de|pour|depuis|avec) )?(?:quel(?:le)?s?|quand|où|comment|pourquoi|combien|qui|que|qu'|quoi)(?:\\b|(?<=')).*\\?",
  ],
  es: [
    '^(?:y |pero )?¿\\s?(?:(?:a|de|para|en|con|por) )?(?:qué|cuál(?:es)?|cuándo|dónde|cómo|cuánt[oa]s?|quién(?:es)?)\\b',
  ],
  it: [
    '^(?:e |ma )?(?:(?:a|di|per|da|in|con) )?(?:quale?|quali|qual|quando|dove|come|perché|quanto|quanti|quante|chi|che cosa|cosa)\\b.*\\?',
  ],
  nl: ['^(?:en |maar )?(?:(?:op|in|voor|met|van|tot) )?(?:wat|welke?|wanneer|waar|hoe|waarom|wie|waarvoor)\\b.*\\?'],
  pt: [
    '^(?:e |mas )?(?:(?:a|de|para|em|com|por) )?(?:qual|quais|quando|onde|como|quant[oa]s?|quem|por que|o que)\\b.*\\?',
  ],
  nordic: [
    '^(?:og |och |men )?(?:(?:på|i|til|till|for|för|fra|från|med) )?(?:hva|hvad|vad|hvilke[nt]?|hvilket|vilke[nt]|vilka|når|när|hvornår|hvor|var|hvordan|hur|hvorfor|varför|hvem|vem)\\b.*\\?',
  ],
});
