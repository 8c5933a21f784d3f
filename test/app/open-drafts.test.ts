import { expect, it } from 'vitest';
import { openDrafts } from '@/lib/app/open-drafts';
import type { Identity } from '@/lib/model/customer';
import { ADA, draft, reading } from './readings';

const identity = (value: string, until: number | null = null): Identity => ({
  id: value,
  customerId: 'ada',
  type: 'email',
  linked: true,
  until,
  body: { value, name: '' },
});
const party = (address: string, name = '') => ({ address, name });

it('those to this customer come first, then those to nobody yet, then the others, the newest first of each', () => {
  const drafts = [
    draft({ handle: '1', to: [party('bo@ek.example', 'Bo Ek'), party('eva@ek.example')], subject: 'Valves' }),
    draft({ handle: '2', to: [party('ADA.Lindqvist@brightwater.example')], cc: [], subject: '' }),
    draft({ handle: '3', to: [], cc: [], subject: 'Notes' }),
    draft({ handle: '4', to: [], cc: [party(ADA)], subject: 'Order' }),
    draft({ handle: '5', to: [], cc: [], subject: '' }),
  ];
  expect(openDrafts([identity(ADA)], reading({ drafts }))).toEqual([
    { handle: '4', to: 'them', label: 'Order, to this customer' },
    { handle: '2', to: 'them', label: 'No subject, to this customer' },
    { handle: '5', to: 'nobody', label: 'Where you are writing' },
    { handle: '3', to: 'nobody', label: 'Notes, to nobody yet' },
    { handle: '1', to: 'others', label: 'Valves, to Bo Ek and 1 more' },
  ]);
});

it('an address that is theirs no more makes a draft no letter to them', () => {
  const drafts = [draft({ to: [party(ADA)], cc: [] })];
  expect(openDrafts([identity(ADA, 1)], reading({ drafts }))[0]?.to).toBe('others');
  expect(openDrafts([identity(ADA)], null)).toEqual([]);
});
