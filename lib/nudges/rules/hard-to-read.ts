import { t } from '@lingui/core/macro';
import { clear, finding, isEnglish, onDraft, quotes, show, unknown } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** The draft reads harder than it need. English alone: the grade means nothing in another language. */
export const hardToRead = defineRule({
  id: 'hard-to-read',
  get title() {
    return t`Hard to read`;
  },
  expectation: 3,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`Short sentences and plain words are understood at the first reading, by everybody, also by those who read English as a second language. The grade is the school year in which the text is easily read.`;
  },
  get figure() {
    return {
      says: t`Messages at third grade level were answered in 53%, at high school level in 45%, at college level in 39%.`,
      source: t`Boomerang`,
      year: 2016,
      caveat: t`Run by a vendor, in English, correlational; the size of the sample is reported in two ways.`,
    };
  },
  get when() {
    return {
      fires: t`The reading grade of an English draft is above your standard; it points at the hardest sentence.`,
      clear: t`No draft is open, it is too short for a grade, or it reads easily enough.`,
      unknown: t`The words were not read yet, or the draft is not in English.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const { grade, hard, language } = draft.read;
      const most = situation.standards.brevity.grade;
      if (grade === null) {
        return language === '' || isEnglish(draft.read)
          ? clear
          : unknown(t`a reading grade for another language than English`);
      }
      const [hardest, ...others] = hard;
      if (grade <= most || !hardest) return clear;
      return finding(draft, {
        what: 'grade',
        title: t`Hard to read: grade ${{ grade: Math.round(grade) }}`,
        says: t`Hardest: ${{ words: quoted(hardest.words) }}. Two short sentences in its place read easier.`,
        evidence: quotes(others, 1),
        standard: t`reading grade ${most} at most`,
        actions: [show(draft, hardest)],
      });
    });
  },
});
