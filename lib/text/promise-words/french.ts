import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

export const french: () => PromiseWords = once(() => ({
  forms: [
    form(
      "(?:\\bje |\\bj'|\\bnous )(?:(?:vous|te|le|la|les|lui|leur|me|nous|y|en) |l'|m'|t'|s'|vous l')*(?!ser|aur|devr|pourr|voudr|faudr|saur|attendr|aimer|apprécier|souhaiter)\\p{L}+(?:rai|rons)\\b",
      0.8,
    ),
    form(
      "\\bje m'engage\\b|\\bnous nous engageons\\b|\\b(?:je vous|nous vous) (?:promets|promettons)\\b|\\bje m'en (?:occupe|charge)\\b|\\bnous nous en (?:occupons|chargeons)\\b",
      0.8,
    ),
    form(
      '\\b(?:je vais|nous allons) (?:vous |te |le |la |les |lui |leur )*(?!être|avoir|voir|devoir|pouvoir|bien|attendre)\\p{L}+(?:er|ir|re)\\b',
      0.75,
    ),
    dated(
      "\\b(?:je|nous) (?:(?:vous|te|le|la|les|lui|leur) |l'|t')*(?:envoie|envoyons|transmets|transmettons|rappelle|rappelons|livre|livrons|expédie|expédions|réponds|répondons|tiens|tenons|reviens|revenons|rembourse|remboursons|fais|faisons|adresse|adressons|prépare|préparons|appelle|appelons|apporte|apportons|confirme|confirmons)\\b",
      0.8,
    ),
    form(
      '\\b(?:je|nous|on) (?:(?:vous|te) )?(?:reviens|revenons|revient) vers (?:vous|toi)\\b|\\b(?:je|nous|on) (?:vous|te) (?:tiens|tenons|tient) (?:au courant|informée?s?)\\b|(?:\\bet|,) (?:je|nous|on) (?:vous|te) (?:dis|disons|dit)\\b',
      0.7,
    ),
    dated(
      "\\b(?:je|nous|on) (?:(?:vous|te|le|la|les|lui|leur|y|en) |l'|t'|m'en )+(?!(?:ai|as|avons|avais|remercie\\p{L}*|remercions|prie|prions|souhait\\p{L}+|demand\\p{L}+|attends|attendons|propos\\p{L}+|invit\\p{L}+|serais|saurais|saurions|serions|rappelle que|rappelons que|écris|écrivons|avez|sommes|suis)\\b)\\p{L}+(?:e|s|t|ons)\\b",
      0.65,
    ),
    dated('\\bon (?:passe|livre|envoie|répare|fait|rappelle|part|arrive|vient)\\b', 0.65),
    dated(
      "(?:^|[,;:–-] |\\b(?:et|puis|alors) )(?:(?:le|la|les|votre|vos|notre|nos|tout|un|une|mon|ma) |l')(?:(?!(?:qui|que|vous|nous|je|si)\\b)[\\p{L}\\d-]+ ){1,4}?(?:part|partent|partira|passe|passent|vient|viennent|suit|suivent|suivra|sort|est prévue?|sont prévue?s|est livrée?|est expédiée?)\\b",
      0.65,
    ),
    dated(
      '\\bnotre (?:\\p{L}+ ){1,3}(?:procéder|régler|enverr|livrer|passer|viendr|appeller|contacter|expédier|effectuer|fer|rembourser)(?:a|ont)\\b',
      0.7,
    ),
    dated('\\b(?:vous|tu) (?:(?:le|la|les|en) )?(?:recevrez|aurez|recevras|auras)\\b', 0.75),
    dated(
      '\\b(?:livraison|installation|pose|enlèvement|intervention) (?:se fera|aura lieu|sera (?:faite|effectuée))\\b|\\b\\p{L}+ (?:passera|viendra|livrera|sera chez vous|vous (?:rappellera|appellera|livrera))\\b',
      0.7,
    ),
    dated('\\b(?:sera|seront) (?:envoyée?s?|livrée?s?|expédiée?s?|remboursée?s?|chez vous|prête?s?)\\b', 0.7),
  ],
  never: any(
    "\\b(?:pas|plus|jamais|aucun\\p{L}*|sans|ni)\\b(?! tard)|(?:^|[\\s,])(?:si|s'il|s'ils|dès que|dès qu'|lorsque|lorsqu'|quand|une fois|à condition|sauf|à moins|tant que|sinon)(?=\\s|$)|\\b(?:vous|il|elle|ils) (?:avez|aviez|a|avait|ont) (?:dit|écrit|promis|demandé)\\b|\\b(?:en congés?|absente?)\\b",
  ),
  perhaps: any('\\b(?:peut-être|probablement|sans doute|essaie\\p{L}*|essaierai|tenter\\p{L}*|espère|espérons)\\b'),
}));
