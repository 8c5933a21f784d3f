import { t } from '@lingui/core/macro';
import type { Span } from '@/lib/model/understood';
import { clear, finding, onDraft, quotes, show } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** One or two are politeness. */
const most = 2;

/** The draft takes back what it says: many hedges, or one around a promise. */
export const hedging = defineRule({
  id: 'hedging',
  get title() {
    return t`Sounds unsure`;
  },
  expectation: 8,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`Who asks an expert wants to hear what is known, what is not, and by when it will be. Words such as "hopefully" leave all of it open, and a promise with one of them is none.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure in the sources at hand measures it; one or two such words pass for politeness.`;
  },
  get when() {
    return {
      fires: t`The draft holds three or more hedging words, or one of them stands in a promise.`,
      clear: t`No draft is open, or it hedges less than that.`,
      unknown: t`The words of the draft were not read yet.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const { hedges, promises } = draft.read;
      const promised = promises.find((promise) => hedges.some((hedge) => isIn(hedge, promise)));
      if (promised) {
        return finding(draft, {
          what: 'hedged-promise',
          title: t`A promise that may be none`,
          says: t`${{ words: quoted(promised.words) }} Say what you will do, or by when you will know.`,
          standard: t`a promise without a hedge`,
          actions: [show(draft, promised)],
        });
      }
      const [first, ...more] = hedges;
      if (!first || hedges.length <= most) return clear;
      return finding(draft, {
        what: 'hedges',
        title: t`${{ count: hedges.length }} words that sound unsure`,
        says: t`Say what you know and what you do not: ${{ words: quoted(first.words) }}`,
        evidence: quotes(more),
        standard: t`at most ${most} hedging words`,
        actions: [show(draft, first)],
      });
    });
  },
});

function isIn(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
