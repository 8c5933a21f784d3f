import { saysDu } from '@/lib/model/says-du';
import type { Ask, TheirWords } from '@/lib/model/understood';
import { complainsIn } from './complains';
import { withoutGreeting } from './greetings';
import { pattern } from './pattern';
import { clausesOf, sentencesOf } from './sentences';
import { namedIn } from './unclear';

/** What the customer wrote, as far as a summary and open questions need it. */
export type Heard = Pick<TheirWords, 'language' | 'text' | 'asks' | 'feelings' | 'complains' | 'unclear'>;

/** Letters of a quote; what is longer is cut after a word. */
const longest = 140;
/** More asks than this are a list, to be answered point by point. */
const most = 3;

/**
 * One sentence that sums up what somebody wrote, in their own words, and asks whether that is right. Null when they name
 * nothing, want nothing, ask for more than can be summed up, or write in another language than English or German.
 */
export function summaryOf(heard: Heard): string | null {
  const frame = heard.language === 'en' ? english : heard.language === 'de' ? germanFor(heard.text) : null;
  if (frame === null || heard.unclear === 'yes' || heard.asks.length > most) return null;
  const asks = heard.asks.filter(({ words }) => namedIn(words, heard.language) > 0);
  const trouble = troubleIn(heard);
  return trouble === null && asks.length === 0 ? null : frame(trouble, asks);
}

/** The statement that says most of what is wrong. */
function troubleIn({ text, language, complains, asks }: Heard): string | null {
  if (complains === 'no') return null;
  const asked = new Set(asks.map(({ words }) => words));
  const [best] = sentencesOf(text)
    .flatMap(clausesOf)
    .map(withoutGreeting)
    .filter((sentence) => !asked.has(sentence) && !threat.test(sentence) && complainsIn([sentence]) !== 'no')
    .map((sentence) => ({ sentence, named: namedIn(sentence, language) }))
    .sort((a, b) => b.named - a.named);
  return best && best.named > 0 ? best.sentence : null;
}

/** What they will do if nothing happens is not what happened. */
const threat = pattern(
  /\b(?:if|unless)\b.{0,120}\b(?:i|we)(?:'ll| will| shall)\b|\b(?:wenn|falls|sonst)\b.{0,120}\b(?:werde|werden)\b/iu,
);

type Frame = (trouble: string | null, asks: readonly Ask[]) => string;

const english: Frame = (trouble, asks) => {
  const asked = listOf(asks, 'and', ['“', '”']);
  const close = 'Did I get that right?';
  if (trouble === null) return `You ask ${asked}. ${close}`;
  return `You wrote “${quotable(trouble)}”${asked ? `, and ask ${asked}` : ''}. ${close}`;
};

const german =
  (writes: string, asks: string, your: string): Frame =>
  (trouble, all) => {
    const list = (is: Ask['is']) =>
      listOf(
        all.filter((ask) => ask.is === is),
        'und',
        ['„', '“'],
      );
    const [questions, wishes] = [list('question'), list('request')];
    const [who = ''] = writes.split(' ');
    const parts = [
      trouble === null ? '' : `${writes} „${quotable(trouble)}“`,
      questions && (trouble === null ? `${who} ${asks} ${questions}` : `und ${asks} ${questions}`),
    ].filter(Boolean);
    const said = parts.length > 0 ? `${parts.join(' ')}. ` : '';
    return `${said}${wishes ? `${your} Bitte: ${wishes}. ` : ''}Habe ich das richtig verstanden?`;
  };

const formal = german('Sie schreiben', 'fragen', 'Ihre');
const familiar = german('Du schreibst', 'fragst', 'Deine');

/** Whoever says "du" is answered so. */
function germanFor(text: string): Frame {
  return saysDu(text) ? familiar : formal;
}

function listOf(asks: readonly Ask[], and: string, [open, close]: readonly [string, string]): string {
  const quotes = asks.map(({ words }) => `${open}${quotable(words)}${close}`);
  const last = quotes.pop() ?? '';
  return quotes.length > 0 ? `${quotes.join(', ')} ${and} ${last}` : last;
}

/** Without the stop at its end and without quotation marks of its own. */
function quotable(words: string): string {
  const plain = words
    .replace(/\s+/gu, ' ')
    .replace(/[“”„«»"]/gu, '’')
    .replace(/[\s.!,;:]+$/u, '');
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
