import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { AccountPage } from '@/components/desk/customers/account-page';
import { updateCustomer } from '@/lib/log/customers';
import { addEntry } from '@/lib/log/entries';
import { DAY } from '@/lib/model/time';
import { now } from '@/test/components/sample';
import { customer, emptyLog } from '@/test/log/builders';
import { showPart } from './people';

beforeEach(async () => {
  // jsdom lays nothing out, and so cannot scroll.
  vi.stubGlobal('scrollTo', vi.fn());
  await emptyLog();
});

it('lists what is open with all its people, and says of what must not be mentioned that it must not', async () => {
  const { id: customerId } = await customer('ada@brightwater.example', 'Ada');
  await updateCustomer(customerId, { body: { account: 'Brightwater' } });
  const promise = { by: 'us', what: 'Send the drawings', due: now - DAY };
  await addEntry({ customerId, kind: 'promise', at: now - 9 * DAY, body: promise });
  const fact = { category: 'do-not-mention', text: 'The lost tender', source: 'told' };
  await addEntry({ customerId, kind: 'fact', at: now - 30 * DAY, body: fact });
  showPart(<AccountPage account="brightwater" />);
  const items = within(await screen.findByRole('list', { name: 'Open items' })).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^PromiseSend the drawingsAda.*due 19 Nov$/),
    'Do not mentionThe lost tenderAda',
  ]);
});
