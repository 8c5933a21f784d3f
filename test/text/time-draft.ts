import 'temporal-polyfill/global';
import { readDraft } from '@/lib/text/draft/read-draft';
import { countWords } from '@/lib/text/words';
import { draftedAt, draftedIn } from './samples/draft-sample';
import { englishDrafts } from './samples/drafts-english';
import { germanDrafts } from './samples/drafts-german';

const rounds = 200;

/** How long reading a draft of 3,000 words takes, warm, in milliseconds: a line for each language. */
export function timeDrafts(): string[] {
  return Object.entries({ English: englishDrafts, German: germanDrafts }).map(([language, drafts]) => {
    const text = longDraft(drafts.map((draft) => draft.text.split('\n\n')[1] ?? ''));
    // No two texts are the same, as nothing stays the same while somebody types.
    for (let round = 0; round < 20; round++) timeOf(`${text}${round}`);
    const before = process.cpuUsage();
    const times = Array.from({ length: rounds }, (_, round) => timeOf(`${text}${round}`));
    const { user } = process.cpuUsage(before);
    times.sort((a, b) => a - b);
    const [p50, p95] = [0.5, 0.95].map((share) => (times[Math.floor(share * rounds)] ?? 0).toFixed(1));
    return `${language}: p50 ${p50} ms, p95 ${p95} ms of ${rounds}, processor ${(user / 1000 / rounds).toFixed(1)} ms, ${countWords(text)} words`;
  });
}

function longDraft(paragraphs: readonly string[]): string {
  let text = '';
  for (let at = 0; countWords(text) < 3000; at++) text += `${paragraphs[at % paragraphs.length] ?? ''}\n\n`;
  return text;
}

function timeOf(text: string): number {
  const start = performance.now();
  readDraft(text, { subject: '', at: draftedAt, zone: draftedIn });
  return performance.now() - start;
}
