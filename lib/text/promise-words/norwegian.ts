import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

export const norwegian: () => PromiseWords = once(() => ({
  forms: [
    form('\\b(?:jeg|vi) (?:skal|kommer til å|lover)\\b|\\bskal (?:jeg|vi)\\b', 0.75),
    form(
      '\\b(?:jeg|vi) vil (?=(?:sende|levere|ringe|gi|ordne|sørge|betale|refundere|svare|kontakte|komme tilbake)\\b)',
      0.75,
    ),
    form('\\b(?:jeg|vi) (?:kommer tilbake til|tar kontakt|ordner det|fikser det|vender tilbage)\\b', 0.7),
    dated(
      '\\b(?:jeg|vi) (?:sender|ringer|leverer|ordner|fikser|svarer|betaler|gir|giver|mailer|kommer)\\b|\\b(?:sender|ringer|leverer|ordner|fikser|svarer|betaler|mailer) (?:jeg|vi)\\b',
      0.8,
    ),
    dated('\\b(?:du|dere|i) (?:får|mottar|modtager|har)\\b|\\bfår (?:du|dere|i)\\b', 0.7),
  ],
  never: any(
    '\\b(?:ikke|ikkje|aldri|aldrig|ingen|intet|ingenting|uten|uden)\\b|\\b(?:hvis|dersom|når|så snart|såfremt|med mindre|ellers|forudsat|forutsatt|om (?:du|dere|vi|jeg|det|de|den|han|hun))\\b|\\b(?:skulle|må|måtte|trenger|behøver|ferie)\\b|\\b(?:du|dere|han|hun|de|i) (?:sa|sagde|skrev|lovet|lovede)\\b',
  ),
  perhaps: any(
    '\\b(?:kanskje|måske|sannsynligvis|sandsynligvis|trolig|formentlig|håper|håber|forsøker|prøver|eventuelt)\\b',
  ),
}));
