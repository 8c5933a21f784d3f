import { ownWordsOfMessage } from './message';

/** `npm run -s text -- reply < message`: the words that the writer of the message wrote. */
export async function run(input: string | Uint8Array): Promise<string> {
  return ownWordsOfMessage(input);
}
