import { describe, expect, it } from 'vitest';
import type { Customer } from '@/lib/model/customer';
import type { Situation } from '@/lib/model/situation';
import { askNext } from '@/lib/nudges/rules/ask-next';
import { fact, goal, issue, mail, mails } from '@/test/nudges/log';
import {
  answersOf,
  conversation,
  customer,
  drafted,
  firing,
  friday,
  oslo,
  owed,
  situation,
} from '@/test/nudges/situations';

const whole: Partial<Customer['body']> = {
  preferred: [{ channel: 'call', hours: null }],
  zone: { value: 'Europe/Dublin', source: 'told', replies: 0 },
};
const everything = [
  goal(),
  fact(),
  fact({ category: 'preference', text: 'Quality to them: it lasts ten winters' }, { id: 'f2' }),
];
const given = (over: Partial<Situation> = {}, body = whole) =>
  situation({ customer: customer(body), known: everything, newest: mails(3, friday), ...over });
const english = { language: { value: 'en-GB', source: 'told', replies: 0 } as const };

describe('something to ask next waits', () => {
  it('for the answer that they have not given, and for the day that they named', () => {
    const waits = { turn: 'them', waitingSince: oslo('2026-11-12T10:00'), followUps: 1 } as const;
    const asking = (body: Parameters<typeof conversation>[0]) =>
      answersOf(askNext, given({ conversations: [conversation(body)], known: [] }), friday);
    expect(asking({})).toEqual(['fires']);
    expect(asking(waits)).toEqual(['clear']);
    expect(asking({ ...waits, waitingSince: oslo('2026-11-19T15:00') })).toEqual(['fires']);
    expect(asking({ ...waits, waitUntil: oslo('2026-11-24T23:59') })).toEqual(['clear']);
  });

  it('for a fresh complaint that nobody settled, though it was answered', () => {
    const complained = (day: string) => mail(oslo(`2026-11-${day}T10:00`), { complains: 'yes' }, { id: 'm9' });
    const since = (day: string) =>
      answersOf(askNext, given({ newest: [...mails(3, friday), complained(day)], known: [] }), friday);
    expect(since('19')).toEqual(['held']);
    expect(since('01')).toEqual(['fires']);
  });
});

describe('something to ask next fires', () => {
  it('for what was to be asked again by now, longest past first', () => {
    const again = fact({ text: 'Plans 12 kayaks', askAgainBy: oslo('2026-11-10T23:59') }, { id: 'f3' });
    const later = fact({ text: 'Rents a barn', askAgainBy: oslo('2026-11-15T23:59') }, { id: 'f4' });
    expect(firing(askNext, given({ known: [...everything, later, again] }), friday)).toMatchObject({
      level: 'hint',
      title: 'Is it still true?',
      evidence: [{ text: '“Plans 12 kayaks”', entryId: 'f3' }],
      actions: [{ do: 'edit-entry', entryId: 'f3' }],
    });
  });

  it.each<[string, Partial<Situation>, Partial<Customer['body']>, object]>([
    ['their way', {}, { ...whole, preferred: [] }, { title: 'How do they like to be reached?' }],
    ['their zone, for somebody who is called', {}, { ...whole, zone: null }, { title: 'What time is it for them?' }],
    ['a goal', { known: everything.slice(1) }, whole, { title: 'What are they trying to reach?' }],
    ['what quality is to them', { known: everything.slice(0, 2) }, whole, { title: 'What does quality mean to them?' }],
    [
      'an interest',
      { known: [goal(), ...everything.slice(2)] },
      whole,
      { actions: [{ do: 'add-entry', label: 'Log the answer', kind: 'fact', line: 'Likes ' }] },
    ],
  ])('for %s that is not known', (_what, over, body, expected) => {
    expect(firing(askNext, given(over, body), friday)).toMatchObject(expected);
  });

  it('one thing at a time', () => {
    expect(answersOf(askNext, given({ known: [] }, {}), friday)).toEqual(['fires']);
  });

  it('with a question for the draft in English, else to be copied, and says so', () => {
    const draft = drafted({ handle: 'd1', opens: true });
    const unknown = { ...whole, preferred: [] };
    expect(firing(askNext, given({ draft }, { ...unknown, ...english }), friday).actions).toMatchObject([
      { do: 'edit-customer' },
      { do: 'insert', text: expect.stringMatching(/^How do you like to be reached/) },
    ]);
    const nudge = firing(askNext, given({ draft }, unknown), friday);
    expect(nudge.actions[1]).toMatchObject({ do: 'copy', label: 'Copy in English' });
    expect(nudge.says).toMatch(/These words are in English\.$/);
  });

  it('not while something is open: it is held back', () => {
    expect(answersOf(askNext, given({ open: [issue()] }, {}), friday)).toEqual(['held']);
  });
});

describe('something to ask next is clear', () => {
  it('while their mail is only read, and not while something is written to them or their record is looked at', () => {
    const beside = (view: string, over: Partial<Situation> = {}, conversationId: string | null = 'refund') =>
      answersOf(
        askNext,
        given({ known: [], page: { site: 'gmail', view, conversationId, readAt: friday }, ...over }),
        friday,
      );
    expect(beside('conversation')).toEqual(['clear']);
    expect(beside('conversation', { said: [] }, null)).toEqual(['clear']);
    expect(beside('list', {}, null)).toEqual(['fires']);
    expect(beside('conversation', { draft: drafted() })).toEqual(['fires']);
    expect(beside('compose', { draft: drafted({ opens: true }) })).toEqual(['fires']);
    expect(beside('record')).toEqual(['fires']);
    expect(beside('conversation', { draft: drafted(), conversations: [owed()] })).toEqual(['clear']);
  });

  it('when all of it is known', () => {
    expect(answersOf(askNext, given(), friday)).toEqual(['clear']);
  });

  it('while an answer is owed: their question comes first', () => {
    expect(answersOf(askNext, given({ conversations: [owed()] }, {}), friday)).toEqual(['clear']);
  });

  it('for the zone of somebody who likes mail', () => {
    const byMail = { preferred: [{ channel: 'email' as const, hours: null }] };
    expect(answersOf(askNext, given({}, byMail), friday)).toEqual(['clear']);
  });
});

describe('something to ask next is unknown', () => {
  it('before anything was read of them', () => {
    expect(answersOf(askNext, given({ newest: [] }, {}), friday)).toEqual(['unknown']);
    expect(answersOf(askNext, given({ newest: [mail(friday, { automatic: true })] }, {}), friday)).toEqual(['unknown']);
  });
});

describe('something to ask next at its boundaries', () => {
  it('waits for the third touch', () => {
    expect(answersOf(askNext, given({ newest: mails(2, friday) }, {}), friday)).toEqual(['clear']);
    expect(answersOf(askNext, given({ newest: mails(3, friday) }, {}), friday)).toEqual(['fires']);
  });

  it('asks again when the day is over, and says when', () => {
    const known = [...everything, fact({ askAgainBy: friday }, { id: 'f3' })];
    expect(askNext.evaluate(given({ known }), friday - 1)).toEqual([{ is: 'clear', changesAt: friday }]);
    expect(answersOf(askNext, given({ known }), friday)).toEqual(['fires']);
  });
});
