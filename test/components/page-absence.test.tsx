import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PageAbsence } from '@/lib/app/page-absence';
import { HOUR } from '@/lib/model/time';
import { expectAccessible, showPanel } from './render';
import { now, ready, view } from './sample';

const until = Date.parse('2026-11-23T23:00:00Z') - 1;
const absence: PageAbsence = {
  key: 'k1',
  from: now - 2 * HOUR,
  until,
  note: 'I am away until Monday 23 November.',
  at: now - HOUR,
  conversationId: 'v1',
};
const title = 'Away, says their automatic reply';
const show = (pageAbsence: PageAbsence | null) => showPanel({ customer: ready(view({ pageAbsence })) });
const offer = () => within(screen.getByRole('region', { name: title }));

describe('the time away that an automatic reply tells', () => {
  it('is offered with its last day and the words that say so, and logged by a press alone', async () => {
    const { user, actions } = show(absence);
    expect(offer().getByText('Away until Mon 23 Nov')).toBeVisible();
    expect(offer().getByText('I am away until Monday 23 November.')).toBeVisible();
    expect(actions.saveEntry).not.toHaveBeenCalled();
    await user.click(offer().getByRole('button', { name: 'Log it' }));
    expect(actions.saveEntry).toHaveBeenCalledExactlyOnceWith('c1', {
      id: null,
      kind: 'absence',
      at: now - HOUR,
      conversationId: 'v1',
      body: { from: now - 2 * HOUR, until, note: 'I am away until Monday 23 November.' },
    });
  });

  it('goes when it is passed over, and nothing is logged', async () => {
    const { user, actions } = show(absence);
    await user.click(offer().getByRole('button', { name: 'Not a time away to log' }));
    expect(screen.queryByRole('region', { name: title })).toBeNull();
    expect(actions.saveEntry).not.toHaveBeenCalled();
  });

  it('is not there without one', () => {
    show(null);
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });

  it('is accessible', async () => {
    const { container } = show(absence);
    await expectAccessible(container);
  });
});
