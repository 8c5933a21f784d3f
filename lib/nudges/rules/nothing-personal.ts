import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { clear, finding, isReadWell, onDraft, put, type ReadDraft, unknown } from '@/lib/nudges/coach';
import { comparedWith } from '@/lib/nudges/content-words';
import { factOf, goalOf, milestoneOf, pointOf } from '@/lib/nudges/entries';
import { holdingOf } from '@/lib/nudges/holding';
import { pointsFor } from '@/lib/nudges/points';
import { type Action, defineRule } from '@/lib/nudges/rule';
import { sentenceOf } from '@/lib/nudges/wording';
import { nameOf, quoted } from '@/lib/nudges/words';

/** A quick word need not be personal. */
const least = 30;

/** A message that opens a conversation uses nothing of what is known of them. */
export const nothingPersonal = defineRule({
  id: 'nothing-personal',
  get title() {
    return t`Nothing personal`;
  },
  expectation: 6,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`A message that could have gone to anybody is read as one that did. One thing that only fits them is enough, where it fits; an answer in a running conversation needs none.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure in the sources at hand measures it for single messages.`;
  },
  get when() {
    return {
      fires: t`A longer draft opens a conversation, something fit to bring up is known of them, and it uses nothing known.`,
      clear: t`No draft is open, it answers a message, is short, uses something, or nothing fit is known.`,
      unknown: t`The words of the draft were not read yet, or are in another language than English or German.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation, now) {
    return onDraft(
      situation,
      (draft) => {
        if (!draft.opens || usesSomething(situation, draft)) return clear;
        const [point] = pointsFor(situation, now);
        if (!point) return clear;
        // What is noted in one language is not found again in another.
        if (!isReadWell(draft.read)) return unknown(t`whether a draft in this language uses what is known`);
        const { until } = holdingOf(situation, now);
        if (until) return { is: 'held', title: t`Something personal`, why: until, changesAt: null };
        const words = sentenceOf(point.text);
        const open: Action = { do: 'edit-entry', label: t`Open the note`, entryId: point.entryId };
        return finding(draft, {
          what: 'personal',
          title: t`Nothing in it is about ${{ name: nameOf(situation.customer) }}`,
          says: t`You know: ${{ known: quoted(point.text) }}`,
          evidence: [{ text: point.why, entryId: point.entryId }],
          standard: t`something personal in a message that opens a conversation`,
          actions: words ? [put(draft, t`Insert`, words, 'en', point.entryId), open] : [open],
        });
      },
      { least },
    );
  },
});

/** A word in common with anything known of them is enough. */
function usesSomething({ known, customer }: Situation, { text }: ReadDraft): boolean {
  const wordsIn = comparedWith(text, `${customer.body.name} ${customer.body.account}`);
  return known.some((entry) => {
    const fact = factOf(entry);
    const said = fact?.category === 'do-not-mention' ? undefined : fact?.text;
    const of = said ?? goalOf(entry)?.text ?? milestoneOf(entry)?.what ?? pointOf(entry)?.text;
    return of !== undefined && wordsIn(of).length > 0;
  });
}
