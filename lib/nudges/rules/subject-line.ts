import { t } from '@lingui/core/macro';
import { clear, finding, onDraft, SUBSTANCE } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** The subject of a message that opens a conversation is empty, or long. */
export const subjectLine = defineRule({
  id: 'subject-line',
  get title() {
    return t`Subject`;
  },
  expectation: 3,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`The subject is what a message is opened, found and remembered by. A few words that name the matter are enough; an empty one looks like a mistake.`;
  },
  get figure() {
    return {
      says: t`Three or four words in the subject did best; without any, 14% were answered.`,
      source: t`Boomerang`,
      year: 2016,
      caveat: t`Run by a vendor, in English, correlational; the size of the sample is reported in two ways.`,
    };
  },
  get when() {
    return {
      fires: t`A draft that opens a conversation has something to say and no subject, or one longer than your standard.`,
      clear: t`No draft is open, it answers a message, it has hardly begun, or its subject is fine.`,
      unknown: t`The words of the draft were not read yet.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(
      situation,
      (draft) => {
        if (!draft.opens) return clear;
        const most = situation.standards.brevity.subjectWords;
        const words = draft.subject.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
        const standard = t`1 to ${most} words`;
        if (words.length === 0) {
          const text = firstWords(draft.read.asks[0]?.words ?? sentenceIn(draft.text), most);
          return finding(draft, {
            what: 'no-subject',
            title: t`No subject yet`,
            says: t`For one to begin with: ${{ words: quoted(text) }}`,
            standard,
            actions: [{ do: 'copy', label: t`Copy it`, text }],
          });
        }
        if (words.length <= most) return clear;
        const text = firstWords(draft.subject, most);
        return finding(draft, {
          what: 'long-subject',
          title: t`A subject of ${{ count: words.length }} words`,
          says: t`${{ subject: quoted(draft.subject) }} may be cut off where it is read.`,
          standard,
          actions: [{ do: 'copy', label: t`Copy its first ${most} words`, text }],
        });
      },
      { least: SUBSTANCE },
    );
  },
});

/** The first line that is more than a greeting. */
function sentenceIn(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => line.split(/\s+/u).length > 3) ?? lines.find((line) => line !== '') ?? '';
}

function firstWords(text: string, most: number): string {
  return text
    .trim()
    .split(/\s+/u)
    .slice(0, most)
    .join(' ')
    .replace(/[.,;:!?]+$/u, '');
}
