import { saysDu } from '@/lib/model/says-du';
import { complainsIn } from './complains';
import { withoutGreeting } from './greetings';
import { pattern } from './pattern';
import { clausesOf, sentencesOf } from './sentences';
import type { Heard } from './summary';
import { namedIn } from './unclear';

/** What a message may leave open, most wanted first. */
type Missing = 'what-is-wrong' | 'what-is-wanted' | 'which' | 'since-when' | 'outcome' | 'what-for' | 'by-when';

const most = 3;

/**
 * Open questions for what a message does not say yet: at most three, most wanted first, in English or German as it was
 * written. None in other languages, and none where nothing is wrong and nothing is wanted.
 */
export function openQuestionsFor(heard: Heard): string[] {
  const { language, text, unclear } = heard;
  if (language !== 'en' && language !== 'de' && !(language === '' && unclear === 'yes')) return [];
  const wording = language === 'de' ? (saysDu(text) ? familiar : formal) : english;
  return missingIn(heard)
    .slice(0, most)
    .map((missing) => wording[missing]);
}

function missingIn({ text, language, asks, feelings, complains, unclear }: Heard): Missing[] {
  const named = namedIn(text, language);
  const isWrong = complains === 'yes' || statesTrouble(text, asks);
  const isPressed = feelings.some(({ is }) => is === 'urgency');
  const open: Missing[] = [];
  if (isWrong) {
    if (named < 4) open.push('what-is-wrong');
    if (unclear !== 'no') open.push('which');
    if ((unclear === 'yes' || faults.test(text)) && !times.test(text)) open.push('since-when');
    if (!remedies.test(text)) open.push('outcome');
    if (isPressed && !days.test(text)) open.push('by-when');
    return open;
  }
  if (asks.length === 0) return [];
  if (unclear === 'yes') return ['what-is-wanted', 'which', 'outcome'];
  const wants = asks.some(({ is, words }) => buys.test(words) || (is === 'request' && sends.test(words)));
  if (unclear === 'unsure' && named < 2 && wants) open.push('which');
  if (wants && buys.test(text) && !purposes.test(text)) open.push('what-for');
  if (wants && !days.test(text)) open.push('by-when');
  return open;
}

/** One sign of trouble, outside of questions: "do you repair defective seals?" tells of none. */
function statesTrouble(text: string, asks: Heard['asks']): boolean {
  const asked = new Set(asks.map(({ words }) => words));
  const statements = sentencesOf(text)
    .flatMap(clausesOf)
    .filter((sentence) => !asked.has(withoutGreeting(sentence)));
  return statements.length > 0 && complainsIn(statements) !== 'no';
}

const english: Readonly<Record<Missing, string>> = {
  'what-is-wrong': 'What exactly happens, and what should happen instead?',
  'what-is-wanted': 'What is it about, in a few words?',
  which: 'Which order or item is it about?',
  'since-when': 'When did you first notice it?',
  outcome: 'What would be a good outcome for you?',
  'what-for': 'What do you need it for?',
  'by-when': 'By when do you need it?',
};

const formal: Readonly<Record<Missing, string>> = {
  'what-is-wrong': 'Was genau passiert, und was sollte stattdessen passieren?',
  'what-is-wanted': 'Worum geht es, in wenigen Worten?',
  which: 'Um welche Bestellung oder welchen Artikel geht es?',
  'since-when': 'Wann ist es Ihnen zum ersten Mal aufgefallen?',
  outcome: 'Was wäre für Sie eine gute Lösung?',
  'what-for': 'Wofür brauchen Sie es?',
  'by-when': 'Bis wann brauchen Sie es?',
};

const familiar: Readonly<Record<Missing, string>> = {
  ...formal,
  'since-when': 'Wann ist es dir zum ersten Mal aufgefallen?',
  outcome: 'Was wäre für dich eine gute Lösung?',
  'what-for': 'Wofür brauchst du es?',
  'by-when': 'Bis wann brauchst du es?',
};

/** A time at which something was seen. */
const times = pattern(
  /\b(?:since|yesterday|today|this morning|ago|overnight|last (?:week|month|night|year|time)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|first time|always|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|seit|gestern|heute|vor \p{L}+ (?:tagen|wochen|monaten)|letzte\p{L}* (?:woche|monat|mal)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|von anfang an|im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|vom)\b|\b\d{1,2}[./]\s?\d{1,2}\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/iu,
);

/** A day by which something is wanted. */
const days = pattern(
  /\b(?:by|before|until|till|no later than|bis|vor (?:dem|der|unserer)|spätestens|today|tomorrow|tonight|heute|morgen|this week|next week|diese woche|nächste woche|asap|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b|\b\d{1,2}\.? ?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)\b|\b\d{1,2}[./]\s?\d{1,2}\b/iu,
);

/** What is to be done about it was said. */
const remedies = pattern(
  /\b(?:refund(?:ed|s|ing)?|replac\p{L}*|exchange|repair|credit|compensat\p{L}*|discount|cancel|(?:send|ship|courier)|resend|warranty|money back|collect|pick up|correct(?:ed|ion)?|erstatt\p{L}*|ersatz\p{L}*|ersetz\p{L}*|umtausch\p{L}*|tauschen|reparier\p{L}*|reparatur|gutschrift|gutschreiben|storn\p{L}*|geld zurück|abholen|korrigier\p{L}*|nachliefer\p{L}*|schicken sie|senden sie)\b/iu,
);

/** Something fails, rather than that a paper or a count is wrong. */
const faults = pattern(
  /\b(?:works?|working|leak\p{L}*|los(?:e|es|ing)|fail\p{L}*|brok\p{L}*|breaks?|stop(?:s|ped)?|starts?|nois\p{L}*|drip\p{L}*|torn|tears?|crack\p{L}*|loose|funktion\p{L}*|undicht|defekt|kaputt|verlier\p{L}*|ausgefallen|reißt|gerissen|klemmt)\b/iu,
);

/** Something is to be sent or made. */
const sends = pattern(
  /\b(?:send|resend|ship|deliver|prepare|provide|forward|issue|schick\p{L}*|send\p{L}*|liefer\p{L}*|erstell\p{L}*|zusend\p{L}*|zukommen)\b/iu,
);

/** Somebody asks before they buy. */
const buys = pattern(
  /\b(?:prices?|quotes?|quotation|offer|in stock|available|availability|discounts?|samples?|rent|need \d+|preise?|angebot|lieferbar|verfügbar|auf lager|rabatt|muster|mieten|benötigen|brauchen)\b/iu,
);

/** What it is for was said. */
const purposes = pattern(
  /\b(?:for (?:our|my|the|a|an|use|\p{L}+s)\b|because|so that|we run|we are (?:a|an|planning|opening|building)|in order to|für (?:unser\p{L}*|mein\p{L}*|den|die|das|ein\p{L}*)|weil|damit|um .{3,60} zu|wir (?:planen|betreiben|eröffnen))\b/iu,
);
