import { DAY, type Instant } from '@/lib/model/time';
import { isAutomatic } from './automatic';
import type { Said } from './dates';
import { languageOf } from './language';
import { sentencesOf } from './sentences';
import { substitutesIn } from './substitutes';
import { startOfDay, timeAwayIn } from './time-away';

/** What an automatic reply tells of the time away. */
export interface OutOfOffice {
  /** Start of the first day away; null where it names none. */
  from: Instant | null;
  /** The last millisecond of the last day away; null where no day is told. */
  until: Instant | null;
  /** Start of the first day back, or the time of it; null where it only says until when they are away. */
  backOn: Instant | null;
  /** Whom to turn to meanwhile; an empty name or address where the reply does not tell it. */
  substitutes: { name: string; address: string }[];
  /** The sentence that tells until when, else from when, as it was written; empty where no day is told. */
  words: string;
}

const longest = 4000;

/**
 * Reads an automatic reply for when its writer is away and who stands in; null for any other message. Days are meant in
 * `zone`, seen from when it was sent. English and German well, eight more languages by their usual forms; two answers to
 * one question are none.
 */
export function outOfOffice(
  text: string,
  { subject, at, zone }: { subject: string } & Omit<Said, 'language'>,
): OutOfOffice | null {
  if (!isAutomatic(subject, text)) return null;
  const plain = text.slice(0, longest).replace(/[’ʼ]/gu, "'");
  const language = languageOf(plain);
  const said: Said = { at, zone, language };
  const sentences = sentencesOf(plain).map((sentence) => ({ sentence, ...timeAwayIn(sentence, said) }));
  const first = <Key extends 'from' | 'until' | 'backOn'>(key: Key) => sentences.find((one) => one[key] !== null);
  const from = first('from')?.from ?? null;
  const backOn = first('backOn')?.backOn ?? null;
  const until = first('until')?.until ?? (backOn === null ? null : startOfDay(backOn, zone) - 1);
  const isOver = until !== null && until < at - DAY;
  const told = first('until') ?? first('backOn') ?? first('from');
  return {
    from: isOver || (from !== null && until !== null && from > until) ? null : from,
    until: isOver ? null : until,
    backOn: isOver ? null : backOn,
    substitutes: substitutesIn(sentencesOf(plain)),
    words: isOver ? '' : (told?.sentence ?? ''),
  };
}
