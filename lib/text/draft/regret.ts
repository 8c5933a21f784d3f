import { formsOf, hasForm } from './forms';

/**
 * Whether a draft has no word that could be one of regret, of understanding or of reassurance, so that it surely passes
 * over what the customer feels: generous, as a word too many here only keeps Attune silent. False in a language whose
 * words for it are not known.
 *
 * @param sentences of the draft, in small letters
 * @param language BCP 47
 */
export function hasNoRegret(sentences: readonly string[], language: string): boolean {
  return known.test(language) && !sentences.some((sentence) => hasForm(sentence, regret, language));
}

const known = /^(?:fr|es|it|nl|pt|sv|no|nb|nn|da)\b/;

/** Beginnings of words. */
const regret = formsOf({
  fr: [
    '\\b(?:désol|navr|excus|pardon|regrett|confus|compren|compr[ié]|imagin|conç|concev|conscien|rends compte|compati|partag)',
    '\\b(?:ennuy|embêt|agaç|désagré|gên|fâch|frustr|déç|décev|déconven|contrari|inaccept|inadmiss|pénible|dommage|triste|grave)',
    '\\b(?:avez raison|as raison|(?:notre|mon|ma) (?:faute|erreur)|(?:faute|erreur) de (?:notre|ma)|inquiét|souci|rassur)',
  ],
  es: [
    '\\b(?:sient|sentimos|lament|disculp|perd[oó]n|comprend|compren|entiend|entend|imagin|frustr|decepcion|molest|inacept|fastidi)',
    '\\b(?:tien(?:e|es) (?:toda la )?razón|culpa|(?:nuestro|mi) (?:error|fallo)|(?:error|fallo) (?:nuestro|mío)|preocup|pena|enfad)',
    '\\b(?:incomod|inconvenient|tranquil|grave|vergüenza|triste)',
  ],
  it: [
    '\\b(?:dispiac|spiac|scus|perdon|rammaric|capisc|capiam|capir|comprend|compren|immagin|rendo conto|frustr|delus|delud|disagi)',
    '\\b(?:fastidi|inaccett|(?:ha|hai|avete) (?:\\p{L}+ )?ragione|colpa|(?:nostro|mio) errore|errore (?:nostro|mio)|sbagliato)',
    '\\b(?:rincresc|preoccup|arrabbi|grave|tranquill|rassicur|vergogn|triste)',
  ],
  nl: [
    '\\b(?:spijt|sorry|excus|vervelen|begrijp|begrip|snap|voorstel|teleurstel|frustr|balen|baal|rot|jammer|ongemak|onaccept|overlast)',
    '\\b(?:gelijk|schuld|(?:onze|mijn) fout|fout van (?:ons|mij)|zorgen|gerust|zuur|bedoeling|schaam|treurig|erg)',
  ],
  pt: [
    '\\b(?:lament|sinto|sentimos|desculp|perdão|compreen|entend|imagin|frustr|decepcion|dececion|desilud|chatead|aborrec|inaceit)',
    '\\b(?:tem (?:toda a )?razão|tens razão|culpa|(?:nosso|meu) erro|erro (?:nosso|meu)|preocup|pena|transtorn|inc[oóô]mod|tranquil)',
    '\\b(?:grave|vergonha|triste)',
  ],
  nordic: [
    '\\b(?:beklag|lei (?:for|meg)|leit|ledsen|ledsamt|ked af|unnskyld|undskyld|ursäkt|förlåt|forstår|förstår|skjønn|skuff|frustr)',
    '\\b(?:besvik|irriter|tråk|trist|kjedelig|ergerlig|ærgerlig|(?:vår|vores|min) (?:feil|fel|fejl)|rett i|rätt|ret i|bekym|oro)',
    '\\b(?:urol|roli|uaksept|oaccept|uaccept|synd|uheld|skam|pinlig|alvorlig|allvarlig)',
  ],
});
