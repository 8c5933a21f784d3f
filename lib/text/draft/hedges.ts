import type { Span } from '@/lib/model/understood';
import { formsOf, placesOf } from './forms';
import type { Sentence } from './own-text';

/** Every place where the seller is less sure than the customer would like. A "maybe" that proposes something is polite. */
export function hedgesIn({ low, span }: Sentence, language: string): Span[] {
  return placesOf(low, forms, language).map(({ index, 0: words }) => span(index, index + words.trimEnd().length));
}

const forms = formsOf({
  en: [
    '\\bi (?:think|believe|suppose) (?:so\\b|(?:that )?(?:(?:it|this|that|they|the \\p{L}+) (?:should|might|may|could|probably)|we (?:might|may|could|probably))\\b|we(?: will| can|.ll)\\b(?=[^.?!]{0,40}\\b(?:hopefully|maybe|perhaps|probably|possibly)\\b)|maybe\\b|perhaps\\b|probably\\b)|\\bi guess\\b|\\bi suppose\\b',
    "\\b(?:i(?:'m| am)|we(?:'re| are)) not (?:\\p{L}+ )?(?:sure|certain)\\b(?! you)|\\bnot (?:100 ?%|a hundred percent|entirely|quite|completely|totally) (?:sure|certain)\\b",
    "\\btry (?:our|my) best to (?:maybe|perhaps|possibly)\\b|\\b(?:hopefully|(?<!\\byou(?:'ve|'re| are| have| will|'ll)? )probably|supposedly|presumably)\\b|\\b(?:it|this|that|we) might (?:possibly|perhaps)\\b",
    "\\b(?:i|we) (?:could|may|might) be (?:wrong|mistaken)\\b|\\bif i(?:'m| am) not mistaken\\b|\\bif i (?:remember|recall) (?:correctly|right|rightly)\\b|\\bas far as (?:i|we) (?:know|can tell)\\b|\\bafaik\\b|\\bto the best of (?:my|our) knowledge\\b|\\bdon't quote me\\b|\\bno expert\\b",
    '\\b(?:kind|sort) of (?!\\p{L}+(?: do| is| are| would| will|\\?))(?<!(?:what|which|this|that|the|any|some|a|every|all|one|other|right|same|new|different|no) (?:kind|sort) of )',
    '\\b(?:could|might|may) (?:also |well )?be (?:the|a|an|due|because|something|related|caused)\\b(?! (?:\\p{L}+ )?(?:good|great|better|nice|day|time|date|option|solution|idea|alternative|fit|match|way|start))|(?<!^)\\bmaybe (?:it|this|that|they|the|around|at|about|by|on|in|next|tomorrow|later|within|before|after|even|not|as)\\b|(?<!^)\\b(?:or so|at some point|some time (?:today|tomorrow|this|next))\\b|\\bbut maybe\\b(?! (?:we|you|i)\\b)|\\bmore or less\\b(?! \\d)(?<!\\d \\p{L}* ?more or less)',
    '^maybe(?:[.!,]|\\b(?= (?:it|this|that|they|the|tomorrow|next|later)\\b))',
  ],
  de: [
    '\\bich (?:glaube|denke|meine|schätze|vermute),? (?:(?:dass )?(?:das|es|dies|die|der|wir|sie)|mal|schon)\\b(?=[^.]{0,60}\\b(?:könnte|müsste|sollte|dürfte|vielleicht|eventuell|wohl|möglicherweise)\\b)',
    '\\bvielleicht (?:ist|liegt|war|sind|hat|lag) (?:es|das|die|der)\\b|\\b(?:es|das) könnte (?:an|am|auch|die|der|das|ein\\p{L}*)\\b[^.]{0,40}\\b(?:sein|liegen)\\b',
    '\\b(?:eventuell|möglicherweise|vermutlich|hoffentlich|wahrscheinlich|unter umständen)\\b|\\b(?:bin mir|sind uns|bin|sind) (?:aber |leider |da |noch |ich |wir ){0,2}nicht (?:ganz |so |völlig |100 ?% )?sicher\\b|\\bsoweit (?:ich|wir) wei(?:ß|ss)\\b|\\bohne gewähr\\b|\\bwenn ich mich (?:nicht irre|recht erinnere)\\b',
  ],
  fr: [
    '\\bje (?:ne )?(?:suis|sommes) pas (?:\\p{L}+ )?sûre?\\b|\\b(?:normalement|sans doute|probablement)\\b|\\bsauf erreur\\b|\\bje crois que\\b|\\bje pense que (?:cela|ça|on|nous|il|elle) (?:\\p{L}+ )?(?:devrait|pourrait|devrions|pourrions)\\b|\\b(?:devrait|pourrait|pourrions) (?:peut-être|éventuellement)\\b|\\bsi tout va bien\\b',
  ],
  es: [
    '\\b(?:quizás?|tal vez|probablemente|a lo mejor|ojalá)\\b|\\bno estoy segur[oa]\\b|\\bcreo que (?:debería|podría|quizás?|tal vez|a lo mejor)\\b|\\bsi no me equivoco\\b',
  ],
  it: ['\\b(?:forse|probabilmente|magari)\\b|\\bnon sono sicur[oa]\\b|\\bsalvo errori\\b|\\bse non sbaglio\\b'],
  nl: [
    '\\b(?:hopelijk|waarschijnlijk|vermoedelijk)\\b|\\bik weet (?:het )?niet zeker\\b|\\bvoor zover ik weet\\b|\\bzou(?:den)? misschien\\b|\\bdenk ik(?=[,.!]|$)|\\bik denk dat (?:het|dat|we|wij|de \\p{L}+) (?:\\p{L}+ ){0,2}?(?:misschien|waarschijnlijk|wel)\\b|\\bals het goed is\\b|\\bweet (?:ik )?(?:het )?(?:\\p{L}+ ){0,2}niet (?:helemaal |echt |precies )?zeker\\b',
  ],
  pt: ['\\b(?:talvez|provavelmente|se não me engano)\\b|\\bnão (?:tenho|temos) certeza\\b'],
  nordic: [
    '\\b(?:forhåpentligvis|forhåbentlig|förhoppningsvis|sannsynligvis|sandsynligvis|förmodligen|antagelig|antagligen|formentlig|antakelig|muligens|muligvis|möjligen)\\b|\\b(?:ikke|inte) (?:helt |heilt )?(?:sikker|säker)\\b|\\b(?:bør|burde|skal|skulle|borde) vel (?:egentlig|nok)\\b|\\bvi (?:håper|håber|hoppas) (?:at |att )?(?:vi )?(?:kanskje|måske|kanske)\\b|\\b(?:det )?(?:kan|kunne) kanskje hende\\b|\\b(?:jeg tror|jag tror) (?:det|vi|den) (?:kanskje|kanske|nok|måske)\\b|\\bså vidt jeg vet\\b|\\bsåvitt jag vet\\b',
  ],
});
