import type { Finding } from '@/lib/model/kinds/touch';
import { pattern } from './pattern';

/** One of these is a complaint by itself. */
const plainly = pattern(
  /\b(disappoint(ed|ing|ment)|unacceptable|complain(t|ts|ing|ed)?|frustrat(ed|ing|ion)|annoy(ed|ing)|upset|furious|angry|outrageous|ridiculous|terrible|awful|appalling|fed up|dissatisfied|unhappy|not happy|dispute the|charge ?back|(second|third|fourth|fifth|\d(rd|th)) time (i|we|that)|asked (you )?(twice|three times|repeatedly|several times)|this is the (second|third|fourth|fifth|\d(rd|th)) time|still (have |has |had )?(no|not|nothing|waiting|haven't|hasn't|missing)|never (arrived|received|got|answered|replied|heard back)|(does|do|did|is|are)(n't| not) (work|fit|start|open|close|charge|hold|arrive)(ing|ed)?|(stopped|quit) working|faulty|defective|broke(n)? (down|off|after)|arrived (broken|damaged|late)|falling apart|(leaks?|is leaking)|lose(s)? pressure|waste of (time|money)|take (my|our|the) .{0,40}to (a|your) competitors?|enttäusch\p{L}*|unzumutbar|inakzeptabel|nicht akzeptabel|beschwer(de|en)|reklam(ation|ieren)\p{L}*|verärgert|ärgerlich|unzufrieden|mangelhaft|defekt|beschädigt|kaputt|funktioniert (immer noch )?nicht|immer noch (nicht|kein\p{L}*)|zum (zweiten|dritten|wiederholten) mal|déçue?s?|inadmissible|inacceptable|réclamation|mécontente?s?|toujours pas|ne (fonctionne|marche) (pas|plus)|défectueu(x|se)|endommagée?s?|decepcionad[oa]s?|inaceptable|quejas?|reclamación|no funciona|defectuos[oa]s?|dañad[oa]s?|todavía no|decepcionado|inaceitável|reclamação|não funciona|danificad[oa]|delus[oi]|inaccettabile|reclamo|non funziona|difettos[oi]|danneggiat[oi]|teleurgesteld|onacceptabel|klacht|werkt niet|beschadigd|besviken|oacceptabelt|reklamera|fungerar inte|skuffet|uakseptabelt|klage på|virker ikke|fungerer ikke|ødelagt|reklamacj\p{L}*|rozczarowan\p{L}*|nie działa|uszkodzon\p{L}*)(?!\p{L})|разочарован|неприемлем|жалоб|не работает|поврежд|брак(?!\p{L})|失望|投诉|投訴|不能接受|无法接受|坏了|壞了|破损|不满|不滿|还没收到|還沒收到|故障|残念|届いていません|壊れ|不良品/iu,
);

/** Two of these in different places make one. */
const signs = pattern(
  /\b(wrong|incorrect|instead of|(?:arrived|came|come|comes|delivered|shipped) without(?! (?:any )?(?:problem|issue|damage|delay|trouble))|you (?:had )?promised|(?:got|is|are|went) (?:lost|missing)|not the .{1,20} (we|i) (agreed|ordered)|missing|delay(ed|s)?|late again|on hold|mistake|error|problem|issue|damage[ds]?|broken|leak(s|ed|ing)?|too (small|big|late|short|long)|overcharged|not (back|refunded|delivered|received|credited)|unfortunately|old thread|(do|does) not fit|out of service|falsch|fehler(haft)?|undicht|verlier\p{L}* .{0,30}(?:druck|luft)|fehlt|fehlen|verspät\p{L}*|zu spät|problem\p{L}*|leider|erreur|manquant\p{L}*|il manque|retard|problème|hélas|malheureusement|errores?|falta|retraso|problema|incorrect[oa]|atraso|errado|sbagliat[oi]|mancante|ritardo|fout|ontbreekt|vertraging|fel|saknas|försen\p{L}*|feil|mangler|forsinke\p{L}*|błąd|brakuje|opóźnien\p{L}*)(?!\p{L})|ошибк|задерж|проблем|не хватает|错误|錯誤|问题|問題|延迟|延遲|缺少|間違|遅れ/giu,
);

/** "No damage", "without any problem", "nicht kaputt": the opposite of a sign. */
const denial = pattern(
  /\b(no|not|never|nothing|without( any)?|free of|kein\p{L}*|nicht|ohne|pas de|sans|sin|ningún|sem|nenhum|senza|nessun|geen|zonder|inga|utan|ingen|uten|uden|bez)\s+(\p{L}+\s+)?$/iu,
);

/** Whether a message complains. Questions ("do you repair broken seals?") count for less than statements. */
export function complainsIn(sentences: readonly string[]): Finding {
  let found = 0;
  for (const sentence of sentences) {
    const asks = /[?？؟]\s*$/u.test(sentence);
    const plain = plainly.exec(sentence);
    if (plain && !denial.test(sentence.slice(0, plain.index)) && !asks) return 'yes';
    if (plain && asks) found += 1;
    for (const sign of sentence.matchAll(signs)) {
      if (!asks && !denial.test(sentence.slice(Math.max(0, sign.index - 40), sign.index))) found += 1;
    }
  }
  if (found >= 2) return 'yes';
  return found === 1 || sentences.length === 0 ? 'unsure' : 'no';
}
