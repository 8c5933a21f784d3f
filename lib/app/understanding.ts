import type { PageDraft, PageReading } from '@/lib/model/reading';
import type { Instant } from '@/lib/model/time';
import type { Ask, TheirWords } from '@/lib/model/understood';
import { localOf } from '@/lib/model/zoned';
import { agreedIn } from '@/lib/text/agreed-offers';
import { answersTo, sentenceTeller, type Tell } from '@/lib/text/answers';
import type { DayIn } from '@/lib/text/dates';
import { type DraftParts, partsOf, sentencesWithin } from '@/lib/text/draft/own-text';
import { readDraft } from '@/lib/text/draft/read-draft';
import { type ReadSentence, sentenceReader } from '@/lib/text/draft/read-sentence';
import { ownWords } from '@/lib/text/own-words';
import { readTheirs } from '@/lib/text/theirs';
import { type Between, lastOfOurs, type Said, unansweredOn } from './page-words';
import { remembering } from './remembering';
import { rememberingDays } from './remembering-days';
import type { Understood } from './understood';

/** More sentences of a draft than these are not kept. */
const mostSentences = 1_000;

export interface OnPage extends Between {
  reading: PageReading;
  /** The draft to this customer; null when none is open. */
  draft: PageDraft | null;
  conversationId: string | null;
  /** When the message came that the draft answers, for a page that shows it as a quote alone. */
  answeredAt: Instant;
  /** What they wrote in the same matter since our side last did, as earlier pages showed it, oldest first. */
  earlier: readonly Said[];
}

/** Reads the words on a page between our side and one customer. For when there is time: a long draft takes some. */
export function understand(page: OnPage, now: number): Pick<Understood, 'said' | 'draft'> {
  const heard = unansweredOn(page.reading, page) ?? quotedIn(page);
  const offer = heard && heard.length > 0 ? (lastOfOurs(page.reading, page)?.words ?? '') : '';
  const said = heard && unsettled(heard.map((one) => theirWords(one, offer, page.conversationId)));
  if (!page.draft) inHand = null;
  return { said, draft: page.draft && draftRead(page.draft, said ?? [], page, now) };
}

/** Thanks and pleasure settle what came before: what they asked or complained of then is done, or they would say so. */
function unsettled(said: readonly TheirWords[]): readonly TheirWords[] {
  const settled = said.findLastIndex(
    ({ complains, feelings }) => complains !== 'yes' && feelings.some(({ is }) => is === 'thanks' || is === 'pleasure'),
  );
  return said.slice(Math.max(0, settled));
}

/** A page for writing alone shows what is answered as a quote in the draft, without its time. */
function quotedIn({ draft, reading, answeredAt, earlier }: OnPage): Said[] | null {
  if (!draft?.reply || draft.quoted === '' || reading.view !== 'compose') return null;
  const words = ownWords(draft.quoted);
  if (words === '') return null;
  // The quote is the last of them once more, broken into other lines.
  const before = earlier.filter((said) => !isWithin(said.words, words));
  return [...before, { by: 'them', at: answeredAt, language: '', words, subject: draft.subject }];
}

function isWithin(words: string, others: string): boolean {
  return letters(others).includes(letters(words)) || letters(words).includes(letters(others));
}

function letters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** @param offer what our side wrote last: a few words of theirs may take it */
function theirWords(said: Said, offer: string, conversationId: string | null): TheirWords {
  const theirs = theirsOf(said);
  const orders = theirs.orders ?? agreedOf({ words: said.words, offer }).sentence;
  return { ...theirs, orders, at: said.at, subject: said.subject, conversationId };
}

function draftRead(
  { handle, text, subject }: PageDraft,
  said: readonly TheirWords[],
  { settings }: OnPage,
  now: number,
): Understood['draft'] {
  const { zone } = settings.standards;
  // A few words tell no language; an answer is mostly in that of the question.
  const theirs = said.at(-1)?.language ?? '';
  const { takeApart, readSentence, tell, dayIn } = draftInHand(handle);
  const parts = takeApart(text);
  const read = draftOf({ text, subject, zone, now, theirs, parts, readSentence, dayIn });
  const answers = answersOf({
    asks: said.flatMap(({ asks }) => asks),
    text,
    language: read.language,
    parts,
    tell,
    words: said.map((one) => one.text).join('\n'),
  });
  return { handle, text, read, answers };
}

const agreedOf = remembering(
  ({ words, offer }: { words: string; offer: string }) => ({ sentence: agreedIn(words, offer) }),
  ({ words, offer }) => JSON.stringify([words, offer]),
);

const theirsOf = remembering(
  ({ words, subject }: Said) => readTheirs(words, { subject }),
  ({ words, subject }) => `${subject}\n${words}`,
);

/**
 * What each paragraph and sentence of one draft says, for as long as it is open: from pause to pause most of them stay the
 * same.
 */
interface InHand {
  handle: string;
  takeApart: (text: string) => DraftParts;
  readSentence: ReadSentence;
  tell: Tell;
  dayIn: DayIn;
}

let inHand: InHand | null = null;

function draftInHand(handle: string): InHand {
  if (inHand?.handle === handle) return inHand;
  const readParagraph = remembering(sentencesWithin, (paragraph) => paragraph, mostSentences);
  inHand = {
    handle,
    takeApart: remembering(
      (text) => partsOf(text, readParagraph),
      (text) => text,
      1,
    ),
    readSentence: remembering(sentenceReader(), ({ language, said }) => `${language}\n${said}`, mostSentences),
    tell: remembering(sentenceTeller, ({ said }) => said, mostSentences),
    dayIn: rememberingDays(mostSentences),
  };
  return inHand;
}

interface DraftAsked {
  text: string;
  subject: string;
  zone: string;
  now: number;
  theirs: string;
  parts: DraftParts;
  readSentence: ReadSentence;
  dayIn: DayIn;
}

// Of drafts only the last few: each pause of the typing makes another text.
const draftOf = remembering(
  ({ text, subject, zone, now, theirs, parts, readSentence, dayIn }: DraftAsked) =>
    readDraft(text, { subject, at: now, zone, theirs }, parts, readSentence, dayIn),
  // Its days are read from today.
  ({ text, subject, zone, now, theirs }) => JSON.stringify([localOf(zone, now).date, theirs, subject, text]),
  4,
);

interface AnswersAsked {
  asks: readonly Ask[];
  text: string;
  language: string;
  parts: DraftParts;
  tell: Tell;
  /** All that they wrote. */
  words: string;
}

const answersOf = remembering(
  ({ asks, text, language, parts, tell, words }: AnswersAsked) => answersTo(asks, text, language, parts, tell, words),
  ({ asks, text, language }) => JSON.stringify([asks, language, text]),
  4,
);
