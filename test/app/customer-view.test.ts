import { beforeEach, expect, it } from 'vitest';
import { customerView, watchCustomerRecord } from '@/lib/app/customer-view';
import { observe } from '@/lib/app/observe';
import { settleAmbiguous } from '@/lib/log/doubts';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

beforeEach(async () => {
  fakeStorage();
  await emptyLog();
});

const text = (value: string) => ({ is: 'found', value, rung: 1 }) as const;
const time = (at: number, precision: 'ms' | 'minute') =>
  ({ is: 'found', value: { at, precision, zone: 'known' }, rung: 1 }) as const;

function view(customerId: string): Promise<ReturnType<typeof customerView>> {
  return new Promise((resolve, reject) => {
    watchCustomerRecord(customerId, settings(), 50).subscribe({
      next: (record) => record && resolve(customerView(record, null, READ_AT, settings().nudges)),
      error: reject,
    });
  });
}

it('never says that nothing is owed while they ask in a message that is in doubt', async () => {
  const id = await addAda();
  const asked = READ_AT - 3_600_000;
  const to = [{ name: '', address: ADA }];
  const answer = message({ from: from(ME), to, time: time(asked + 30_000, 'ms'), text: text('They leave today.') });
  const messages = [
    message({ time: time(asked, 'ms'), text: text('Where are they?') }),
    message({ time: time(asked + 9000, 'ms'), text: text('And the invoice?') }),
    answer,
  ];
  await observe(reading({ messages }), settings());
  expect(await view(id)).toMatchObject({ doubts: [], turn: { turn: 'nobody' } });

  const elsewhere = message({ ids: [], time: time(asked, 'minute'), text: text('Could you call me, please?') });
  await observe(reading({ site: 'crm', messages: [elsewhere] }), settings());
  const { doubts, turn } = await view(id);
  expect(turn).toMatchObject({ turn: 'unsure', since: asked });
  expect(doubts).toMatchObject([{ asks: true, candidates: [{}, {}] }]);
  await settleAmbiguous(id, doubts[0]?.sightingIds ?? [], { touchId: doubts[0]?.candidates[0]?.touchId ?? '' });
  expect(await view(id)).toMatchObject({ doubts: [], turn: { turn: 'nobody' } });
});
