import { t } from '@lingui/core/macro';
import { clear, finding, onDraft, put, SUBSTANCE, show } from '@/lib/nudges/coach';
import { ready, saidBeside } from '@/lib/nudges/ready';
import { defineRule } from '@/lib/nudges/rule';
import { quoted } from '@/lib/nudges/words';

const wayForward = ready(
  'If this does not work for you, please tell me, and we will look for another way.',
  'Wenn das für Sie nicht passt, sagen Sie es mir bitte, und wir suchen einen anderen Weg.',
  'Wenn das für dich nicht passt, sag es mir bitte, und wir suchen einen anderen Weg.',
);

/** The last thing the draft says is a refusal or bad news. */
export const endsBadly = defineRule({
  id: 'ends-badly',
  get title() {
    return t`Ends on bad news`;
  },
  expectation: 9,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`What comes last is what stays. Bad news has its place, and after it something that can be done: another way, a time, or whom to turn to, which is you.`;
  },
  get figure() {
    return {
      says: t`How an experience ends weighs much in how it is remembered (the peak-end rule).`,
      source: t`Meta-analysis of over 30 studies`,
      year: 2022,
      caveat: t`Studies of experiences of many kinds, few of them of mail.`,
    };
  },
  get when() {
    return {
      fires: t`The last thing that the draft says is a refusal or bad news, without a way forward.`,
      clear: t`No draft is open, it has hardly begun, or it ends on something else.`,
      unknown: t`The words of the draft were not read yet.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(
      situation,
      (draft) => {
        const { endsBadly: last } = draft.read;
        if (!last) return clear;
        const { text, language } = saidBeside(wayForward, draft.read.language, draft.text);
        return finding(draft, {
          what: 'ending',
          title: t`It ends on bad news`,
          says: t`${{ words: quoted(last.words) }} A way forward after it, for one: “${text}”`,
          standard: t`a way forward at the end`,
          actions: [put(draft, t`Insert`, text, language), show(draft, last)],
        });
      },
      { least: SUBSTANCE },
    );
  },
});
