import { pattern } from './pattern';

const thanksWords = pattern(
  /\b(thanks?|thank you|thx|much appreciated|i appreciate|we appreciate|grateful|danke|dank|vielen dank|merci(?! de\b| d')|gracias|obrigad[oa]|grazie|bedankt|dank (je|u)|tack|takk|mange tak|tusen takk|kiitos|kiitoksia|dziękuj(ę|emy))(?!\p{L})|спасибо|благодар|谢谢|感谢|謝謝|感謝|多谢|多謝|ありがとう|有難う|감사/iu,
);

/** "Thanks in advance" thanks for what is still to be done. */
const inAdvance = pattern(
  /\bin advance\b|im voraus|par avance|d'avance|por adelantado|de antemano|desde já|in anticipo|bij voorbaat|på förhand|på forhånd|z góry|заранее|提前|先(谢|謝)/iu,
);

/** Words that end an exchange: it is understood, it is fine, it arrived, have a good day. */
const settling = pattern(
  /^(ok(ay)?|perfect|great|excellent|wonderful|super|brilliant|grand|noted|received|understood|got it|sounds good|will do|all (good|set|clear|fine|sorted)|no (problem|worries)|you'?re welcome|that('s| is) (all|fine|great|perfect|it)|alles klar|passt|perfekt|in ordnung|erledigt|verstanden|prima|parfait|bien reçu|c'est noté|perfecto|recibido|entendido|perfetto|ricevuto|recebido|prima|in orde|ontvangen|perfekt|mottatt|mottaget|modtaget|flott|toppen|super|odebrałem|получил|принято|хорошо|好的|收到|明白|了解|承知)(?!\p{L})|\b(have a (nice|great|good|lovely)|enjoy (your|the)|see you|no further questions|nothing else|schönes wochenende|schönen (tag|abend)|bonne (journée|soirée)|buen día|bom (dia|fim)|buona giornata|fijne (dag|avond)|trevlig (helg|dag)|god helg|ha en (fin|god)|god weekend)\b/iu,
);

const informing = pattern(
  /^\W*(fyi\b|for your (info|information)\b|just (to let you know|a heads[- ]up|letting you know)\b|zur (info|information|kenntnis)\b|pour (info|information)\b|para (su|tu) información|para sua informação|per (conoscenza|informazione)\b|ter (info|informatie|kennisgeving)\b|för kännedom|til orientering|к сведению|仅供参考|僅供參考|供参考)/iu,
);

/** A turn in the text: what follows is often the point of the message. */
const turning = pattern(
  /\b(but|however|although|though|unfortunately|only that|aber|jedoch|leider|allerdings|mais|cependant|malheureusement|pero|sin embargo|porém|infelizmente|però|purtroppo|maar|helaas|men|tyvärr|dessverre|desværre|ale|niestety)\b|однако|к сожалению|但是|可是|不过|不過|ただし/iu,
);

/** Short messages may be pure courtesy; longer ones rarely are. */
const shortThanks = 60;
const shortWord = 25;

/**
 * Whether somebody thanks, and whether the message looks like the end of an exchange: short, and thanking, settling or
 * for information, without a turn.
 */
export function thanksIn(sentences: readonly string[], words: number): { thanks: boolean; settles: boolean } {
  const thanks = sentences.some((sentence) => thanksWords.test(sentence) && !inAdvance.test(sentence));
  const turns = sentences.some((sentence) => turning.test(sentence));
  const settles = sentences.some((sentence) => settling.test(sentence));
  const informs = sentences.some((sentence) => informing.test(sentence));
  const short = (thanks && words <= shortThanks) || ((settles || informs) && words <= shortWord);
  return { thanks, settles: short && !turns };
}
