import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { clear, finding, onDraft, put, type ReadDraft, show } from '@/lib/nudges/coach';
import { ready, saidBeside } from '@/lib/nudges/ready';
import { type Action, defineRule } from '@/lib/nudges/rule';
import { nameOf, quoted } from '@/lib/nudges/words';

const introduced = ready(
  'I have put them in copy and told them what you wrote, so that you need not explain it again.',
  'Ich habe sie in Kopie gesetzt und weitergegeben, was Sie geschrieben haben, damit Sie es nicht noch einmal erklären müssen.',
  'Ich habe sie in Kopie gesetzt und weitergegeben, was du geschrieben hast, damit du es nicht noch einmal erklären musst.',
);

/** The draft sends the customer to somebody else, without bringing the two together. */
export const passesThemOn = defineRule({
  id: 'passes-them-on',
  get title() {
    return t`Passes them on`;
  },
  expectation: 5,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`Whoever is sent on has to find the right person and tell it all again. It costs them less when you write to your colleague yourself, with what they told you, and the customer only needs to answer.`;
  },
  get figure() {
    return {
      says: t`96% of customers who had to make much effort became more disloyal, against 9% of those who made little.`,
      source: t`CEB`,
      year: 2010,
      caveat: t`Over 75,000 customers; being passed on is one kind of effort among others.`,
    };
  },
  get when() {
    return {
      fires: t`The draft tells them to turn to somebody else, and goes to nobody but them.`,
      clear: t`No draft is open, it sends them to nobody, or somebody else is among those it goes to.`,
      unknown: t`The words of the draft were not read yet.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const [first] = draft.read.handsOff;
      if (!first || introduces(situation, draft)) return clear;
      const { text, language } = saidBeside(introduced, draft.read.language, draft.text);
      return finding(draft, {
        what: 'passes-on',
        title: t`It sends ${{ name: nameOf(situation.customer) }} to somebody else`,
        says: t`${{ words: quoted(first.words) }} Put them in copy and pass on what you know.`,
        standard: t`introduced, with what they told you passed on`,
        actions: [put(draft, t`Insert`, text, language), show(draft, first), logIt(draft, first)],
      });
    });
  },
});

/** Logged, the brief and the introduction are not forgotten. */
function logIt({ subject }: ReadDraft, { whom }: { whom?: string }): Action {
  const about = subject.trim().slice(0, 200);
  const line = about ? t`Handed off: ${about}` : `${t`Handed off to`} `;
  return {
    do: 'add-entry',
    label: t`Log a hand-off`,
    kind: 'hand-off',
    line,
    ...(whom ? { fields: { to: whom } } : {}),
  };
}

/** It goes to somebody else as well. Without their addresses, to more than one. */
function introduces({ identities }: Situation, { to }: ReadDraft): boolean {
  if (!identities) return to.length > 1;
  const theirs = new Set(identities.map(({ body }) => body.value.toLowerCase()));
  return to.some(({ address }) => !theirs.has(address.toLowerCase()));
}
