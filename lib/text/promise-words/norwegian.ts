import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

export const norwegian: () => PromiseWords = once(() => ({
  forms: [
    form(
      '\\b(?:jeg|vi) (?:skal|kommer til å|lover)\\b|\\bskal (?:jeg|vi)\\b|\\bskal (?:du|dere) få\\b|\\b(?:vi|jeg) (?:dekker|dækker|erstatter) (?:\\p{L}+ ){0,3}?(?:\\p{L}*frakt\\p{L}*|\\p{L}*porto\\p{L}*|kostnad\\p{L}*|udgift\\p{L}*|omkostning\\p{L}*|den|det)\\b|\\b(?:vi|jeg) sørger for\\b|\\b(?:det|den) kan (?:i|du|dere) (?:regne|stole) (?:med|på)\\b',
      0.75,
    ),
    form(
      '\\b(?:jeg|vi) vil (?=(?:sende|levere|ringe|gi|ordne|sørge|betale|refundere|svare|kontakte|komme tilbake)\\b)',
      0.75,
    ),
    form(
      '\\b(?:jeg|vi) (?:kommer tilbake til|tar kontakt|ordner det|fikser det|vender tilbage)\\b|\\bog (?:kommer tilbake(?= til| med|\\W|$)|vender tilbage|(?:gir|giver) (?:(?:deg|dere|dig|jer) )?(?:beskjed|besked)|melder (?:tilbake|tilbage))|\\b(?:jeg|vi) (?:gir|giver) (?:(?:deg|dere|dig|jer) )?(?:beskjed|besked)\\b',
      0.7,
    ),
    dated(
      '\\b(?:jeg|vi) (?:sender|ringer|leverer|ordner|fikser|svarer|betaler|gir|giver|mailer|kommer|henter|bestiller|sjekker|tjekker|undersøker|undersøger|tar|tager|monterer|bytter|reparerer|oppdaterer|opdaterer|lager|laver|gjør|legger|lægger|setter|sætter|refunderer|krediterer|stiller|møter|besøker|besøger|skriver|pakker|retter|bekrefter|bekræfter)\\b|\\b(?:sender|ringer|leverer|ordner|fikser|svarer|betaler|mailer|henter|bestiller|monterer|bytter|reparerer|refunderer|krediterer|kommer|sjekker|skriver|pakker|bekrefter|bekræfter) (?:jeg|vi)\\b',
      0.8,
    ),
    dated(
      '\\b(?:du|dere|i) (?:får|mottar|modtager|har)\\b|\\bfår (?:du|dere|i)\\b|\\bhar (?:du|dere|i) (?:den|det|dem|alt|tilbudet|svar\\p{L}*)\\b',
      0.7,
    ),
    dated(
      '(?:^|[,;:–-] |\\b(?:og|så) )(?:(?:den|det|de|alt|resten|din|ditt|dine|dit|deres|jeres|vår|vårt|våre|vores) )?(?:(?!(?:du|dere|jeg|vi|hvis|når|som)\\b)[\\p{L}\\d-]+ ){0,3}?(?:kommer|sendes|leveres|afsendes|går (?:ut|ud|herfra|fra oss|fra os|av gårde|afsted)|(?<!\\b(?:sendt|skickad).*)er (?:klare?|på plass|på plads|hos (?:deg|dere|dig|jer)|fremme|framme|ferdig|færdig)|følger|hentes|blir (?:sendt|levert|hentet)|bliver (?:sendt|leveret|hentet|tilbageført|refunderet)|blir (?:tilbakeført|refundert|betalt|overført)|betales av oss)\\b(?!.*\\b(?:tilbake|tilbage|stengt|lukket|hjem)\\b)',
      0.65,
    ),
  ],
  never: any(
    '\\b(?:ikke|ikkje|aldri|aldrig|ingen|intet|ingenting|uten|uden)\\b|\\b(?:hvis|dersom|når|så snart|såfremt|med mindre|ellers|forudsat|forutsatt|om (?:du|dere|vi|jeg|det|de|den|han|hun))\\b|\\b(?:skulle|må|måtte|trenger|behøver|ferie)\\b|\\b(?:du|dere|han|hun|de|i) (?:sa|sagde|skrev|lovet|lovede)\\b',
  ),
  perhaps: any(
    '\\b(?:kanskje|måske|sannsynligvis|sandsynligvis|trolig|formentlig|håper|håber|forsøker|prøver|eventuelt)\\b',
  ),
}));
