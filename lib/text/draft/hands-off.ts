import { pattern } from '@/lib/text/pattern';
import { formsOf, hasForm } from './forms';

const places =
  '(?:warehouse|department|support|accounting|accounts|sales|service|billing|finance|logistics|carrier|courier|manufacturer|helpdesk|help desk|reception|purchasing|dealer|supplier|workshop|bank|customs|head office|technicians?|colleagues?|team|stockroom|shop|store|product management|engineers?|vendor|publisher|developer|insurer|landlord|agency|installer)';
const turns =
  '(?:contact|call|phone|e-?mail|write to|reach out to|get in touch with|speak (?:to|with)|talk (?:to|with)|turn to|refer to|check with|ask(?! for| if| whether))';

/** The customer is pointed to somebody else: "please contact our warehouse", "that is not my department". */
export function handsOff(sentence: string, language: string): boolean {
  return hasForm(sentence, forms, language) && !hasForm(sentence, offers, language);
}

/** Whom the words name that send the customer on ("our product team"); nothing where they name nobody. */
export function sentTo(words: string): { whom?: string } {
  const [, english, german] = receiver.exec(words) ?? [];
  const whom = english ?? german;
  return whom === undefined ? {} : { whom };
}

const receiver = pattern(
  new RegExp(
    `\\b${turns} (?:directly )?((?:our|the|my) (?:[\\p{L}-]+ ){0,3}?${places})\\b|\\b(?:an|bei) (unser\\p{L}* \\p{Lu}\\p{L}+)`,
    'iu',
  ),
);

const forms = formsOf({
  en: [
    `(?:^|[,;:–-] |\\b(?:and|please|kindly|just|then|best to|better to|you(?:'ll)? (?:can|should|must|may|could|might want to|(?:will )?(?:need|have) to)) )(?:directly )?${turns} (?:directly )?(?:our|the|my|your|their) (?:[\\p{L}-]+ ){0,3}?${places}\\b`,
    `\\byou(?:'ll| will)? (?:need|have|ought) to ${turns} (?!me\\b|us\\b|it\\b|your\\b|this\\b)`,
    "(?:\\b(?:that|this|it)(?:'s| is| was)|^) not (?:really |actually |in )?(?:my|our) (?:department|area|job|responsibility)\\b",
    "\\bnot (?:something|a matter|anything) (?:that )?i (?:handle|deal with|do|take care of|can help)\\b|\\bi(?:'m| am) not (?:responsible for|in charge of|the right person)\\b|\\bi (?:don't|do not) (?:handle|deal with) (?:this|that|these|those|such)\\b",
    `\\b(?:please|kindly|best|better|just|(?:need|have|ought) to|you (?:can|should|must|may|could)) (?:directly )?${turns} (?:them|him|her)\\b(?! (?:back|to|if|for)\\b)|(?:^|[,;:–-] )${turns} (?:them|him|her) direct(?:ly)?\\b|\\b(?:is|are) (?:handled|dealt with|processed|looked after|answered|taken care of) by (?:the|our|my|a)\\b(?=[^.!?]{0,160}\\b(?:contact|call|phone|e-?mail|write|ask|them)\\b)`,
    '\\b(?:my|our|a) colleagues?,? (?:[\\p{L}.-]+,? ){0,4}?(?:will|can|is going to|takes? care|would be|is the one)\\b',
    "\\bthey(?:'re| are) (?:the ones? )?(?:responsible|in charge)\\b|\\b(?:our|the|my) (?:[\\p{L}-]+ ){0,3}?(?:team|department|office|people) (?:is |are )?(?:responsible|in charge|handles?|deals? with|takes? care)\\b",
    '\\bsomeone (?:else )?(?:from|in|at) (?:our|the) [^,.]{1,30} (?:will|can) (?:contact|call|get|help|be in touch)\\b',
    `\\b(?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are)? (?:just |now |going to )?(?:pass(?:ed|ing)?|forward(?:ed|ing)?|hand(?:ed|ing)?) (?:this|that|it|your \\p{L}+) (?:on |over |along )?to (?:(?:our|the|my) (?:[\\p{L}-]+ ){0,2}?)?${places}\\b(?!.{0,20}\\b(?:and|i|we|but i)(?:'ll| will) (?:write|call|come|get|let|tell|keep|answer|update|report|be|follow))`,
    // To an address, for no file that is to go there.
    `\\b(?:please|kindly|best to|better to|just) (?:directly )?${turns} (?:directly )?[\\w.+-]+@[\\w.-]*\\w(?=[,.!;]*(?:\\s*$| (?!with\\b|the\\b|your\\b)(?<=[,.!;] )))`,
    '\\b(?:transfer|pass|hand) you (?:on |over )?to\\b|\\bput you through\\b|\\b(?:put you in touch|connect you) (?:with|to) (?:my|our)\\b',
  ],
  de: [
    '\\b(?:wenden|melden) sie sich (?:bitte )?(?:direkt )?(?:an|bei) (?!mich\\b|uns\\b|mir\\b)|\\bwende dich (?:bitte )?(?:direkt )?an (?!mich\\b|uns\\b)',
    '\\bnicht (?:mein|unser|in mein|in unser)e?[rnm]? (?:abteilung|bereich|zuständigkeit\\p{L}*|aufgabe)\\b|\\bbin ich (?:\\p{L}+ ){0,2}nicht (?:\\p{L}+ )?(?:zuständig|der richtige|die richtige)|\\bich bin (?:dafür |hierfür |leider ){0,2}nicht (?:zuständig|der richtige|die richtige)',
    '\\b(?:mein|unser)e? kolleg(?:e|in|en|innen)(?: [\\p{L}.]+){0,3}? (?:wird|werden|meldet|melden|kümmert|hilft|übernimmt|übernehmen|kann|können)\\b',
    '\\b(?:dafür|hierfür|darum|das|zuständig) (?:ist|sind|macht|machen|kümmert sich|übernimmt|klärt) (?:bei uns )?(?:unser\\p{L}*|der|die|das) (?:\\p{L}+ )?(?:\\p{L}*team|vertrieb|support|lager|versand|buchhaltung|kundendienst|kundenservice|technik|service|einkauf|\\p{L}*abteilung|kollegen)(?!\\p{L})',
    '\\b(?:rückfragen|fragen|auskunft|auskünfte|näheres) (?:dazu |hierzu |darüber )?(?:beantwortet|erteilt|gibt|beantworten|erteilen|geben) (?:ihnen )?(?:gern |gerne )?(?!ich\\b|wir\\b|ihnen\\b)(?:der|die|das|unser\\p{L}*|mein\\p{L}*)',
    '\\b(?:dafür|hierfür|darum|zuständig) (?:ist|kümmert sich) (?:bei uns )?(?:herr|frau)\\b|\\b(?:ich|wir) (?:leite|leiten|gebe|geben|reiche|reichen) (?:das|es|dies|ihre? \\p{L}+|ihren? \\p{L}+|deine? \\p{L}+) (?:\\p{L}+ )?an (?:unser\\p{L}*|mein\\p{L}*|die|den|das) (?:\\p{L}+ ){0,3}?weiter\\b(?![^.!?]{0,40}\\b(?:und|melde|ich|wir))',
    '\\b(?:kontaktieren|fragen) sie (?:bitte )?(?:direkt )?(?:unser\\p{L}*|den|die|das) \\p{L}+',
    '\\b(?:sie müssen|du musst|müssen sie) (?:sich )?[^,.]{1,40}(?<!\\buns )(?<!\\bmich )(?:anrufen|kontaktieren|wenden)\\b',
  ],
  fr: [
    "\\b(?:veuillez|merci de|vous devez|il faut|vous pouvez) (?:directement )?(?:vous adresser|contacter|appeler|voir avec|joindre) (?:directement )?(?:notre|le |la |les |l'|au |à )",
    "\\bn'est pas (?:de )?(?:mon|notre|ma) (?:service|ressort|département|domaine|responsabilité)\\b",
    '\\b(?:je|nous) (?:transmets|transmettons|transfère|transférons|fais suivre) (?:votre|ta|cette|ce|vos) \\p{L}+ (?:à|au) (?:mon|ma|notre|nos|le|la|service)\\b(?![^.!?]{0,40}\\b(?:et (?:je|nous)|reviens|revenons))',
    '\\b(?:mon|ma|notre) collègue (?:\\p{L}+ ){0,2}(?:vous|va|prendra|pourra)\\b',
  ],
  es: [
    '\\b(?:póngase en contacto con|contacte (?:con |a )?|dir[ií]jase a|debe (?:llamar|contactar) (?:a|con) )\\s?(?:nuestr[oa]|el|la|al|contabilidad|ventas|soporte|administración)\\b',
    '\\bno es (?:mi|nuestro) (?:departamento|área|competencia)\\b|\\bmi (?:colega|compañer[oa]) (?:\\p{L}+ )?(?:le|te|se) ',
  ],
  it: [
    '\\b(?:contatti|si rivolga|deve (?:contattare|chiamare|rivolgersi)) (?:direttamente )?(?:(?:il|la|lo|al|allo|alla|a) |all.(?=\\p{L}))',
    '\\bnon è (?:il mio reparto|di mia competenza|la mia competenza)\\b|\\bil mio collega (?:\\p{L}+ )?(?:le|la|si|ti) ',
  ],
  nl: [
    '\\bneem(?:t u)? (?:\\p{L}+ )?contact op met (?!mij\\b|me\\b|ons\\b)|\\bu moet (?:\\p{L}+ ){1,4}bellen\\b',
    '\\bniet mijn afdeling\\b|\\bmijn collega (?:\\p{L}+ )?(?:zal|neemt|belt|helpt)\\b',
  ],
  pt: [
    '\\bentre em contat?o com (?:o|a|nosso|nossa)\\b|\\bdeve (?:ligar|contactar)\\b',
    '\\bnão é (?:o )?(?:meu|nosso) departamento\\b|\\bmeu colega (?:\\p{L}+ )?(?:irá|vai|entrará)\\b',
  ],
  nordic: [
    '\\b(?:ta|tag) kontakta? (?:med|till) (?!meg\\b|mig\\b|oss\\b|os\\b)|\\bkontakt(?:a|e)? (?:vår|vårt|vores|lageret|lagret|kundeservice|kundservice)\\b',
    '\\b(?:jeg|vi|jag) (?:sender|skickar|gir|ger) (?:dette |det |detta |den |saken |ærendet )?(?:videre|vidare) (?:til|till) (?!deg|dig|dere|er\\b|jer)\\p{L}+|\\b(?:jeg|vi) (?:videresender|vidarebefordrar) (?:dette|det|saken) (?:til|till)\\b',
    '\\b(?:ikke|inte) (?:min|vår|vores) (?:avdeling|avdelning|afdeling)\\b|\\b(?:min|vår) (?:kollega|kolleg) (?:\\p{L}+ )?(?:vil|tar|kommer|återkommer|ringer|kontakter)\\b',
  ],
});

/** "If you have questions, please contact our support" offers help and sends nobody away. */
const offers = formsOf({
  en: [
    '^if you\\b|\\b(?:if|should (?:you|there|any)|for)\\b[^.]{0,40}\\b(?:questions?|concerns?|help|assistance|queries|information)\\b',
  ],
  de: ['\\b(?:bei|für|falls|wenn|sollten)\\b[^.]{0,40}fragen\\b'],
  fr: ['\\b(?:pour|si|en cas)\\b[^.]{0,40}\\bquestions?\\b'],
  nordic: ['\\b(?:om|hvis|ved|vid)\\b[^.]{0,40}\\b(?:spørsmål|frågor|spørgsmål)\\b'],
});
