import { describe, expect, it } from 'vitest';
import { wrongName } from '@/lib/nudges/rules/wrong-name';
import { span, unread, writing } from '@/test/nudges/drafts';
import { fact } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(wrongName, given, friday);

const one = [{ name: 'Priya Raman', address: 'priya@trailhead.example' }];
const greeting = (name: string, { to = one, customer: who = 'Priya Raman' } = {}) =>
  writing({ greets: { ...span(name), name } }, { customer: customer({ name: who }), draft: { to } });

describe('a wrong name fires', () => {
  it('naming those whom it goes to', () => {
    expect(firing(wrongName, greeting('Omar'), friday)).toMatchObject({
      cause: 'draft-1:name',
      level: 'at-risk',
      title: '“Omar” is not who this goes to',
      says: 'You greet “Omar”; it goes to “Priya Raman”.',
      actions: [
        { do: 'show-words', text: 'Omar' },
        { do: 'copy', text: 'Priya' },
      ],
    });
  });

  it.each(['Pryia', 'Mr Ramsey', 'Petra'])('for %s', (name) => {
    expect(answers(greeting(name))).toEqual(['fires']);
  });
});

describe('a wrong name is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 4, greets: { ...span('Omar'), name: 'Omar' } }))).toEqual(['clear']);
  });

  it.each([
    ['Priya', 'Priya Raman'],
    ['priya raman', 'Priya Raman'],
    ['Ms Raman', 'Priya Raman'],
    ['P.', 'Priya Raman'],
    ['Bob', 'Robert Ek'],
    ['Sasha', 'Aleksandr Orlov'],
    ['Alex', 'Alexandra Ek'],
    ['Jose', 'José Núñez'],
    ['Frau Müller', 'Mueller, Anna'],
    ['Soren', 'Søren Ek'],
    ['all', 'Priya Raman'],
    ['Damen und Herren', 'Priya Raman'],
    ['王', '王小明'],
    ['田中様', '田中'],
  ])('%s greets %s', (name, who) => {
    expect(answers(greeting(name, { to: [{ name: who, address: 'x1@ek.example' }], customer: who }))).toEqual([
      'clear',
    ]);
  });

  it('for any of several, for a name in the log, and for one that the address alone has', () => {
    const to = [...one, { name: 'Omar Haddad', address: 'omar@dune.example' }];
    expect(answers(greeting('Omar', { to }))).toEqual(['clear']);
    expect(answers({ ...greeting('Pip'), known: [fact({ text: 'Everybody calls her Pip' })] })).toEqual(['clear']);
    expect(answers(greeting('Sunny', { to: [{ name: 'Priya Raman', address: 'sunny@trail.example' }] }))).toEqual([
      'clear',
    ]);
  });
});

describe('a wrong name is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('when no name of theirs is known', () => {
    const shared = { to: [{ name: '', address: 'info@trail.example' }], customer: '' };
    expect(answers(greeting('Omar', shared))).toEqual(['unknown']);
    expect(answers(greeting('Omar', { ...shared, to: [{ name: 'x@y.example', address: 'x@y.example' }] }))).toEqual([
      'unknown',
    ]);
  });

  it('when it is written in another script', () => {
    expect(answers(greeting('Прия'))).toEqual(['unknown']);
  });
});

describe('a wrong name at its boundary', () => {
  it('is no name at all', () => {
    expect(answers(writing())).toEqual(['clear']);
  });
});
