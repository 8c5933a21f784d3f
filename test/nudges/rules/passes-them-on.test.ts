import { describe, expect, it } from 'vitest';
import type { Identity } from '@/lib/model/customer';
import type { DraftSeen } from '@/lib/model/situation';
import { passesThemOn } from '@/lib/nudges/rules/passes-them-on';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(passesThemOn, given, friday);

const to = [{ name: 'Priya Raman', address: 'priya@trailhead.example' }];
const sending = (draft: Partial<DraftSeen> = {}) =>
  writing({ handsOff: [span('Please contact our warehouse.')] }, { draft: { to, ...draft } });
const mine = (value: string): Identity => ({
  id: value,
  customerId: 'priya',
  type: 'email',
  linked: false,
  until: null,
  body: { value, name: '' },
});

describe('passing them on fires', () => {
  it('with words that bring the two together', () => {
    expect(firing(passesThemOn, sending(), friday)).toMatchObject({
      cause: 'draft-1:passes-on',
      level: 'hint',
      title: 'It sends Priya Raman to somebody else',
      says: '“Please contact our warehouse.” Put them in copy and pass on what you know.',
      actions: [
        { do: 'insert' },
        { do: 'show-words', text: 'Please contact our warehouse.' },
        { do: 'add-entry', label: 'Log a hand-off', kind: 'hand-off', line: 'Handed off: Your refund' },
      ],
    });
  });

  it('with whom the draft names, for the log', () => {
    const named = writing({ handsOff: [{ ...span('Please contact our warehouse.'), whom: 'our warehouse' }] });
    expect(firing(passesThemOn, named, friday).actions.at(-1)).toMatchObject({ fields: { to: 'our warehouse' } });
    expect(firing(passesThemOn, sending(), friday).actions.at(-1)).not.toHaveProperty('fields');
  });

  it('when it only goes to the customer, by whichever of their addresses', () => {
    const given = sending({ to: [...to, { name: '', address: 'Priya@Home.example' }] });
    expect(answers({ ...given, identities: [mine('priya@trailhead.example'), mine('priya@home.example')] })).toEqual([
      'fires',
    ]);
  });
});

describe('passing them on is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 4, handsOff: [span('Ask the warehouse')] }))).toEqual(['clear']);
  });

  it('when it sends them to nobody', () => {
    expect(answers(writing())).toEqual(['clear']);
  });
});

describe('passing them on is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });
});

describe('passing them on at its boundary', () => {
  it('is one more to whom it goes: they are introduced', () => {
    const given = sending({ to: [...to, { name: 'Ola', address: 'ola@fjordgear.example' }] });
    expect(answers({ ...given, identities: [mine('priya@trailhead.example')] })).toEqual(['clear']);
    expect(answers(given)).toEqual(['clear']);
  });
});
