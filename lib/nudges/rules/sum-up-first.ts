import { t } from '@lingui/core/macro';
import { clear, finding, isReadWell, ONE_SENTENCE, onDraft, put, says, toAnswer, unknown } from '@/lib/nudges/coach';
import { comparedWith } from '@/lib/nudges/content-words';
import { defineRule } from '@/lib/nudges/rule';
import { nameOf, quoted } from '@/lib/nudges/words';

/** A draft with so many words of theirs, beside those of the subject, says what it was understood to be about. */
const takenUp = 2;

/** A complaint, or a request that leaves much open, is answered without saying what it was understood to be. */
export const sumUpFirst = defineRule({
  id: 'sum-up-first',
  get title() {
    return t`Sum up before solving`;
  },
  expectation: 9,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`One sentence that says their matter in your words shows that it was read, and brings to light what was understood wrongly, before work goes into it.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure in the sources at hand measures it; it is a step of active listening.`;
  },
  get when() {
    return {
      fires: t`They complain or leave open what they want, and the draft has much to say without summing up their matter.`,
      clear: t`No draft is open, it opens a conversation, has hardly begun, sums up or takes up two of their words, or their matter is plain.`,
      unknown: t`The words were not read yet, the page does not show theirs, they cannot be summed up, or the language is not read well.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(
      situation,
      (draft) => {
        if (draft.opens || !says(draft, ONE_SENTENCE)) return clear;
        const theirs = toAnswer(situation, draft);
        if (!theirs) return unknown(t`what they wrote`);
        const matter = theirs.findLast(({ complains, unclear }) => complains === 'yes' || unclear === 'yes');
        if (!matter || draft.read.sumsUp) return clear;
        const known = `${matter.subject} ${draft.subject} ${nameOf(situation.customer)}`;
        if (comparedWith(matter.text, known)(withoutQuotes(draft.text)).length >= takenUp) return clear;
        if (!isReadWell(draft.read)) return unknown(t`a draft in this language`);
        if (matter.summary === null) return unknown(t`their matter in one sentence`);
        return finding(draft, {
          what: `sum-up:${matter.at}`,
          title: t`Sum up first what they told you`,
          says: quoted(matter.summary),
          standard: t`summed up before it is solved`,
          actions: [put(draft, t`Insert`, matter.summary, matter.language)],
        });
      },
      { least: ONE_SENTENCE },
    );
  },
});

function withoutQuotes(text: string): string {
  return text.replace(/^\s*>.*$/gmu, '');
}
