import type { Span } from '@/lib/model/understood';
import { pattern } from './pattern';
import { inSmall } from './small';

/**
 * The first words by which a writer says that they see what the other feels, or that they are sorry for what the other
 * goes through: English and German. Sorry for being late is not yet that; "any inconvenience" is a form. Null of none.
 */
export function acknowledgesFeeling(text: string): Span | null {
  // A mail program breaks lines within sentences; a gap of the same length keeps the offsets.
  const joined = text.replace(/(?:\r?\n)+/gu, (gap) => (/^\r?\n$/u.test(gap) ? ' '.repeat(gap.length) : gap));
  const [first] = feelingIn(inSmall(joined)).sort((a, b) => a.index - b.index);
  if (!first) return null;
  const [from, to] = [first.index, first.index + first[0].length];
  return { words: joined.slice(from, to), from, to };
}

/** The same of one line in small letters, every place. */
export function feelingIn(low: string): RegExpExecArray[] {
  return says
    .flatMap((one) => (low.search(one) < 0 ? [] : [...low.matchAll(one)]))
    .filter(([words]) => !denies.test(words));
}

/** Languages in which nothing found means that nothing was said. */
export const empathyLanguages: ReadonlySet<string> = new Set(['en', 'de']);

const denies = pattern(
  /\b(?:not|don['’]t|doesn['’]t|cannot|can['’]t|fail to|nicht|kein\p{L}*|any|etwaige\p{L}*|eventuelle\p{L}*|mögliche\p{L}*)\b(?! (?:imagine|only|have had to|the \p{L}+ you))/u,
);

/** Within one sentence, and not far. */
const near = '[^.!?;\\n]{0,60}?';

const feeling =
  '(?:frustrat\\p{L}*|disappoint\\p{L}*|annoy\\p{L}*|upset\\p{L}*|angry|anger|worr(?:y|ied|ies|ying|isome)|concern(?:s|ed)?|' +
  'stress\\p{L}*|inconvenien\\p{L}*|hassle|headaches?|unhappy|unacceptable|impatien\\p{L}*|let down|fed up|distress\\p{L}*|' +
  'unpleasant|irritat\\p{L}*|aggravat\\p{L}*|trouble|unsettling|maddening|exhausting|stuck)';
const howItIs = `how ${'(?:\\p{L}+ ){0,2}?'}(?:${feeling}|hard|difficult|tiring|painful|urgent|important|much (?:this|it|that) matters)`;

const frust =
  '(?:frust\\p{L}*|enttäusch\\p{L}*|(?:ver)?ärger\\p{L}*|geärgert|unzufrieden\\p{L}*|sorgen?|besorgt|wütend|sauer|' +
  'unannehmlichkeit\\p{L}*|umstände|mühe|ungeduld\\p{L}*|belast\\p{L}*|unangenehm\\p{L}*|unmut|lästig|nervig|stress\\p{L}*|aufwand)';

const says: readonly RegExp[] = [
  // I understand how frustrating this is; I can see why you are upset
  `\\b(?:i|we)(?:['’]m|['’]re)? (?:can['’]t )?(?:\\p{L}+ ){0,3}?(?:understand|see|appreciate|imagine|know|reali[sz]e|recogni[sz]e|hear|get)\\b ${near}(?:${howItIs}|(?:why|that|your|you|the|this) ${near}\\b${feeling})\\b`,
  // This must be frustrating; that is really disappointing
  `\\b(?:that|this|it|which)(?:['’]s| is| was| must| has to| had to| would| will)(?: \\p{L}+){0,4}? (?:frustrating|disappointing|annoying|upsetting|worrying|stressful|inconvenient|unpleasant|irritating|maddening|exhausting|unacceptable)\\b`,
  // You have every right to be angry; you are right to be disappointed; no wonder you are annoyed
  `\\b(?:you (?:have|had) every (?:right|reason) to|you(?: are|['’]re) (?:quite |absolutely |completely )?right to be|no wonder (?:that )?you|understandabl[ey](?: that)? you|anyone would be) ?${near}\\b${feeling}\\b`,
  `\\byour (?:frustration|disappointment|anger|annoyance|worry|concerns?) (?:is|are|was) (?:\\p{L}+ )?(?:understandable|justified|understood|fair|valid)\\b`,
  // I am sorry to hear that; sorry that you had to ask three times; sorry for the trouble
  `\\b(?:sorry|regret|saddened|apologi[sz]e|apologies)\\b ${near}\\b(?:to (?:hear|learn|read|see)\\b|(?:that )?you(?:['’]ve| have| had|['’]re| are| were| feel| felt)\\b|for ${near}\\b${feeling}\\b|how (?:this|it|that) (?:made|left) you)`,
  `\\b(?:sorry|apologies) (?:to (?:hear|learn|read)|you(?:['’]ve| have| had|['’]re| are| were| feel)\\b)`,
  `\\b(?:i|we) (?:hear you|feel for you)\\b|\\bin your (?:place|shoes|position),? (?:i|we)(?: would|['’]d)\\b|\\b(?:i|we)(?: would|['’]d) be (?:\\p{L}+ )?(?:upset|angry|annoyed|frustrated|disappointed) too\\b`,
  // Sorry, three times is three too many
  `\\b(?:sorry|apologies)[,.:–-]{1,2} (?:(?:and )?(?:that|this|it|(?:once|twice|\\p{L}+ (?:times|weeks|days|hours|calls|mails|e-?mails|months)))(?:['’]s| is| are| was| were) (?:\\p{L}+ ){0,3}?(?:too (?:many|long|often|much)|not good enough|wrong of us|our (?:fault|mistake)|unacceptable))\\b`,
  // Ich verstehe, dass Sie enttäuscht sind; Ihren Ärger kann ich gut nachvollziehen
  `\\b(?:versteh(?:e|en)|nachvollziehen|nachempfinden|vorstellen)\\b,? ${near}\\b${frust}\\b`,
  `\\b(?:ihre?[nrm]?|deine?[nrm]?|eure?[nrm]?) ${frust} ${near}\\b(?:versteh(?:e|en)|nachvollziehen|nachempfinden|verständlich|nachvollziehbar|berechtigt)\\b`,
  `\\b(?:versteh(?:e|en)|nachvollziehen|vorstellen)\\b,? wie (?:\\p{L}+ ){0,3}?(?:ärgerlich|wichtig|dringend|mühsam|schwierig)\\b`,
  // Es tut mir leid, dass Sie warten mussten; tut uns leid zu hören
  `\\bt(?:ut|äte) (?:mir|uns)(?: \\p{L}+){0,4}? leid,? (?:(?:das|dies) )?(?:zu (?:hören|lesen|erfahren)|dass (?:sie|du|ihr)\\b)`,
  `\\b(?:leid|entschuldig\\p{L}*|verzeih\\p{L}*|bedauer\\p{L}*)\\b ${near}\\b${frust}\\b`,
  `\\b(?:das|dies|es) (?:ist|war|muss)(?: \\p{L}+){0,4}? (?:ärgerlich|frustrierend|enttäuschend|unangenehm|belastend|lästig|nervig)\\b`,
  `\\bzu recht ${frust}\\b|\\bverständlicherweise ${near}\\b${frust}\\b|\\ban (?:ihrer|deiner|eurer) stelle (?:wäre|würde|hätte)\\b`,
].map((source) => pattern(new RegExp(source.replaceAll(/ (?!\?)/gu, ' {1,2}'), 'gu')));
