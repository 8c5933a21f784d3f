import { t } from '@lingui/core/macro';
import type { Answered } from '@/lib/model/understood';
import {
  clear,
  finding,
  isEnglish,
  onDraft,
  quotes,
  type ReadDraft,
  says,
  toAnswer,
  unknown,
} from '@/lib/nudges/coach';
import { type Action, defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** Something that they asked and this draft does not answer yet. Only what is surely left out: unclear is not a no. */
export const questionUnanswered = defineRule({
  id: 'question-unanswered',
  get title() {
    return t`A question of theirs is left out`;
  },
  expectation: 3,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`A question that is passed over must be asked again, and that is what makes a customer feel unheard. It is enough to say when the answer will come.`;
  },
  get figure() {
    return {
      says: t`96% of customers who had to make much effort became more disloyal, against 9% of those who made little.`,
      source: t`CEB`,
      year: 2010,
      caveat: t`Over 75,000 customers; it counts all kinds of effort, not questions alone.`,
    };
  },
  get when() {
    return {
      fires: t`The draft has something to say, and surely does not answer one of the things that they asked.`,
      clear: t`No draft is open, it opens a conversation, it has hardly begun, or each question may be answered in it.`,
      unknown: t`The words were not read yet, or the page does not show what they asked.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      if (draft.opens || !says(draft)) return clear;
      const theirs = toAnswer(situation, draft);
      if (!theirs) return unknown(t`what they asked`);
      const left = draft.answers.flatMap((one, index) => (one.answered === 'no' ? [{ ...one, index }] : []));
      const [first, ...more] = left;
      if (!first) return clear;
      return finding(draft, {
        what: `question:${theirs.at(-1)?.at ?? 0}:${first.index}`,
        title: more.length === 0 ? titleOf(first) : t`${{ count: left.length }} things they asked are not answered yet`,
        says: quoted(first.ask.words),
        evidence: quotes(more.map(({ ask }) => ask)),
        standard: t`an answer to everything they asked`,
        actions: [begin(draft, first)],
      });
    });
  },
});

function titleOf({ ask }: Answered): string {
  return ask.is === 'question'
    ? t`A question of theirs is not answered yet`
    : t`What they asked for is not answered yet`;
}

/** Their own words, for the seller to answer under them: no language is needed but theirs. */
function begin({ handle, read }: ReadDraft, { ask }: Answered): Action {
  const words = ask.words.length > 200 ? `${ask.words.slice(0, 199).trimEnd()}…` : ask.words;
  const text = isEnglish(read) ? `On “${words}”: ` : `“${words}”: `;
  return { do: 'insert', label: t`Begin the answer`, text, entryId: null, handle, begins: true };
}
