import { t } from '@lingui/core/macro';
import { clear, finding, onDraft, show, unknown } from '@/lib/nudges/coach';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

/** The shortest draft that can speak of an attachment: "Attached, thanks". */
const least = 2;

/** The draft says that something is attached, and nothing is. */
export const attachmentMissing = defineRule({
  id: 'attachment-missing',
  get title() {
    return t`Attachment missing`;
  },
  expectation: 8,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`A second message with "now with the attachment" costs the reader time and you some of their trust. The draft says that something is attached, and the page shows no file.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is needed: the draft says what is not there.`;
  },
  get when() {
    return {
      fires: t`The draft says that something is attached, and the page shows that nothing is.`,
      clear: t`No draft is open, it speaks of no attachment, or something is attached.`,
      unknown: t`The words were not read yet, or the page does not show whether something is attached.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(
      situation,
      (draft) => {
        const { attaches } = draft.read;
        if (!attaches || draft.attachments === true) return clear;
        if (draft.attachments === null) return unknown(t`whether something is attached`);
        return finding(draft, {
          what: 'attachment',
          title: t`Nothing is attached yet`,
          says: t`You write ${{ words: quoted(attaches.words) }}.`,
          wrong: true,
          actions: [show(draft, attaches)],
        });
      },
      { least },
    );
  },
});
