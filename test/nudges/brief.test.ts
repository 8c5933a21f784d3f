import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { briefLength, contextBrief } from '@/lib/nudges/brief';
import { fact, issue, mail, notToMention } from '@/test/nudges/log';
import { customer, drafted, friday, oslo, promised, situation } from '@/test/nudges/situations';

it('tells a colleague all that the log holds, what matters most first', () => {
  const given = situation({
    customer: customer({
      role: 'Founder',
      account: 'Trailmix Rentals',
      preferred: [{ channel: 'call', hours: null }],
      zone: { value: 'America/Los_Angeles', source: 'guess', replies: 0 },
      language: { value: 'en', source: 'told', replies: 0 },
    }),
    open: [notToMention('The merger'), promised({ due: oslo('2026-11-24T00:00') - 1 })],
    known: [issue(), fact({ category: 'preference', text: 'Short mails' }), fact({}, { id: 'f2' })],
    newest: [mail(oslo('2026-11-19T10:00'), { subject: 'Damaged paddles' }), mail(0, { automatic: true })],
  });
  expect(
    contextBrief(given, friday),
  ).toBe(`Priya Raman, Founder, Trailmix Rentals: a customer, in my log since Thu 1 Oct.

Please do not mention:
- The merger

How they like to be reached:
- Best by phone
- Language en
- Short mails

Open issues:
- Two paddles arrived damaged (since Thu 19 Nov)

Open promises:
- We: Refund on the card (by Mon 23 Nov)

Last in touch:
- Thu 19 Nov, email, from them: Damaged paddles`);
});

it('holds nothing of a draft or of what they wrote on the page', () => {
  const draft = drafted({ text: 'Between us: margins are thin' });
  expect(contextBrief(situation({ draft }), friday)).not.toContain('margins');
});

it('never gets too long, and keeps what must not be mentioned', () => {
  const texts = fc.array(fc.string({ minLength: 200, maxLength: 2000 }), { minLength: 8, maxLength: 30 });
  fc.assert(
    fc.property(texts, (lines) => {
      const each = (make: (text: string, id: string, index: number) => Entry) =>
        lines.map((text, index) => make(text, `${index}`, index));
      const known = [
        ...each((what, id) => issue({ what }, { id: `i${id}` })),
        ...each((text, id) => fact({ category: 'preference', text }, { id: `f${id}` })),
      ];
      const open = [notToMention('The merger'), ...each((what, id) => promised({ what }, { id: `p${id}` }))];
      const newest = each((subject, _id, index) => mail(friday - index, { subject: subject.slice(0, 500) }));
      const brief = contextBrief(situation({ known, newest, open }), friday);
      expect(brief.length).toBeLessThanOrEqual(briefLength);
      expect(brief).toContain('- The merger');
    }),
    { numRuns: 100 },
  );
});
