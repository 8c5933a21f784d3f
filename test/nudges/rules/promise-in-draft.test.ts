import { describe, expect, it } from 'vitest';
import type { DraftRead } from '@/lib/model/understood';
import { promiseInDraft } from '@/lib/nudges/rules/promise-in-draft';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, oslo, promised, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(promiseInDraft, given, friday);

const page = { site: 'gmail', view: 'conversation', conversationId: 'refund', readAt: friday };
const promising = (promises: DraftRead['promises']) => writing({ promises });

describe('a promise in the draft fires', () => {
  it('with its day, to be logged by one press', () => {
    const due = oslo('2026-11-27T23:59') + 59_999;
    const given = promising([{ ...span('I will send it by Friday.'), due }]);
    expect(firing(promiseInDraft, { ...given, page }, friday)).toMatchObject({
      cause: 'draft-1:promise:0',
      level: 'hint',
      title: 'A promise, by Fri 27 Nov',
      says: '“I will send it by Friday.”',
      actions: [{ do: 'log-promise', what: 'I will send it by Friday.', due, conversationId: 'refund' }],
    });
  });

  it('without a day, and says so', () => {
    const given = promising([{ ...span('I will send it.'), due: null }]);
    expect(firing(promiseInDraft, given, friday)).toMatchObject({
      title: 'A promise, no day named',
      actions: [{ due: null, conversationId: null }],
    });
  });

  it('for the next one once the first is in the log', () => {
    const two = [span('I will send it by Friday.'), span('We will call the bank today.')];
    const given = promising(two.map((one) => ({ ...one, due: null })));
    const open = [promised({ what: 'I will send it by Friday' })];
    expect(firing(promiseInDraft, given, friday).evidence).toEqual([{ text: '“We will call the bank today.”' }]);
    expect(firing(promiseInDraft, { ...given, open }, friday)).toMatchObject({
      cause: 'draft-1:promise:1',
      says: '“We will call the bank today.”',
    });
  });
});

describe('a promise in the draft is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 4, promises: [{ ...span('I will call'), due: null }] }))).toEqual(['clear']);
  });

  it('when it promises nothing', () => {
    expect(answers(writing())).toEqual(['clear']);
  });

  it('when it is in the log', () => {
    const open = [promised({ what: 'I will send it by Friday' })];
    expect(answers({ ...promising([{ ...span('I will send it by Friday.'), due: null }]), open })).toEqual(['clear']);
  });
});

describe('a promise in the draft is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });
});

describe('a promise in the draft at its boundary', () => {
  it('is the promise of somebody else: theirs is not ours', () => {
    const open = [promised({ by: 'them', what: 'I will send it by Friday' })];
    expect(answers({ ...promising([{ ...span('I will send it by Friday.'), due: null }]), open })).toEqual(['fires']);
  });
});
