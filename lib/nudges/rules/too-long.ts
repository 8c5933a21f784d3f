import { t } from '@lingui/core/macro';
import { ceilingOf, ceilingWords } from '@/lib/nudges/brevity';
import { clear, finding, onDraft, show, unknown } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** How many words beyond the ceiling are quoted. */
const quotedWords = 12;

/** The draft is longer than what it is for. There is no floor: a short answer is never too short. */
export const tooLong = defineRule({
  id: 'too-long',
  get title() {
    return t`Longer than it need be`;
  },
  expectation: 3,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`A message that is read at a glance is answered; a long one waits for a better moment. An answer may be longer for each question that it answers, and a first message to somebody new is shortest.`;
  },
  get figure() {
    return {
      says: t`Over 50% of messages of 50 to 125 words were answered; cold ones did best at 25 to 50 words (Lavender).`,
      source: t`Boomerang`,
      year: 2016,
      caveat: t`Run by vendors, in English, mostly US; the size of the sample is reported both as 40 million and as 5.3 million. Another vendor finds 101 to 200 words best for cold messages.`,
    };
  },
  get when() {
    return {
      fires: t`The draft has more words than your standard allows, counting more for each question of theirs.`,
      clear: t`No draft is open, or it has no more words than that.`,
      unknown: t`The words were not read yet, or it is longer and the page does not show what they asked.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const ceiling = ceilingOf(situation, draft);
      const { words } = draft.read;
      if (words <= ceiling.words) return clear;
      if (!ceiling.sure) return unknown(t`how much they asked`);
      const beyond = wordsFrom(draft.text, ceiling.words);
      return finding(draft, {
        what: 'long',
        title: t`${words} words: ${{ more: words - ceiling.words }} more than your most for ${{ kind: ceiling.of }}`,
        says: t`Past your ${{ most: ceiling.words }} words: ${{ words: quoted(beyond) }}. Leave out what they need not know now, or send it apart.`,
        standard: ceilingWords(ceiling),
        actions: [show(draft, { words: beyond })],
      });
    });
  },
});

/** The words of a text from the one after `count` on. */
function wordsFrom(text: string, count: number): string {
  const words: string[] = [];
  for (const [word] of text.matchAll(/\S+/gu)) {
    if (/[\p{L}\p{N}]/u.test(word)) words.push(word);
    if (words.length >= count + quotedWords) break;
  }
  return words.slice(count).join(' ');
}
