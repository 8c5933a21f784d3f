import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { countWords } from './words';

/** A longer sentence tells of something else besides. */
const longest = 14;

/** What was advised did not help: "nope, still the same", "hat leider nichts gebracht", "sigue igual". They wait for more. */
export function isUnhelped(sentence: string): boolean {
  const plain = plainMarks(sentence);
  return unhelped.test(plain) && countWords(plain) <= longest && !unmoved.test(plain);
}

const unhelped = pattern(
  new RegExp(
    `(?:${[
      "^\\W*(?:nope|no|nah|sorry|tried (?:it|that|both)|still|did (?:it|that))[\\s,.:;–-]+(?:it's |its |it is |still |exactly |just )*(?:the )?same(?: (?:thing|problem|issue|error|as before|result|story|again))?\\W*$|\\b(?:did(?:n't| not)|didnt|does(?:n't| not)|doesnt|has(?:n't| not)) (?:seem to |really )?(?:help|change (?:anything|a thing)|make (?:any|a) difference|do the trick|solve (?:it|the)|fix (?:it|the))|\\bno (?:luck|joy|dice|improvement)(?= (?:so far|yet|either|there|here|with)|[,.!]|$)|\\bstill (?:the same|no good|happening|happens|stuck|broken|not (?:working|right|fixed)|won't|wont|(?:doesn't|doesnt|isn't|isnt) (?:work|load|open|start|connect)\\p{L}*|loops|looping|crashing|down)\\b",
      '\\b(?:hat|haben) (?:\\p{L}+ ){0,3}?(?:nicht|nichts) (?:geholfen|gebracht|geändert|genützt)|\\bhilft (?:\\p{L}+ )?nicht|\\b(?:immer noch|nach wie vor|weiterhin) (?:das gleiche|dasselbe|der gleiche|derselbe|unverändert)|\\b(?:gleiches|selbes|dasselbe) problem|\\bkeine (?:besserung|veränderung)',
      "\\b(?:toujours|encore) (?:pareil|la même (?:chose|erreur)|le même (?:problème|souci|message))|\\b(?:ça|cela) n'a (?:rien (?:changé|donné)|pas (?:aidé|marché|fonctionné))|^\\W*(?:non,? )?même (?:problème|erreur)",
      '\\b(?:sigue|siguen|seguimos) (?:igual|lo mismo|con el mismo)|\\bno (?:ha )?(?:servido|sirvió|ayudó|ayudado|cambiado nada)|^\\W*(?:no,? )?el mismo (?:error|problema)',
      '\\bcontinua (?:igual|na mesma|o mesmo)|\\bnão (?:resultou|ajudou|resolveu)',
      '\\bnon (?:è servito|è cambiato|ha (?:aiutato|risolto)|risolve)|\\bsempre (?:lo stesso|uguale|la stessa)|^\\W*(?:no,? )?stesso (?:errore|problema)|\\bniente da fare\\b',
      '\\b(?:hielp|helpt) (?:\\p{L}+ ){0,2}?niet|\\bniet(?:s)? geholpen|\\bnog steeds (?:hetzelfde|dezelfde)|^\\W*(?:nee,? )?zelfde (?:probleem|fout\\p{L}*)',
      '\\b(?:hjalp|hjelper|hjælper|hjälpte|hjälper) (?:\\p{L}+ )?(?:ikke|inte)|\\b(?:fortsatt|fremdeles|stadig|fortfarande) (?:det |den )?(?:samme|samma)|^\\W*(?:nei,? |nej,? )?(?:samme|samma) (?:feil|fejl|fel|problem)',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

/** Praise that stays, and what needs no mending. */
const unmoved = pattern(
  /\b(?:no problems?|same (?:here|to you|time|place|again please)|not that it|doesn't matter|didn't matter)\b/iu,
);
