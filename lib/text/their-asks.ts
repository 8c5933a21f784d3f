import type { Ask } from '@/lib/model/understood';
import { isPleasantry, isRequest } from './asks';
import { withoutGreeting } from './greetings';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { asksToKnow } from './questions';
import { isSelfAnswered, withoutRhetorical } from './rhetorical';
import { clausesOf } from './sentences';

const longest = 400;

/** What the writer asks and wants done: each sentence once, without its greeting, in the order of the text. */
export function asksOf(sentences: readonly string[], language: string): Ask[] {
  const asks = new Map<string, Ask>();
  const asked = new Set<string>();
  const single = sentences
    .flatMap(clausesOf)
    .map(withoutGreeting)
    .flatMap((words) => {
      const [first = '', ...rest] = partsOf(words, language);
      for (const part of rest) asked.add(part);
      return [first, ...rest];
    });
  for (const [at, words] of single.entries()) {
    const is = askedBy(words, language) ?? (asked.has(words) ? 'question' : null);
    if (
      is === null ||
      isSelfAnswered(words, single[at + 1]) ||
      isReasonFor(words, is, single.slice(at + 1, at + 4), language)
    )
      continue;
    const key = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (!asks.has(key)) asks.set(key, { words: cut(words), is });
  }
  return [...asks.values()];
}

function askedBy(words: string, language: string): Ask['is'] | null {
  const sentence = plainMarks(withoutRhetorical(words));
  if (isPleasantry(sentence) || takes.test(sentence)) return null;
  if (asksToKnow(sentence, language)) return /\p{L}/u.test(sentence) ? 'question' : null;
  return isRequest(sentence.replace(courtesy, ' ')) ? 'request' : null;
}

/** "Yes, please!" takes what was offered: it is for the order, and nothing to be answered. */
const takes = pattern(
  /^\W*(?:(?:yes|yeah|ja|oui|sí|sì|si|sim|jo|tak),? )(?:please|pls|bitte|gern|gerne|s'il vous plaît|volontiers|por favor|per favore|graag|alstublieft|takk|tack|gärna|gjerne|proszę)\W*$/iu,
);

/** "How long does it take and do you send a label" is two, where either half is a question by itself. */
function partsOf(words: string, language: string): string[] {
  const is = askedBy(words, language);
  if (is === null) return [words];
  const labelled = words
    .split(label)
    .map((part) => part.trim().replace(/[,;]?(?:\s(?:and|und|et|y|e|en|og|och))?$/iu, ''));
  // Whatever leads to the list goes with its first point.
  const [lead = '', first = '', ...points] = labelled;
  if (points.length > 0) return [`${lead} ${first}`.trim(), ...points];
  if (is === 'request') return indirectOf(words);
  const parts = words.split(and).map((part) => part.trim());
  const whole = parts.length > 1 && parts.every((part) => part.split(' ').length > 2 && asksToKnow(part, language));
  return whole ? parts : indirectOf(words);
}

/** "Could you confirm (a) the number, (b) the date and (c) the price": a point of a list within a sentence. */
const label = /(?:^|\s)\(?(?:[a-h]|[1-9]|i{1,3}|iv)\)\s/iu;

/** "Please tell us until when you can come, and what it costs" asks for two things. */
function indirectOf(words: string): string[] {
  const [before = '', ...after] = words.split(indirectAnd);
  return after.length > 0 && indirect.test(before) ? [before, ...after].map((part) => part.trim()) : [words];
}

const indirect = pattern(
  /[,:]?\s(?:bis wann|wann|wie(?:viel| viel| lange| hoch)|welche[rsmn]?|was|ob|wo|when|how (?:much|long|many)|what|which|where|whether|quand|combien|quel(?:le)?s?|cuándo|cuánto|qué|cuál|quando|quanto|qual|quale|wanneer|hoeveel|welke|hoe (?:lang|veel)|når|hvornår|hvor (?:mye|meget|lenge|længe)|när|hur (?:mycket|länge)|hva|hvad|vad)\s/iu,
);

const indirectAnd = pattern(
  /,?\s(?:and|und|et|y|e|en|og|och)\s(?=(?:bis wann|wann|wie(?:viel| viel| lange| hoch)|mit welche[rsmn]?|welche[rsmn]?|ob|wo|how (?:much|long|many)|what (?:it|that|this|the|\p{L}+ (?:it|will|would))|when|whether|combien|quel(?:le)?s?|cuándo|cuánto|cuál|quanto|wanneer|hoeveel|welke|når|hvornår|hvor (?:mye|meget|lenge|længe)|hur (?:mycket|länge))\s)/iu,
);

/** An "and" before a word that begins a question. */
const and = pattern(
  /,?\s(?:and|und|et|y|e|en|og|och)\s(?=(?:what|when|where|who|why|how|which|do|does|did|can|could|would|will|is|are|have|has|wann|wie|wo|was|wer|welche[rsmn]?|warum|können|könnten|kann|haben|gibt es|ist|sind|quand|combien|comment|où|quel(?:le)?s?|est-ce|pouvez|avez|cuándo|cuánto|cómo|dónde|qué|quando|quanto|como|onde|come|dove|quale|wanneer|hoe|waar|welke|kunt|når|när|hvornår|hvordan|hur|hvor|hva|hvad|vad|kan)\s)/iu,
);

/** "In order to sign, we need clause 7. Please send it": the need is the reason for the request that follows. */
function isReasonFor(words: string, is: Ask['is'], next: readonly string[], language: string): boolean {
  if (is !== 'request') return false;
  const [first = ''] = next;
  if (need.test(words) && first.endsWith('?') && meansIt.test(first)) return true;
  return reason.test(words) && next.some((one) => askedBy(one, language) === 'request');
}

/** "We need a crane. Do you have one?" asks for one thing. */
const need = pattern(
  /\b(?:(?:we|i)(?:'d| would)? (?:need|require|want)|(?:we're|we are|i'm|i am) looking for|(?:wir|ich) (?:brauchen?|benötigen?|suchen?)|il (?:me|nous) faudrait|(?:j'ai|nous avons) besoin|necesit(?:o|amos)|busc(?:o|amos)|(?:mi|ci) serv\p{L}+|precis(?:o|amos)|(?:ik|we|wij) (?:zoek|zoeken)|(?:jeg|vi|jag) (?:trenger|behöver|har brug for)|potrzebuj(?:ę|emy))(?!\p{L})/iu,
);

const meansIt = pattern(
  /\b(?:one|ones|any|some|it|them|those|ne|uno|una|welche|davon|eine[ns]?|so (?:etwas|was)|alguno|alguna|alguns|algumas|algum|(?:vous|tu) en|er (?:een|eentje)|zo'n|noen|någon|nogen|noget|noe|något|jakiś|jakąś)(?!\p{L})/iu,
);

const reason = pattern(
  /^(?:in order (?:to|for)|so that|to (?:sign|proceed|close|finish|complete|pay|order|go ahead|continue|plan)|before (?:we|i) (?:can )?|um .{1,60} zu |damit (?:wir|ich)|pour (?:signer|payer|continuer|pouvoir)|para (?:firmar|pagar|poder|assinar)|per (?:firmare|pagare|poter)|om te (?:tekenen|betalen|kunnen)|for å)(?!\p{L})/iu,
);

/** Thanks for what is to come, the wait for an answer and asking again want nothing that was not asked before. */
const courtesy = pattern(
  /\b(?:many )?(?:thanks?|thank you)(?: very much| so much| a lot)?,? in advance\b|\b(?:vielen |herzlichen |besten )?(?:dank|danke) im voraus\b|(?:\b)(?:i|we)?(?: am|'m| are|'re)? ?look(?:ing)? forward to (?:your|hearing|a)\b[^.!?]{0,60}|\b(?:i |we )?await(?:ing)? your (?:reply|answer|response|feedback)\b[^.!?]{0,40}|\bich (?:erwarte|warte auf) ihre (?:antwort|rückmeldung)\b|\bmerci (?:par avance|d'avance)\b|\b(?:muchas )?gracias de antemano\b|\bdesde já\b|\bgrazie in anticipo\b|\b(?:dank|bedankt) bij voorbaat\b|\bbij voorbaat (?:dank|bedankt)\b|\b(?:tack|takk|tak) på (?:förhand|forhånd)\b|\b(?:this|it) is (?:now )?(?:already )?the \p{L}+ time (?:that )?(?:i|we)\b[^.!?]{0,40}|\b(?:i|we)(?:'d| would)? (?:really |very much |greatly )?appreciate (?:a|an|your|any) (?:\p{L}+ )?(?:reply|answer|response|feedback)\b[^.!?]{0,60}|\b(?:please |pls |kindly )?(?:reply|respond|answer|get back to (?:me|us)|let (?:me|us) know)(?: to (?:me|us|this))? (?:by|before|until|asap|as soon as|at your)\b[^.!?]{0,40}|\b(?:um|über) (?:eine )?(?:kurze |baldige |schnelle )*(?:rückmeldung|antwort)\b[^.!?]{0,60}|\bmerci de (?:me |nous )?(?:répondre|faire un retour)(?: (?:avant|d'ici|rapidement|au plus)[^.!?]{0,40})?|\b(?:agradecería|agradeceríamos|espero|esperamos|aguardo) (?:una |su |tu |vuestra |a sua )?(?:pronta |rápida )?(?:respuesta|resposta)\b[^.!?]{0,40}|\b(?:attendo|aspetto|resto in attesa di|in attesa di) (?:un |una |suo |sua |vostro |vostra |tua |tuo )*(?:gentile |cortese )?(?:risposta|riscontro)\b[^.!?]{0,40}|\b(?:graag )?(?:uw|je|een) (?:snelle )?(?:reactie|antwoord)(?: graag)? (?:voor|vóór|uiterlijk|vandaag|zo)\b[^.!?]{0,40}|\b(?:ik|we|wij) (?:hoor|horen) graag\b[^.!?]{0,40}|\b(?:håper|hoppas) på (?:et |ett )?(?:raskt |snabbt |hurtigt )?svar\b[^.!?]{0,40}|\bplease see attached\b|\bwould be (?:much |greatly )?appreciated\b$/giu,
);

function cut(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
}
