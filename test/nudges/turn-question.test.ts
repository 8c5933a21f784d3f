import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/nudges/engine';
import { rules } from '@/lib/nudges/registry';
import { turnOf } from '@/lib/nudges/turn';
import { asksOfTurn, turnQuestion } from '@/lib/nudges/turn-question';
import { conversation, friday, oslo, owed, situation } from '@/test/nudges/situations';

const kit = conversation({ turn: 'unsure', subject: 'Kit' }, { id: 'kit', at: oslo('2026-11-18T10:00') });
const spring = conversation({ turn: 'unsure', subject: 'Spring' }, { id: 'spring', at: oslo('2026-11-19T10:00') });
const theirs = conversation({ turn: 'them' }, { id: 'theirs' });
const on = (conversationId: string | null) => ({ site: 'gmail', view: 'conversation', conversationId, readAt: friday });

function questionIn(given: ReturnType<typeof situation>) {
  const asking = evaluate(rules, given, friday).nudges.filter(asksOfTurn);
  return turnQuestion(asking, turnOf(given, friday), given)?.id ?? null;
}

describe('the card of whose turn it is asks', () => {
  it('of the conversation on the page, else of the newest in doubt', () => {
    const conversations = [theirs, kit, spring];
    expect(questionIn(situation({ conversations, page: on('kit') }))).toBe('kit');
    expect(questionIn(situation({ conversations }))).toBe('spring');
    expect(questionIn(situation({ conversations, page: on(null) }))).toBe('spring');
  });

  it('of the one on the page even while another is owed', () => {
    expect(questionIn(situation({ conversations: [owed(), kit], page: on('kit') }))).toBe('kit');
  });

  it('nothing beside a page of another conversation, while an answer is owed, or without a doubt', () => {
    expect(questionIn(situation({ conversations: [theirs, kit], page: on('theirs') }))).toBeNull();
    expect(questionIn(situation({ conversations: [owed(), kit] }))).toBeNull();
    expect(questionIn(situation({ conversations: [theirs] }))).toBeNull();
    expect(questionIn(situation({ conversations: [] }))).toBeNull();
  });
});
