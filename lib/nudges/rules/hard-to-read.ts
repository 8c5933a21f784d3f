import { clear, finding, isEnglish, onDraft, quotes, show, unknown } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** The draft reads harder than it need. English alone: the grade means nothing in another language. */
export const hardToRead = defineRule({
  id: 'hard-to-read',
  title: 'Hard to read',
  expectation: 3,
  family: 'Your draft',
  why:
    'Short sentences and plain words are understood at the first reading, by everybody, also by those who read English ' +
    'as a second language. The grade is the school year in which the text is easily read.',
  figure: {
    says: 'Messages at third grade level were answered in 53%, at high school level in 45%, at college level in 39%.',
    source: 'Boomerang',
    year: 2016,
    caveat: 'Run by a vendor, in English, correlational; the size of the sample is reported in two ways.',
  },
  when: {
    fires: 'The reading grade of an English draft is above your standard; it points at the hardest sentence.',
    clear: 'No draft is open, it is too short for a grade, or it reads easily enough.',
    unknown: 'The words were not read yet, or the draft is not in English.',
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
          : unknown('a reading grade for another language than English');
      }
      const [hardest, ...others] = hard;
      if (grade <= most || !hardest) return clear;
      return finding(draft, {
        what: 'grade',
        title: `Hard to read: grade ${Math.round(grade)}`,
        says: `Hardest: ${quoted(hardest.words)}. Two short sentences in its place read easier.`,
        evidence: quotes(others, 1),
        standard: `reading grade ${most} at most`,
        actions: [show(draft, hardest)],
      });
    });
  },
});
