import { touched } from '@/lib/nudges/avoid';
import { clear, finding, onDraft, show } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** The draft touches something that must not be mentioned to this customer. */
export const doNotMention = defineRule({
  id: 'do-not-mention',
  title: 'Touches what must not be mentioned',
  expectation: 6,
  family: 'Your draft',
  why:
    'You noted that this is not to be mentioned to them. Words alone are compared, so it may be something else that ' +
    'only has the same name: then leave it as it is.',
  figure: null,
  noFigure: 'No published figure is needed: it is held to what you noted yourself.',
  when: {
    fires: 'The draft holds the first word of something noted as not to be mentioned, or half of its words.',
    clear: 'No draft is open, nothing is to be left unsaid, or the draft does not touch it.',
    unknown: 'The words of the draft were not read yet.',
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
        title: 'Better not mentioned',
        says: `You write ${first.words.slice(0, 3).map(quoted).join(', ')}.`,
        evidence: [{ text: `Your note: ${quoted(first.text)}`, entryId: first.entryId }],
        standard: 'your own note',
        wrong: true,
        actions: [show(draft, { words: word })],
      });
    });
  },
});
