import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { clear, finding, onDraft, type ReadDraft, show, unknown } from '@/lib/nudges/coach';
import { factOf } from '@/lib/nudges/entries';
import { greeted } from '@/lib/nudges/greeted';
import { type Action, defineRule } from '@/lib/nudges/rule';
import { nameOf, quoted } from '@/lib/nudges/words';

/** The draft greets somebody whom it does not go to. */
export const wrongName = defineRule({
  id: 'wrong-name',
  get title() {
    return t`Wrong name`;
  },
  expectation: 6,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`A wrong name is the first thing that is read, and it says that the message was meant for somebody else. Short forms, titles, initials, accents and names noted in the log all pass.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is needed: a name is right or wrong.`;
  },
  get when() {
    return {
      fires: t`The draft greets a name that is none of those it goes to, nor one noted in the log.`,
      clear: t`No draft is open, it greets nobody by name, or the name is one of theirs.`,
      unknown: t`The words were not read yet, no name of theirs is known, or it is written in another script.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation) {
    return onDraft(situation, (draft) => {
      const { greets } = draft.read;
      if (!greets) return clear;
      const known = situation.known.flatMap((entry) => factOf(entry)?.text ?? []);
      const { body } = situation.customer;
      const answer = greeted(greets.name, namesOf(situation, draft), [body.note, body.account, ...known]);
      if (answer === 'theirs') return clear;
      if (answer === 'unknown') return unknown(t`a name of theirs to compare with`);
      const first = body.name.trim().split(/\s+/u)[0] ?? '';
      const copy: Action[] = first ? [{ do: 'copy', label: t`Copy “${first}”`, text: first }] : [];
      return finding(draft, {
        what: 'name',
        title: t`${{ greeted: quoted(greets.name) }} is not who this goes to`,
        says: t`You greet ${{ greeted: quoted(greets.name) }}; it goes to ${{ recipients: recipientsOf(situation, draft) }}.`,
        wrong: true,
        actions: [show(draft, greets), ...copy],
      });
    });
  },
});

/** What the people whom it goes to are called, and what their addresses say before the "@" where that may be a name. */
function namesOf({ customer, identities = [] }: Situation, { to }: ReadDraft): string[] {
  const names = [customer.body.name, ...identities.map(({ body }) => body.name), ...to.map(({ name }) => name)];
  const said = names.filter((name) => name.trim() !== '' && !name.includes('@'));
  // An address alone is no name to be held to: it only helps where there is one.
  return said.length === 0 ? [] : [...said, ...to.map(({ address }) => address.split('@')[0] ?? '')];
}

function recipientsOf({ customer }: Situation, { to }: ReadDraft): string {
  const names = to.map(({ name, address }) => name || address).filter((name) => name !== '');
  return names.length === 0 ? nameOf(customer) : names.slice(0, 3).map(quoted).join(', ');
}
