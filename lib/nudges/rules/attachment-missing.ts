import { clear, finding, onDraft, show, unknown } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** The shortest draft that can speak of an attachment: "Attached, thanks". */
const least = 2;

/** The draft says that something is attached, and nothing is. */
export const attachmentMissing = defineRule({
  id: 'attachment-missing',
  title: 'Attachment missing',
  expectation: 8,
  family: 'Your draft',
  why:
    'A second message with "now with the attachment" costs the reader time and you some of their trust. The draft says ' +
    'that something is attached, and the page shows no file.',
  figure: null,
  noFigure: 'No published figure is needed: the draft says what is not there.',
  when: {
    fires: 'The draft says that something is attached, and the page shows that nothing is.',
    clear: 'No draft is open, it speaks of no attachment, or something is attached.',
    unknown: 'The words were not read yet, or the page does not show whether something is attached.',
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(
      situation,
      (draft) => {
        const { attaches } = draft.read;
        if (!attaches || draft.attachments === true) return clear;
        if (draft.attachments === null) return unknown('whether something is attached');
        return finding(draft, {
          what: 'attachment',
          title: 'Nothing is attached yet',
          says: `You write ${quoted(attaches.words)}.`,
          wrong: true,
          actions: [show(draft, attaches)],
        });
      },
      { least },
    );
  },
});
