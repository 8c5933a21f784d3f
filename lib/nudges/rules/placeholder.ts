import { t } from '@lingui/core/macro';
import { clear, finding, onDraft, quotes, show } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** A leftover of a template in the draft. */
export const placeholder = defineRule({
  id: 'placeholder',
  get title() {
    return t`Left over from a template`;
  },
  expectation: 6,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`A blank that nobody filled in tells the reader that the words were not written for them. It is the one slip in a personal message that cannot be explained.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is needed: a blank is a slip in any message.`;
  },
  get when() {
    return {
      fires: t`The draft still holds a blank of a template, such as a name in brackets.`,
      clear: t`No draft is open, it has hardly begun, or nothing in it looks like a blank.`,
      unknown: t`The words of the draft were not read yet.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const [first, ...more] = draft.read.placeholders;
      if (!first) return clear;
      return finding(draft, {
        what: 'placeholder',
        title:
          more.length === 0 ? t`A blank is not filled in` : t`${{ count: more.length + 1 }} blanks are not filled in`,
        says: quoted(first.words),
        evidence: quotes(more),
        wrong: true,
        actions: [show(draft, first)],
      });
    });
  },
});
