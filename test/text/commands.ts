import { intentOf } from '@/lib/text/intent';

/** What is asked of a text on the command line: the whole input and the words after the command's name, to lines of answer. */
type Command = (input: string, options: readonly string[]) => string[];

export const commands: Readonly<Record<string, Command>> = {
  /** A sentence a line: does it ask, propose or commit? */
  intent: (input) => linesOf(input).map((sentence) => (intentOf(sentence).yes ? 'Yes' : 'No')),
};

/** The lines of a text. The end of the last line begins no other. */
function linesOf(input: string): string[] {
  return input === '' ? [] : input.replace(/\r?\n$/, '').split(/\r?\n/);
}
