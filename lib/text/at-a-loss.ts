import { pattern } from './pattern';
import { plainMarks } from './plain-marks';

/** Somebody does not know what to do, or worries: they wait for an answer though they ask nothing. */
export function isAtALoss(sentence: string): boolean {
  const plain = plainMarks(sentence);
  return lost.test(plain) && !polite.test(plain);
}

const few =
  '(?:(?!(?:not|no|never|nicht|nie|kein\\p{L}*|pas|plus|jamais|nunca|non|mai|não|niet|nooit|geen|ikke|aldri|inte) )\\p{L}+ ){0,2}?';

const lost = pattern(
  new RegExp(
    `\\b(?:${[
      `(?:i|we)(?:'m| am|'re| are) ${few}(?:confused|stuck|at a loss|out of my depth|baffled|puzzled|worried|concerned|anxious)(?!\\p{L})|(?:i|we) ${few}(?:do not|don't|dont|can't|cannot) (?:really |quite |fully |even )?(?:understand (?:what|how|why|which)|know (?:what|how|where|which \\p{L}+|who) to)`,
      `(?:ich|wir) (?:bin|sind) ${few}(?:ratlos|verunsichert|überfordert|besorgt|beunruhigt)|(?:mache mir|machen uns) ${few}sorgen|(?:verstehe|verstehen) ${few}nicht(?: ganz| recht| so recht)?,? (?:was|wie|warum|wieso|weshalb|welche\\p{L}*)|(?:weiß|weiss|wissen) ${few}nicht(?: mehr| recht)?,? (?:was|wie|wohin|an wen) (?:ich|wir|man)|(?:ich|wir) ${few}(?:komme|kommen) ${few}nicht weiter`,
      `je (?:ne |n')?(?:comprends|sais|vois) (?:vraiment |toujours |bien )?pas (?:bien )?(?:ce que|ce qu'|comment|pourquoi|quoi faire|où)|(?:je suis|nous sommes|j'avoue être) ${few}(?:perdue?s?|inquiete?s?|inquiète?s?|inquiets?|bloquée?s?)`,
      `no (?:entiendo|entendemos|comprendo|sé|sabemos) (?:muy bien |bien )?(?:qué|cómo|por qué|a quién|dónde)|(?:estoy|estamos) ${few}(?:perdid[oa]s?|preocupad[oa]s?|confundid[oa]s?|atascad[oa]s?)`,
      `não (?:percebo|entendo|compreendo|sei) (?:muito bem |bem )?(?:o que|como|porque|porquê|a quem|onde)|(?:estou|estamos) ${few}(?:perdid[oa]s?|preocupad[oa]s?|confus[oa]s?)`,
      `non (?:capisco|capiamo|so|sappiamo) (?:bene |proprio )?(?:(?:che )?cosa|come|perché|a chi|dove)|(?:sono|siamo) ${few}(?:preoccupat[oaie]|confus[oaie]|in difficoltà|bloccat[oaie])`,
      `(?:ik|we|wij) (?:snap|snappen|begrijp|begrijpen|weet|weten) ${few}niet (?:goed |precies |zo goed )?(?:wat|hoe|waarom|waar|welke)|(?:ik maak me|wij maken ons|we maken ons) ${few}zorgen|(?:ik kom|we komen|wij komen) er ${few}niet uit`,
      `(?:jeg|vi|jag) (?:skjønner|forstår|förstår|vet|ved) ${few}(?:ikke|inte) (?:helt |riktig |rigtig |riktigt )?(?:hva|hvad|vad|hvordan|hur|hvorfor|varför)|(?:jeg|vi|jag) (?:er|är) ${few}(?:bekymret|bekymrede|rådvill|oroliga?)`,
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

/** "I don't know how to thank you", "what we would do without you". */
const polite = pattern(
  /\b(?:thank\p{L}*|dank\p{L}*|bedank\p{L}*|merci|remerci\p{L}*|gracias|agradec\p{L}*|grazie|ringrazi\p{L}*|obrigad[oa]|takk\p{L}*|tack\p{L}*|without you|ohne (?:sie|euch|dich)|sans (?:vous|toi)|sin (?:ti|usted|vosotros)|senza di|sem (?:si|ti|você)|zonder (?:jou|u|jullie)|uten (?:deg|dere)|utan (?:dig|er))(?!\p{L})/iu,
);
