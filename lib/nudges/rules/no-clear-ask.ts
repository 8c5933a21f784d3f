import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { clear, finding, isReadWell, onDraft, put, unknown } from '@/lib/nudges/coach';
import { promiseOf } from '@/lib/nudges/entries';
import { ready, saidBeside } from '@/lib/nudges/ready';
import { defineRule } from '@/lib/nudges/rule';
import { nameOf } from '@/lib/nudges/words';

const nextStep = ready(
  'What would be a good next step for you?',
  'Was wäre für Sie ein guter nächster Schritt?',
  'Was wäre für dich ein guter nächster Schritt?',
);

/** A message shorter than this need not ask for anything. */
const least = 40;

/** A message that opens a conversation with somebody whom we want something of, and asks for nothing. */
export const noClearAsk = defineRule({
  id: 'no-clear-ask',
  get title() {
    return t`No clear ask`;
  },
  expectation: 3,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`A message that does not say what you would like to happen next leaves it to the reader to find out. One question that is easily answered is enough. Messages that only tell or thank are left alone as far as that can be told.`;
  },
  get figure() {
    return {
      says: t`Messages with one to three questions were answered about 50% more often than those with none.`,
      source: t`Boomerang`,
      year: 2016,
      caveat: t`Run by a vendor, in English, correlational; the size of the sample is reported in two ways.`,
    };
  },
  get when() {
    return {
      fires: t`A longer draft opens a conversation with a prospect, or with somebody who promised something, and asks nothing.`,
      clear: t`No draft is open, it answers a message, is short, asks something, or nothing is wanted of them.`,
      unknown: t`The words of the draft were not read yet, or are in another language than English or German.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(
      situation,
      (draft) => {
        const { asks, promises, attaches } = draft.read;
        const offers = asks.length > 0 || promises.length > 0 || attaches !== null;
        if (!draft.opens || offers || !wantsSomething(situation)) return clear;
        if (!isReadWell(draft.read)) return unknown(t`a draft in this language`);
        const { text, language } = saidBeside(nextStep, draft.read.language, draft.text);
        return finding(draft, {
          what: 'ask',
          title: t`It asks ${{ name: nameOf(situation.customer) }} for nothing`,
          says: t`To end with, for one: “${text}”`,
          standard: t`1 to ${{ most: situation.standards.brevity.asks }} questions`,
          actions: [put(draft, t`Insert`, text, language)],
        });
      },
      { least },
    );
  },
});

function wantsSomething({ customer, open }: Situation): boolean {
  return customer.stage === 'prospect' || open.some((entry) => promiseOf(entry)?.by === 'them');
}
