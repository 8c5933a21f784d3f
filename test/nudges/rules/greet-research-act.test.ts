import { describe, expect, it } from 'vitest';
import { defaultStandards, standardsSchema } from '@/lib/model/standards';
import type { DraftRead, TheirWords } from '@/lib/model/understood';
import { greetResearchAct } from '@/lib/nudges/rules/greet-research-act';
import { issue, mail } from '@/test/nudges/log';
import { answersOf, customer, drafted, firing, friday, oslo, situation } from '@/test/nudges/situations';

const at = oslo('2026-11-20T09:00');

function words(over: Partial<TheirWords> = {}): TheirWords {
  return {
    at,
    conversationId: 'refund',
    subject: 'The valves',
    language: 'en',
    text: 'It is about the valves.',
    asks: [],
    feelings: [],
    complains: 'no',
    unclear: 'yes',
    summary: 'You are writing about the valves.',
    orders: null,
    openQuestions: ['What happened with them?', 'Which order were they in?', 'When did you notice?'],
    ...over,
  };
}

const span = { words: '', from: 0, to: 0 };
const read = (over: Partial<DraftRead>): DraftRead => ({
  language: 'en',
  words: 20,
  grade: null,
  hard: [],
  asks: [],
  openQuestions: [],
  handsOff: [],
  acknowledgesFeeling: null,
  hasNoRegret: false,
  sumsUp: null,
  greets: null,
  placeholders: [],
  attaches: null,
  hedges: [],
  endsBadly: null,
  promises: [],
  asksFor: [],
  ...over,
});

describe('greet, research, act fires', () => {
  it('for words that are unclear, with a summary and two questions for the case', () => {
    const nudge = firing(greetResearchAct, situation({ said: [words()] }), friday);
    expect(nudge).toMatchObject({ level: 'hint', title: 'What does Priya Raman need?' });
    expect(nudge.evidence.map(({ text }) => text)).toEqual([
      'It does not say what exactly is wanted: “The valves”',
      'To say back: “You are writing about the valves.”',
      'To ask: “What happened with them?”',
      'To ask: “Which order were they in?”',
    ]);
    expect(nudge.actions).toEqual([
      {
        do: 'copy',
        label: 'Copy summary and questions',
        text: 'You are writing about the valves.\n\nWhat happened with them?\nWhich order were they in?',
      },
      { do: 'copy', label: 'Copy questions alone', text: 'What happened with them?\nWhich order were they in?' },
    ]);
  });

  it('puts it into the draft that is open', () => {
    const given = situation({ said: [words()], draft: drafted() });
    expect(firing(greetResearchAct, given, friday).actions[0]).toMatchObject({ do: 'insert', entryId: null });
  });

  it('for a complaint, with the questions of the seller where the words give none', () => {
    const standards = standardsSchema.parse({
      ...defaultStandards('Europe/Oslo'),
      playbooks: { listening: { questions: ['What would put this right for you?'] } },
    });
    const said = [words({ complains: 'yes', unclear: 'no', summary: null, openQuestions: [] })];
    expect(firing(greetResearchAct, situation({ said, standards }), friday)).toMatchObject({
      title: 'Priya Raman is not happy: listen before you solve',
      actions: [{ do: 'copy', label: 'Copy questions', text: 'What would put this right for you?' }],
    });
    expect(firing(greetResearchAct, situation({ said }), friday).actions).toMatchObject([
      { do: 'copy', label: 'Copy in English' },
    ]);
  });

  it('with a question of the language of the draft, not of the customer', () => {
    const english = customer({ language: { value: 'en', source: 'seen', replies: 3 } });
    const offered = (language: string) =>
      firing(
        greetResearchAct,
        situation({ known: [issue()], customer: english, draft: drafted({ opens: true, read: read({ language }) }) }),
        friday,
      ).actions;
    expect(offered('de')).toMatchObject([{ do: 'insert', text: expect.stringMatching(/^Wie kam es bei Ihnen/) }]);
    expect(offered('fr')).toMatchObject([{ do: 'copy', label: 'Copy in English' }]);
    expect(offered('en-GB')).toMatchObject([{ do: 'insert', handle: 'draft-1' }]);
    expect(offered('')).toMatchObject([{ do: 'insert' }]);
  });

  it('puts nothing into a draft that is in another language than the words', () => {
    const english = customer({ language: { value: 'en', source: 'told', replies: 0 } });
    const offered = (said: Partial<TheirWords>, language: string | null, questions: string[] = []) => {
      const standards = standardsSchema.parse({
        ...defaultStandards('Europe/Oslo'),
        playbooks: { listening: { questions } },
      });
      const draft = drafted(language === null ? {} : { read: read({ language, words: 2 }) });
      const given = situation({ said: [words(said)], customer: english, draft, standards });
      return firing(greetResearchAct, given, friday).actions.map((action) => [
        action.label,
        'text' in action ? action.text : '',
      ]);
    };
    const german = { language: 'de', summary: 'Sie schreiben von den Ventilen.', openQuestions: ['Was ist passiert?'] };
    const whole = 'Sie schreiben von den Ventilen.\n\nWas ist passiert?';
    const own = ['What matters most to you?'];
    // An answer to German words, before it says anything and once it does.
    expect(offered(german, null, own)[0]).toEqual(['Insert summary and questions', whole]);
    expect(offered(german, 'de', own)[0]).toEqual(['Insert summary and questions', whole]);
    expect(offered(german, 'en', own)[0]).toEqual(['Copy summary and questions', whole]);
    // German words of which nothing can be made: the seller's own questions are to be copied, the rule's are German too.
    const short = { language: 'de', summary: null, openQuestions: [] };
    expect(offered(short, null, own)).toEqual([['Copy in English', 'What matters most to you?']]);
    expect(offered(short, 'de')).toEqual([['Insert', expect.stringMatching(/^Was möchten Sie am Ende/)]]);
    expect(offered(short, 'fr')).toEqual([['Copy in English', expect.stringMatching(/^What would you like/)]]);
    expect(offered(short, 'en', own)).toEqual([['Insert questions', 'What matters most to you?']]);
    // English words, answered in German.
    expect(offered({}, 'de')[0]?.[0]).toBe('Copy in English');
    expect(offered({ openQuestions: ['What happened?'] }, 'en', own)[0]?.[1]).toMatch(/What happened\?\nWhat matters/);
  });

  it('for an issue, with the words of its own conversation alone', () => {
    const given = (conversationId: string) =>
      situation({
        said: [words({ unclear: 'no' })],
        known: [issue({}, { conversationId })],
        draft: drafted(),
      });
    const told = (conversationId: string) =>
      firing(greetResearchAct, given(conversationId), friday).evidence.map(({ text }) => text);
    expect(told('refund')).toContain('To say back: “You are writing about the valves.”');
    expect(told('another')).not.toContain('To say back: “You are writing about the valves.”');
  });

  it('once for words and issue together', () => {
    const given = situation({ said: [words({ complains: 'yes' })], known: [issue()], draft: drafted() });
    expect(answersOf(greetResearchAct, given, friday)).toEqual(['fires']);
  });

  it('for an issue that nobody listened to, when the seller writes or can call now', () => {
    const given = situation({ known: [issue()], draft: drafted() });
    expect(firing(greetResearchAct, given, friday).title).toBe('Priya Raman has an open issue: listen first');
    const body = {
      preferred: [{ channel: 'call' as const, hours: null }],
      zone: { value: 'Europe/Oslo', source: 'told' as const, replies: 0 },
    };
    const calls = situation({ known: [issue()], customer: customer(body) });
    expect(answersOf(greetResearchAct, calls, friday)).toEqual(['fires']);
    expect(answersOf(greetResearchAct, calls, oslo('2026-11-21T10:00'))).toEqual(['clear']);
  });
});

describe('greet, research, act is clear', () => {
  it('when what they want is clear, or nothing of theirs is shown', () => {
    expect(answersOf(greetResearchAct, situation({ said: [words({ unclear: 'no' })] }), friday)).toEqual(['clear']);
    expect(answersOf(greetResearchAct, situation({ known: [issue()] }), friday)).toEqual(['clear']);
  });

  it('when they were called about it since, which the page does not show', () => {
    const call = mail(at + 1, { direction: 'both', channel: 'call', by: 'me' }, { conversationId: 'refund' });
    const afterwards = (newest: (typeof call)[]) =>
      answersOf(greetResearchAct, situation({ said: [words()], newest }), friday);
    expect(afterwards([call])).toEqual(['clear']);
    expect(afterwards([{ ...call, conversationId: 'another' }])).toEqual(['fires']);
    expect(afterwards([{ ...call, at: at - 1 }])).toEqual(['fires']);
  });

  it('when the issue was acknowledged, or answered since', () => {
    const acknowledged = issue({ acknowledgedAt: at });
    const writes = (known = [issue()], newest = [mail(at, { direction: 'out', by: 'me' })]) =>
      situation({ known, newest, draft: drafted() });
    expect(answersOf(greetResearchAct, writes([acknowledged], []), friday)).toEqual(['clear']);
    expect(answersOf(greetResearchAct, writes(), friday)).toEqual(['clear']);
  });
});

describe('greet, research, act is unknown', () => {
  it('when it cannot be told whether their words are clear', () => {
    expect(answersOf(greetResearchAct, situation({ said: [words({ unclear: 'unsure' })] }), friday)).toEqual([
      'unknown',
    ]);
  });
});

describe('greet, research, act at its boundary', () => {
  it('gives way once an answer is begun: what it leaves out stands beside it', () => {
    const writing = (over: Partial<DraftRead>, opens = false) =>
      answersOf(greetResearchAct, situation({ said: [words()], draft: drafted({ opens, read: read(over) }) }), friday);
    expect(writing({ words: 4 })).toEqual(['fires']);
    expect(writing({ words: 5 })).toEqual(['clear']);
    expect(writing({ words: 5 }, true)).toEqual(['fires']);
  });

  it('falls silent once a draft both sums up and asks', () => {
    const writing = (over: Partial<DraftRead>) =>
      answersOf(
        greetResearchAct,
        situation({ said: [words()], draft: drafted({ opens: true, read: read(over) }) }),
        friday,
      );
    expect(writing({ sumsUp: span })).toEqual(['fires']);
    expect(writing({ openQuestions: [span] })).toEqual(['fires']);
    expect(writing({ sumsUp: span, openQuestions: [span] })).toEqual(['clear']);
  });
});
