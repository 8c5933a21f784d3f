import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { factOf } from '@/lib/nudges/entries';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { nameOf } from '@/lib/nudges/words';

/** What a line about it says, as the prefilled one does. */
const tells =
  /\b(left|gone to|went (over )?to|switched|moved (over )?to|stopped (buying|ordering)|ging|gegangen|(ge)?wechselte?|abgewandert|kündigte|gekündigt)\b/i;

/** A customer has left, and when and why is not in the log. */
export const whyLeft = defineRule({
  id: 'why-left',
  get title() {
    return t`Why they left`;
  },
  expectation: 10,
  get family() {
    return t`Loyalty`;
  },
  get why() {
    return t`When, why and how satisfied somebody was when they left is what teaches you about those who stay, and what you need to know should they come back. It is remembered best on the day.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure stands behind it: it asks for what your own log does not hold.`;
  },
  get when() {
    return {
      fires: t`The customer is marked as having left, and no fact of theirs says when or why.`,
      clear: t`They have not left, or a fact tells about it.`,
      unknown: t`A fact of theirs cannot be read.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation) {
    return [answerFor(situation)];
  },
});

function answerFor({ customer, known }: Situation): Answer {
  if (customer.stage !== 'left') return { is: 'clear', changesAt: null };
  const facts = known.filter(({ kind }) => kind === 'fact').map(factOf);
  if (facts.some((fact) => fact !== null && tells.test(fact.text))) return { is: 'clear', changesAt: null };
  if (facts.includes(null)) return { is: 'unknown', missing: t`a fact that can be read`, changesAt: null };
  return {
    is: 'fires',
    cause: 'left',
    level: 'hint',
    title: t`When and why did ${{ name: nameOf(customer) }} leave?`,
    says: t`One line will do: when, why, and how satisfied they were.`,
    evidence: [{ text: t`Marked as having left; no fact tells about it` }],
    standard: '',
    due: null,
    actions: [{ do: 'add-entry', label: t`Write it down`, kind: 'fact', line: `${t`Left, because`} ` }],
    changesAt: null,
    may: false,
  };
}
