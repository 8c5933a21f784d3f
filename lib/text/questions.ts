import { isPleasantry, isQuestion, withoutForm } from './asks';
import { withoutGreeting } from './greetings';
import { languageOf } from './language';
import { pattern } from './pattern';
import { sentencesOf } from './sentences';
import { inSmall } from './small';
import { asksVerbFirst } from './unmarked';

/**
 * The questions in a writer's own words (see `ownWords`), in their order: with a mark or by the order of words, and those
 * asked through another verb ("let me know whether…"). "How are you?" is none.
 */
export function questionsIn(text: string): string[] {
  const language = languageOf(text);
  return sentencesOf(text).filter((sentence) => !isPleasantry(sentence) && asksToKnow(sentence, language));
}

/** Whether a sentence wants to be told something. */
export function asksToKnow(sentence: string, language: string): boolean {
  return (
    isQuestion(withoutLinks(sentence), language) ||
    unmarked.test(sentence) ||
    asksVerbFirst(inSmall(withoutGreeting(sentence))) ||
    indirectly.test(withoutForm(sentence))
  );
}

/** A link may hold a question mark of its own. */
function withoutLinks(sentence: string): string {
  return sentence.replace(/\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu, ' ');
}

/** Languages of the east ask with a word. */
const unmarked =
  /(?:です|ます|ません|でしょう)か(?:ね)?[。．]?$|[吗嗎呢][。.]?$|请问|請問|是否|能否|可否|(?:까요|습니까|나요)[.。]?$/u;

/** A verb of asking over what is asked, by language. */
const indirectly = pattern(
  /\b(?:wonder(?:ing|ed)?|(?:wants?|like|needs?) to know|(?<!\byou (?:also )?)(?:asks|is asking|are asking)|(?:let|tell|inform|advise) (?:me|us)(?: know)?|(?:please|pls|kindly|could you|can you) (?:confirm|check|advise|say|tell|clarify|explain)|no idea|not sure|unclear|curious|keen to know)\s(?:\p{L}+\s){0,2}?(?:if|whether|when|what|where|who|which|why|how)\b|\b(?:wissen|wüsste[nt]?|sagen|mitteilen|mit|bescheid|fragen|fragt|frage mich|fragen uns|erfahren|klären|prüfen|bestätigen)\b[^.]{0,30}?,\s(?:ob|wann|wie|wo|was|wer|welche[rsmn]?|warum|bis wann)\b|\b(?:dites|dire|savoir|confirmer|demande[rz]?|indiquer|préciser)(?:-(?:moi|nous))?\s(?:si|quand|où|combien|comment|quel(?:le)?s?|pourquoi|ce qu\p{L}*)\b|\b(?:saber|decir(?:me|nos)?|dígame|díganos|confirmar(?:me|nos)?|indicar(?:me|nos)?|dizer(?:-me|-nos)?|pregunto|pergunto)\s(?:si|se|cuándo|cuánto|cuál|cómo|dónde|qué|quando|quanto|qual|como|onde|o que|por qué)\b|\b(?:sapere|dirmi|dirci|farmi sapere|confermar(?:mi|ci)|chiedo)\s(?:se|quando|quanto|come|dove|quale|cosa|perché)\b|\b(?:weten|zeggen|laten weten|bevestigen|vraag me af)\s(?:of|wanneer|hoe|waar|wat|welke|waarom)\b|\b(?:veta|säga|meddela|bekräfta|undrar|vite|si|bekrefte|lurer på|vide|sige|bekræfte|spørge)\s(?:om|når|när|hvornår|hur|hvordan|hvor|var|vad|hva|hvad|hvilke[nt]?|vilke[nt])\b|\b(?:wiedzieć|informację|potwierdzić|powiedzieć|zapytać),?\s(?:czy|kiedy|jak|gdzie|co|ile|który)\b/iu,
);
