import type { Finding } from '@/lib/model/kinds/touch';
import { bitter, mild, withMarks } from './complaint-manner';
import { again, differs, mending, troubles } from './complaint-words';
import { isHarmless, isOver } from './harmless';
import { befalls, blames, isInPassing } from './not-blamed';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { clausesOf } from './sentences';
import { shortfalls } from './shortfalls';

/** One of these is a complaint by itself. */
const plainly = pattern(
  /\b(disappoint(ed|ing|ment)|unacceptable|complain(t|ts|ing|ed)?|frustrat(ed|ing|ion)|annoy(ed|ing)|upset|furious|angry|outrageous|ridiculous|terrible|awful|appalling|fed up|dissatisfied|unhappy|not happy|dispute the|charge ?back|asked (you )?(twice|three times|repeatedly|several times)|still (have |has |had )?(no|not|nothing|waiting|haven't|hasn't|missing)|never (arrived|received|got|answered|replied|heard back)|(does|do|did|is|are)(n't| not) (work|fit|start|open|close|charge|hold|arrive)(ing|ed)?|(stopped|quit) working|faulty|defective|broke(n)? (down|off|after)|arrived (broken|damaged|late)|falling apart|(leaks?|is leaking)|lose(s)? pressure|waste of (time|money)|take (my|our|the) .{0,40}to (a|your) competitors?|enttäusch\p{L}*|unzumutbar|inakzeptabel|nicht akzeptabel|beschwer(de|en)|reklam(ation|ieren)\p{L}*|verärgert|ärgerlich|unzufrieden|mangelhaft|defekt|beschädigt|kaputt|funktioniert (immer noch )?nicht|immer noch (nicht|kein\p{L}*)|déçue?s?|inadmissible|inacceptable|réclamation|mécontente?s?|toujours pas|ne (fonctionne|marche) (pas|plus)|défectueu(x|se)|endommagée?s?|decepcionad[oa]s?|inaceptable|quejas?|reclamación|no funciona|defectuos[oa]s?|dañad[oa]s?|decepcionado|inaceitável|reclamação|não funciona|danificad[oa]|delus[oi]|inaccettabile|reclamo|non funziona|difettos[oi]|danneggiat[oi]|teleurgesteld|onacceptabel|klacht|werkt niet|beschadigd|besviken|oacceptabelt|reklamera|fungerar inte|skuffet|uakseptabelt|klage på|virker ikke|fungerer ikke|ødelagt|reklamacj\p{L}*|rozczarowan\p{L}*|nie działa|uszkodzon\p{L}*)(?!\p{L})|разочарован|неприемлем|жалоб|не работает|поврежд|брак(?!\p{L})|失望|投诉|投訴|不能接受|无法接受|坏了|壞了|破损|不满|不滿|还没收到|還沒收到|故障|残念|届いていません|壊れ|不良品/iu,
);

/** Two of these in different places make one. */
const signs = pattern(
  /\b(wrong|incorrect|instead of|(?:arrived|came|come|comes|delivered|shipped) without(?! (?:any )?(?:problem|issue|damage|delay|trouble))|you (?:had )?promised|(?:got|is|are|went) (?:lost|missing)|not the .{1,20} (we|i) (agreed|ordered)|missing|delay(ed|s)?|late again|on hold|mistake|error|problem|(?<!(?:last|latest|next|current|recent|new|first|this month's) )issue|damage[ds]?|broken|leak(s|ed|ing)?|too (small|big|late|short|long)|overcharged|not (back|refunded|delivered|received|credited)|unfortunately|old thread|(do|does) not fit|out of service|falsch|fehler(haft)?|undicht|verlier\p{L}* .{0,30}(?:druck|luft)|fehlt|fehlen|verspät\p{L}*|zu spät|problem\p{L}*|leider|erreur|manquant\p{L}*|il manque|retard|problème|hélas|malheureusement|errores?|falta|retraso|problema|incorrect[oa]|atraso|errado|sbagliat[oi]|mancante|ritardo|fout|ontbreekt|vertraging|fel|saknas|försen\p{L}*|feil|mangler|forsinke\p{L}*|błąd|brakuje|opóźnien\p{L}*)(?!\p{L})|ошибк|задерж|проблем|не хватает|错误|錯誤|问题|問題|延迟|延遲|缺少|間違|遅れ/giu,
);

/** "No damage", "without any problem", "nicht kaputt": the opposite of a sign. */
const denial = pattern(
  /\b(no|not|never|nothing|nobody|no one|without( any)?|free of|niemand|personne n[e']|nadie|nessuno|ninguém|kein\p{L}*|nicht|ohne|pas de|sans|sin|ningún|sem|nenhum|senza|nessun|geen|zonder|inga|utan|ingen|uten|uden|bez)\s+(\p{L}+\s+)?$/iu,
);

/**
 * Whether a message complains. Questions ("do you repair broken seals?") count for less than statements. What is over,
 * somebody else's or regret among friends counts for nothing.
 */
export function complainsIn(sentences: readonly string[]): Finding {
  let found = 0;
  let before = 0;
  let mends = false;
  let differing = false;
  let stated = 0;
  for (const sentence of sentences.flatMap(clausesOf)) {
    const plain = withMarks(plainMarks(sentence));
    const weight = isInPassing(plain) ? 0 : weigh(plain);
    // What is put right takes back what was said just before.
    if (weight === 0 && isOver(plain)) found -= before;
    before = isOver(plain) ? 0 : weight;
    found += before;
    if (!asksAtEnd.test(plain)) stated += before;
    mends ||= mending.test(plain);
    differing ||= differs.test(plain) && !asksAtEnd.test(plain);
  }
  // What befell them is not laid at the reader's door, unless they say so.
  if (found > 0 && sentences.some(befalls) && !sentences.some(blames)) return 'unsure';
  if (mends && (differing || stated > 0)) return 'yes';
  if (found >= 2) return 'yes';
  return found > 0 || sentences.length === 0 ? 'unsure' : 'no';
}

/** A price or a measure that they still want to be told: no thing that did not come. */
const lacksWord = pattern(
  /\b(?:i|we)(?:'m| am|'re| are) (?:still |just |only )*(?:missing|lacking) (?:the|a|an|your|some) (?:\p{L}+ ){0,2}?(?:prices?|costs?|figures?|sizes?|measurements?|dimensions|address|dates?|details|number|colou?rs?)\b|\b(?:mir|uns|es|jetzt|nur) fehl(?:t|en) (?:mir |uns )?(?:noch |nur |nun |jetzt )*(?:der|die|das|ein|eine|ihre?|deine?) (?:\p{L}+ ){0,2}?(?:\p{L}*preise?|kosten|maße|abmessungen|adresse|\p{L}*datum|\p{L}*termin|angaben?|\p{L}*nummer|farben?)\b|\bil (?:me |nous )?manque (?:encore |toujours |juste |plus que |que )*(?:les? |la |l'|une? |vos |votre )(?:prix|tarifs?|délais?|adresse|numéro|références?|dates?|infos?|informations?|montant|coûts?|frais|détails?|mesures?|dimensions?)\b|\b(?:me|nos) falta (?:aún |todavía |solo |sólo )*(?:el|la|los|las|un|una|su) (?:precio|coste|importe|fecha|dirección|número|medidas?|datos?)\b|\b(?:mi|ci) manca (?:ancora |solo )*(?:il|la|l'|un|una) ?(?:prezzo|costo|importo|data|indirizzo|numero|misur\p{L}+)\b|\b(?:mangler|saknar) (?:bare |bara |fortsatt |fortfarande )?(?:prisen|priset|målene|måtten|adressen|datoen|datumet|nummeret|numret)\b/iu,
);

const asksAtEnd = /[?？؟]\s*$/u;

/** Two is a complaint, one is a sign of it. */
function weigh(sentence: string): number {
  const asks = asksAtEnd.test(sentence);
  let found = 0;
  for (const clause of sentence.split(turn)) {
    if (isOver(clause)) found = 0;
    if (isHarmless(clause) || lacksWord.test(clause)) continue;
    found += weighClause(clause, asks);
  }
  return found;
}

function weighClause(clause: string, asks: boolean): number {
  for (const words of [plainly, troubles, shortfalls, bitter]) {
    const plain = words.exec(clause);
    if (plain && !denial.test(clause.slice(0, plain.index))) return asks ? 1 : 2;
  }
  if (asks) return 0;
  const found = [...clause.matchAll(signs), ...clause.matchAll(mild)].filter(
    ({ index }) => !denial.test(clause.slice(Math.max(0, index - near), index)),
  );
  const returns = found.some(({ 0: { length }, index }) =>
    again.test(clause.slice(Math.max(0, index - near), index + length + near)),
  );
  return found.length + (returns ? 1 : 0);
}

/** So many letters before and behind a sign belong to it. */
const near = 40;

/** Where a sentence turns: each side is judged alone. */
const turn = pattern(/,?\s\b(?:but|(?<!\bnot )yet|aber|doch|mais|pero|mas|porém|ma|però|maar|men|ale)\s/iu);
