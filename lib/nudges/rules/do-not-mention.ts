import { t } from '@lingui/core/macro';
import { touched } from '@/lib/nudges/avoid';
import { clear, finding, onDraft, show } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** The draft touches something that must not be mentioned to this customer. */
export const doNotMention = defineRule({
  id: 'do-not-mention',
  get title() {
    return t`Touches what must not be mentioned`;
  },
  expectation: 6,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`You noted that this is not to be mentioned to them. Words alone are compared, so it may be something else that only has the same name: then leave it as it is.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is needed: it is held to what you noted yourself.`;
  },
  get when() {
    return {
      fires: t`The draft holds the first word of something noted as not to be mentioned, or half of its words.`,
      clear: t`No draft is open, nothing is to be left unsaid, or the draft does not touch it.`,
      unknown: t`The words of the draft were not read yet.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const [first] = touched(situation, draft.text);
      if (!first) return clear;
      const [word = ''] = first.words;
      return finding(draft, {
        what: `avoid:${first.entryId}`,
        title: t`Better not mentioned`,
        says: t`You write ${{ words: first.words.slice(0, 3).map(quoted).join(', ') }}.`,
        evidence: [{ text: t`Your note: ${{ note: quoted(first.text) }}`, entryId: first.entryId }],
        standard: t`your own note`,
        wrong: true,
        actions: [show(draft, { words: word })],
      });
    });
  },
});
