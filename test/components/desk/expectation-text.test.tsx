import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationText } from '@/components/desk/standards/expectation-text';
import { blocksOf, htmlOf } from '@/components/desk/standards/text-blocks';
import { type CustomerBody, customerBodySchema, type Stage } from '@/lib/model/customer';
import { defaultStandards, type Standards } from '@/lib/model/standards';

const here = defaultStandards('Europe/Oslo');
const textOf = (
  change: Partial<Standards> = {},
  body: Partial<CustomerBody> | null = null,
  stage: Stage = 'customer',
) =>
  expectationText({
    standards: { ...here, ...change },
    customer: body && { stage, body: customerBodySchema.parse({ name: 'Ada', ...body }) },
    today: '2026-11-20',
  });

describe('what a customer can expect', () => {
  it('is what the service model says, part by part', () => {
    expect(textOf({ holidays: ['2026-01-01', '2026-12-24', '2028-01-01'] })).toBe(
      `What you can expect of me

How soon I answer:
- Email, text message and a call I missed: within 4 business hours.
- Chat: within 1 minute.
- Business hours are Mon–Fri 9–17 (time zone Europe/Oslo).
- Days off: 24 December 2026.

How often you hear from me:
- About every 45 days, and at the latest after 90 days.

When you order:
- The paperwork is moving within 1 business day.
- While the order is open, you hear from me at least every 5 business days.
- Once it was delivered, I get in touch within 10 business days.

When something goes wrong:
- I aim to have it settled within 5 business days.

What you think of it:
- I ask you at most once in 90 days.`,
    );
  });

  it('has the seller’s own words, and no word of what is to delight', () => {
    const text = textOf({
      definition: 'You never have to ask\n\ntwice.',
      decisions: { delight: 'A note by hand', consistently: 'I call on Fridays.' },
      complainBy: ['Call me on 555 0100', 'Write to kari@northwind.example'],
    });
    expect(text).toContain('expect of me\n\nYou never have to ask\ntwice.\n\nHow soon');
    expect(text).toContain('What I do every time:\n- I call on Fridays.');
    expect(text).toContain('- Tell me: Call me on 555 0100\n- Tell me: Write to kari@northwind.example\n- I aim');
    expect(text).not.toContain('note by hand');
  });

  it('is for a customer what their tier and stage are held to, and what was agreed with them', () => {
    const targets = [
      { tier: 'Gold', channel: null, amount: 30, unit: 'business-minutes' as const },
      { tier: '', channel: null, amount: 1, unit: 'business-days' as const },
    ];
    expect(textOf({ targets }, { tier: 'gold' })).toContain('However you reach me: within 30 business minutes.');
    expect(textOf({ targets })).toContain('However you reach me: within 1 business day.');
    const agreed = [{ channel: 'email' as const, amount: 2, unit: 'business-days' as const }];
    expect(textOf({ targets }, { agreed })).toContain('- Email: within 2 business days, as we agreed.');
    expect(textOf({}, {}, 'prospect')).toContain('within 1 business hour');
  });

  it('says nothing of what nothing is set for', () => {
    const chat = [{ tier: '', channel: 'chat' as const, amount: 1, unit: 'minutes' as const }];
    const text = textOf({ targets: chat, cadence: [] });
    expect(text).not.toMatch(/email|How often/i);
  });
});

describe('a text by its lines', () => {
  it('is a title, headings, paragraphs and lists, as it was edited', () => {
    expect(blocksOf('What to expect\n\nWords.\nWhen you order:\n- One\n• Two\n\n- Three\nEnd: soon')).toEqual([
      { is: 'title', text: 'What to expect' },
      { is: 'paragraph', text: 'Words.' },
      { is: 'heading', text: 'When you order' },
      { is: 'list', lines: ['One', 'Two'] },
      { is: 'list', lines: ['Three'] },
      { is: 'paragraph', text: 'End: soon' },
    ]);
    expect(blocksOf(' \n\n')).toEqual([]);
  });

  it('is HTML with every character as text', () => {
    expect(htmlOf(blocksOf('A & <b>\n- "x"\nAll:'))).toBe(
      '<h1>A &amp; &lt;b&gt;</h1>\n<ul><li>&quot;x&quot;</li></ul>\n<h2>All</h2>',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const page = new DOMParser().parseFromString(htmlOf(blocksOf(`T\n${text}`)), 'text/html');
        expect([...page.body.querySelectorAll('*')].every(({ tagName }) => /^(H1|H2|P|UL|LI)$/.test(tagName))).toBe(
          true,
        );
      }),
    );
  });
});
