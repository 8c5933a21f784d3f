import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PanelProvider } from '@/components/panel/panel-context';
import { SampleChip } from '@/components/panel/sample/sample-chip';
import { SampleProvider } from '@/components/panel/sample/sample-context';
import { SampleNotice } from '@/components/panel/sample/sample-notice';
import { sampleId } from '@/lib/model/sample';
import { fakeActions } from './fake-actions';
import { expectAccessible } from './render';
import { panelProps } from './sample';

const { now, zone, rules } = panelProps();

function show(count: { customers: number; added: number }) {
  const actions = {
    tryIt: vi.fn(() => Promise.resolve()),
    remove: vi.fn(() => Promise.resolve({ says: '', undo: vi.fn() })),
  };
  const watch = () => ({
    subscribe({ next }: { next(value: typeof count): void }) {
      next(count);
      return { unsubscribe: () => undefined };
    },
  });
  const shown = render(
    <PanelProvider value={{ now, zone, rules, actions: fakeActions(), drafts: [] }}>
      <SampleProvider value={{ actions, watch }}>
        <SampleNotice />
      </SampleProvider>
    </PanelProvider>,
  );
  return { ...shown, user: userEvent.setup(), actions };
}

describe('the word on the sample', () => {
  it('is silent without one', () => {
    expect(show({ customers: 0, added: 0 }).container).toBeEmptyDOMElement();
  });

  it('takes it out in one press', async () => {
    const { user, actions, container } = show({ customers: 6, added: 0 });
    expect(screen.getByText('6 customers in your log are a sample, invented.')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Remove the sample' }));
    expect(actions.remove).toHaveBeenCalledOnce();
  });

  it('says first what of the seller’s own would go with it', async () => {
    const { user, actions } = show({ customers: 6, added: 2 });
    await user.click(screen.getByRole('button', { name: 'Remove the sample' }));
    expect(screen.getByText('2 entries are yours: what you logged about them goes too.')).toBeVisible();
    expect(actions.remove).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Remove all of it' }));
    expect(actions.remove).toHaveBeenCalledOnce();
  });
});

it('an invented customer says so beside their name, any other says nothing', () => {
  render(<SampleChip of={sampleId('maren')} />);
  expect(screen.getByText('Sample')).toBeVisible();
  expect(render(<SampleChip of="0mabc123" />).container).toBeEmptyDOMElement();
});
