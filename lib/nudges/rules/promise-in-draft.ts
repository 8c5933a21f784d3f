import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { alike } from '@/lib/nudges/alike';
import { clear, finding, onDraft, quotes } from '@/lib/nudges/coach';
import { promiseOf } from '@/lib/nudges/entries';
import { defineRule } from '@/lib/nudges/rule';
import { dueInWords, quoted } from '@/lib/nudges/words';

/** So much of the words in common, and it is the promise that was logged. */
const same = 0.8;

/** The draft promises something that is not in the log yet. */
export const promiseInDraft = defineRule({
  id: 'promise-in-draft',
  get title() {
    return t`A promise in this draft`;
  },
  expectation: 8,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`What you promise is held to its date from the moment it is read. Logged now, it comes back before it falls due. If the message does not go out, take the promise out of the log again.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is needed: a promise is held to the date that is given.`;
  },
  get when() {
    return {
      fires: t`The draft says what you will do, and no open promise in the log says the same.`,
      clear: t`No draft is open, it promises nothing, or the promise is in the log.`,
      unknown: t`The words of the draft were not read yet.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const open = draft.read.promises.flatMap((promise, index) =>
        isLogged(situation, promise.words) ? [] : [{ ...promise, index }],
      );
      const [first, ...more] = open;
      if (!first) return clear;
      const { zone } = situation.standards;
      const conversationId = draft.opens ? null : (situation.page?.conversationId ?? null);
      return finding(draft, {
        what: `promise:${first.index}`,
        title:
          first.due === null ? t`A promise, no day named` : t`A promise, by ${{ due: dueInWords(first.due, zone) }}`,
        says: quoted(first.words),
        evidence: quotes(more),
        standard: t`every promise in the log`,
        actions: [{ do: 'log-promise', label: t`Log it`, what: first.words, due: first.due, conversationId }],
      });
    });
  },
});

function isLogged({ open }: Situation, words: string): boolean {
  return open.some((entry) => {
    const promise = promiseOf(entry);
    return promise?.by === 'us' && alike(promise.what, words) >= same;
  });
}
