import { clear, finding, onDraft, quotes, show } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** A leftover of a template in the draft. */
export const placeholder = defineRule({
  id: 'placeholder',
  title: 'Left over from a template',
  expectation: 6,
  family: 'Your draft',
  why:
    'A blank that nobody filled in tells the reader that the words were not written for them. It is the one slip in a ' +
    'personal message that cannot be explained.',
  figure: null,
  noFigure: 'No published figure is needed: a blank is a slip in any message.',
  when: {
    fires: 'The draft still holds a blank of a template, such as a name in brackets.',
    clear: 'No draft is open, it has hardly begun, or nothing in it looks like a blank.',
    unknown: 'The words of the draft were not read yet.',
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const [first, ...more] = draft.read.placeholders;
      if (!first) return clear;
      return finding(draft, {
        what: 'placeholder',
        title: more.length === 0 ? 'A blank is not filled in' : `${more.length + 1} blanks are not filled in`,
        says: quoted(first.words),
        evidence: quotes(more),
        wrong: true,
        actions: [show(draft, first)],
      });
    });
  },
});
