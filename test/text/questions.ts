import { questionsIn } from '@/lib/text/questions';
import { ownWordsOfMessage } from './message';

/** `npm run -s text -- questions < message`: what the writer asks, a line of JSON each: {"text": "…"}. */
export async function run(input: string | Uint8Array): Promise<string> {
  const questions = questionsIn(await ownWordsOfMessage(input));
  return questions.map((text) => JSON.stringify({ text })).join('\n');
}
