import type { Ask } from '@/lib/model/understood';
import { isPleasantry, isRequest } from './asks';
import { withoutGreeting } from './greetings';
import { pattern } from './pattern';
import { asksToKnow } from './questions';
import { clausesOf } from './sentences';

const longest = 400;

/** What the writer asks and wants done: each sentence once, without its greeting, in the order of the text. */
export function asksOf(sentences: readonly string[], language: string): Ask[] {
  const asks = new Map<string, Ask>();
  for (const sentence of sentences.flatMap(clausesOf)) {
    const words = withoutGreeting(sentence);
    const is = askedBy(words, language);
    if (is === null) continue;
    const key = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (!asks.has(key)) asks.set(key, { words: cut(words), is });
  }
  return [...asks.values()];
}

function askedBy(sentence: string, language: string): Ask['is'] | null {
  if (isPleasantry(sentence)) return null;
  if (asksToKnow(sentence, language)) return /\p{L}/u.test(sentence) ? 'question' : null;
  return isRequest(sentence.replace(courtesy, ' ')) ? 'request' : null;
}

/** Thanks for what is to come, the wait for an answer and asking again want nothing that was not asked before. */
const courtesy = pattern(
  /\b(?:many )?(?:thanks?|thank you)(?: very much| so much| a lot)?,? in advance\b|\b(?:vielen |herzlichen |besten )?(?:dank|danke) im voraus\b|\b(?:i|we)?(?: am|'m| are|'re)? ?look(?:ing)? forward to (?:your|hearing|a)\b[^.!?]{0,60}|\b(?:i |we )?await(?:ing)? your (?:reply|answer|response|feedback)\b[^.!?]{0,40}|\bich (?:erwarte|warte auf) ihre (?:antwort|rückmeldung)\b|\bmerci (?:par avance|d'avance)\b|\b(?:muchas )?gracias de antemano\b|\bdesde já\b|\bgrazie in anticipo\b|\b(?:dank|bedankt) bij voorbaat\b|\bbij voorbaat (?:dank|bedankt)\b|\b(?:tack|takk|tak) på (?:förhand|forhånd)\b|\b(?:this|it) is (?:now )?(?:already )?the \p{L}+ time (?:that )?(?:i|we)\b[^.!?]{0,40}|\bplease see attached\b|\bwould be (?:much |greatly )?appreciated\b$/giu,
);

function cut(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
}
