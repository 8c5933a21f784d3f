import { pattern } from './pattern';

/** An answer is announced: we look, we ask, we come back. */
const announces = pattern(
  /\b((come|get|be|revert) back to you|get back to you|look(ing)? into (it|this|that|your)|(i|we)('ll| will| am going to) (check|look|ask|find out|investigate|let you know|keep you (posted|updated)|update you|follow up|revert)|(i|we)( have|'ve) (asked|forwarded|passed)|(i|we)( am| are|'m|'re) (checking|asking (the|our|my|around)|looking)|we are working on|on it\b|melde(n)? (mich|uns)|komm(e|en) auf sie zurück|(ich|wir) (prüfe|prüfen|kläre|klären|kümmere|kümmern|frage|fragen)|(reviens|reviendrons) vers vous|(je|nous) (vérifie|vérifions|me renseigne)|(volver|pondr)(é|emos) en contacto|lo (reviso|revisamos|consulto)|(retorno|retornaremos)|vou verificar|(le|la|vi) faremo sapere|verifico|kom(en)? (ik|we|wij)? ?(er ?)?op (terug|u)|ik (zoek|ga) .{0,20}(uit|na)|återkomm(er|a)|(jag|vi) (kollar|undersöker)|kommer tilbake|(jeg|vi) (sjekker|undersøker|undersøger)|vender tilbage|(wrócę|odezwę się|sprawdzę))(?!\p{L})|вернусь к вам|проверю|уточню|(稍后|尽快|盡快|稍後)(回复|回覆|答复|答覆)|确认后|確認して|折り返し|確認いたします/iu,
);

/** An answer is given: a decision, a figure, something attached. */
const answers = pattern(
  /\b(yes|no|confirmed|attached|enclosed|here (is|are)|ja|nein|anbei|im anhang|ci-joint|oui|non|adjunto|sí|em anexo|allegato|bijgevoegd|bifogat|vedlagt)\b|^\s*\(?\d[.)]|附件|添付/iu,
);

/** Courtesies beside the announcement: a greeting, an apology, thanks. */
const courtesy = pattern(
  /^(hi|hello|dear|hey|good (morning|afternoon|day)|guten|liebe|sehr geehrte|hallo|bonjour|hola|olá|buongiorno|ciao|hej|hei)(?!\p{L})|\b(sorry|apolog\p{L}*|thanks?|danke|dank|entschuldig\p{L}*|tut (mir|uns) leid|désolée?s?|excus\p{L}*|merci|disculp\p{L}*|lament\p{L}*|gracias|desculp\p{L}*|obrigad\p{L}*|scus\p{L}*|grazie|bedankt|ursäkta|beklager|undskyld|tack|takk|tak|przeprasza\p{L}*|dzięku\p{L}*)\b/iu,
);

/** A holding answer: it announces one, gives none, and says little else. */
export function acknowledges(sentences: readonly string[]): boolean {
  if (!sentences.some((sentence) => announces.test(sentence))) return false;
  if (sentences.some((sentence) => answers.test(sentence) || /[?？؟]/u.test(sentence))) return false;
  const besides = sentences.filter((sentence) => !announces.test(sentence) && !courtesy.test(sentence));
  return besides.length <= 2;
}
