import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Coach } from '@/lib/app/panel-state';
import type { Nudge } from '@/lib/nudges/engine';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { nudge, ready, view } from './sample';

const draft = { handle: 'h1', label: 'Re: Refund, to this customer', to: 'them' } as const;

const question = nudge({
  ruleId: 'question-unanswered',
  cause: 'h1:question:1:0',
  level: 'hint',
  title: 'A question of theirs is not answered yet',
  says: '“When will the refund come?”',
  evidence: [],
  due: null,
  actions: [
    { do: 'insert', label: 'Begin the answer', text: 'On “When will it come?”: ', entryId: null, handle: 'h1' },
  ],
});
const blank = nudge({
  ruleId: 'placeholder',
  cause: 'h1:placeholder',
  level: 'at-risk',
  title: 'A blank is not filled in',
  says: '“[Name]”',
  evidence: [],
  due: null,
  actions: [{ do: 'show-words', label: 'Show', handle: 'h1', text: '[Name]' }],
});
const promise = nudge({
  ruleId: 'promise-in-draft',
  cause: 'h1:promise:0',
  level: 'hint',
  title: 'A promise, by Fri 27 Nov',
  says: '“I will send it by Friday.”',
  evidence: [],
  due: null,
  actions: [{ do: 'log-promise', label: 'Log it', what: 'I will send it by Friday.', due: 1, conversationId: null }],
});

function show(coach: Partial<Coach>, actions = fakeActions()) {
  const whole: Coach = {
    handle: 'h1',
    words: 84,
    most: 175,
    findings: [],
    more: [],
    says: true,
    partly: null,
    ...coach,
  };
  const shown = showPanel({ customer: ready(view({ coach: whole, drafts: [draft] })), actions });
  const section = within(screen.getByRole('region', { name: 'Your draft' }));
  const row = ({ title }: Nudge) => within(section.getByRole('listitem', { name: title }));
  return { ...shown, section, row };
}

describe('the draft', () => {
  it('is not spoken of while none is open', () => {
    showPanel();
    expect(screen.queryByRole('region', { name: 'Your draft' })).not.toBeInTheDocument();
  });

  it('has its length beside it, of how many it may have where that is known', () => {
    const { section, unmount } = show({});
    expect(section.getByText('84 words of 175')).toBeVisible();
    unmount();
    expect(show({ most: null, words: 1 }).section.getByText('1 word')).toBeVisible();
  });

  it('is fine when it says something and there is nothing to mend; before that nothing is said of it', () => {
    const { section, unmount } = show({});
    expect(section.getByRole('status')).toHaveTextContent('Nothing to mend.');
    unmount();
    expect(show({ says: false }).section.getByRole('status')).toBeEmptyDOMElement();
  });

  it('promises no more of a draft in a language that is read in part', () => {
    expect(show({ partly: 'pl' }).section.getByRole('status')).toHaveTextContent(
      'Nothing to mend, as far as Polish is read.',
    );
  });

  it('says aloud how many findings there are, and not what each of them is', () => {
    const { section } = show({ findings: [blank, question] });
    expect(section.getByRole('status')).toHaveTextContent(/^2 things to look at in your draft\.$/);
  });

  it('stands above what else asks for something, and takes none of its room', () => {
    show({ findings: [blank, question] });
    const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(regions.indexOf('Your draft')).toBeLessThan(regions.indexOf('Now'));
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('keeps what is over the few for whoever asks', async () => {
    const { section, user } = show({ findings: [blank], more: [question, promise] });
    expect(section.queryByText(question.title)).not.toBeInTheDocument();
    await user.click(section.getByRole('button', { name: '2 more' }));
    expect(section.getByRole('heading', { name: question.title })).toBeVisible();
  });

  it('has names for everything', async () => {
    const { container } = show({ findings: [blank, question, promise] });
    await expectAccessible(container);
  });
});

describe('a finding', () => {
  it('quotes the words and puts the fix into the draft that is meant, though another is open', async () => {
    const other = { handle: 'h2', label: 'Valves', to: 'others' } as const;
    const actions = fakeActions();
    const whole: Coach = {
      handle: 'h1',
      words: 84,
      most: 175,
      findings: [question],
      more: [],
      says: true,
      partly: null,
    };
    const { user } = showPanel({ customer: ready(view({ coach: whole, drafts: [other, draft] })), actions });
    const row = within(screen.getByRole('listitem', { name: question.title }));
    expect(row.getByText('“When will the refund come?”')).toBeVisible();
    await user.click(row.getByRole('button', { name: 'Begin the answer' }));
    expect(actions.insert).toHaveBeenCalledWith('h1', 'On “When will it come?”: ');
  });

  it('shows the words in the page, and says so when they are gone', async () => {
    const actions = fakeActions({ showWords: vi.fn(async () => false) });
    const { row, user } = show({ findings: [blank] }, actions);
    await user.click(row(blank).getByRole('button', { name: 'Show' }));
    expect(actions.showWords).toHaveBeenCalledWith('h1', '[Name]');
    expect(screen.getByRole('status', { name: 'Just done' })).toHaveTextContent('not in the draft any more');
  });

  it('logs a promise with one press', async () => {
    const { row, user, actions } = show({ findings: [promise] });
    await user.click(row(promise).getByRole('button', { name: 'Log it' }));
    expect(actions.act).toHaveBeenCalledWith('c1', promise.actions[0]);
    expect(actions.took).toHaveBeenCalledWith(promise, promise.actions[0]);
  });

  it('can be put off as any nudge can', async () => {
    const { row, user, actions } = show({ findings: [question] });
    await user.click(row(question).getByRole('button', { name: 'Later' }));
    await user.click(row(question).getByRole('button', { name: 'Never' }));
    expect(actions.snooze).toHaveBeenCalledWith(question, 'never');
  });
});
