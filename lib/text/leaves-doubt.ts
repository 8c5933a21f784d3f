import { DAY, type Instant } from '@/lib/model/time';
import { localOf } from '@/lib/model/zoned';
import { dateIn } from './dates';
import { isHarmless } from './harmless';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { sentencesOf } from './sentences';
import { inSmall } from './small';

/** What a customer wrote after a promise was made to them. */
export interface SaidSince {
  at: Instant;
  words: string;
  language: string;
}

export interface Promised {
  /** When it was said. */
  at: Instant;
  due: Instant;
  /** Something came along with the words that promise. */
  attached: boolean;
  /** IANA zone in which days are meant. */
  zone: string;
}

/**
 * Whether what the customer wrote since leaves it open that a promise is still to be kept. A nod before its day does not,
 * nor does asking after it later; that something came, another day, and whatever else they write once its day is past
 * does. Pure.
 */
export function leavesDoubt(since: readonly SaidSince[], promised: Promised): boolean {
  const said = since.flatMap((one) =>
    sentencesOf(one.words).map((sentence) => ({ ...one, sentence, low: inSmall(plainMarks(sentence)) })),
  );
  const late = said.filter(({ at }) => at > promised.due);
  const missing = late.filter(({ low, sentence }) => misses.test(low) && !isHarmless(sentence));
  const missed = new Set(missing);
  if (late.length > 0 && missing.length === 0) return true;
  return said.some(
    (one) =>
      another.test(one.low) ||
      (!missed.has(one) && came.test(one.low) && !isOfAttached(one, promised)) ||
      (one.at <= promised.due && namesAnotherDay(one, promised)),
  );
}

/** "Eight received", soon after eight were sent along with the promise of the ninth. */
function isOfAttached({ at }: SaidSince, { attached, due, at: from }: Promised): boolean {
  return attached && at <= due && at < from + DAY;
}

function namesAnotherDay({ at, sentence, language }: SaidSince & { sentence: string }, promised: Promised): boolean {
  const { zone, due } = promised;
  const named = dateIn(sentence, { at, zone, language });
  return named !== null && localOf(zone, named.at).date !== localOf(zone, due).date;
}

const any = (...sources: string[]) => pattern(new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'u'));

/** It came. */
const came = any(
  "\\b(?:received|arrived|landed|came(?! and )|(?:has|have) come(?! and )|(?:is|are|it's) here|got (?:it|them|the|your|that|those|everything|all|both|one|two))\\b",
  '\\b(?:erhalten|angekommen|eingetroffen|eingegangen|bekommen|(?:ist|sind) da|liegt (?:mir |uns )?vor)\\b',
  '\\b(?:reçue?s?|bien eu|arrivée?s?)\\b|\\b(?:recib\\p{L}+|llegado|llegó|llegaron)\\b|\\b(?:ricevut[oaie]|arrivat[oaie])\\b',
  '\\b(?:receb\\p{L}+|chegou|chegaram)\\b|\\b(?:ontvangen|aangekomen|binnengekomen|gekregen)\\b',
  '\\b(?:mottatt|mottag\\p{L}+|modtag\\p{L}+|fått|fået|kommet|kommit|framme)\\b',
);

/** Another day will do, or it is not wanted any more. */
const another = any(
  "\\b(?:no (?:rush|hurry|need)|not urgent|take your time|whenever (?:you|it|suits)|can wait|(?:no longer|not) (?:need\\p{L}*|required)|don't (?:need|bother)|do not (?:need|bother)|never mind|forget (?:it|about)|cancel\\p{L}*|postpone\\p{L}*|push(?:ed)? (?:it |this |that )?back|put (?:it|this|that) off|hold off|instead|another day|next week is|later is|sorted)\\b",
  '\\b(?:eilt nicht|keine eile|hat zeit|(?:lassen sie sich|lass dir|lasst euch) (?:ruhig )?zeit|(?:nächste woche|später|auch) (?:reicht|genügt)|(?:reicht|genügt) (?:auch|später|nächste|völlig)|nicht mehr (?:nötig|gebraucht)|brauchen? (?:\\p{L}+ ){0,3}nicht(?: mehr)?|erledigt|stattdessen|verschieben|verschoben|absagen|stornier\\p{L}*)\\b',
  '\\b(?:pas pressée?|rien ne presse|pas urgent|prenez votre temps|plus besoin|annul\\p{L}+|reporter|reportons|plus tard)\\b',
  '\\b(?:sin prisa|no (?:corre|hay) prisa|no es urgente|cancel\\p{L}+|aplaz\\p{L}+|más tarde|ya no (?:hace|es|lo|la))\\b',
  "\\b(?:senza fretta|non c'è fretta|con calma|non serve più|annull\\p{L}+|rimand\\p{L}+|più tardi)\\b",
  '\\b(?:sem pressa|não é urgente|adiar|mais tarde|já não (?:é|preciso|precisamos))\\b',
  '\\b(?:geen haast|niet dringend|niet meer nodig|annuleer|annuleren|uitstellen|(?:later|volgende week) mag)\\b',
  '\\b(?:ingen (?:brådska|hast|stress)|haster ikke|brådskar inte|behövs inte|trengs ikke|ikke nødvendig|avbestill\\p{L}*|avbok\\p{L}*|utsett\\p{L}*|skjut\\p{L}* upp|senere|senare)\\b',
);

/** It did not come, or they ask where it is. */
const misses = any(
  "\\b(?:not|nothing|\\p{L}+n't|never|no) (?:\\p{L}+ ){0,3}?(?:received|got|get|hear|heard|arrived?|come|came|seen|have)\\b",
  "\\b(?:nothing (?:from|of) (?:you|your)|find nothing|(?:gone|went) astray|still (?:waiting|missing|no|not|nothing|haven't|don't)|any (?:word|news|update|sign)|where (?:is|are)|where's|(?:did|have) you (?:\\p{L}+ )?(?:sent?|manage\\p{L}*|forg\\p{L}+)|you (?:had )?(?:promised|said you|were going)|(?:was|were) (?:due|promised)|waiting for|overdue)\\b",
  '\\b(?:nichts?|nie|kein\\p{L}*) (?:\\p{L}+ ){0,4}?(?:bekommen|erhalten|gehört|angekommen|gekommen|eingegangen|da)\\b|\\b(?:warten?|gewartet) (?:\\p{L}+ ){0,3}?(?:noch|immer|auf)\\b|\\bimmer noch (?:nicht|nichts|kein\\p{L}*|auf)\\b|\\bwo (?:bleib\\p{L}+|ist|sind)\\b|\\bgibt es (?:\\p{L}+ ){0,2}?(?:neues|neuigkeiten|etwas neues)\\b|\\b(?:haben sie|hast du|habt ihr) .{0,60}(?:geschickt|gesendet|vergessen|geschafft)\\b|\\b(?:wollten|wolltest|wolltet) .{0,60}(?:schicken|senden|melden|liefern|geben)\\b|\\b(?:versprochen|zugesagt|untergegangen|verloren gegangen)\\b',
  "\\b(?:toujours|encore) (?:pas|rien)\\b|\\b(?:pas|rien) (?:encore )?(?:reçu|eu)\\b|\\boù en (?:est|sont|êtes)\\b|\\bdes nouvelles\\b|\\bj'attends\\b",
  '\\b(?:no|nada) (?:\\p{L}+ ){0,3}?(?:recib\\p{L}+|llegado|llegó|sabido)\\b|\\bsigo esperando\\b|\\b(?:alguna|hay) novedad\\p{L}*\\b',
  '\\b(?:non|nulla|niente) (?:\\p{L}+ ){0,3}?(?:ricevut[oaie]|arrivat[oaie]|sentito)\\b|\\bsto (?:ancora )?aspettando\\b|\\bci sono novità\\b',
  '\\b(?:não|nada) (?:\\p{L}+ ){0,3}?(?:receb\\p{L}+|chegou|chegaram)\\b|\\b(?:alguma novidade|há novidades)\\b',
  '\\b(?:niet|niets|geen) (?:\\p{L}+ ){0,3}?(?:ontvangen|gekregen|gehoord|binnen)\\b|\\bwaar blijf\\p{L}*\\b|\\bwacht (?:\\p{L}+ ){0,2}?op\\b|\\bal nieuws\\b',
  '\\b(?:ikke|inte|intet|inget|ingenting) (?:\\p{L}+ ){0,3}?(?:fått|fået|mottatt|mottagit|modtaget|hørt|hört|kommet|kommit|sett)\\b|\\b(?:venter|väntar) (?:\\p{L}+ )?på\\b|\\b(?:noe|noget|något) (?:nytt|nyt)\\b|\\bhvor blir\\b',
);
