import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { readDraft } from '@/lib/text/draft/read-draft';
import { intentOf } from '@/lib/text/intent';
import { likely, promisesIn } from '@/lib/text/promises';
import { questionsIn } from '@/lib/text/questions';
import { readTheirs } from '@/lib/text/theirs';
import { ownWordsOfMessage } from './message';

/**
 * What is asked of a text on the command line: the input as its bytes, for a mail names its own charsets, and the words
 * after the command's name, to lines of answer. A message is a mail file, HTML or text.
 */
type Command = (input: Uint8Array, options: string[]) => string[] | Promise<string[]>;

export const commands: Readonly<Record<string, Command>> = {
  /**
   * What a seller's draft says and does, as the panel reads it: one JSON document, its places being offsets into the text.
   * `--now` and `--zone` as for promises.
   */
  draft(input, options) {
    const { now, zone } = saidAt(options);
    return [JSON.stringify(readDraft(textOf(input), { subject: '', at: now, zone }), null, 2)];
  },

  /** A sentence a line: does it ask, propose or commit? */
  intent: (input) => linesOf(textOf(input)).map((sentence) => (intentOf(sentence).yes ? 'Yes' : 'No')),

  /** The words that the writer of a message wrote. */
  async reply(input) {
    return linesOf(await ownWordsOfMessage(input));
  },

  /** What the writer asks: {"text": "…"} a line. */
  async questions(input) {
    return questionsIn(await ownWordsOfMessage(input)).map((text) => JSON.stringify({ text }));
  },

  /** What a customer's words tell: asks, feelings, whether it complains, whether it is clear, a summary, open questions. */
  async theirs(input, options) {
    const { values } = parseArgs({ args: options, options: { subject: { type: 'string' } } });
    return [JSON.stringify(readTheirs(await ownWordsOfMessage(input), { subject: values.subject ?? '' }))];
  },

  /**
   * What the writer ("them") says that they, or that we, will do: {"who", "text", "due"} a line, `due` an instant in UTC or
   * null. `--now`: when it was written; `--zone`: where its days are meant.
   */
  async promises(input, options) {
    const { now, zone } = saidAt(options);
    const promises = promisesIn(await ownWordsOfMessage(input), { from: 'them', at: now, zone, language: '' });
    return promises
      .filter(({ confidence }) => confidence >= likely)
      .map(({ by, what, due }) =>
        JSON.stringify({ who: by, text: what, due: due === null ? null : new Date(due).toISOString() }),
      );
  },
};

function saidAt(options: string[]): { now: number; zone: string } {
  const { values } = parseArgs({ args: options, options: { now: { type: 'string' }, zone: { type: 'string' } } });
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new Error(`--now is no time: ${values.now}. Write it as 2026-11-20T09:00:00Z.`);
  return { now, zone: values.zone ?? Temporal.Now.timeZoneId() };
}

function textOf(input: Uint8Array): string {
  return new TextDecoder().decode(input);
}

/** The lines of a text. The end of the last line begins no other. */
function linesOf(input: string): string[] {
  return input === '' ? [] : input.replace(/\r?\n$/, '').split(/\r?\n/);
}
