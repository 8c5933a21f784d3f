import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/model/situation';
import { DAY } from '@/lib/model/time';
import { insightFits } from '@/lib/nudges/rules/insight-fits';
import { goal, insight, issue, mails, notToMention } from '@/test/nudges/log';
import { answersOf, customer, drafted, firing, friday, owed, situation } from '@/test/nudges/situations';

const given = (over: Partial<Situation> = {}) => situation({ known: [insight()], newest: mails(3, friday), ...over });
/** In the log for 95 days: the first season of finding one has begun. */
const known95 = { ...customer(), addedAt: friday - 95 * DAY };

describe('something worth knowing fires', () => {
  it('with one that is not shared, first one that serves a goal of theirs', () => {
    const fits = insight({ what: 'How a second shop pays for itself' }, { id: 'i2', at: 0 });
    const nudge = firing(insightFits, given({ known: [insight({ what: 'Salt ages nylon' }), fits, goal()] }), friday);
    expect(nudge).toMatchObject({
      cause: 'i2',
      level: 'hint',
      says: '“How a second shop pays for itself”. It serves “Open a second shop”.',
      actions: [
        { do: 'copy', text: 'How a second shop pays for itself' },
        { do: 'share-insight', label: 'Shared', entryId: 'i2' },
      ],
    });
  });

  it('puts it into the draft that is open, and then it is shared', () => {
    const { actions } = firing(insightFits, given({ draft: drafted() }), friday);
    expect(actions[0]).toMatchObject({ do: 'insert', entryId: 'insight-1' });
  });

  it('without one, for somebody whose goal is known and who is in touch', () => {
    const none = given({ known: [goal()], customer: known95 });
    expect(firing(insightFits, none, friday)).toMatchObject({
      title: 'What could Priya Raman learn from you?',
      actions: [{ do: 'add-entry', kind: 'insight', fields: { fits: 'Open a second shop' } }],
    });
  });

  it('not while something is open or owed: it is held back', () => {
    expect(answersOf(insightFits, given({ open: [issue()] }), friday)).toEqual(['held']);
    expect(answersOf(insightFits, given({ conversations: [owed()] }), friday)).toEqual(['held']);
    const none = { known: [goal()], customer: known95, conversations: [owed()] };
    expect(answersOf(insightFits, given(none), friday)).toEqual(['held']);
  });
});

describe('something worth knowing is clear', () => {
  it('when the aim is met, the insight touches what must not be mentioned, or they left', () => {
    const shared = insight({ sharedAt: friday - DAY }, { id: 'i2' });
    expect(answersOf(insightFits, given({ known: [insight(), shared] }), friday)).toEqual(['clear']);
    const open = [notToMention('Never mention the shops')];
    expect(answersOf(insightFits, given({ open }), friday)).toEqual(['clear']);
    const left = { ...customer(), stage: 'left' as const };
    expect(answersOf(insightFits, given({ customer: left }), friday)).toEqual(['clear']);
  });

  it('without one, where no goal is known or they are hardly in touch', () => {
    expect(answersOf(insightFits, given({ known: [], customer: known95 }), friday)).toEqual(['clear']);
    const quiet = { known: [goal()], customer: known95, newest: mails(2, friday) };
    expect(answersOf(insightFits, given(quiet), friday)).toEqual(['clear']);
  });
});

describe('something worth knowing is unknown', () => {
  it('when an insight cannot be read', () => {
    expect(answersOf(insightFits, given({ known: [{ ...insight(), body: {} }] }), friday)).toEqual(['unknown']);
  });
});

describe('something worth knowing at its boundaries', () => {
  it('counts what was shared for 90 days', () => {
    const sharedAt = friday - 90 * DAY;
    const known = [insight(), insight({ sharedAt }, { id: 'i2' })];
    expect(insightFits.evaluate(given({ known }), friday - 1)).toEqual([{ is: 'clear', changesAt: friday }]);
    expect(answersOf(insightFits, given({ known }), friday)).toEqual(['fires']);
  });

  it('without one speaks for a fortnight, from day 90 on', () => {
    const none = given({ known: [goal()], customer: { ...customer(), addedAt: friday } });
    const at = (days: number, ms = 0) => {
      const now = friday + days * DAY + ms;
      return answersOf(insightFits, { ...none, newest: mails(3, now) }, now);
    };
    expect([at(90, -1), at(90), at(104, -1), at(104), at(180)]).toEqual([
      ['clear'],
      ['fires'],
      ['fires'],
      ['clear'],
      ['fires'],
    ]);
  });
});
