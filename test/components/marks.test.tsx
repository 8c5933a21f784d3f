import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CustomerScores } from '@/lib/app/panel-state';
import { DAY } from '@/lib/model/time';
import { expectAccessible, showPanel } from './render';
import { now, ready, view } from './sample';
import { complaint, customerScores, delight } from './scores';

const show = (scores: CustomerScores | null) => showPanel({ customer: ready(view({ scores })) });
const section = () => screen.getByRole('region', { name: 'Ten expectations, 90 days' });
const mark = (name: RegExp) => within(section()).getByRole('button', { name });
const details = (name: string) => within(section()).getByRole('region', { name });

describe('the ten marks', () => {
  it('are ten buttons, each named by its measure, its percent and how many it rests on', () => {
    show(customerScores());
    const marks = within(screen.getByRole('list', { name: 'Marks' })).getAllByRole('button');
    expect(marks.map((one) => one.getAttribute('aria-label')).slice(0, 4)).toEqual([
      '1. Answered in time: 97% of your standard, 7 of 8 questions and complaints',
      '2. Their way, their hours: 80% of your standard, 14 of 20 messages, calls and meetings',
      '3. Brief: 106% of your standard, 19 of 20 messages',
      '4. Beyond the transaction: not enough yet, 1 of 2 conversations',
    ]);
    expect(marks.map((one) => one.textContent)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('keep their numbers one press away', async () => {
    const { user } = show(customerScores());
    expect(within(section()).queryByRole('region', { name: 'Answered in time' })).toBeNull();
    await user.click(mark(/. Answered in time/));
    const shown = details('Answered in time');
    expect(shown).toHaveTextContent('97% of your standard, 7 of 8 questions and complaints.');
    expect(shown).toHaveTextContent('88%, where your standard is 90%.');
    expect(shown).toHaveTextContent('Up from 50% in the 90 days before.');
    expect(shown).toHaveTextContent('Median time to answer2 h 30 min in your hours');
    expect(shown).toHaveTextContent('divided by all');
  });

  it('open by the keyboard alone', async () => {
    const { user } = show(customerScores());
    mark(/. Brief/).focus();
    await user.keyboard('{Enter}');
    expect(details('Brief')).toHaveTextContent('As it was: 95% in the 90 days before.');
  });

  it('say what went down, and what there is nothing to compare with', async () => {
    const { user } = show(customerScores());
    await user.click(mark(/. Personal/));
    expect(details('Personal')).toHaveTextContent('Down from 80% in the 90 days before.');
    await user.click(mark(/. Easy/));
    expect(details('Easy to do business with')).toHaveTextContent('Nothing to compare with in the 90 days before.');
  });

  it('say what is missing where there is not enough', async () => {
    const { user } = show(customerScores());
    await user.click(mark(/. Beyond/));
    expect(details('Beyond the transaction')).toHaveTextContent('A score needs at least 2 conversations.');
    await user.click(mark(/. Informs/));
    expect(details('Informs, educates, challenges')).toHaveTextContent('You must have been in touch.');
  });

  it('draw nothing of what there is not enough of, and something of nought', () => {
    show(customerScores());
    const bars = (name: RegExp) => mark(name).querySelectorAll('rect').length;
    expect([bars(/. Beyond/), bars(/. Acknowledges the feeling: 0%/)]).toEqual([0, 1]);
  });

  it('leave their room until they are read', () => {
    show(null);
    expect(section()).toBeInTheDocument();
    expect(within(section()).queryAllByRole('button')).toEqual([]);
  });

  it('are accessible', async () => {
    const { container, user } = show(customerScores());
    await expectAccessible(container);
    await user.click(mark(/. Answered in time/));
    await expectAccessible(container);
  });
});

describe('the level of service', () => {
  it('names what shows it and what stands beside it', () => {
    show(customerScores());
    expect(section()).toHaveTextContent(
      'Delight by their reaction on 3 Nov: Spare valves, before she asked Beside it: 1 open issue, 2 late promises.',
    );
    expect(section()).toHaveTextContent('Sales in 90 days: 2 repeat, 1 returned. 1 in the 90 before.');
  });

  it('is none without a reaction of theirs', () => {
    const { rung, business } = customerScores();
    const none = { rung: null, entryId: null, at: null, entry: null, beside: { ...rung.beside, openIssues: [] } };
    show(customerScores({ rung: none, business: { ...business, sales: null, before: null } }));
    expect(section()).toHaveTextContent('No reaction of theirs in the last twelve months. Beside it: 2 late promises.');
    expect(section()).not.toHaveTextContent('Sales');
  });
});

describe('satisfied is not loyal', () => {
  const engaged = { now: 2, before: 6 };

  it('says who is in trouble, and why', () => {
    show(customerScores({ loyalty: { is: 'in-trouble', entryIds: ['t1', 'x'], entries: [complaint], engaged } }));
    expect(section()).toHaveTextContent('In trouble Open complaint: Refund of PO 5521');
  });

  it('says who is at risk, and why', () => {
    show(customerScores({ loyalty: { is: 'at-risk', entryIds: ['d1'], entries: [delight], engaged } }));
    expect(section()).toHaveTextContent(
      'At risk Satisfied on 31 Oct, but they are in touch less: 2 messages, calls and meetings of theirs in 90 days, 6 in the 90 before',
    );
  });

  it.each(['steady', null] as const)('says nothing when that is %s', (is) => {
    show(customerScores({ loyalty: { is, entryIds: [], entries: [], engaged } }));
    expect(section()).not.toHaveTextContent(/At risk|In trouble/);
  });
});

it('a reaction of another year has its year', () => {
  const { rung } = customerScores();
  show(customerScores({ rung: { ...rung, at: now - 340 * DAY } }));
  expect(section()).toHaveTextContent('by their reaction on 15 Dec 2025');
});
