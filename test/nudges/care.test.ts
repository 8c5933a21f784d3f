import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { handOffAt, handOff as handOffKind } from '@/lib/model/kinds/hand-off';
import { issueAt, issue as issueKind } from '@/lib/model/kinds/issue';
import type { Situation } from '@/lib/model/situation';
import { DAY } from '@/lib/model/time';
import { evaluate } from '@/lib/nudges/engine';
import { holdingOf } from '@/lib/nudges/holding';
import { rules } from '@/lib/nudges/registry';
import { delight, fact, goal, handOff, insight, issue, mail, mails, milestone } from './log';
import { customer, friday, oslo, owed, promised, situation, standards } from './situations';

/** Given on top: nothing of it is offered while something is open or owed. */
const onTop = ['milestone-near', 'insight-fits', 'delight-idea', 'ask-reaction'];
const settling = ['issue-stage', 'hand-off', 'many-hands', 'open-issue'];

const firedOf = (given: Situation, now: number, ids: readonly string[]) =>
  evaluate(
    rules.filter(({ id }) => ids.includes(id)),
    given,
    now,
  ).nudges.map(({ ruleId }) => ruleId);

const everything = [
  milestone({ on: oslo('2026-11-25T12:00') }),
  insight(),
  goal(),
  fact(),
  delight({ what: 'Flowers' }, { at: friday - 40 * DAY }),
];
const given = situation({
  customer: { ...customer(), addedAt: friday - 95 * DAY },
  known: everything,
  newest: mails(4, friday),
});

describe('what is given on top', () => {
  it('is all offered while nothing is open', () => {
    expect(firedOf(given, friday, onTop).sort()).toEqual(['ask-reaction', 'insight-fits', 'milestone-near']);
    const without = { ...given, known: everything.slice(0, -1) };
    expect(firedOf(without, friday, onTop)).toContain('delight-idea');
  });

  it('is never offered while anything holds it back', () => {
    const open = fc.subarray([issue(), promised({ due: friday - DAY }), promised({ due: friday + DAY }, { id: 'p2' })]);
    const conversations = fc.subarray([owed(), owed({ complains: true, owedSince: friday - 2 * DAY })]);
    fc.assert(
      fc.property(open, conversations, fc.subarray(everything), (entries, talks, known) => {
        const held = { ...given, open: entries, conversations: talks, known };
        if (talks.length === 0 && holdingOf(held, friday).until === null) return;
        expect(firedOf(held, friday, onTop)).toEqual([]);
      }),
    );
  });
});

describe('what is to be settled', () => {
  it('asks for no more once more of it was done', () => {
    const stages = fc.constantFrom('acknowledged', 'resolved', 'confirmed', 'brief', 'introduced', 'followed-up');
    fc.assert(
      fc.property(
        fc.array(stages as fc.Arbitrary<Stage>, { maxLength: 6 }),
        fc.integer({ min: 0, max: 40 }),
        (acts, days) => {
          const now = friday + days * DAY;
          let known = [issue({ changed: 'Packed in wood' }), handOff()];
          let before = firedOf(situation({ known }), now, settling).length;
          for (const act of acts) {
            known = known.map((entry) => done(entry, act));
            const after = firedOf(situation({ known }), now, settling).length;
            // A hand-off that was completed is asked about once more, some days later: one step of one nudge for another.
            expect(after).toBeLessThanOrEqual(before);
            before = after;
          }
        },
      ),
    );
  });
});

describe('rules that need the log alone', () => {
  const around = fc.integer({ min: -45, max: 45 }).map((days) => friday + days * DAY + 12_345);
  const maybe = fc.option(around, { nil: null });
  const issues = fc
    .record({
      openedAt: around,
      state: fc.constantFrom('open' as const, 'resolved' as const),
      resolvedAt: maybe,
      reopenedAt: maybe,
      acknowledgedAt: maybe,
      changed: fc.constantFrom('', 'Packed in wood'),
    })
    .map((body) => issue(body, { id: `i${body.openedAt}` }));
  const yesNo = fc.constantFrom('yes' as const, 'no' as const);
  const handOffs = fc
    .record({ brief: yesNo, introduced: yesNo })
    .chain((body) => around.map((at) => handOff(body, { id: `h${at}`, at })));
  const milestones = fc.record({ on: maybe, yearly: yesNo }).map((body) => milestone(body, { id: `m${body.on}` }));
  const complaints = around.map((at) => mail(at, { complains: 'yes' }));
  const late = around.map((due) => promised({ due }, { id: `p${due}`, at: due - DAY }));
  const anySituation = fc.record({
    known: fc.array(fc.oneof(issues, handOffs, milestones), { maxLength: 4 }),
    newest: fc.array(complaints, { maxLength: 2 }),
    open: fc.array(late, { maxLength: 2 }),
    zone: fc.constantFrom('Europe/Oslo', 'Middle/Earth'),
  });
  const logRules = [...settling, 'milestone-near'];

  it('answer the same until the time that they told', () => {
    const answers = (one: Situation, now: number) =>
      evaluate(
        rules.filter(({ id }) => logRules.includes(id)),
        one,
        now,
      );
    fc.assert(
      fc.property(anySituation, around, fc.double({ min: 0, max: 1, noNaN: true }), ({ zone, ...over }, now, share) => {
        const one = situation({ ...over, standards: { ...standards, zone } });
        const before = answers(one, now);
        const end = before.changesAt ?? now + 400 * DAY;
        for (const at of [Math.floor(now + share * (end - 1 - now)), end - 1]) {
          expect(answers(one, at).nudges).toEqual(before.nudges);
        }
      }),
      { numRuns: 400 },
    );
  });
});

type Stage = 'acknowledged' | 'resolved' | 'confirmed' | 'brief' | 'introduced' | 'followed-up';

function done(entry: Entry, stage: Stage): Entry {
  if (stage === 'brief' || stage === 'introduced' || stage === 'followed-up') {
    if (entry.kind !== 'hand-off') return entry;
    return { ...entry, body: { ...handOffKind.body.parse(entry.body), ...handOffAt(stage, friday) } };
  }
  if (entry.kind !== 'issue') return entry;
  const body = issueKind.body.parse(entry.body);
  return { ...entry, body: { ...body, ...issueAt(body, stage, friday) } };
}
