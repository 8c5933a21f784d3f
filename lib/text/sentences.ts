const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A line that stands for itself: an item of a list. */
const item = /^\s*([-*•–]|\(?\d{1,2}[.)]|[a-z]\))\s/i;

/** The sentences of a text, trimmed. Lines that a mail program broke are joined first; items of a list stay apart. */
export function sentencesOf(text: string): string[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    Array.from(segmenter.segment(paragraph), ({ segment }) => segment.trim()).filter((sentence) => sentence !== ''),
  );
}

/** Lines shorter than this ended where the writer wanted; longer ones may have been broken by the mail program. */
const brokenFrom = 55;

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let current = '';
  let wasBroken = false;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (current !== '' && words !== '' && wasBroken && !item.test(line)) current += ` ${words}`;
    else {
      if (current !== '') paragraphs.push(current);
      current = words;
    }
    wasBroken = words.length >= brokenFrom && !/[.!?:;。！？]$/u.test(words);
  }
  if (current !== '') paragraphs.push(current);
  return paragraphs;
}
