import { t } from '@lingui/core/macro';
import { clear, finding, isReadWell, onDraft, put, SUBSTANCE, toAnswer, unknown } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** What they want is not clear, and the draft does not ask. */
export const openQuestion = defineRule({
  id: 'open-question',
  get title() {
    return t`Ask before acting`;
  },
  expectation: 9,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`Where it is not said what exactly is wanted, an answer is a guess. A question that cannot be answered by yes or no lets them tell it in their own words.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure in the sources at hand measures it; it is a step of active listening.`;
  },
  get when() {
    return {
      fires: t`Nothing in their words says what exactly they want, and the draft has much to say and asks no open question.`,
      clear: t`No draft is open, it opens a conversation, has hardly begun, asks, or it is plain what they want.`,
      unknown: t`The words were not read yet, the page does not show theirs, there is no question to offer, or the language is not read well.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(
      situation,
      (draft) => {
        if (draft.opens) return clear;
        const theirs = toAnswer(situation, draft);
        if (!theirs) return unknown(t`what they wrote`);
        const matter = theirs.findLast(({ unclear }) => unclear === 'yes');
        if (!matter || draft.read.openQuestions.length > 0) return clear;
        if (!isReadWell(draft.read)) return unknown(t`a draft in this language`);
        // The seller's own questions are in the seller's own words, and come first.
        const own = situation.standards.playbooks.listening.questions[0];
        const question = own ?? matter.openQuestions[0];
        if (!question) return unknown(t`a question to ask them`);
        return finding(draft, {
          what: `open-question:${matter.at}`,
          title: t`Ask what exactly they need`,
          says: t`They wrote ${{ words: quoted(matter.text) }}`,
          evidence: [{ text: t`To ask: ${{ words: quoted(question) }}` }],
          standard: t`an open question before acting on an unclear request`,
          actions: [put(draft, t`Insert`, question, own ? draft.read.language : matter.language)],
        });
      },
      { least: SUBSTANCE },
    );
  },
});
