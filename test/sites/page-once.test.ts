import { expect, it } from 'vitest';
import { once } from '@/lib/sites/page-once';

const message = (id: string, text: string, collapsed = false) => ({
  ids: id ? [{ id, strong: true }] : [],
  from: { is: 'found' as const, value: { name: '', address: 'anna@lund.example' }, rung: 1 },
  time: { is: 'absent' as const },
  subject: 'Order 7',
  text,
  collapsed,
});

it('a message shown twice is read once, as the one that is open', () => {
  const [closed, open, other] = [message('1', '', true), message('1', 'Where is it?'), message('2', '')];
  expect(once([closed, other, open])).toEqual([open, other]);
});

it('without an id it is the same only where everything told of it is', () => {
  const all = [message('', 'Where is it?'), message('', 'Where is it?'), message('', 'And now?')];
  expect(once(all)).toEqual([all[0], all[2]]);
});
