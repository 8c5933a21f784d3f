import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { defaultStandards, type Standards } from '@/lib/model/standards';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { body, customer, ready, settings, view, zone } from './sample';

const here = defaultStandards(zone);

async function openModel(change: Parameters<typeof showPanel>[0] = {}) {
  const shown = showPanel(change);
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  const model = within(screen.getByRole('region', { name: 'Your service model' }));
  for (const fold of model.getAllByRole('group')) if (fold instanceof HTMLDetailsElement) fold.open = true;
  const form = (name: string) => within(model.getByRole('form', { name }));
  const fill = (name: string, fields: Record<string, string>) => {
    for (const [label, value] of Object.entries(fields)) {
      fireEvent.change(form(name).getByLabelText(label), { target: { value } });
    }
  };
  const save = (name: string) => shown.user.click(form(name).getByRole('button', { name: 'Save' }));
  return { ...shown, model, form, fill, save };
}

describe('your service model', () => {
  it.each<[string, Record<string, string>, Partial<Standards>]>([
    [
      'What good service is',
      {
        'What good service is to you': 'They never ask twice.',
        'One thing to delight with in every sale': 'A note by hand',
        'One thing to do consistently': 'Call on Fridays',
      },
      {
        definition: 'They never ask twice.',
        decisions: { delight: 'A note by hand', consistently: 'Call on Fridays' },
      },
    ],
    [
      'How brief you write',
      { 'Words of an answer, at most': '90', 'Questions in one message, at most': '2' },
      { brevity: { ...here.brevity, words: 90, asks: 2 } },
    ],
    [
      'After a sale',
      {
        'Say thanks within, in business days': '2',
        'How you say thanks': 'By hand',
        'A gift is worth a thought from, as an amount': '5000',
      },
      {
        playbooks: {
          ...here.playbooks,
          afterSale: { ...here.playbooks.afterSale, thanked: { businessDays: 2, how: 'By hand' }, bigSale: 5000 },
        },
      },
    ],
    [
      'Issues, listening, feedback',
      {
        'Resolve an issue within, in business days': '3',
        'Your open questions': 'What happened, exactly?\n\nWhat would help most?',
        'Days between questions for feedback': '120',
        'Ways to complain': 'Call me on 555 0100, any day\nWrite to kari@northwind-kayaks.example',
      },
      {
        issues: { resolveBusinessDays: 3 },
        feedback: { apartDays: 120 },
        complainBy: ['Call me on 555 0100, any day', 'Write to kari@northwind-kayaks.example'],
        playbooks: {
          ...here.playbooks,
          listening: { questions: ['What happened, exactly?', 'What would help most?'] },
        },
      },
    ],
    [
      'What you aim for',
      { 'Share wanted in a measure, in percent': '85', Brief: '80', 'Delights for a customer in 90 days': '2' },
      { aims: { usualShare: 0.85, shares: { brief: 0.8 }, insights: 1, delights: 2 } },
    ],
  ])('takes: %s', async (name, fields, change) => {
    const { actions, fill, save, form } = await openModel();
    fill(name, fields);
    await save(name);
    expect(actions.saveSettings).toHaveBeenCalledWith({ standards: { ...here, ...change } });
    expect(await form(name).findByText('Saved')).toBeInTheDocument();
  });

  it('takes an ideal and a longest gap for each tier, the newest line first', async () => {
    const { user, actions, form, save } = await openModel();
    const gaps = form('How often you are in touch');
    await user.click(gaps.getByRole('button', { name: 'Add a tier' }));
    const first = within(gaps.getByRole('group', { name: 'Line 1' }));
    await user.type(first.getByLabelText('Tier'), 'Gold');
    fireEvent.change(first.getByLabelText('Longest gap, days'), { target: { value: '20' } });
    await save('How often you are in touch');
    expect(gaps.getByRole('alert')).toHaveTextContent(
      'How often you are in touch, line 1: not shorter than the ideal gap.',
    );
    expect(actions.saveSettings).not.toHaveBeenCalled();
    fireEvent.change(first.getByLabelText('Ideal gap, days'), { target: { value: '14' } });
    await user.click(gaps.getByRole('button', { name: 'Remove line 2' }));
    await save('How often you are in touch');
    expect(actions.saveSettings).toHaveBeenCalledWith({
      standards: { ...here, cadence: [{ tier: 'Gold', idealDays: 14, longestDays: 20 }] },
    });
  });

  it.each([
    ['How brief you write', { 'Reading grade, at most': '' }, 'Reading grade, at most: a whole number from 3 to 20.'],
    [
      'After a sale',
      { 'Say thanks within, in business days': '0' },
      'Say thanks within, in business days: a whole number from 1 to 730.',
    ],
    [
      'Issues, listening, feedback',
      { 'Your open questions': `Why?\n${'x'.repeat(301)}` },
      'Your open questions, line 2: text of 1 to 300 characters.',
    ],
    ['What you aim for', { Brief: '' }, 'Brief: 1 to 100 percent.'],
    [
      'What you aim for',
      { 'Share wanted in a measure, in percent': '101' },
      'Share wanted in a measure: 1 to 100 percent.',
    ],
  ])('names what does not fit in: %s, saves nothing and keeps what was typed', async (name, fields, says) => {
    const { actions, fill, save, form } = await openModel();
    fill(name, fields as unknown as Record<string, string>);
    await save(name);
    expect(form(name).getByRole('alert')).toHaveTextContent(says);
    expect(actions.saveSettings).not.toHaveBeenCalled();
    const [[label, value]] = Object.entries(fields) as [[string, string]];
    expect(form(name).getByLabelText(label)).toHaveDisplayValue(value);
  });

  it('shows what is stored once that was changed elsewhere', async () => {
    const { update, fill, form } = await openModel();
    fill('How brief you write', { 'Words of an answer, at most': '90' });
    update({ settings: ready(settings({ standards: { ...here, redLineDays: 5 } })) });
    expect(form('How brief you write').getByLabelText('Words of an answer, at most')).toHaveValue(90);
    update({ settings: ready(settings({ standards: { ...here, brevity: { ...here.brevity, words: 60 } } })) });
    expect(form('How brief you write').getByLabelText('Words of an answer, at most')).toHaveValue(60);
  });

  it('can be used by everyone', async () => {
    const { container } = await openModel();
    await expectAccessible(container);
  });
});

describe('a usual target', () => {
  const open = async () => {
    const shown = await openModel();
    const targets = within(screen.getByRole('region', { name: 'How soon you answer' }));
    const use = (name: string) => shown.user.click(targets.getByRole('button', { name: `Use ${name}` }));
    const saved = async () => {
      await shown.user.click(targets.getByRole('button', { name: 'Save' }));
      return vi.mocked(shown.actions.saveSettings).mock.calls.at(-1)?.[0].standards?.targets;
    };
    return { ...shown, targets, use, saved };
  };

  it('says what is published about it', async () => {
    const { targets } = await open();
    expect(targets.getByRole('list', { name: 'Usual targets' })).toHaveTextContent(
      '60% of people expect an answer to an email within 4 business hours or less. Fuze and GetHuman, survey of 978 people, 2016.',
    );
  });

  it('takes the place of the one for the same customers', async () => {
    const { use, saved } = await open();
    await use('1 business day');
    const [chat, prospect] = here.targets;
    expect(await saved()).toEqual([chat, prospect, { tier: '', channel: null, amount: 1, unit: 'business-days' }]);
  });

  it('comes before what would hide it', async () => {
    const { user, targets, use, saved } = await open();
    await user.click(targets.getByRole('button', { name: 'Remove target 1' }));
    await user.click(targets.getByRole('button', { name: 'Remove target 1' }));
    await use('Prospect: 1 business hour');
    await use('Chat: 1 minute');
    expect(await saved()).toEqual(here.targets);
  });

  it('may be for one stage', async () => {
    const { user, targets, saved } = await open();
    const third = within(targets.getByRole('group', { name: 'Target 3' }));
    await user.selectOptions(third.getByLabelText('Stage'), 'Has left');
    expect((await saved())?.[2]).toMatchObject({ stage: 'left' });
    await user.selectOptions(third.getByLabelText('Stage'), 'Any');
    expect(await saved()).toEqual(here.targets);
  });
});

describe('a team’s file', () => {
  const file = new File(['{}'], 'team.json', { type: 'application/json' });
  const theirs = { ...here, redLineDays: 5, cadence: [{ tier: 'Gold', idealDays: 14, longestDays: 30 }] };

  it('shows what it would change before it does', async () => {
    const readServiceModel = vi.fn(() =>
      Promise.resolve({ standards: theirs, changes: ['redLineDays' as const, 'cadence' as const] }),
    );
    const { user, model, actions } = await openModel({ actions: fakeActions({ readServiceModel }) });
    await user.upload(model.getByLabelText('Take over a file'), file);
    const would = within(await model.findByRole('region', { name: 'What the file would change' }));
    const [red, gaps] = would.getAllByRole('listitem');
    expect(red).toHaveTextContent('Red line, in calendar daysHere: 7File: 5');
    expect(gaps).toHaveTextContent('Here: Every tier: 45 to 90 daysFile: Gold: 14 to 30 days');
    expect(actions.takeServiceModel).not.toHaveBeenCalled();
    await user.click(would.getByRole('button', { name: 'Take over' }));
    expect(actions.takeServiceModel).toHaveBeenCalledWith(file);
    expect(model.queryByRole('region', { name: 'What the file would change' })).not.toBeInTheDocument();
  });

  it('that says what stands here has nothing to take over', async () => {
    const { user, model } = await openModel();
    await user.upload(model.getByLabelText('Take over a file'), file);
    expect(await model.findByText('The file says what stands here already.')).toBeVisible();
    expect(model.queryByRole('button', { name: 'Take over' })).not.toBeInTheDocument();
  });

  it('says what is wrong with it, and where', async () => {
    const wrong = 'Nothing was changed. brevity.words: a whole number from 10 to 2000.';
    const readServiceModel = () => Promise.reject(new Error(wrong));
    const { user, model } = await openModel({ actions: fakeActions({ readServiceModel }) });
    await user.upload(model.getByLabelText('Take over a file'), file);
    expect(await model.findByText(wrong)).toBeVisible();
    expect(model.getByLabelText('Take over a file')).toBeInvalid();
  });

  it('is made in one press', async () => {
    const { user, model, actions } = await openModel();
    await user.click(model.getByRole('button', { name: 'Download the service model' }));
    expect(actions.downloadServiceModel).toHaveBeenCalledTimes(1);
  });
});

describe('what was agreed with one customer', () => {
  const agreed = [{ channel: 'email' as const, amount: 120, unit: 'business-minutes' as const }];
  const open = async (change: Parameters<typeof body>[0] = {}) => {
    const who = customer({ body: body(change) });
    const shown = showPanel({ customer: ready(view({ customer: who })) });
    await shown.user.click(screen.getByRole('button', { name: 'Edit' }));
    return { ...shown, part: within(screen.getByRole('group', { name: 'Agreed with this customer' })) };
  };
  const save = () => screen.getByRole('button', { name: 'Save' });

  it('is added, for a channel that has none yet', async () => {
    const { user, actions, part } = await open({ agreed });
    expect(part.getByLabelText('Within')).toHaveValue(2);
    await user.click(part.getByRole('button', { name: 'Add what was agreed' }));
    await user.click(save());
    const added = { channel: null, amount: 1, unit: 'business-days' };
    expect(actions.saveCustomer).toHaveBeenCalledWith(
      'c1',
      expect.objectContaining({ body: body({ agreed: [...agreed, added] as never }) }),
    );
  });

  it('is taken away', async () => {
    const { user, actions, part } = await open({ agreed });
    await user.click(part.getByRole('button', { name: 'Remove what was agreed for Mail' }));
    await user.click(save());
    expect(actions.saveCustomer).toHaveBeenCalledWith('c1', expect.objectContaining({ body: body({ agreed: [] }) }));
  });

  it.each([
    ['', 'Any', 'What was agreed needs a number above zero.'],
    ['3', 'Mail', 'Mail is there twice: keep one.'],
  ])('is not saved where it does not fit: %j for %s', async (within_, channel, says) => {
    const { user, actions, part } = await open({ agreed });
    await user.click(part.getByRole('button', { name: 'Add what was agreed' }));
    const [, second] = part.getAllByRole('listitem');
    const line = within(second ?? document.body);
    fireEvent.change(line.getByLabelText('Within'), { target: { value: within_ } });
    await user.selectOptions(line.getByLabelText('Channel'), channel);
    await user.click(save());
    expect(part.getByRole('alert')).toHaveTextContent(says);
    expect(actions.saveCustomer).not.toHaveBeenCalled();
  });
});
