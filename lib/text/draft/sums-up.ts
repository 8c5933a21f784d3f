import { formsOf, hasForm } from './forms';

/** Whether a sentence puts the customer's matter in the seller's words: by the usual ways to begin it, or by its shape. */
export function sumsUp(sentence: string, language: string): boolean {
  return hasForm(sentence, forms, language) && !hasForm(sentence, solves, language);
}

const forms = formsOf({
  en: [
    "\\b(?:if|as) i (?:understand|read|see|got|hear) (?:it|you|this|that|your|correctly|right)|\\b(?:if i(?:'ve| have) understood|my understanding is|let me (?:make sure|check) (?:that )?i|just to (?:confirm|be sure|check|make sure) (?:that )?(?:i|we|you|the)|to (?:sum up|summari[sz]e|recap)|in other words,? you|what i(?:'m| am) hearing|from what you (?:write|wrote|say|describe)|it sounds (?:like|as if) (?:you|your|the)|so what you)",
    '^(?:[\\p{L}, ]{0,30} )?so (?:the|your|only|both|one|two|three|all) [^.?]{3,160}\\b(?:but|and not|not|instead of|while|still|missing|is that right|correct)\\b',
    '^so you (?:ordered|received|need|want|have|are looking|were|got|paid|would like)\\b',
    '^you (?:waited|ordered|cancelled|canceled|booked|bought|reported|wrote|asked|told us|noticed|sent us|paid|received|got|returned|called us|have been waiting|were (?:promised|told|charged))\\b[^.?]{15,}',
    // An apology that names what happened.
    '\\b(?:sorry|apologi[sz]e|apologies)(?: to (?:hear|read|learn|see))? that (?!(?:you|we|i|it|this|that|my) (?:(?:had|have) to wait|took|takes|feel|were kept|are (?:not )?(?:happy|upset|unhappy)|could not|cannot|did not (?:answer|reply|respond)))\\p{L}+ [^.?!]{10,}',
    '\\b(?:sorry|apologi[sz]e|apologies) (?:about|for) (?:the|your|those|these) (?!(?:late|slow|delayed|belated|short|quick|long|inconvenience|trouble|confusion|any) ?)[\\p{L}-]+ (?!(?:reply|response|answer|notice|message|mail|email|in|and)\\b)\\p{L}+',
  ],
  de: [
    '\\bleid,? dass (?!(?:sie|du|ihr|wir|ich|es|das) (?:\\p{L}+ ){0,6}?(?:warten|gewartet|gedauert|geantwortet|melde\\p{L}*))\\p{L}+ [^.?!]{10,}',
    '\\b(?:wenn|soweit) ich (?:sie|dich|es|das|ihr\\p{L}*) (?:\\p{L}+ )?(?:richtig )?verst(?:ehe|anden)\\b|\\b(?:habe|haben) (?:ich|wir) (?:sie|dich|es|das) richtig verstanden\\b|\\b(?:zusammengefasst|mit anderen worten|sie schreiben, dass|ich verstehe es so)\\b',
    '\\bkam(?:en)? also\\b|^(?:also|die \\p{L}+|das \\p{L}+|der \\p{L}+|ihre? \\p{L}+) (?:ist|sind|kam|kamen|wurde|wurden|fehlt|fehlen) also\\b|^sie (?:warten|haben) also\\b',
  ],
  fr: [
    "\\bsi (?:je|j'ai|nous) (?:vous )?(?:comprends|comprenons|bien compris|ai bien compris)\\b|\\ben résumé\\b|\\bautrement dit\\b",
  ],
  es: [
    '\\bsi (?:le |lo |he )?(?:entiendo|entendí|entendido|comprendo) (?:bien|correctamente)\\b|\\ben resumen\\b|\\bes decir, usted\\b',
  ],
  it: ['\\bse (?:ho capito|capisco) bene\\b|\\bin altre parole\\b|\\briassumendo\\b'],
  nl: ['\\bals ik (?:het|u|je) goed (?:begrijp|begrepen)\\b|\\bsamengevat\\b|\\bmet andere woorden\\b'],
  pt: [
    '\\bse (?:entendi|compreendi|entendo) (?:bem|corretamente)\\b|\\bem resumo\\b|\\bou seja, (?:você|o senhor|a senhora)\\b',
  ],
  nordic: [
    '\\b(?:hvis|om|dersom) jeg (?:har )?forst(?:år|ått|ået) (?:\\p{L}+ )?(?:riktig|rett|rigtigt)\\b|\\bom jag (?:har )?först(?:år|ått) (?:\\p{L}+ )?rätt\\b|\\b(?:oppsummert|sammanfattningsvis|med andre ord|med andra ord)\\b',
  ],
});

/** What the seller does about it is no summary. */
const solves = formsOf({ en: ["\\b(?:i|we)(?:'ll| will)\\b|\\byou can\\b"] });
