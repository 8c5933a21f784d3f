const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A line that stands for itself: an item of a list. */
const item = /^([-*•–]|\(?\d{1,2}[.)]|[a-z]\))\s/i;

/** The sentences of a text, trimmed. Lines that a mail program broke are joined first; items of a list stay apart. */
export function sentencesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return joinedLines(lines).flatMap((places) => segmentsOf(places.map((place) => lines[place]).join(' ')));
}

/** A paragraph's sentences as they stand in it, trimmed. */
export function segmentsOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const segment of piecewise(paragraph)) {
    if (!goesOn(begun, segment)) {
      sentences.push(begun.trim());
      begun = '';
    }
    begun += segment;
  }
  return [...sentences, begun.trim()].filter((sentence) => sentence !== '');
}

/** Given 160,000 characters at once, V8's segmenter takes ten seconds, and for a megabyte it does not come back. */
const atOnce = 10_000;

/** What the browser takes for sentences. One that a piece cuts off is read again at the head of the next piece. */
function* piecewise(paragraph: string): Generator<string> {
  for (let from = 0; from < paragraph.length; ) {
    const piece = paragraph.slice(from, from + atOnce);
    const found = Array.from(segmenter.segment(piece), ({ segment }) => segment);
    if (found.length > 1 && from + atOnce < paragraph.length) found.pop();
    yield* found;
    from += found.join('').length;
  }
}

/** The stop was that of an abbreviation, or of a day before its month. */
function goesOn(begun: string, segment: string): boolean {
  const end = begun.slice(-12);
  return abbreviation.test(end) || (/(?<!\d)\d{1,2}\.\s*$/.test(end) && month.test(segment));
}

const month =
  /^(?:januar|jänner|februar|märz|mars|april|mai|maj|juni|juli|august|september|oktober|november|dezember|desember|december|bis|til)(?!\p{L})/iu;

/** Who writes without capitals begins a sentence after any full stop. */
export function clausesOf(sentence: string): string[] {
  return sentence.split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Ll})/u);
}

/** A stop after one of these ends no sentence. */
const abbreviation =
  /(?<![\p{L}\d])(?:inkl|incl|exkl|excl|zzgl|zuzügl|bzw|evtl|ggf|ca|approx|nr|art|z\. ?b|d\. ?h|u\. ?a|e\.g|i\.e|mr|mrs|ms|dr|prof|hr|fr|vs|mind|max|gem|lt)\.\s*$/iu;

/** Lines shorter than this ended where the writer wanted; longer ones may have been broken by the mail program. */
const brokenFrom = 55;

/** The places of lines that belong together, in order; the lines are trimmed, empty ones part. */
export function joinedLines(lines: readonly string[]): number[][] {
  const joined: number[][] = [];
  let wasBroken = false;
  for (const [place, line] of lines.entries()) {
    if (line !== '') {
      const last = joined.at(-1);
      if (last && wasBroken && !item.test(line)) last.push(place);
      else joined.push([place]);
    }
    wasBroken = line.length >= brokenFrom && !/[.!?:;。！？]$/u.test(line);
  }
  return joined;
}
