import { describe, expect, it } from 'vitest';
import type { Customer } from '@/lib/model/customer';
import { NEWEST, type Situation } from '@/lib/model/situation';
import { HOUR } from '@/lib/model/time';
import { ratherTalk } from '@/lib/nudges/rules/rather-talk';
import { replyOwed } from '@/lib/nudges/rules/reply-owed';
import { exchanged, fact, mail } from '@/test/nudges/log';
import { answersOf, conversation, customer, drafted, firing, friday, owed, situation } from '@/test/nudges/situations';

const opens = drafted({ handle: 'd1', opens: true });
const byPhone: Partial<Customer['body']> = { preferred: [{ channel: 'call', hours: null }] };
const given = (over: Partial<Situation>, body = byPhone) => situation({ customer: customer(body), ...over });
const open = conversation({ turn: 'unsure' });

describe('they would rather talk fires', () => {
  it('on contact that the seller begins, and names the next window', () => {
    const body = { ...byPhone, zone: { value: 'Europe/Dublin', source: 'told', replies: 0 } as const };
    expect(firing(ratherTalk, given({ draft: opens }, body), friday)).toMatchObject({
      level: 'hint',
      title: 'Priya Raman would rather talk',
      says: 'You are beginning a mail. A call may suit them better. To call: Fri 20 Nov, 09:00 to 17:00 for them, 10:00 your time.',
      evidence: [{ text: 'The phone comes first for them, they said' }, { text: 'This draft opens a conversation' }],
    });
  });

  it('after three rounds of mail, and lets the call be logged as the answer', () => {
    const nudge = firing(ratherTalk, given({ conversations: [open], newest: exchanged(3, friday) }), friday);
    expect(nudge).toMatchObject({ standard: '3 rounds of mail', level: 'hint' });
    expect(nudge.says).toBe('3 rounds of mail about “Refund for cancelled rental fleet”. A call may settle it.');
    expect(nudge.actions[0]).toEqual({ do: 'called', label: 'Log a call', conversationId: 'refund' });
  });

  it('where it was seen, with the number of replies', () => {
    const calls = Array.from({ length: 6 }, (_, index) =>
      mail(friday - index * HOUR, { direction: 'both', channel: 'call' }),
    );
    const nudge = firing(ratherTalk, given({ draft: opens, newest: calls }, {}), friday);
    expect(nudge.evidence[0]).toEqual({ text: 'The phone comes first for them, seen in 6 replies' });
  });

  it('beside an answer that is owed, which stays owed as it was', () => {
    const both = given({ conversations: [owed()], newest: exchanged(3, friday) });
    expect(answersOf(ratherTalk, both, friday)).toEqual(['fires']);
    expect(replyOwed.evaluate(both, friday)).toEqual(
      replyOwed.evaluate(situation({ conversations: [owed()] }), friday),
    );
  });
});

describe('they would rather talk is clear', () => {
  it('for somebody who likes mail, and in a reply of few rounds', () => {
    const byMail: Partial<Customer['body']> = { preferred: [{ channel: 'email', hours: null }] };
    expect(answersOf(ratherTalk, given({ draft: opens }, byMail), friday)).toEqual(['clear']);
    const reply = drafted({ handle: 'd1' });
    const few = { draft: reply, conversations: [open], newest: exchanged(1, friday) };
    expect(answersOf(ratherTalk, given(few), friday)).toEqual(['clear']);
  });

  it('when nothing is open', () => {
    expect(
      answersOf(ratherTalk, given({ conversations: [conversation()], newest: exchanged(5, friday) }), friday),
    ).toEqual(['clear']);
  });
});

describe('they would rather talk is unknown', () => {
  it('while their way is not known or only guessed', () => {
    const guess: Partial<Customer['body']> = { ...byPhone, preferredSource: 'guess' };
    expect(answersOf(ratherTalk, given({ draft: opens }, {}), friday)).toEqual(['unknown']);
    expect(answersOf(ratherTalk, given({ draft: opens }, guess), friday)).toEqual(['unknown']);
  });

  it('when too little of the conversation was read', () => {
    expect(answersOf(ratherTalk, given({ conversations: [open] }), friday)).toEqual(['unknown']);
    const full = Array.from({ length: NEWEST - 2 }, (_, index) => fact({}, { id: `f${index}` }));
    const cut = given({ conversations: [open], newest: [...exchanged(1, friday), ...full] });
    expect(answersOf(ratherTalk, cut, friday)).toEqual(['unknown']);
    const notCut = given({ conversations: [open], newest: [...exchanged(1, friday), ...full.slice(1)] });
    expect(answersOf(ratherTalk, notCut, friday)).toEqual(['clear']);
  });
});

describe('they would rather talk at its boundaries', () => {
  const answers = (newest: Situation['newest']) =>
    answersOf(ratherTalk, given({ conversations: [open], newest }), friday);

  it('needs the third round whole', () => {
    expect(answers(exchanged(3, friday).slice(1))).toEqual(['clear']);
    expect(answers(exchanged(3, friday))).toEqual(['fires']);
  });

  it('counts several mails in a row as one, and mail of this conversation alone', () => {
    const inARow = [mail(friday + HOUR, { direction: 'out', by: 'me' }), ...exchanged(2, friday)];
    expect(answers(inARow)).toEqual(['clear']);
    const elsewhere = exchanged(1, friday + 2 * HOUR).map((entry) => ({ ...entry, conversationId: 'catalogue' }));
    expect(answers([...elsewhere, ...exchanged(2, friday)])).toEqual(['clear']);
  });

  it('begins anew with a talk, but not with an attempt or an automatic reply', () => {
    const talk = (attempt: boolean) => mail(friday - 3.5 * HOUR, { direction: 'both', channel: 'call', attempt });
    const between = (entry: Situation['newest'][number]) => exchanged(3, friday).toSpliced(4, 0, entry);
    expect(answers(between(talk(false)))).toEqual(['clear']);
    expect(answers(between(talk(true)))).toEqual(['fires']);
    expect(answers(exchanged(3, friday).toSpliced(1, 0, mail(friday, { automatic: true, direction: 'out' })))).toEqual([
      'fires',
    ]);
  });
});
