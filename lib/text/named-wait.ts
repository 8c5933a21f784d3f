import type { Instant } from '@/lib/model/time';
import { dateIn, type Said } from './dates';
import { outOfOffice } from './out-of-office';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { sentencesOf } from './sentences';

/**
 * Until when the writer asks to be waited for: the day by which they say to come back ("I will get back to you on Friday"),
 * or the end of their time away, as an automatic reply tells. Null where they name no day that is sure.
 */
export function namedWait(text: string, { subject, ...said }: { subject: string } & Said): Instant | null {
  const away = outOfOffice(text, { subject, at: said.at, zone: said.zone });
  if (away !== null) return away.until;
  for (const sentence of sentencesOf(text)) {
    const plain = plainMarks(sentence).slice(0, longest);
    if (!returns.test(plain) || /[?\uFF1F]/u.test(plain) || open.test(plain)) continue;
    const until = dateIn(plain, said)?.at ?? null;
    if (until !== null && until > said.at) return until;
  }
  return null;
}

const longest = 400;

/** They come back, decide, confirm: what the reader waits for. */
const returns = pattern(
  new RegExp(
    `\\b(?:${[
      "(?:i|we) (?:come|get) back to you|(?:i|we)(?:'ll| will| shall| am going to| are going to| should| can| hope to) (?:\\p{L}+ ){0,2}?(?:come back|get back|be (?:back )?in touch|let (?:you|u) know|revert|confirm|decide|reply|respond|answer|write (?:to )?you|give you (?:an answer|my answer|our answer|a decision))|(?:you(?:'ll| will)) (?:hear|have (?:an answer|our answer|my answer|a decision|our decision))|will (?:come|get) back to you|will (?:let you know|confirm|revert)",
      '(?:melde|melden|gebe|geben|sage|sagen) (?!sie )(?:\\p{L}+ ){0,4}?(?:mich|uns|bescheid|rückmeldung)|(?:komme|kommen) (?:\\p{L}+ ){0,5}?(?:auf sie|auf dich|darauf) (?:\\p{L}+ ){0,4}?zurück|(?:entscheide|entscheiden|antworte|antworten) (?:ich|wir|ihnen|dir|mich|uns)|(?:sie|du) (?:hören|hörst|bekommen|bekommst) (?:\\p{L}+ ){0,4}?(?:von (?:mir|uns)|bescheid|(?:eine )?(?:antwort|rückmeldung))',
      "(?:reviens|revient|revenons|reviendrai|reviendrons) vers (?:vous|toi)|(?:je|nous|on) (?:vous |te |t')?(?:(?:le |la |l'))?(?:tiens|tient|tenons|tiendrai|tiendrons|confirmerai|confirmerons|réponds|répond|répondons|répondrai|répondrons|redis|redit|dis|dirai|dirons|recontacte|recontacterai|donne (?:une )?réponse|décide|déciderons)",
      '(?:te|se|os) (?:lo|la) (?:confirmo|confirmamos)|(?:te|le|les|os|se) (?:lo |la )?(?:aviso|avisamos|avisaré|avisaremos|digo|diré|decimos|diremos|confirmaré|confirmaremos|respondo|respondemos|responderé|responderemos|cuento|contesto|contestaré|doy respuesta|damos respuesta)',
      '(?:dou|damos|darei|daremos)(?:-lhe)? (?:uma )?(?:resposta|notícias)|(?:confirmarei|confirmaremos|respondo|respondemos|responderei|aviso|avisamos|avisarei)|(?:volto|voltamos|voltarei) a (?:contactar|entrar em contact?o)',
      '(?:ti|vi|le|la) (?:faccio|facciamo|farò|faremo) sapere|(?:te|ve) (?:lo|la) (?:confermo|confermiamo)|(?:te|ve|ti|vi|le) (?:lo |la |ne )?(?:confermerò|confermeremo|rispondo|rispondiamo|risponderò|risponderemo|dico|dirò|diremo)|(?:mi|ci) (?:faccio|facciamo|farò|faremo) (?:sentire|viv[oaie])|(?:glielo|glieli|gliela) (?:confermo|confermiamo|dico|dirò)',
      '(?:(?:ik|we|wij) (?:laat|laten)|(?:laat|laten) (?:ik|we|wij)) (?:\\p{L}+ ){0,4}?(?:weten|horen)|(?:kom|komen) (?:\\p{L}+ ){0,4}?(?:op|er|erop) (?:\\p{L}+ ){0,3}?terug|(?:je|u|jullie) (?:hoort|horen|krijgt|krijgen) (?:\\p{L}+ ){0,4}?(?:van (?:mij|me|ons)|antwoord|bericht|uitsluitsel)|(?:beslis|beslissen|antwoord) (?:ik|we|wij)|(?:bevestig|bevestigen) (?:ik |we |wij )?(?:het|dat) ',
      '(?:gir|giver|ger) (?:\\p{L}+ ){0,4}?(?:beskjed|besked|svar)|(?:kommer|vender) (?:\\p{L}+ ){0,2}?(?:tilbake|tilbage)|återkommer|hör av (?:mig|oss)|(?:jeg|vi|jag) (?:svarer|svarar|melder tilbake|(?:bekrefter|bekræfter|bekräftar) det)|(?:du|dere|ni|i) (?:hører|hør|hör|får svar) (?:\\p{L}+ )?(?:fra|från|av)?',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

/** Under a condition, denied, or wanted of the reader. */
const open = pattern(
  /\b(?:if|unless|as soon as|once|when|whether|not|never|please|could you|wenn|falls|sobald|nicht|bitte|si|dès que|lorsque|quand|pas|merci de|cuando|en cuanto|no|por favor|se|quando|appena|non|assim que|não|als|zodra|niet|graag|hvis|når|når|om|när|ikke|inte)(?!\p{L})/iu,
);
