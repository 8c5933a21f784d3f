import { agrees } from './agreeing';
import { isHarmless, isOver } from './harmless';
import { leftAlone } from './left-alone';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { came, informing, isNod, resting, settling, telling } from './settling';
import { inSmall } from './small';

const thanksWords = pattern(
  /\b(thanks?|thank you|thx|much appreciated|much obliged|cheers (?:for|to)\b|^cheers\b[^.!?,]{0,20}, \p{L}|i appreciate|we appreciate|grateful|danke|dank|vielen dank|merci(?! de\b| d')|gracias|obrigad[oa]|grazie|bedankt|dank (je|u)|tack|takk|mange tak|tusen takk|kiitos|kiitoksia|dziękuj(ę|emy))(?!\p{L})|спасибо|благодар|谢谢|感谢|謝謝|感謝|多谢|多謝|ありがとう|有難う|감사/iu,
);

/** "Thanks in advance" thanks for what is still to be done. */
const inAdvance = pattern(
  /\bin advance\b|im voraus|par avance|d'avance|por adelantado|de antemano|desde já|in anticipo|bij voorbaat|på förhand|på forhånd|z góry|заранее|提前|先(谢|謝)/iu,
);

/** A turn in the text: what follows is often the point of the message. */
const turning = pattern(
  /\b((?:but|aber|mais|pero|maar|men)(?! (?:many |a big |very |really |trotzdem |vielen |herzlichen |quand même |muchas |igualmente |toch |heel |hartelijk |mange |tusen |ändå )?(?:thank\p{L}*|dank\p{L}*|merci|gracias|grazie|bedankt|takk?|tack)(?!\p{L}))|however|although|though|unfortunately|only that|jedoch|leider|allerdings|cependant|malheureusement|sin embargo|porém|infelizmente|però|purtroppo|helaas|tyvärr|dessverre|desværre|ale|niestety)\b|однако|к сожалению|但是|可是|不过|不過|ただし/iu,
);

/** Short messages may be pure courtesy; longer ones rarely are. */
const shortThanks = 60;
const shortWord = 25;
const shortRest = 45;

/**
 * Whether somebody thanks, and whether the message looks like the end of an exchange: short, and thanking, settling, for
 * information or wanting nothing, without a turn to the worse.
 */
export function thanksIn(all: readonly string[], words: number): { thanks: boolean; settles: boolean } {
  const sentences = all.map(plainMarks);
  const some = (is: (sentence: string) => boolean) => sentences.some(is);
  const thanks = some((sentence) => thanksWords.test(sentence) && !inAdvance.test(sentence));
  if (words === 0) return { thanks, settles: isNod(sentences.join(' ')) };
  const short =
    (thanks && words <= shortThanks) ||
    (some((sentence) => settling.test(sentence) || informing.test(sentence) || agrees(sentence)) &&
      words <= shortWord) ||
    (some((sentence) => rests(sentence) || isOver(sentence) || isHarmless(sentence)) && words <= shortRest) ||
    sentences.every((sentence) => isTold(sentence) || settling.test(sentence) || isSignature(sentence));
  return { thanks, settles: short && !some(turns) };
}

function rests(sentence: string): boolean {
  return resting.test(sentence) || inSmall(sentence).search(leftAlone) >= 0;
}

function isTold(sentence: string): boolean {
  return came.test(sentence) || telling.test(sentence);
}

/** A turn after which it gets no better. */
function turns(sentence: string): boolean {
  return (
    turning.test(sentence) &&
    !isOver(sentence) &&
    !isHarmless(sentence) &&
    !resting.test(sentence) &&
    !telling.test(sentence)
  );
}

/** A name alone. */
function isSignature(sentence: string): boolean {
  return /^\W*(?:\p{Lu}[\p{L}.'-]*\s*){1,3}[,.]?$/u.test(sentence);
}
