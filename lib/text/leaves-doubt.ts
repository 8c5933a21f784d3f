import { DAY, type Instant } from '@/lib/model/time';
import { localOf } from '@/lib/model/zoned';
import { contentOf } from './answers/content';
import { dateIn } from './dates';
import { isHarmless } from './harmless';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { sentencesOf } from './sentences';
import { inSmall } from './small';
import { countWords } from './words';

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
  /** The sentence that promises, and the whole message that it stands in. */
  what: string;
  message: string;
  /** Something came along with the words that promise. */
  attached: boolean;
  /** IANA zone in which days are meant. */
  zone: string;
}

/**
 * Whether what the customer wrote since leaves it open that a promise is still to be kept. A mere nod before its day does
 * not, nor does asking after it later. Whatever else they write does: it came, another day will do, it is not wanted any
 * more, in any words. Pure.
 */
export function leavesDoubt(since: readonly SaidSince[], promised: Promised): boolean {
  const early = since.filter(({ at }) => at <= promised.due);
  const late = lateIn(since, promised.due);
  const missing = missingIn(since, promised.due);
  if (late.length > 0 && missing.length === 0) return true;
  const missed = new Set(missing);
  // "I cannot see the certificates": whatever came before was something else.
  const isNamed = missing.some((sentence) => isAbout(sentence, promised));
  return (
    (!isNamed &&
      early.some(
        (said) => !isNod(said, promised) && !awaits(said, promised) && !(missing.length > 0 && isLimit(said)),
      )) ||
    late.some((sentence) => another.test(sentence) || (!missed.has(sentence) && came.test(sentence)))
  );
}

function small(words: string): string {
  return inSmall(plainMarks(words));
}

/** So many words may stand beside those of a nod: a name, the day that was promised. */
const mostBeside = 4;

/** Whether they say, after its day, that what was promised did not come. */
export function isMissed(since: readonly SaidSince[], due: Instant): boolean {
  return missingIn(since, due).length > 0;
}

function missingIn(since: readonly SaidSince[], due: Instant): string[] {
  return lateIn(since, due).filter((sentence) => misses.test(sentence) && !isHarmless(sentence));
}

function lateIn(since: readonly SaidSince[], due: Instant): string[] {
  return since.filter(({ at }) => at > due).flatMap(({ words }) => sentencesOf(words).map(small));
}

/** "We need it before the 15th", and they miss it later: it never moved the day. */
function isLimit({ words }: SaidSince): boolean {
  const low = small(words);
  return limits.test(low) && !low.includes('?') && !another.test(low) && !came.test(low) && !past.test(low);
}

/** By which they sign. */
const initial = /(?<=[.!,]\s+)\p{L}\.?\s*$/u;

/** "I look forward to the report", whatever else they tell: it is still to come, and wanted by its day. */
function awaits({ words }: SaidSince, promised: Promised): boolean {
  if (words.includes('?') || another.test(small(words))) return false;
  return sentencesOf(words)
    .map(small)
    .some((sentence) => awaiting.test(sentence) && isAbout(sentence, promised));
}

/** Whether a sentence in small letters has a word of the matter that was promised. */
function isAbout(sentence: string, { what }: Promised): boolean {
  const matter = new Set(contentOf(small(what)));
  return contentOf(sentence).some((word) => matter.has(word));
}

/** "That was quick" is said of what came. */
const past = /\b(?:was|were|war|waren)\b/u;

function isNod(said: SaidSince, promised: Promised): boolean {
  const words = small(said.words).replace(initial, '');
  if (another.test(words) || (came.test(words) && !isOfAttached(said, promised))) return false;
  if (words.includes('?') || past.test(words) || namesAnotherDay(said, promised)) return false;
  const all = countWords(words);
  const beside = countWords(words.replace(nods, ' '));
  // A thumb has no words at all.
  return all === 0 || (beside < all && beside <= mostBeside);
}

/** "Eight received", soon after eight were sent along with the promise of the ninth. */
function isOfAttached({ at }: SaidSince, { attached, due, at: from }: Promised): boolean {
  return attached && at <= due && at < from + DAY;
}

function namesAnotherDay({ at, words, language }: SaidSince, { zone, due, at: from, message }: Promised): boolean {
  const days = daysIn(words, { at, zone, language }).filter((day) => day !== localOf(zone, due).date);
  if (days.length === 0) return false;
  // "Tomorrow at eight, then" is of the visit that the same message told of.
  const ours = daysIn(message, { at: from, zone, language });
  return days.some((day) => !ours.includes(day));
}

function daysIn(words: string, said: { at: Instant; zone: string; language: string }): string[] {
  return sentencesOf(words).flatMap((sentence) => {
    const named = dateIn(sentence, said);
    return named === null ? [] : [localOf(said.zone, named.at).date];
  });
}

const any = (...sources: string[]) => pattern(new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'u'));

/** Thanks, agreement, and that they wait. */
const nods = new RegExp(
  any(
    "\\b(?:(?:many |ok |okay |great |perfect )?(?:thanks|thank you|thx|cheers|ta)(?: (?:a lot|a million|a bunch|so much|very much|again|in advance|for (?:that|this|letting (?:me|us) know|the (?:update|quick (?:reply|answer|response)))))?|(?:(?:you're|you are) (?:a|an)|you) (?:star|angel|legend|gem|hero)|(?:that's|that is|sounds|all) (?:very )?(?:great|good|fine|perfect|helpful|kind(?: of you)?|lovely|clear)|great|perfect|brilliant|lovely|super|excellent|wonderful|fine|good|ok|okay|(?:will be|is|are) (?:so |very )?(?:delighted|thrilled|pleased|happy|relieved|chuffed)|fingers crossed|noted|understood|(?:i|we)(?:'ll| will) wait(?: for (?:it|them|that|your?|the)(?: \\p{L}+)?)?|looking forward(?: to (?:it|them|that|hearing from you))?|(?:best|kind|warm) (?:regards|wishes)|all the best)\\b",
    '\\b(?:(?:vielen |besten |herzlichen |lieben )?dank(?:e)?(?: (?:schön|sehr|ihnen|dir|euch|für (?:die (?:schnelle |rasche )?(?:antwort|rückmeldung|info)|ihre mühe)))?|perfekt|prima|super|alles klar|passt|gut|sehr gut|in ordnung|einverstanden|ich warte|wir warten|(?:ich freue mich|wir freuen uns|freue mich)(?: darauf| drauf)?|(?:viele|beste|liebe|freundliche) grüße|(?:mit )?freundlichen grüßen|gruß|lg|vg)\\b',
    "\\b(?:merci(?: (?:beaucoup|bien))?|parfait|entendu|d'accord|très bien|cordialement|(?:muchas )?gracias|perfecto|de acuerdo|vale|saludos|grazie(?: mille)?|perfetto|va bene|d'accordo|(?:muito )?obrigad[oa]|perfeito|combinado)\\b",
    '\\b(?:dank(?: (?:je|u))?(?: wel)?|bedankt|prima|perfect|akkoord|top|(?:tusen |mange |hjertelig )?takk?|tack(?: så mycket)?|flott|supert|fint|bra|perfekt|greit|den er god|hilsen|mvh|groet(?:en|jes)?)\\b',
  ).source,
  'gu',
);

/** They wait for what they name. */
const awaiting = any(
  '\\b(?:look(?:ing)? forward to|(?:waiting|wait) for|await(?:ing)?|counting on|(?:will|do|would) need)\\b',
  '\\b(?:freu(?:e|en) (?:mich|uns) (?:\\p{L}+ )?auf|wart(?:e|en) (?:\\p{L}+ )?auf|brauch(?:e|en)|benötig(?:e|en))\\b',
  "\\b(?:attends|attendons|dans l'attente|besoin|espero|esperamos|quedo a la espera|necesit\\p{L}+|aguard\\p{L}+|precis\\p{L}+|aspett(?:o|iamo)|attend(?:o|iamo)|mi serve|ci serve)\\b",
  '\\b(?:(?:wacht|wachten) (?:\\p{L}+ )?op|(?:kijk|kijken) (?:\\p{L}+ )?uit naar|(?:heb|hebben) .{1,60}nodig|(?:venter|väntar) (?:\\p{L}+ )?på|ser (?:fram emot|frem til)|(?:trenger|behöver))\\b',
);

/** By when it is wanted, as who counts on it says. */
const limits = any(
  "\\b(?:needs?|requires?|(?:would|\\p{L}+'d) (?:like|need|want)|wants?) (?:it|them|this|that) (?:by|before)\\b",
  '\\b(?:brauch\\p{L}+|benötig\\p{L}+|hätten?) (?:\\p{L}+ ){0,3}?(?:vor|bis|spätestens)\\b',
  "\\b(?:besoin|faudrait|faut) (?:\\p{L}+ ){0,2}?(?:avant|d'ici)\\b|\\b(?:necesit\\p{L}+|precis\\p{L}+) (?:\\p{L}+ )?(?:antes|até)\\b|\\b(?:serve|servono) (?:prima|entro)\\b",
  '\\b(?:heb|hebben) (?:\\p{L}+ ){0,3}?(?:vóór|voor|uiterlijk) .{1,20}nodig\\b|\\b(?:trenger|behöver|har brug for) (?:\\p{L}+ )?(?:før|före|innan|inden|senest|senast)\\b',
);

/** It came, or they have seen it. */
const came = any(
  '\\b(?:looks?|seen|saw|(?:i|we) have (?:it|them)|(?:great|good|nice|excellent|lovely) (?!and\\b|thank|to\\b|so\\b|then\\b|stuff|news|day|week|evening|afternoon|morning|idea)\\p{L}+)\\b',
  '\\b(?:sieht|gesehen|gelesen|gefällt|liest sich|(?:habe|haben) (?:ich |wir )?(?:sie|es|ihn|alles))\\b',
  "\\b(?:received|arrived|landed|came(?! and )|(?:has|have) come(?! and )|(?:is|are|it's) here|got (?:it|them|the(?! (?:machine|answering|answerphone|voicemail|engaged|wrong|same|usual|impression|feeling))|your|that|those|everything|all|both|one|two))\\b",
  '\\b(?:erhalten|angekommen|eingetroffen|eingegangen|bekommen|(?:ist|sind) da|liegt (?:mir |uns )?vor)\\b',
  '\\b(?:reçue?s?|bien eu|arrivée?s?)\\b|\\b(?:recib\\p{L}+|llegado|llegó|llegaron)\\b|\\b(?:ricevut[oaie]|arrivat[oaie])\\b',
  '\\b(?:receb\\p{L}+|chegou|chegaram)\\b|\\b(?:ontvangen|aangekomen|binnengekomen|gekregen)\\b',
  '\\b(?:mottatt|mottag\\p{L}+|modtag\\p{L}+|fått|fået|kommet|kommit|framme)\\b',
);

/** Another day will do, or it is not wanted any more. */
const another = any(
  "\\b(?:no (?:rush|hurry|need)|not urgent|take your time|whenever (?:you|it|suits)|can wait|(?:no longer|not) (?:need\\p{L}*|required)|don't (?:need|bother)|do not (?:need|bother)|never mind|forget (?:it|about)|cancel\\p{L}*|postpone\\p{L}*|push(?:ed)? (?:it |this |that )?back|put (?:it|this|that) off|hold off|instead|another day|next week is|later is|sorted|decided|against|went with|(?:some|any)(?:body|one) else|leave it|already)\\b",
  '\\b(?:eilt nicht|keine eile|hat zeit|(?:lassen sie sich|lass dir|lasst euch) (?:ruhig )?zeit|(?:nächste woche|später|auch) (?:reicht|genügt)|(?:reicht|genügt) (?:auch|später|nächste|völlig)|nicht mehr (?:nötig|gebraucht)|brauchen? (?:\\p{L}+ ){0,3}nicht(?: mehr)?|erledigt|entschieden|anderweitig|schon|stattdessen|verschieben|verschoben|absagen|stornier\\p{L}*)\\b',
  '\\b(?:pas pressée?|rien ne presse|pas urgent|prenez votre temps|plus besoin|annul\\p{L}+|reporter|reportons|plus tard)\\b',
  '\\b(?:sin prisa|no (?:corre|hay) prisa|no es urgente|cancel\\p{L}+|aplaz\\p{L}+|más tarde|ya no (?:hace|es|lo|la))\\b',
  "\\b(?:senza fretta|non c'è fretta|con calma|non serve più|annull\\p{L}+|rimand\\p{L}+|più tardi)\\b",
  '\\b(?:sem pressa|não é urgente|adiar|mais tarde|já não (?:é|preciso|precisamos))\\b',
  '\\b(?:geen haast|niet dringend|niet meer nodig|annuleer|annuleren|uitstellen|(?:later|volgende week) mag)\\b',
  '\\b(?:ingen (?:brådska|hast|stress)|haster ikke|brådskar inte|behövs inte|trengs ikke|ikke nødvendig|avbestill\\p{L}*|avbok\\p{L}*|utsett\\p{L}*|skjut\\p{L}* upp|senere|senare)\\b',
);

/** It did not come, or they ask where it is. */
const misses = any(
  "\\b(?:not|nothing(?:'s)?|\\p{L}+n't|never|no) (?:\\p{L}+ ){0,3}?(?:received|got|get|hear|heard|arrived?|come|came|seen|have)\\b",
  "\\b(?:cannot|can't|couldn't|could not) (?:see|find|locate)\\b|\\bwhen (?:can|will|do|may|shall) (?:i|we) (?:have|get|expect|receive)\\b",
  '\\b(?:kann|können|konnte) .{1,60}\\bnicht (?:finden|sehen)\\b|\\bfinde .{1,60}\\bnicht\\b|\\b(?:trouve|vois) pas\\b|\\bno (?:encuentro|veo)\\b|\\bnon (?:trovo|vedo)\\b|\\bkan .{1,60}\\bniet vinden\\b|\\b(?:hittar|finner|finder) (?:\\p{L}+ ){0,2}?(?:inte|ikke)\\b',
  "\\b(?:(?:not|n't) (?:believe|think) (?:\\p{L}+ ){1,6}?(?:has|have) (?:reached|arrived|come)|(?:not|n't|never) (?:yet )?reach(?:ed)? (?:me|us)|in (?:my|our) (?:spam|junk))\\b",
  '\\b(?:im|in (?:meinem|unserem)) (?:spam|junk)\\b|\\b(?:nicht|nie) (?:bei (?:mir|uns) )?(?:erreicht|eingetroffen)\\b|\\bwartet (?:\\p{L}+ )?darauf\\b',
  '\\bdans (?:mes|les) (?:spams?|indésirables)\\b|\\ben (?:mi|el) (?:carpeta de )?spam\\b|\\b(?:nello|nella) spam\\b|\\bin (?:mijn|onze) spam\\b|\\bi (?:min |mitt )?(?:spam|søppelpost|skräppost)\\p{L}*\\b',
  '\\bwacht\\p{L}* (?:\\p{L}+ )?erop\\b|\\bhad(?:den)? (?:\\p{L}+ )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag) .{1,40}verwacht\\b|\\bhatten? (?:\\p{L}+ ){0,2}?(?:montag|dienstag|mittwoch|donnerstag|freitag) .{1,40}(?:erwartet|gerechnet)\\b',
  "\\b(?:nothing (?:from|of) (?:you|your)|find nothing|(?:gone|went) astray|still (?:waiting|missing|no|not|nothing|haven't|don't)|(?:any|no|not a) (?:word|news|update|sign)|where (?:is|are)|where's|(?:did|have) you (?:\\p{L}+ )?(?:sent?|manage\\p{L}*|forg\\p{L}+)|you (?:had )?(?:promised|said you|were going)|(?:was|were) (?:due|promised)|waiting for|overdue)\\b",
  '\\b(?:nichts?|nie|kein\\p{L}*) (?:\\p{L}+ ){0,4}?(?:bekommen|erhalten|gehört|angekommen|gekommen|eingegangen|da)\\b|\\b(?:warten?|gewartet) (?:\\p{L}+ ){0,3}?(?:noch|immer|auf)\\b|\\bimmer noch (?:nicht|nichts|kein\\p{L}*|auf)\\b|\\bwo (?:bleib\\p{L}+|ist|sind)\\b|\\bgibt es (?:\\p{L}+ ){0,2}?(?:neues|neuigkeiten|etwas neues)\\b|\\b(?:haben sie|hast du|habt ihr) .{0,60}(?:geschickt|gesendet|vergessen|geschafft)\\b|\\b(?:wollten|wolltest|wolltet) .{0,60}(?:schicken|senden|melden|liefern|geben)\\b|\\b(?:versprochen|zugesagt|untergegangen|verloren gegangen)\\b',
  "\\b(?:toujours|encore) (?:pas|rien)\\b|\\b(?:pas|rien) (?:encore )?(?:reçu|eu)\\b|\\boù en (?:est|sont|êtes)\\b|\\bdes nouvelles\\b|\\bj'attends\\b",
  '\\b(?:no|nada) (?:\\p{L}+ ){0,3}?(?:recib\\p{L}+|llegado|llegó|sabido)\\b|\\bsigo esperando\\b|\\b(?:alguna|hay) novedad\\p{L}*\\b',
  '\\b(?:non|nulla|niente) (?:\\p{L}+ ){0,3}?(?:ricevut[oaie]|arrivat[oaie]|sentito)\\b|\\bsto (?:ancora )?aspettando\\b|\\bci sono novità\\b',
  '\\b(?:não|nada) (?:\\p{L}+ ){0,3}?(?:receb\\p{L}+|chegou|chegaram)\\b|\\b(?:alguma novidade|há novidades)\\b',
  '\\b(?:niet|niets|geen) (?:\\p{L}+ ){0,3}?(?:ontvangen|gekregen|gehoord|binnen)\\b|\\bwaar blijf\\p{L}*\\b|\\bwacht (?:\\p{L}+ ){0,2}?op\\b|\\bal nieuws\\b',
  '\\b(?:ikke|inte|intet|inget|ingenting) (?:\\p{L}+ ){0,3}?(?:fått|fået|mottatt|mottagit|modtaget|hørt|hört|kommet|kommit|sett)\\b|\\b(?:venter|väntar) (?:\\p{L}+ )?på\\b|\\b(?:noe|noget|något) (?:nytt|nyt)\\b|\\bhvor blir\\b',
);
