import { describe, expect, it } from 'vitest';
import type { Identity } from '@/lib/model/customer';
import type { Hours } from '@/lib/model/hours';
import { sale } from '@/lib/model/kinds/sale';
import type { Situation } from '@/lib/model/situation';
import { type Wanted, wanted } from '@/lib/model/understood';
import { asksWhatIsKnown } from '@/lib/nudges/rules/asks-what-is-known';
import { span, unread, writing } from '@/test/nudges/drafts';
import { fact } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(asksWhatIsKnown, given, friday);

const asking = (what: Wanted) => writing({ asksFor: [{ ...span('What is it?'), what }] });
const phone: Identity = {
  id: 'i2',
  customerId: 'priya',
  type: 'phone',
  linked: true,
  until: null,
  body: { value: '+1 555 0100', name: '' },
};
const sold = (what: string) => ({
  id: what,
  customerId: 'priya',
  kind: 'sale',
  at: friday,
  body: sale.body.parse({ what }),
});

describe('asking for what is known fires', () => {
  it('for their number, with a check in its place', () => {
    const given = { ...asking('phone'), identities: [phone] };
    expect(firing(asksWhatIsKnown, given, friday)).toMatchObject({
      cause: 'draft-1:asks-for:phone',
      level: 'hint',
      title: 'You know their phone number',
      says: 'You ask “What is it?”',
      evidence: [{ text: 'In the log: “+1 555 0100”' }],
      actions: [
        { do: 'insert', text: 'I have +1 555 0100 noted as your phone number: is that still right?' },
        { do: 'show-words', text: 'What is it?' },
      ],
    });
  });

  it.each<[Wanted, Partial<Situation>, string]>([
    ['company', { customer: customer({ account: 'Trailmix' }) }, 'Trailmix'],
    ['role', { customer: customer({ role: 'Founder' }) }, 'Founder'],
    ['zone', { customer: customer({ zone: { value: 'Asia/Kolkata', source: 'told', replies: 0 } }) }, 'Asia/Kolkata'],
    ['channel', { customer: customer({ preferred: [{ channel: 'call', hours: null }] }) }, 'call'],
    ['address', { known: [fact({ text: 'Ship to 4 Pier Road, Bergen' })] }, 'Ship to 4 Pier Road, Bergen'],
    ['order-number', { known: [sold('20 kayaks, PO-5521')] }, 'PO-5521'],
  ])('for their %s', (what, over, text) => {
    expect(firing(asksWhatIsKnown, { ...asking(what), ...over }, friday).evidence).toMatchObject([
      { text: `In the log: “${text}”` },
    ]);
  });

  it.each([
    ['hours', fact({ category: 'preference', text: 'Best reached between 8 am and noon' })],
    ['hours', fact({ category: 'work', text: 'The shop is open until 17:30' })],
    ['address', fact({ text: 'Ship to 4 Pier Road, Bergen, and ring his wife first' })],
  ] as const)('for %s in a note: opened, never put into the draft', (what, known) => {
    expect(firing(asksWhatIsKnown, { ...asking(what), known: [known] }, friday).actions).toMatchObject([
      { do: 'edit-entry', entryId: 'fact-1' },
      { do: 'show-words' },
    ]);
  });

  it.each([
    ['20 kayaks, order no. 5521', '5521'],
    ['20 kayaks (#5521)', '5521'],
    ['Order 5521', '5521'],
    ['INV2026-14, 20 kayaks', 'INV2026-14'],
  ])('for the number of “%s”', (what, number) => {
    expect(firing(asksWhatIsKnown, { ...asking('order-number'), known: [sold(what)] }, friday).actions).toMatchObject([
      { do: 'insert', text: `I have ${number} noted as your order number: is that still right?` },
      { do: 'show-words' },
    ]);
  });

  it('for hours that they stated', () => {
    const day = { from: '08:00', to: '15:00' };
    const hours = [day, day, day, day, day, null, null] as Hours;
    const given = { ...asking('hours'), customer: customer({ preferred: [{ channel: 'call', hours }] }) };
    expect(firing(asksWhatIsKnown, given, friday).evidence).toEqual([{ text: 'In the log: “08:00 to 15:00”' }]);
  });
});

describe('asking for what is known is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(
      answers({ ...writing({ words: 4, asksFor: [{ ...span('Phone?'), what: 'phone' }] }), identities: [phone] }),
    ).toEqual(['clear']);
  });

  it.each(wanted)('when nothing is known of their %s', (what) => {
    expect(answers(asking(what))).toEqual(['clear']);
  });

  it.each([
    ['hours', fact({ category: 'person', text: 'Divorced after 12 years' })],
    ['hours', fact({ category: 'preference', text: 'Open to a visit after 12 years' })],
    ['hours', fact({ category: 'history', text: 'The fair opened at 9:00' })],
    ['hours', fact({ category: 'work', text: 'Budget open before 20.11' })],
    ['address', fact({ text: 'Came to us via the 2023 fair' })],
    ['order-number', sold('1200 chairs')],
    ['order-number', sold('Order 1200 chairs')],
    ['order-number', sold('Chairs for Q3-2026')],
    ['order-number', sold('Seats of FY2026')],
  ] as const)('when the log holds something else with a number: %s, %o', (what, known) => {
    expect(answers({ ...asking(what), known: [known] })).toEqual(['clear']);
  });

  it('when it is a guess, or may be one of several', () => {
    const zone = { value: 'Asia/Kolkata', source: 'guess', replies: 0 } as const;
    expect(answers({ ...asking('zone'), customer: customer({ zone }) })).toEqual(['clear']);
    const known = [sold('20 kayaks, PO-5521'), sold('2 paddles, PO-5522')];
    expect(answers({ ...asking('order-number'), known })).toEqual(['clear']);
  });

  it('when the number is theirs no longer', () => {
    expect(answers({ ...asking('phone'), identities: [{ ...phone, until: friday }] })).toEqual(['clear']);
  });
});

describe('asking for what is known is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });
});

describe('asking for what is known at its boundary', () => {
  it('is the first that is known', () => {
    const given = writing({
      asksFor: [
        { ...span('Which role?'), what: 'role' },
        { ...span('Which firm?'), what: 'company' },
      ],
    });
    const both = { ...given, customer: customer({ account: 'Trailmix' }) };
    expect(firing(asksWhatIsKnown, both, friday).title).toBe('You know their company');
  });
});
