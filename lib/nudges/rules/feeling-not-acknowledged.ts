import { t } from '@lingui/core/macro';
import type { Feeling, TheirWords } from '@/lib/model/understood';
import { clear, finding, isReadWell, ONE_SENTENCE, onDraft, put, says, toAnswer, unknown } from '@/lib/nudges/coach';
import { type Ready, ready, saidBeside } from '@/lib/nudges/ready';
import { defineRule } from '@/lib/nudges/rule';
import { nameOf, quoted } from '@/lib/nudges/words';

/** They are upset or worried, and the draft goes past it. */
export const feelingNotAcknowledged = defineRule({
  id: 'feeling-not-acknowledged',
  get title() {
    return t`What they feel is passed over`;
  },
  expectation: 9,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`Somebody who is upset wants to be heard before they want a solution. One sentence that says that you see it is enough; it admits no fault.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure in the sources at hand measures it in mail.`;
  },
  get when() {
    return {
      fires: t`What they wrote shows frustration, worry or a complaint, and the draft has much to say and nothing of that.`,
      clear: t`No draft is open, it opens a conversation, has hardly begun, says that you see it, or they are not upset.`,
      unknown: t`The words were not read yet, or the page does not show what they wrote, or the draft is in another language than English or German and may say so in its own words.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(
      situation,
      (draft) => {
        if (draft.opens || !says(draft, ONE_SENTENCE)) return clear;
        const theirs = toAnswer(situation, draft);
        if (!theirs) return unknown(t`what they wrote`);
        if (draft.read.acknowledgesFeeling) return clear;
        const trouble = troubleIn(theirs);
        if (!trouble) return clear;
        if (!isReadWell(draft.read) && !draft.read.hasNoRegret) return unknown(t`a draft in this language`);
        const { text, language } = saidBeside(sentences[trouble.is], draft.read.language, draft.text);
        return finding(draft, {
          what: `feeling:${trouble.at}`,
          title: t`Say that you see what ${{ name: nameOf(situation.customer) }} feels`,
          says: t`They wrote ${{ words: quoted(trouble.words) }}`,
          evidence: [{ text: t`For one: “${text}”` }],
          standard: t`acknowledged in the first reply`,
          actions: [put(draft, t`Insert`, text, language)],
        });
      },
      { least: ONE_SENTENCE },
    );
  },
});

type Trouble = 'frustration' | 'worry' | 'complaint';

/** Safe in any case: they admit nothing and promise nothing. */
const sentences: Record<Trouble, Ready> = {
  frustration: {
    ...ready('I understand that this is frustrating.', 'Ich verstehe, dass das ärgerlich ist.'),
    others: {
      fr: 'Je comprends que ce soit frustrant.',
      es: 'Entiendo que es frustrante.',
      it: 'Capisco che sia frustrante.',
      nl: 'Ik begrijp dat dit vervelend is.',
    },
  },
  worry: {
    ...ready(
      'I understand that this worries you.',
      'Ich verstehe, dass Ihnen das Sorgen macht.',
      'Ich verstehe, dass dir das Sorgen macht.',
    ),
    others: {
      fr: 'Je comprends que ce soit inquiétant.',
      es: 'Entiendo la preocupación.',
      it: 'Capisco la preoccupazione.',
      nl: 'Ik begrijp dat dit zorgen geeft.',
    },
  },
  complaint: {
    ...ready(
      'I understand that this is not what you expected.',
      'Ich verstehe, dass Sie das anders erwartet haben.',
      'Ich verstehe, dass du das anders erwartet hast.',
    ),
    others: {
      fr: 'Je comprends que ce n’est pas ce qui était attendu.',
      es: 'Entiendo que no es lo que se esperaba.',
      it: 'Capisco che non è quello che ci si aspettava.',
      nl: 'Ik begrijp dat dit niet is wat er verwacht werd.',
    },
  },
};

/** The newest trouble in their words, with the words that show it. */
function troubleIn(theirs: readonly TheirWords[]): { is: Trouble; words: string; at: number } | null {
  for (const { feelings, complains, asks, text, at } of theirs.toReversed()) {
    const felt = feelings.find((one): one is { is: 'frustration' | 'worry'; words: string } => isTrouble(one.is));
    if (felt) return { ...felt, at };
    if (complains === 'yes') return { is: 'complaint', words: asks[0]?.words ?? text, at };
  }
  return null;
}

function isTrouble(feeling: Feeling): boolean {
  return feeling === 'frustration' || feeling === 'worry';
}
