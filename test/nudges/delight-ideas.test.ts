import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY } from '@/lib/model/time';
import { isAbout } from '@/lib/nudges/content-words';
import { delightIdeas } from '@/lib/nudges/delight-ideas';
import { delight, fact, goal, milestone, notToMention, point, sale, use } from '@/test/nudges/log';
import { friday, oslo, situation } from '@/test/nudges/situations';

const ideas = (known: Entry[], open: Entry[] = []) =>
  delightIdeas(situation({ known, open }), friday).map(({ text }) => text);

describe('ideas to delight', () => {
  it('are made of what is known, what has its day first', () => {
    const told = delight({ what: 'A tide table', reaction: 'told-others' }, { at: friday - DAY });
    const bought = sale({}, { at: friday - 365 * DAY });
    expect(ideas([fact(), goal(), milestone({ on: oslo('2026-11-28T12:00') }), bought, told])).toEqual([
      'A handwritten note: Ten years in business',
      'Thanks by hand for telling others, after: A tide table',
      'A note one year after: Twelve boats',
      'Introduce them to somebody who can help with: Open a second shop',
      'A small thing that fits: Restores old boats',
    ]);
  });

  it('leave out what is past or too near, returned, reached, guessed or to be asked again', () => {
    expect(
      ideas([
        milestone({ on: friday - 3 * DAY }),
        milestone({ on: oslo('2026-11-27T12:00') }, { id: 'm2' }),
        sale({ state: 'returned' }, { at: friday - 365 * DAY }),
        sale({}, { id: 's2', at: friday - 100 * DAY }),
        goal({ status: 'reached' }),
        fact({ source: 'guess' }),
        fact({ askAgainBy: friday - 1 }, { id: 'f2' }),
      ]),
    ).toEqual([]);
  });

  it('leave out what was given in other words, brought up, or must not be mentioned', () => {
    expect(ideas([fact(), delight({ what: 'A book on how to restore a boat' })])).toEqual([]);
    expect(ideas([fact(), point({ from: 'fact-1', uses: [use(0)] })])).toEqual([]);
    expect(ideas([fact()], [notToMention('Do not mention the boat')])).toEqual([]);
    const bought = sale({}, { at: friday - 365 * DAY });
    expect(ideas([bought, delight({ what: 'A note one year after: Twelve boats, by hand' })])).toEqual([]);
    expect(ideas([bought, delight({ what: 'Seats for the kayaks' })])).toHaveLength(1);
  });

  it('never repeat: given one after the other, each is new, and they come to an end', () => {
    const texts = fc.uniqueArray(
      fc.constantFrom('Sails', 'Old maps', 'Her choir', '帆船', 'Rye bread', 'Open a shop'),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(texts, texts, (interests, goals) => {
        let known: Entry[] = [
          ...interests.map((text, index) => fact({ text }, { id: `f${index}` })),
          ...goals.map((text, index) => goal({ text }, { id: `g${index}` })),
        ];
        const given: string[] = [];
        for (let idea = ideas(known)[0]; idea !== undefined; idea = ideas(known)[0]) {
          expect(given).not.toContain(idea);
          given.push(idea);
          known = [...known, delight({ what: idea }, { id: `d${given.length}` })];
        }
        expect(given.length).toBeLessThanOrEqual(interests.length + goals.length);
      }),
    );
  });
});

describe('whether one text is about another', () => {
  it.each([
    ['How a second shop pays for itself', 'Open a second shop', true],
    ['Two small shops sell more', 'Open a second shop', false],
    ['Salt ages nylon', 'Open a second shop', false],
    ['the', 'the', false],
  ])('“%s” and “%s”: %s', (one, other, expected) => {
    expect(isAbout(one, other)).toBe(expected);
    expect(isAbout(other, one)).toBe(expected);
  });
});
