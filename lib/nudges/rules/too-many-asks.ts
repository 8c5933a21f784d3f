import { t } from '@lingui/core/macro';
import { clear, finding, onDraft, quotes, show } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** The draft asks for more than will be answered at once. */
export const tooManyAsks = defineRule({
  id: 'too-many-asks',
  get title() {
    return t`Too many questions`;
  },
  expectation: 3,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`Of many questions the reader answers the first and the easiest, or puts all of them off. What you do not need now can wait for the next message.`;
  },
  get figure() {
    return {
      says: t`One to three questions did best; more than three were answered less.`,
      source: t`Boomerang`,
      year: 2016,
      caveat: t`Run by a vendor, in English, correlational; the size of the sample is reported in two ways.`,
    };
  },
  get when() {
    return {
      fires: t`The draft asks them more questions and favours than your standard allows.`,
      clear: t`No draft is open, or it asks no more than that.`,
      unknown: t`The words of the draft were not read yet.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const { asks } = draft.read;
      const most = situation.standards.brevity.asks;
      const beyond = asks[most];
      if (!beyond) return clear;
      return finding(draft, {
        what: 'asks',
        title: t`It asks them ${{ count: asks.length }} things at once`,
        says: t`From ${{ words: quoted(beyond.words) }} on they may go unanswered. Keep what you need first.`,
        evidence: quotes(asks.slice(0, most)),
        standard: t`at most ${most} questions`,
        actions: [show(draft, beyond)],
      });
    });
  },
});
