import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '@/components/panel/after-paint';
import { showPanel } from './render';
import { customer, ready, view } from './sample';

const log = () => screen.queryByRole('region', { name: 'Log' });
const now = () => screen.queryByRole('region', { name: 'Now' });

describe('a customer who comes in front', () => {
  const painted: (() => void)[] = [];
  beforeEach(() => {
    vi.mocked(afterPaint).mockImplementation((then) => {
      painted.push(then);
      return () => painted.splice(painted.indexOf(then), 1);
    });
  });
  afterEach(() => void painted.splice(0));
  const paint = () => act(async () => painted.splice(0).map((then) => then()));

  it('has what presses drawn first, and what was once that is on the screen', async () => {
    const { unmount } = showPanel();
    expect(now()).toBeVisible();
    expect(log()).toBeNull();
    await paint();
    expect(log()).toBeVisible();
    unmount();
  });

  it('is not waited for by another who comes before that', async () => {
    const { update } = showPanel();
    const other = view({ customer: customer({ id: 'another' }) });
    update({ subject: { is: 'customer', customerId: 'another' }, customer: ready(other) });
    expect(painted).toHaveLength(1);
    expect(log()).toBeNull();
    await paint();
    expect(log()).toBeVisible();
  });
});
